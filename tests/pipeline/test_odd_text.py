"""Sentences of the rules' examples, mangled by lot: whatever they say then, no story ends in an internal error."""

from __future__ import annotations

from random import Random

import pytest

from crosscheck.model import Article
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules

RULES = load_rules()
# The examples touch every mechanism, so their words meet its phrases half-way.
TEXTS = sorted(
    {
        article.text
        for rule in RULES
        for example in (*rule.examples.flags, *rule.examples.allows)
        for article in example.articles
    }
)
WORDS = sorted({word for text in TEXTS for word in text.split()})
STORIES = 300


def mangled(lot: Random, text: str) -> str:
    """A text with one word of six exchanged, lost, cut short, printed twice, run on into the next or in capitals."""
    words = text.split(" ")
    for _ in range(1 + len(words) // 6):
        at = lot.randrange(len(words))
        word = words[at]
        words[at] = lot.choice(
            (lot.choice(WORDS), "", word[:-1], f"{word} {word}", word + lot.choice(WORDS), word.upper(), f"{word}\n\n")
        )
    return " ".join(words)


@pytest.mark.parametrize("number", range(STORIES))
def test_no_internal_error(number: int) -> None:
    lot = Random(number)  # noqa: S311 - the same texts in every run
    told = [" ".join(lot.choice(TEXTS) for _ in range(3)) for _ in range(2)]
    days = ("2024-05-10", "2024-05-11", None)
    articles = [
        Article(
            f"{number}-{n}", f"{n}.txt", mangled(lot, text), title=mangled(lot, text)[:80], published=lot.choice(days)
        )
        for n, text in enumerate((told[0], told[0], told[1]))
    ]

    report = check(articles, RULES)

    assert not report.skipped
    assert len(report.articles) == len(articles)
