"""Streets that two articles spell in two ways."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.places.streets import streets
from crosscheck.pipeline.extract import extract


def _told(*texts: str) -> list[str]:
    readings = extract([Article(str(n), str(n), text) for n, text in enumerate(texts)])
    return [str(slot.subject) for slot, _ in streets(readings)]


@pytest.mark.parametrize(
    ("here", "there", "slot"),
    [
        ("in the 4200 block of Torvik Knoll.", "in the 4200 block of Torvik Knolls.", "Torvik Knoll / Torvik Knolls"),
        ("in the 4200 block of La Torvik.", "at 42nd Street and LaTorvik.", "La Torvik / Latorvik"),
        ("in the 4200 block of Marsden Road.", "in the 4200 block of Marsdon Road.", "Marsden / Marsdon"),
        ("in the 4200 block of Elm Road.", "in the 4200 block of Emm Road.", "Elm / Emm"),
        ("at Elm Street and Marsden Road.", "at Elm Street and Marsdon Road.", "Marsden / Marsdon"),
        ("in the 4200 block of Torv.", "in the 4200 block of Torvik Road.", "Torv / Torvik"),
        ("on Killorn Road.", "on Kilorn Road.", "Killorn / Kilorn"),
    ],
)
def test_one_street_spelt_in_two_ways(here: str, there: str, slot: str) -> None:
    assert _told(f"It happened {here}", f"It happened {there}") == [slot]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("in the 4200 block of Torvik Knoll.", "in the 300 block of Torvik Knolls."),
        ("in the 4200 block of Marsden Road.", "in the 4200 block of Torvik Road."),
        ("in the 4200 block of Elm Road.", "in the 300 block of Emm Road."),
        ("in the 4200 block of Elm Road.", "in the 4200 block of Oak Road."),
        ("in the 4200 block of Elm Road.", "in the 4200 block of Elmhurst Road."),
        ("in the 4200 block of Torv.", "in the 300 block of Torvik Road."),
        ("at Maple Road and Marple Road.", "on Maple Road."),
        ("in the 4200 block of 41st Street.", "in the 4200 block of 14th Street."),
    ],
)
def test_two_streets(here: str, there: str) -> None:
    assert _told(f"It happened {here}", f"It happened {there}") == []
