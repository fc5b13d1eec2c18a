"""Grown or not: one victim who is a man here and a child there."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Severity
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules

RULES = [rule for rule in load_rules() if rule.id == "ages/grown"]
YOUNG = "A 15-year-old boy was shot through the knee at a quarry near Ulm on Monday."


def _loud(*texts: str) -> list[list[str]]:
    articles = [Article(str(n), str(n), text, published="2024-05-06") for n, text in enumerate(texts)]
    findings = check(articles, RULES).findings
    return [sorted(e.claim.text for e in f.evidence) for f in findings if f.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("grown", "young", "sides"),
    [
        ("A man was shot through the knee at a quarry near Ulm.", YOUNG, ["15-year-old", "man"]),
        ("One unidentified man is dead, police said.", "A 14-year-old boy was killed in Ulm.", ["14-year-old", "man"]),
        ("An adult was shot through the knee, police said.", YOUNG, ["15-year-old", "adult"]),
        ("Police say a stray shot killed a woman.", "Police say it killed the victim, a 12-year-old girl.",
         ["12-year-old", "woman"]),
        ("A man was shot through the knee near Ulm.", YOUNG.replace("15", "17"), ["17-year-old", "man"]),
        ("Officers found an adult male shot dead near Ulm.", YOUNG, ["15-year-old", "adult male"]),
        ("A shot fell near Ulm.\n\nA man was shot through the knee.", YOUNG, ["15-year-old", "man"]),
        ("A man was shot through the knee near Ulm.",
         "A boy was shot near Ulm.\n\nOtto Trent, 15, was shot through the knee.", ["15", "man"]),
    ],
    ids=["a man", "the dead", "an adult", "a woman", "nearly grown", "adult male", "below", "a boy at the top"],
)  # fmt: skip
def test_a_child_is_no_man(grown: str, young: str, sides: list[str]) -> None:
    assert _loud(grown, young) == [sides]


@pytest.mark.parametrize(
    ("grown", "young"),
    [
        ("A man, 41, was shot through the knee near Ulm.", YOUNG),
        ("A man was shot through the knee near Ulm, and a teenager was hurt.", YOUNG),
        ("A young man was shot through the knee near Ulm.", YOUNG),
        ("A woman was shot through the knee near Ulm.", YOUNG),
        ("A man was arrested near Ulm.", YOUNG),
        ("A man was shot through the knee near Ulm.", "An 18-year-old was shot through the knee near Ulm."),
        ("A man was shot through the knee near Ulm.", f"{YOUNG} A man was shot as well."),
        ("A man was shot through the knee near Ulm.", f"{YOUNG} Ilan Barzel, 32, was shot as well."),
        (
            "A man was shot through the knee near Ulm.",
            "A boy was hit by a tram.\n\nIn a similar case a 15-year-old boy was shot through the knee near Ulm.",
        ),
        (
            "A man was shot through the knee near Ulm.",
            "A shop was robbed in Ulm on Monday, police said.\n\nIn May a 15-year-old boy was shot in Ulm.",
        ),
        ("A shot fell near Ulm.\n\nLast week, a man was shot dead there.", YOUNG),
        ("A shot fell near Ulm.\n\nAn hour later, a man was shot in Bern.", YOUNG),
        ("A shot fell near Ulm.\n\nA man was killed by a tram.", YOUNG),
    ],
    ids=[
        "his age",
        "a child too",
        "a young man",
        "a woman",
        "no victim",
        "grown",
        "both",
        "another",
        "another case",
        "not the news",
        "last week",
        "later",
        "another event",
    ],
)
def test_two_who_can_be_two_are_two(grown: str, young: str) -> None:
    assert _loud(grown, young) == []


def test_one_article_is_no_disagreement() -> None:
    assert _loud(YOUNG) == []
