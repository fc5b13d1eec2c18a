"""The halls and squares in which two reports put what went on at one time of one day."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.days.whereabouts import whereabouts
from crosscheck.pipeline.alignment.matters import matters
from crosscheck.pipeline.extract import extract


def told(one: str, other: str, day: str = "2024-05-15") -> list[list[str]]:
    readings = extract([Article("0", "0", one, published="2024-05-14"), Article("1", "1", other, published=day)])
    return [[claim.text for claim, _ in claims] for _, claims in whereabouts(readings, matters(readings))]


SQUARE = "Orla Pentwick spoke to a crowd in Weir on Sunday night in Opera Square."


@pytest.mark.parametrize(
    ("other", "where"),
    [
        ("Orla Pentwick spoke in Weir on Sunday night in the national stadium.", "national stadium"),
        ("On Sunday night Orla Pentwick spoke at the Weir Cathedral.", "Weir Cathedral"),
        ("On Sunday night Orla Pentwick of Weir spoke in Market Square.", "Market Square"),
    ],
)
def test_one_time_in_two_places(other: str, where: str) -> None:
    assert told(SQUARE, other) == [["Opera Square", where]]


@pytest.mark.parametrize(
    "other",
    [
        "Orla Pentwick spoke in Weir on Sunday night in the old Opera Square.",
        "Orla Pentwick spoke in Weir on Saturday night in the stadium.",
        "Orla Pentwick spoke in Weir on Sunday morning in the stadium.",
        "Orla Pentwick spoke in Weir in the stadium.",
        "Orla Pentwick spoke in Weir on Sunday night in the stadium, having left the square.",
        "Orla Pentwick spoke on Sunday night in the stadium and in the town hall of Weir.",
    ],
)
def test_places_that_are_one_or_of_two_times(other: str) -> None:
    assert told(SQUARE, other) == []


def test_reports_of_two_weeks_are_of_two_evenings() -> None:
    assert told(SQUARE, "Orla Pentwick spoke in Weir on Sunday night in the stadium.", day="2024-05-23") == []
