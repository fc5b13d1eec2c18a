"""The ages of a group by its ends."""

from __future__ import annotations

import pytest

from crosscheck.text.numerals.group_ages import OLDEST, YOUNGEST, group_ages

TOLD = [
    ("The scouts ranged in age from 9 to 16.", [("9", 9, YOUNGEST), ("16", 16, OLDEST)]),
    ("Their ages ranged from six to 15.", [("six", 6, YOUNGEST), ("15", 15, OLDEST)]),
    ("They were between the ages of nine and 15.", [("nine", 9, YOUNGEST), ("15", 15, OLDEST)]),
    ("“As young as 11, as old as 16,” the head said.", [("11", 11, YOUNGEST), ("16", 16, OLDEST)]),
    ("Children as young as 13 sail.", []),
    ("Anyone between the ages of 18 and 34 may sail.", []),
    ("The fever usually comes on between the ages of nine and 15.", []),
    ("The youngest is 12, the oldest 17.", [("12", 12, YOUNGEST), ("17", 17, OLDEST)]),
    ("The youngest being just 12-years-old.", [("12", 12, YOUNGEST)]),
    ("Prices ranged from 8 to 15 crowns.", []),
    ("The youngest of 12 brothers sang.", []),
    ("Babies as young as 8 weeks were there.", []),
    ("It is between 8 and 15 miles away.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_the_youngest_and_the_oldest(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert [(span.of(text), years, end) for span, years, end in group_ages(text)] == expected
