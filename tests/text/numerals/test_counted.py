"""Counted: what a number counts, where a hyphen joins the two."""

from __future__ import annotations

import pytest

from crosscheck.text.numerals import numerals
from crosscheck.text.numerals.counted import counted


@pytest.mark.parametrize(
    ("page", "noun"),
    [
        ("The 460-page report was read out.", "page"),
        ("A 12-member jury sat at Weir.", "member"),
        ("A 20-strong crew broke the ice.", "member"),
        ("A 21-gun salute rang out.", "gun"),
    ],
)
def test_a_thing_is_told_to_have_so_many(page: str, noun: str) -> None:
    assert counted(page, numerals(page)[0]).noun == noun


@pytest.mark.parametrize("page", ["A one-man show opened.", "A 12-gauge shotgun lay there.", "An 18-wheeler crashed."])
def test_other_compounds_count_nothing(page: str) -> None:
    assert counted(page, numerals(page)[0]).noun == ""


@pytest.mark.parametrize(
    ("page", "state"),
    [
        ("The quake claimed at least 12 lives.", "killed"),
        ("It cost 12 lives.", "killed"),
        ("Doctors saved 12 lives.", ""),
        ("Thirty people sustained serious injuries.", "injured"),
        ("Thirty people sustained minor injuries.", ""),
        ("The blast left three others with injuries.", "injured"),
        ("The blast left three others with serious injuries.", ""),
        ("The blast left a clerk dead and three others with injuries.", "injured"),
        ("Doctors saw three others with injuries.", ""),
        ("Three men suffered gunshot injuries.", "shot"),
        ("Raiders had abducted 60 villagers.", "kidnapped"),
        ("The watch told of the release of nine villagers that were abducted in May.", "released"),
        ("Nine abducted villagers were freed.", "released"),
        ("Three men suffered fatal injuries.", ""),
        ("The crash sent 30 people to hospital.", "hospitalised"),
        ("Thirty people walked to hospital.", ""),
    ],
)
def test_what_became_of_those_counted(page: str, state: str) -> None:
    assert counted(page, numerals(page)[0]).state == state
