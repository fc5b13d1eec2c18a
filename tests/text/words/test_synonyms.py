"""Stems: what a word is matched by."""

from __future__ import annotations

import pytest

from crosscheck.text.words.synonyms import stem


@pytest.mark.parametrize(("one", "other"), [("quake", "Earthquake"), ("votes", "ballots"), ("libraries", "library")])
def test_words_that_are_matched(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("quake", "storm"), ("revenue", "profit"), ("38,400", "38,500")])
def test_words_that_are_not(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize("word", ["after", "Monday", "million", ""])
def test_words_that_tell_nothing(word: str) -> None:
    assert stem(word) == ""
