"""Scopes: nearly all in one article, all in another."""

from __future__ import annotations

import time

import pytest

from crosscheck.model import Agreement, Article, Fact
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract

NEARLY = "The mayor wants to forbid nearly all night ferries on the lake from June on."


def scopes(*texts: str) -> list[Fact]:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    return [fact for fact in align(extract(articles)) if fact.slot.attribute == "scope"]


def test_nearly_all_and_all_in_sentences_of_one_matter() -> None:
    (fact,) = scopes(NEARLY, "The mayor said all night ferries on the lake will be forbidden.")

    assert fact.agreement is Agreement.CONFLICTING
    assert [claim.text for claim in fact.claims] == ["nearly all night ferries", "all night ferries"]


@pytest.mark.parametrize(
    "other", [NEARLY, "A guard counts all night ferries.", "Not all night ferries on the lake run."]
)
def test_other_matters_and_other_words_are_none(other: str) -> None:
    assert scopes(NEARLY, other) == []


def test_a_thousand_scopes_cost_little() -> None:
    text = " ".join(f"nearly all night{chr(97 + n % 26)}{chr(97 + n // 26)} ferries were late." for n in range(600))

    start = time.process_time()
    scopes(text, text.replace("nearly ", ""))
    assert time.process_time() - start < 5
