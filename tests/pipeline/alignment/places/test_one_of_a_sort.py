"""The only one of its sort that each of two reports names."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.places.one_of_a_sort import one_of_a_sort
from crosscheck.pipeline.extract import extract

SCHOOL = "A pupil stabbed a teacher at Hollin High School on Monday."


def told(*texts: str) -> list[list[str]]:
    readings = extract([Article(str(number), str(number), text) for number, text in enumerate(texts)])
    return [[claim.text for claim, _ in claims] for _, claims in one_of_a_sort(readings, [0] * len(texts))]


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        (SCHOOL, "A teacher was stabbed at Varn School on Monday.", ["Hollin High School", "Varn School"]),
        (
            "Two children fell into the River Tarn.",
            "On Monday two children fell into the Weir river.",
            ["River Tarn", "Weir river"],
        ),
        (
            "A clerk was jailed at Hollin Crown Court.",
            "A judge at Varn Crown Court jailed a clerk.",
            ["Hollin Crown Court", "Varn Crown Court"],
        ),
    ],
)
def test_two_of_a_sort_where_the_same_is_told(one: str, other: str, names: list[str]) -> None:
    assert told(one, other) == [names]


@pytest.mark.parametrize(
    "other",
    [
        "A pupil stabbed a teacher at Varn Hospital on Monday.",
        "A pupil stabbed a teacher at Varn Elementary School on Monday.",
        "A pupil stabbed a teacher at Varn School on Monday. The lad of fifteen had left Hollin in May.",
        "A pupil stabbed a teacher at Varn School on Monday. He had been to Weir School before.",
        "A pupil stabbed a teacher at Hollyn School on Monday.",
        "The mayor opened a mill. She had been to Varn School.",
    ],
    ids=["another sort", "another level", "the name is known", "two are named", "a spelling", "something else"],
)
def test_nothing_is_told_of_two(other: str) -> None:
    assert told(SCHOOL, other) == []


def test_of_several_who_were_hurt_each_may_be_in_a_hospital_of_his_own() -> None:
    assert told("Guests were taken to Varn Hospital.", "Guests were taken to Weir Hospital after the fire.") == []
    assert told("The king was taken to Varn Hospital.", "The king is in Weir Hospital after he was taken ill.") != []
