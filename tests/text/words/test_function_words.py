"""Function words: the closed classes do not overlap, and hold nothing that names a thing."""

from __future__ import annotations

from itertools import combinations

import pytest

from crosscheck.text.words.function_words import (
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    DEMONSTRATIVES,
    FUNCTION_WORDS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)

CLASSES = (ARTICLES, DEMONSTRATIVES, POSSESSIVES, PRONOUNS, RELATIVES, PREPOSITIONS, CONJUNCTIONS, AUXILIARIES)


def test_a_word_is_of_one_class() -> None:
    shared = [one & other for one, other in combinations(CLASSES, 2) if one & other]

    assert shared == [frozenset({"her"})]


@pytest.mark.parametrize("word", ["past", "like", "opposite", "round", "said", "two"])
def test_what_stands_before_a_noun_as_a_part_of_its_phrase_is_none(word: str) -> None:
    assert word not in FUNCTION_WORDS
