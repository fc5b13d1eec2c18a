"""Ranks: whose third term it is, and which one of a week."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline import claims

TESSEL = "Joan Tessel"


def told(text: str) -> list[tuple[str | None, str, str]]:
    """The subject, the attribute and the scope of every ordinal of a text."""
    read = [claim for claim in claims([Article("a", "a", text)]) if claim.kind == "ordinal" and claim.slot]
    return [(claim.slot.subject or None, claim.slot.attribute, claim.slot.scope) for claim in read if claim.slot]


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Joan Tessel, 61, has won a third term.", [(TESSEL, "which term", "")]),
        ("Joan Tessel, 61, has won her third straight term.", [(TESSEL, "which straight term", "")]),
        ("Joan Tessel, 61, has had her second child.", [(TESSEL, "which child", "")]),
        ("Joan Tessel, 61, was elected for the third time.", [(TESSEL, "which time elected", "")]),
        ("It was the second fire this week.", [(None, "which of several", "fire this week")]),
        ("Joan Tessel, 61, saw the second child.", []),
        ("Varn is the second-largest town.", [(None, "which of several", "Varn: largest town")]),
        ("The second-largest town was dark.", []),
        ("Joan Tessel, 61, has won her third Varn Open title.", [(TESSEL, "which Varn Open title", "")]),
        ("Joan Tessel, 61, is the second woman to win it.", [(TESSEL, "which woman to win", "")]),
        ("Joan Tessel, 61, may seek a third term.", []),
        ("Joan Tessel, 61, read the third letter.", []),
        ("Joan Tessel, 61, came for the third time.", []),
    ],
)
def test_whose_it_is(text: str, slots: list[tuple[str | None, str, str]]) -> None:
    assert told(text) == slots
