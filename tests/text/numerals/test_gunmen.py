"""Gunmen: whether one fired or several, where no number tells it."""

from __future__ import annotations

import pytest

from crosscheck.text.numerals.gunmen import gunmen

ONE, TWO, SEVERAL = (1, 1), (2, 2), (2, None)


@pytest.mark.parametrize(
    ("page", "words", "number"),
    [
        ("A gunman opened fire at the quay.", "A gunman", ONE),
        ("Guards say an offender came round the hut and opened fire.", "an offender", ONE),
        ("The watch looks for a lone gunman who walked in and shot the cook.", "a lone gunman", ONE),
        ("A man in a passing van began shooting. The watch has no suspects.", "A man", ONE),
        ("A youth walked up, fired several times and ran off.", "A youth", ONE),
        ("A clerk stood there when a man approached two women and opened fire.", "a man", ONE),
        ("Several people ran up to the hut and opened fire.", "Several people", SEVERAL),
        ("The gunmen then opened fire.", "The gunmen", SEVERAL),
        ("A group of men got out and started firing. They fled.", "A group of men", SEVERAL),
        ("A gunman and his accomplice burst in.", "A gunman and his accomplice", TWO),
    ],
)
def test_those_who_fired(page: str, words: str, number: tuple[int, int | None]) -> None:
    assert [(told.span.of(page), (told.low, told.high)) for told in gunmen(page)] == [(words, number)]


@pytest.mark.parametrize(
    "page",
    [
        "A man opened fire, and a guard shot back.",
        "A man opened fire at the quay. A second man held the door.",
        "A man opened fire in the hut. Police arrested two suspects.",
        "A man was seen by the hut when police opened fire.",
        "A man who spoke to the watch said that guards opened fire.",
        "A gunman killed by the watch lay there.",
        "Two of the gunmen opened fire.",
        "Two gunmen opened fire.",
        "One of the men opened fire.",
        "The officers opened fire.",
        "Nobody knew whether gunmen opened fire.",
        "Police thought that a man opened fire.",
        "Someone walked up and opened fire.",
        "The man and the clerk had no accomplice.",
    ],
)
def test_one_of_several_others_and_those_who_are_counted(page: str) -> None:
    assert list(gunmen(page)) == []
