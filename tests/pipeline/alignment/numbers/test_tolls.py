"""Tolls: counts of the hurt that hold the dead, and those that leave them out."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article, Fact
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract


def injured(*texts: str) -> Fact:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    return next(fact for fact in align(extract(articles)) if fact.slot.attribute == "injured")


@pytest.mark.parametrize(
    ("first", "second", "sure"),
    [
        ("Four people were injured at the ferry.", "One passenger was killed and three people were injured.", False),
        ("Five people were injured at the ferry.", "One passenger was killed and three people were injured.", True),
        ("Four people were injured at the ferry.", "Three people were injured at the ferry.", True),
        ("Four people were injured at the ferry.", "One person was killed. Three people were injured.", True),
        ("One sailor was killed and four others were injured.", "One sailor was killed and three were injured.", True),
    ],
)
def test_a_difference_of_as_many_as_died_is_less_sure(first: str, second: str, sure: bool) -> None:
    found = injured(first, second)

    assert found.agreement is Agreement.CONFLICTING
    assert (found.confidence > 0.6) is sure


@pytest.mark.parametrize(("hurt", "told"), [("six", ["injured"]), ("four", ["injured", "people hit"])])
def test_what_the_hurt_tell_surely_their_sums_need_not_tell_again(hurt: str, told: list[str]) -> None:
    texts = ("Two people were killed and two injured.", f"Two people were killed and {hurt} injured.")
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]

    torn = [fact for fact in align(extract(articles)) if fact.agreement is Agreement.CONFLICTING]

    assert [fact.slot.attribute for fact in torn] == told
