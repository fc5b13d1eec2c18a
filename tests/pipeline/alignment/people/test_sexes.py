"""The sex of a child: a boy here and a girl there, of one age."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Severity
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules

RULES = [rule for rule in load_rules() if rule.id == "ages/sex"]
GIRL = "An 11-year-old girl fell from the ferry at Hollin Bridge on Monday and drowned."
BOY = "An 11-year-old boy fell from the ferry at Hollin Bridge on Monday and drowned."


def _found(*texts: str) -> list[list[str]]:
    articles = [Article(str(n), str(n), text, published="2024-05-06") for n, text in enumerate(texts)]
    findings = check(articles, RULES).findings
    return [sorted(e.claim.text for e in f.evidence) for f in findings]


def test_it_is_a_note() -> None:
    # One of two children of an age may be hurt and the other have seen it.
    assert {f.severity for f in check([Article("a", "a", GIRL), Article("b", "b", BOY)], RULES).findings} == {
        Severity.NOTE
    }


def test_one_child_is_a_boy_and_a_girl() -> None:
    assert _found(GIRL, BOY) == [["11-year-old boy", "11-year-old girl"]]


def test_the_noun_may_stand_before_the_age() -> None:
    girl, boy = (text.replace("An 11-year-old ", "A ").replace(" fell", ", 11, fell") for text in (GIRL, BOY))

    assert _found(girl, boy) == [["A boy, 11", "A girl, 11"]]


@pytest.mark.parametrize(
    "other",
    [
        GIRL,
        BOY.replace("11", "12"),
        BOY.replace("An 11", "Another 11"),
        BOY.replace("boy", "brother"),
        BOY + " A girl swam ashore.",
        BOY.replace("An 11-year-old boy", "Otto Trent, an 11-year-old boy,"),
        BOY + " Another 11-year-old boy swam ashore.",
        BOY.replace("11-year-old boy", "40-year-old man"),
    ],
    ids=[
        "a girl too",
        "older",
        "another",
        "a brother",
        "both are told of",
        "a name",
        "two of one age",
        "a man",
    ],
)
def test_of_two_children_each_has_a_sex(other: str) -> None:
    assert _found(GIRL, other) == []


def test_nothing_is_told_where_no_word_for_the_sex_stands_beside_the_age() -> None:
    girl, boy = (text.replace("An 11-year-old", "The").replace(" fell", ", who is 11, fell") for text in (GIRL, BOY))

    assert _found(girl, boy) == []
