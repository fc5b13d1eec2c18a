"""Small children: a toddler here, a child of five there."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules

RULES = [rule for rule in load_rules() if rule.id == "ages/small"]
FIVE = "A painter and his 5-year-old son were in the mill near Ulm when it burnt."


def _found(*texts: str) -> list[list[str]]:
    articles = [Article(str(n), str(n), text, published="2024-05-06") for n, text in enumerate(texts)]
    findings = check(articles, RULES).findings
    return [sorted(e.claim.text for e in f.evidence) for f in findings]


@pytest.mark.parametrize(
    ("small", "other", "sides"),
    [
        ("A toddler was in the mill near Ulm.", FIVE, ["5-year-old", "toddler"]),
        ("The guard said that an infant had been saved.", FIVE, ["5-year-old", "infant"]),
        ("ONE OF THE HURT WAS AN INFANT.", "A 4-year-old was hurt near Ulm.", ["4-year-old", "INFANT"]),
        ("A toddler was in the mill.\n\nThe child, 6, was hurt.", "A child was in the mill.", ["6", "toddler"]),
    ],
    ids=["a toddler", "an infant", "in capitals", "in one article"],
)
def test_a_child_that_is_older_than_it_is_called(small: str, other: str, sides: list[str]) -> None:
    assert _found(small, other) == [sides]


@pytest.mark.parametrize(
    ("small", "other"),
    [
        ("A toddler was in the mill near Ulm.", "The couple and their 3-year-old son were in the mill near Ulm."),
        ("A toddler was in the mill near Ulm.", "The couple and their 4-year-old son were in the mill near Ulm."),
        ("An infant was in the mill near Ulm.", "The couple and their 18-month-old son were in the mill near Ulm."),
        ("A toddler was in the mill near Ulm, and two other children.", FIVE),
        ("A toddler and her brother, 5, were in the mill near Ulm.", FIVE),
        ("A toddler was in the mill near Ulm. Her sister is 8.", FIVE),
        ("The toddler's bed stood in the mill near Ulm.", FIVE),
        ("A toddler seat stood in the mill near Ulm.", FIVE),
        ("“He was just a baby,” a man said near Ulm.", FIVE),
        ("A toddler was in the mill near Ulm.", "Her father, 44, was in the mill near Ulm."),
    ],
    ids=[
        "of three",
        "a year more",
        "in months",
        "several",
        "beside one",
        "another",
        "whose bed",
        "a seat",
        "a baby to her",
        "no child",
    ],
)
def test_what_fits_or_may_be_another_child(small: str, other: str) -> None:
    assert _found(small, other) == []
