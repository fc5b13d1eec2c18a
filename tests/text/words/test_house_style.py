"""Two spellings of one word, and two words that only look like it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.text.words.house_style import house_style_pair, style_key

PAIRS = [
    ("organise", "organize"),
    ("organisations", "organizations"),
    ("paralysed", "paralyzed"),
    ("harbour", "harbor"),
    ("Harbours", "harbors"),
    ("centre", "center"),
    ("travelled", "traveled"),
    ("catalogue", "catalog"),
    ("grey", "gray"),
    ("mould", "mold"),
    ("co-operate", "cooperate"),
    ("non-Lutheran", "nonlutheran"),
    ("sea‑front", "seafront"),
    ("façade", "facade"),
]
APART = [
    ("re-sign", "resign"),
    ("re-cover", "recover"),
    ("prise", "prize"),
    ("advice", "advise"),
    ("harbour", "labour"),
    ("ferry", "ferries"),
    ("same", "same"),
]


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_one_word_in_two_styles(a: str, b: str) -> None:
    assert house_style_pair(a, b)
    assert house_style_pair(b, a)


@pytest.mark.parametrize(("a", "b"), APART)
def test_two_words(a: str, b: str) -> None:
    assert not house_style_pair(a, b)


@given(st.text(max_size=12), st.text(max_size=12))
@settings(derandomize=True, max_examples=60, deadline=None)
def test_the_order_of_a_pair_says_nothing(a: str, b: str) -> None:
    assert house_style_pair(a, b) == house_style_pair(b, a)
    assert not house_style_pair(a, a)
    assert style_key(style_key(a)) == style_key(a)
