"""Scopes: nearly all in one article, all in another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.model import Agreement, Article, Fact
from crosscheck.pipeline.align import align
from crosscheck.pipeline.alignment.events.scopes import scopes
from crosscheck.pipeline.extract import Reading, extract

NEARLY = "The mayor wants to forbid nearly all night ferries on the lake from June on."


def told(*texts: str) -> list[Fact]:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    return [fact for fact in align(extract(articles)) if fact.slot.attribute == "scope"]


def test_nearly_all_and_all_in_sentences_of_one_matter() -> None:
    (fact,) = told(NEARLY, "The mayor said all night ferries on the lake will be forbidden.")

    assert fact.agreement is Agreement.CONFLICTING
    assert [claim.text for claim in fact.claims] == ["nearly all night ferries", "all night ferries"]


@pytest.mark.parametrize(
    "other", [NEARLY, "A guard counts all night ferries.", "Not all night ferries on the lake run."]
)
def test_other_matters_and_other_words_are_none(other: str) -> None:
    assert told(NEARLY, other) == []


def test_many_scopes_are_compared_in_linear_time(growth: Callable[..., float]) -> None:
    def made(number: int) -> tuple[Reading, ...]:
        nights = (f"night{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(number))
        text = " ".join(f"nearly all {night} ferries were late." for night in nights)
        return extract([Article("a", "a", text), Article("b", "b", text.replace("nearly ", ""))])

    assert growth(made, lambda readings: list(scopes(readings)), first=20, largest=80) < 3
