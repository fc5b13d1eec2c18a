"""Doers as values: how two names of one agree, and what they did."""

from __future__ import annotations

import pytest

from crosscheck.kinds.doer import Doer, find
from crosscheck.model import Agreement, Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.text.page.prose import read_prose


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ("Joan Tessel", "Joan Tessel", Agreement.SAME),
        ("Joan Tessel", "Tessel", Agreement.COMPATIBLE),
        ("Free Salt Front", "FSF", Agreement.COMPATIBLE),
        ("Joan Tessel", "Otto Trent", Agreement.CONFLICTING),
        ("Free Salt Front", "Grey Lantern Front", Agreement.CONFLICTING),
    ],
)
def test_two_names_relate(left: str, right: str, agreement: Agreement) -> None:
    assert Doer(left).relate(Doer(right)).agreement is agreement
    assert Doer(right).relate(Doer(left)).agreement is agreement


def test_two_towns_have_two_mayors() -> None:
    assert Doer("Joan Tessel", "Varn").relate(Doer("Otto Trent", "Tarn")).agreement is Agreement.DIFFERENT_THING
    assert Doer("Joan Tessel", "Varn").relate(Doer("Otto Trent")).agreement is Agreement.CONFLICTING


def test_what_was_done() -> None:
    prose = read_prose(Article("a", "a", "Joan Tessel was elected mayor. The Salt Front claimed the attack."))
    found = [(str(c.value), c.slot.attribute, c.slot.scope) for c in find(prose, read_cast(prose)) if c.slot]

    assert found == [("Joan Tessel", "who was elected", "mayor"), ("Salt Front", "who claimed the attack", "")]
