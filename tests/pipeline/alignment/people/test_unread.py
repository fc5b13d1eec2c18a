"""Unread names: another spelling of a known name, where the article itself does not show it to be one."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline import check
from crosscheck.pipeline.extract import extract
from crosscheck.ruleset import load_rules

RULES = [rule for rule in load_rules() if rule.id == "names/spelling"]
KNOWN = "Varrouk Dalgren, 41, was named by the mayor on Monday. Dalgren wept."
FILLER = "The ferry stopped at noon."


def told(*texts: str) -> list[set[str]]:
    findings = check([Article(str(n), str(n), text) for n, text in enumerate(texts)], RULES).findings
    return [{side.claim.text for side in finding.evidence} for finding in findings]


def test_another_spelling_of_the_given_name() -> None:
    (alone,) = extract([Article("a", "a", f"{FILLER} Varouk Dalgren keeps the light.")])

    assert not alone.cast.persons
    assert told(KNOWN, f"{FILLER} Varouk Dalgren keeps the light.") == [{"Varrouk Dalgren", "Varouk Dalgren"}]


@pytest.mark.parametrize(
    "text",
    [
        "Varrouk Dalgrens keep the light.",
        "Old Dalgren keeps the light.",
        "Yesterday Dalgren slept.",
        "Tomas Dalgren keeps the light.",
        "The Dalgren Hotel.",
    ],
    ids=["several", "a plain word", "an adverb", "another given name", "an article"],
)
def test_a_word_before_the_family_name_that_is_no_spelling_of_the_given_name(text: str) -> None:
    assert told(KNOWN, f"{FILLER} {text}") == []


def test_another_spelling_of_the_family_name() -> None:
    assert told(KNOWN, f"{FILLER} Varrouk Daglren keeps the light.") == [{"Varrouk Dalgren", "Varrouk Daglren"}]


def test_the_first_two_words_of_a_name_of_three() -> None:
    known = "Park Dong-yul, a lawyer, was named by the mayor on Monday. Lawyer Park Dong-yul wept."

    assert told(known, f"{FILLER} The keeper Park Jong Ho lit the lamp.") == []


def test_a_name_before_an_initial_is_read_whole() -> None:
    known = "Tomas Quillok, 41, was named by the mayor on Monday. Quillok wept."

    assert told(known, f"{FILLER} They wrote to Tomas Quillok A. Moll keeps the light.") == []
