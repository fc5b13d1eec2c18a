"""Sentences that take somebody up without the name."""

from __future__ import annotations

import re

import pytest

from crosscheck.model import Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.names.reference.taken_up import taken_up
from crosscheck.text.page.prose import read_prose

ROWS = re.compile(r"(?P<who>He|She|The (?P<age>[0-9]{1,3})-year-old) rows (?P<boat>\w+)")


def told(text: str) -> list[tuple[str, str]]:
    prose = read_prose(Article("a", "a.txt", text))
    return [(said["boat"], person.name) for said, person, _ in taken_up(prose, read_cast(prose), ROWS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joan Tessel, 44, spoke on Monday. She rows skiffs.", [("skiffs", "Joan Tessel")]),
        ("Joan Tessel, 44, spoke on Monday. The 44-year-old rows skiffs.", [("skiffs", "Joan Tessel")]),
        ("Joan Tessel, 44, spoke on Monday. The 45-year-old rows skiffs.", []),
        ("Joan Tessel, 44, spoke on Monday, and she rows skiffs.", []),
        ("She rows skiffs.", []),
    ],
)
def test_who_is_meant(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
