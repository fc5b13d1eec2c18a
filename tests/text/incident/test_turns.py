"""Turns as printed: which way a vote or a figure went."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model import Span
from crosscheck.text.incident.turns import DIRECTION, VOTE, beside, turns
from crosscheck.text.scanning.triggers import fold


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Parliament passed the salt tax bill.", [(VOTE, True, "bill", {"salt", "tax"}, "parliament")]),
        ("The salt tax bill was voted down.", [(VOTE, False, "bill", {"salt", "tax"}, "")]),
        ("The Senate voted against the treaty.", [(VOTE, False, "deal", set(), "upper house")]),
        ("The pay offer was accepted by the union.", [(VOTE, True, "offer", {"pay"}, "workers")]),
        ("The rate of unemployment rose to 6.1 percent.", [(DIRECTION, True, "6.1", {"unemployment"}, "")]),
        ("The jobless rate fell in March to 6.1 per cent.", [(DIRECTION, False, "6.1", {"unemployment"}, "")]),
        ("Sales were lower in March at $6.1 billion.", [(DIRECTION, False, "$6.1 billion", {"sales"}, "")]),
        ("Shares fell 3 percent to 41.20 crowns.", [(DIRECTION, False, "41.20", {"shares"}, "")]),
        # An opinion, a wish, no figure.
        ("The painter rejected the plan.", []),
        ("The council approved a plan for a tower.", [(VOTE, True, "proposal", {"tower"}, "council")]),
        ("Parliament could reject the salt tax bill.", []),
        ("Parliament rejected the salt tax bill in May.", []),
        ("Prices rose to the sky.", []),
        ("It holds up to 70.5 percent.", []),
        ("They rose to 9 in the rankings.", []),
        ("It was expected to fall to 6.1 percent.", []),
    ],
)
def test_what_is_read(text: str, told: list[tuple[str, bool, str, set[str], str]]) -> None:
    found = [(t.question, t.yes, t.of, set(t.what), t.by) for t in turns(text, Span(0, len(text)))]

    assert found == told


@given(st.text(alphabet="parliament passed the bill, fell to 6.1 percent İ\n"))
def test_every_turn_slices_its_page(text: str) -> None:
    for turn in turns(text, Span(0, len(text))):
        assert 0 <= turn.span.start < turn.span.end <= len(text)


def test_the_words_beside_which_one_may_stand() -> None:
    text = "Parliament passed the bill, it fell to 6.1 percent."

    assert [span.of(text) for span in beside(fold(text))] == ["bill", "percent"]


def test_a_long_sentence_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def read(page: str) -> None:
        assert list(turns(page, Span(0, len(page))))

    phrase = "the union rejected the new old big pay offer and it rose by 3 percent in March to 6.1 percent, "
    assert growth(phrase, read) < 3
