"""Bans that are counted in matches."""

from __future__ import annotations

import pytest

from crosscheck.text.numerals import numerals
from crosscheck.text.numerals.suspensions import matches_banned

TOLD = [
    ("He was given a three-match ban.", "three-match ban"),
    ("She received a five-game league suspension.", "five-game league suspension"),
    ("He was banned for three matches.", "three matches"),
    ("The league suspended Hallam for five games.", "five games"),
    ("Hallam was suspended three games.", "three games"),
    ("He will miss the next three games after he was suspended.", "three games"),
]
UNTOLD = [
    "He faces a three-match ban.",
    "He could be banned for five matches.",
    "He has scored in three matches.",
    "He will miss three games with a sore knee.",
    "He was banned for three months.",
]


@pytest.mark.parametrize(("text", "words"), TOLD)
def test_the_matches_of_a_ban(text: str, words: str) -> None:
    (numeral,) = numerals(text)
    end = matches_banned(text, numeral)

    assert end is not None
    assert text[numeral.span.start : end] == words


@pytest.mark.parametrize("text", UNTOLD)
def test_no_ban_in_matches(text: str) -> None:
    assert not any(matches_banned(text, numeral) for numeral in numerals(text))
