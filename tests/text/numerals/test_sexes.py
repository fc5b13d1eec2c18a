"""A group as so many men and so many women."""

from __future__ import annotations

import re

import pytest

from crosscheck.text.numerals.sexes import sexes

TOLD = [
    ("Here two men and one woman came by bicycle.", "two men and one woman", (2, 1)),
    ("The rest, one male, and two females, swam to Weir.", "one male, and two females", (1, 2)),
    ("The victims were a woman and two men.", "a woman and two men", (2, 1)),
    ("A boy, two women, and a 44-year-old man were hurt, and two girls, 9 and 11.",
     "A boy, two women, and a 44-year-old man", (2, 2)),
    ("Two girls, 9 and 11, and a man, 40, were hurt.", "Two girls, 9 and 11, and a man, 40", (1, 2)),
    ("Three adult males, ages 21, 30 and 44, and a woman drowned.",
     "Three adult males, ages 21, 30 and 44, and a woman", (3, 1)),
]  # fmt: skip
NOT_WHOLE = [
    "Two men were hurt.",
    "Nine were hurt, including two men and a woman.",
    "A guard and two men and a woman were hurt.",
    "She came with two men and a woman.",
    "Their two boys and a girl were at home.",
    "Two men and a woman and a dog swam ashore.",
    "Two men and 300 crowns were lost.",
    "Two men's boats and a woman's hat were lost.",
]


def first(text: str) -> int:
    """Where the first number of a text stands that is no article."""
    found = re.search(r"\b(?:one|two|three)\b", text, re.IGNORECASE)
    assert found is not None
    return found.start()


@pytest.mark.parametrize(("text", "words", "numbers"), TOLD)
def test_so_many_men_and_women(text: str, words: str, numbers: tuple[int, int]) -> None:
    told = sexes(text, first(text))
    assert told is not None
    assert (told.span.of(text), (told.males, told.females)) == (words, numbers)


@pytest.mark.parametrize("text", NOT_WHOLE)
def test_no_whole_group(text: str) -> None:
    assert sexes(text, first(text)) is None
