"""Places of death as values: how two reports agree, and of whom each is told."""

from __future__ import annotations

import pytest

from crosscheck.kinds.death import PlaceOfDeath, find
from crosscheck.model import Agreement, Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.text.incident.deaths import HOSPITAL, SCENE, WAY
from crosscheck.text.page.prose import read_prose


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ((SCENE,), (SCENE,), Agreement.SAME),
        ((WAY,), (WAY, HOSPITAL), Agreement.COMPATIBLE),
        ((HOSPITAL,), (WAY, HOSPITAL), Agreement.COMPATIBLE),
        ((WAY,), (HOSPITAL,), Agreement.CONFLICTING),
        ((SCENE,), (WAY, HOSPITAL), Agreement.CONFLICTING),
    ],
)
def test_two_places_relate(left: tuple[str, ...], right: tuple[str, ...], agreement: Agreement) -> None:
    assert PlaceOfDeath(left).relate(PlaceOfDeath(right)).agreement is agreement
    assert PlaceOfDeath(right).relate(PlaceOfDeath(left)).agreement is agreement


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Dorian Fells, 31, died at the scene.", "Dorian Fells"),
        ("Dorian Fells, 31, was taken to a hospital, where he died.", "Dorian Fells"),
        ("A 31-year-old man died at the scene.", "the man, 31 years old"),
        ("The boy was driven to a hospital, where he died.", "the boy"),
        ("The gunman who shot Dorian Fells, 31, was killed at the scene.", None),
        ("The man who had hit a 31-year-old man died at the scene.", None),
        ("Two men died at the scene.", None),
        ("Dorian Fells and Ruth Brandel died at the scene.", None),
    ],
)
def test_of_whom_it_is_told(text: str, subject: str | None) -> None:
    prose = read_prose(Article("a.txt", "a.txt", text))
    subjects = [claim.slot.subjects for claim in find(prose, read_cast(prose)) if claim.slot is not None]

    assert subjects == ([(subject,)] if subject else [])


def test_who_was_killed_and_is_not_told_of_may_be_the_killer() -> None:
    told = read_prose(Article("a", "a", "The gunman who shot Dorian Fells, 31, was killed at the scene."))
    both = read_prose(Article("a", "a", "The gunman fired at Fells and was shot and killed at the scene."))
    untold = read_prose(Article("a", "a", "Two men died at the scene."))
    alone = read_prose(Article("a", "a", "The thief was shot and killed at the scene."))

    assert [*find(told, read_cast(told)), *find(both, read_cast(both))] == []
    assert [claim.slot for prose in (untold, alone) for claim in find(prose, read_cast(prose))] == [None, None]
