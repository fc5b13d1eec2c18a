"""The one year in which something began, as each of two reports has it."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.alignment.days.beginnings import beginnings
from crosscheck.pipeline.extract import extract

BREWERY = "The brewery in Varn, founded in 1974, burnt down on Monday."


def told(*texts: str) -> list[list[str]]:
    readings = extract([Article(str(n), str(n), text, published="2024-05-15") for n, text in enumerate(texts)])
    return [[claim.text for claim, _ in claims] for _, claims in beginnings(readings, ())]


@pytest.mark.parametrize(
    ("other", "year"),
    [
        ("Nothing is left in Varn of the place that Ola Berg built in 1964.", "1964"),
        ("The brewery in Varn opened its doors in 1947.", "1947"),
        ("The brewery in Varn was put up in a field in 1874.", "1874"),
    ],
)
def test_a_slip_of_the_other(other: str, year: str) -> None:
    assert told(BREWERY, other) == [["1974", year]]


@pytest.mark.parametrize(
    "other",
    [
        "The brewery in Varn was founded in 1974.",
        "The brewery in Varn opened a shop in 1978.",
        "The brewery in Varn was sold in 1964.",
        "The inn at Holm was built in 1964.",
        "The brewery in Varn was built in 1964. The sign says 1974.",
        "The brewery in Varn opened in 1964, and the inn was built in 1931.",
    ],
)
def test_no_two_of_one_beginning(other: str) -> None:
    assert told(BREWERY, other) == []


def test_what_is_known_to_disagree_is_not_told_again() -> None:
    texts = "The lock at Tarn was built in 1894 by Otto Trent.", "Otto Trent built the Tarn lock in 1984."
    readings = extract([Article(str(n), str(n), text, published="2024-05-15") for n, text in enumerate(texts)])
    assert len([fact for fact in align(readings) if fact.kind == "date"]) == 1


def test_what_is_planned_has_not_begun() -> None:
    assert told("The dam in Varn will be built in 2041.", "The dam in Varn was built in 2014.") == []
