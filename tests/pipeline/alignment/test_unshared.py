"""What one article tells and another has not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

import pytest

from crosscheck.kinds.count import Count
from crosscheck.model import Article, Claim, Part, Span
from crosscheck.pipeline.alignment.unshared import Statement, share_a_word, tellings, unshared
from crosscheck.text.numerals import Bounds

CLAIM = Claim(Article("a", "a", "12"), Span(0, 2), "count", Count(Bounds(None, None)), None, Part.BODY, Span(0, 2))


@dataclass(frozen=True)
class Thing:
    """A number of things of a sort, and the words around it."""

    sort: str
    number: int
    collocates: Mapping[str, float] = field(default_factory=lambda: {"ferry": 1.0})
    claim: Claim = CLAIM
    printed: Mapping[str, str] = field(default_factory=dict)


def statement(thing: Thing) -> Statement:
    number = Decimal(thing.number)
    return thing.sort, Count(Bounds(number, number))


def left_alone(mine: list[Thing], *others: list[Thing], known: bool = True) -> list[list[int]]:
    """The numbers of one article that each of the others has not; those no more than one apart agree."""
    first, *rest = tellings([mine, *others], statement, lambda one, other: abs(one.number - other.number) <= 1)
    are_one = (lambda *_: True) if known else share_a_word
    return [[thing.number for thing in unshared(first, other, are_one)] for other in rest]


@pytest.mark.parametrize(
    ("theirs", "alone"),
    [
        pytest.param([Thing("boats", 12)], [[20]], id="the same"),
        pytest.param([Thing("boats", 13)], [[20]], id="what agrees with it"),
        pytest.param([Thing("docks", 12)], [[12, 20]], id="of another sort"),
        pytest.param([], [[12, 20]], id="nothing"),
        pytest.param([Thing("boats", 20), Thing("boats", 11)], [[]], id="all of it"),
    ],
)
def test_what_the_other_article_has_not_is_left(theirs: list[Thing], alone: list[list[int]]) -> None:
    assert left_alone([Thing("boats", 12), Thing("boats", 20)], theirs) == alone


def test_each_article_is_asked_for_itself() -> None:
    assert left_alone([Thing("boats", 12)], [Thing("boats", 30)], [Thing("boats", 12)]) == [[12], []]


def test_what_is_printed_of_many_things_is_shared_only_beside_a_word_of_both() -> None:
    mine, near, far = Thing("boats", 2), Thing("boats", 2), Thing("boats", 2, {"dock": 1.0})

    assert left_alone([mine], [far], [far, near], known=False) == [[2], []]


def test_the_words_near_what_an_article_tells_are_counted() -> None:
    told = tellings([[Thing("boats", 2), Thing("boats", 9, {"ferry": 0.6, "dock": 1.0})]], statement, lambda *_: True)

    assert told[0].near == {"ferry": 2, "dock": 1}
