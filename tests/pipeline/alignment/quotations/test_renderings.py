"""Sayings that two outlets may have translated, or that two speakers said alike."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article, Fact
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract

BEFORE, UNTIL = (
    f"“We will not open the harbour {when} every pier has been inspected,”" for when in ("before", "until")
)
LONGER = "“We will not open the harbour until every single pier has been inspected,”"


def saying(*texts: str, days: tuple[str | None, str | None] = (None, None)) -> Fact:
    articles = [
        Article(str(number), str(number), text, published=day)
        for number, (text, day) in enumerate(zip(texts, days, strict=True))
    ]
    (fact,) = (fact for fact in align(extract(articles)) if fact.slot.attribute == "saying")
    return fact


def test_one_speaker_who_speaks_english_is_quoted_in_two_ways() -> None:
    fact = saying(f"{BEFORE} said American captain Joan Tessel.", f"{UNTIL} Joan Tessel said.")

    assert fact.agreement is Agreement.VARIANT
    assert fact.confidence > 0.6


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("said Norwegian captain Joan Tessel.", "Joan Tessel said."),
        ("Joan Tessel said through an interpreter.", "Joan Tessel said."),
        ("Joan Tessel said in Danish.", "Joan Tessel said."),
        ("a Norwegian official said.", "an official said."),
    ],
)
def test_what_may_be_translated_is_less_sure(one: str, other: str) -> None:
    fact = saying(f"{BEFORE} {one}", f"{LONGER} {other}")

    assert fact.agreement is Agreement.VARIANT
    assert fact.confidence < 0.6
    assert fact.reason.endswith("a translation?")


@pytest.mark.parametrize(("later", "again"), [("2024-05-06", False), ("2024-05-09", False), ("2024-05-13", True)])
def test_who_says_it_says_it_again_a_week_later(later: str, *, again: bool) -> None:
    fact = saying(f"{BEFORE} said Joan Tessel.", f"{UNTIL} Joan Tessel said.", days=("2024-05-06", later))

    assert fact.reason.endswith("said again?") == again
    assert (fact.confidence < 0.6) == again


def test_two_speakers_may_have_said_it_in_two_ways() -> None:
    fact = saying(f"{BEFORE} Mayor Joan Tessel said.", f"{UNTIL} said Otto Trent. Otto Trent is 40.")

    assert fact.confidence < 0.6
    assert fact.reason.endswith("said by two?")


def test_a_speaker_known_by_a_pronoun_may_be_another() -> None:
    fact = saying(f"{BEFORE} Mayor Joan Tessel said.", f"Otto Trent came. He was late. {UNTIL} he said.")

    assert fact.confidence > 0.6


def test_the_same_words_are_as_sure_in_translation() -> None:
    fact = saying(f"{BEFORE} said Norwegian captain Joan Tessel.", f"{BEFORE} Joan Tessel said.")

    assert (fact.agreement, fact.confidence) == (Agreement.SAME, 1.0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "They closed the harbour like a shop in front of the pilots",
            "They closed the harbour like a tomb in front of the pilots",
        ),
        (
            "Whoever steers a ferry through that fog risks a collision",
            "Whoever steers a ferry through that fog risks the lives",
        ),
        (
            "Nobody has repaired the lamps on the pier since spring",
            "As I told the guild, nobody has repaired the lamps on the pier since winter",
        ),
    ],
)
def test_no_two_translators_agree_on_all_words_but_one(one: str, other: str) -> None:
    fact = saying(f"“{one},” said Norwegian captain Joan Tessel.", f"“{other},” Joan Tessel said.")

    assert fact.agreement is Agreement.VARIANT
    assert fact.confidence > 0.6
    assert "translation" not in fact.reason
