"""Quotations: the words between marks, and how two of them relate."""

from __future__ import annotations

import pytest

from crosscheck.kinds.quotation import Quotation
from crosscheck.model import Agreement, Article
from crosscheck.pipeline import claims


def quoted(text: str) -> list[tuple[str, str | None]]:
    return [(c.text, c.attribution) for c in claims([Article("a", "a", text)]) if c.kind == "quotation"]


def test_a_quotation_is_read_with_its_speaker() -> None:
    text = "Mayor Joan Tessel opened the bridge. “The bridge is safe for everyone,” Joan Tessel said."

    assert quoted(text) == [("The bridge is safe for everyone,", "Joan Tessel")]


@pytest.mark.parametrize(
    "text",
    [
        "He called it “a mess” on Monday.",  # a word or two are no saying
        'The board is 6" wide and 4" thick in all of the rooms.',
        "“An opening mark that nothing closes in this paragraph of prose",
    ],
)
def test_no_quotation(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ("the bridge is safe", "the bridge is safe", Agreement.SAME),
        ("the bridge is safe", "we know the bridge is safe now", Agreement.COMPATIBLE),
        ("we have seen worse storms than this", "we have seen worse storms than that", Agreement.VARIANT),
        ("the bridge is safe", "nobody was hurt today", Agreement.DIFFERENT_THING),
    ],
)
def test_two_quotations_relate(left: str, right: str, agreement: Agreement) -> None:
    one, other = Quotation(tuple(left.split())), Quotation(tuple(right.split()))

    assert one.relate(other).agreement is agreement
    assert other.relate(one).agreement is agreement
