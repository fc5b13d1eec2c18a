"""Singly: what one report tells of once and another counts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.numbers.singly import singly
from crosscheck.pipeline.extract import Reading, extract

TWO = "Police in Weir said the lorry went through two fences before it hit the barn."


def told(*texts: str) -> list[list[str]]:
    readings = extract([Article(str(number), str(number), text) for number, text in enumerate(texts)])
    return [[claim.text for claim, _ in claims] for _, claims in singly(readings, [0] * len(readings))]


def test_one_thing_and_several_of_it() -> None:
    assert told(TWO, "The lorry went through a fence and hit a barn.") == [["two fences", "a fence"]]
    assert told("The lorry went through one fence and hit a barn.", TWO) == [["two fences", "one fence"]]


@pytest.mark.parametrize(
    "other",
    [
        "The lorry went through a hedge and hit a barn.",
        "The lorry went through a fence post and then through fences before it hit a barn.",
        "A horse went through a fence.",
        "The lorry went through a fence and then a second; both fences stood before the barn.",
        "The lorry went over a fence and hit a barn.",
    ],
    ids=["another thing", "more are known", "other words", "a second", "another deed"],
)
def test_nothing_to_set_side_by_side(other: str) -> None:
    assert told(TWO, other) == []


HOME = "The keeper's son and two other boys slept in the toll house when the roof fell in."


def test_another_and_several_others() -> None:
    other = "When the roof fell in, the keeper's son and another boy slept in the toll house, a neighbour said."
    assert told(HOME, other) == [["two other boys", "another boy"]]


@pytest.mark.parametrize(
    "other",
    [
        "The son of the keeper slept. On Monday another boy brought bread.",
        "When another boy slept, the keeper wept.",
        "When the roof fell in, the keeper's son, another boy, 11, and other boys slept in the toll house.",
        "When the roof fell in, the keeper's son slept in the toll house with another boy, 11, and a dog.",
        "When the roof fell in, the keeper's son and another girl slept in the toll house.",
    ],
    ids=["another deed", "less is alike", "more are known", "one of them is told of further", "another sort"],
)
def test_another_that_may_be_one_of_them(other: str) -> None:
    assert told(HOME, other) == []


def test_two_others_of_whom_more_is_told_may_not_be_all() -> None:
    other = "When the roof fell in, the keeper's son and another boy slept in the toll house, a neighbour said."
    assert told(HOME.replace("two other boys", "two other boys, who had rowed there,"), other) == []


def test_two_numbers_in_one_article() -> None:
    assert told(f"{TWO} It then went through a fence.", "The lorry went through a fence and hit a barn.") == []


def test_many_such_sentences_are_read_in_linear_time(growth: Callable[..., float]) -> None:
    def made(times: int) -> tuple[Reading, ...]:
        pages = "The lorry went through two fences. " * times, "The lorry went through a hedge. " * times
        return extract([Article(str(number), str(number), page) for number, page in enumerate(pages)])

    assert growth(made, lambda readings: list(singly(readings, [0, 0])), first=50, largest=500) < 3
