"""Names of places and bodies in two spellings."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.names.toponyms import place_labels, spelt_apart
from crosscheck.text.prose import read_prose


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("Killorn Road", "Kilorn Road", ("Killorn", "Kilorn")),
        ("Torvikmoor Lane", "Torvikmor Lane", ("Torvikmoor", "Torvikmor")),
        ("Cañon Hill", "Canon Hill", ("Cañon", "Canon")),
        ("Malmó", "Malmo", ("Malmó", "Malmo")),
        ("Killorn Road", "Killorn Road", None),
        ("Killorn Road", "Killorn Street", None),
        ("Killorn Road", "Killorn Road North", None),
        ("Maple Road", "Marple Road", None),
        ("Market Street", "Markets Street", None),
        ("Torvikmoor", "Torvikmor", None),
        ("North Killorn Road", "South Kilorn Road", None),
        ("Killorn Hotel", "Killorn Court Hotel", ("Killorn Hotel", "Killorn Court Hotel")),
        ("Killorn Hotel", "Grand Killorn Hotel", None),
        ("Killorn Club", "Killorn Golf Club", None),
        ("Killorn School", "Killorn Court School", None),
    ],
)
def test_two_spellings_of_one_name(left: str, right: str, apart: tuple[str, str] | None) -> None:
    assert spelt_apart(left, right) == apart
    assert spelt_apart(right, left) == (apart[::-1] if apart else None)


def test_a_place_that_the_story_spells_in_two_ways_has_one_label() -> None:
    casts = [
        read_cast(read_prose(Article(str(n), str(n), text)))
        for n, text in enumerate(["It burned on Killorn Road in Bern.", "It burned on Kilorn Road, off Marple Road."])
    ]

    assert place_labels(casts) == dict.fromkeys(("Killorn Road", "Kilorn Road"), "Killorn Road / Kilorn Road")
