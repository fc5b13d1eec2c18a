"""Tokens of a page in small letters, at the offsets of the page."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.text.scanning.tokens import TOKEN, blanked

PAGES = [
    ("The ferry’s crew, 14 men (and a dog), left.", "the ferry's crew 14 men and a dog left"),
    ("“Never—ever,” said O'Brien…", "never ever said o'brien"),
    ("£300 for 5\u00a0kg;\tÉdith paid in_cash", "300 for 5 kg édith paid in_cash"),
    ("İZMİR\n\nquay", "izmir quay"),
    ("", ""),
    ("— !", ""),
]


@pytest.mark.parametrize(("page", "tokens"), PAGES)
def test_signs_are_blanks(page: str, tokens: str) -> None:
    assert blanked(page).split() == tokens.split()


@given(st.text(max_size=80))
@settings(derandomize=True, deadline=None)
def test_no_offset_shifts(page: str) -> None:
    blank = blanked(page)

    assert len(blank) == len(page)
    for match in TOKEN.finditer(page):
        assert not blank[match.start() : match.end()].count(" ")
        assert blank[: match.start()][-1:] in ("", " ")
