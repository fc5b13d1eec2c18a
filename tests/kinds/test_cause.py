"""Causes as values, and whose death they are of."""

from __future__ import annotations

import pytest

from crosscheck.kinds.cause import Cause, find
from crosscheck.model import Agreement, Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.text.incident.causes import DEATH, EVENT
from crosscheck.text.page.prose import read_prose

SAME, COMPATIBLE, CONFLICTING = Agreement.SAME, Agreement.COMPATIBLE, Agreement.CONFLICTING


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ("fog", "fog", SAME),
        ("fog", "weather", COMPATIBLE),
        ("engine", "mechanical", COMPATIBLE),
        ("candle", "human error", COMPATIBLE),
        ("age", "heart", COMPATIBLE),
        ("candle", "lightning", CONFLICTING),
        ("arson", "electrical", CONFLICTING),
        ("engine", "wave", CONFLICTING),
        ("gas", "electrical", CONFLICTING),
        ("heater", "electrical", COMPATIBLE),
        ("strangling", "drowning", CONFLICTING),
        ("suffocation", "drowning", COMPATIBLE),
        ("pneumonia", "fall", CONFLICTING),
        ("wave", "collision", CONFLICTING),
        ("points", "mechanical", COMPATIBLE),
        ("seepage", "construction", COMPATIBLE),
    ],
)
def test_two_causes_relate(left: str, right: str, agreement: Agreement) -> None:
    assert Cause(left).relate(Cause(right)).agreement is agreement
    assert Cause(right).relate(Cause(left)).agreement is agreement


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Mayor Joan Tessel met the crew. Joan Tessel died of a stroke on Monday.", [(DEATH, ("Joan Tessel",))]),
        ("Mayor Joan Tessel met the crew. Her son Otto Trent said the cause was a stroke.", [(DEATH, ())]),
        ("The barn fire was caused by a candle.", [(EVENT, ())]),
    ],
)
def test_whose_it_is(text: str, slots: list[tuple[str, tuple[str, ...]]]) -> None:
    prose = read_prose(Article("a", "a", text))
    claims = [
        claim for claim in find(prose, read_cast(prose)) if claim.slot is not None and claim.value.sort != "illness"
    ]

    assert [(claim.slot.attribute, claim.slot.subjects) for claim in claims if claim.slot] == slots
