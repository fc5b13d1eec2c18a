"""Sorts as values: how two of them agree."""

from __future__ import annotations

import pytest

from crosscheck.kinds.sort import Maker, Sort, find
from crosscheck.model import Agreement, Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.text.page.prose import read_prose

SAME, COMPATIBLE, CONFLICTING = Agreement.SAME, Agreement.COMPATIBLE, Agreement.CONFLICTING


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ("gold", "gold", SAME),
        ("737", "737-800", COMPATIBLE),
        ("vr318", "318", COMPATIBLE),
        ("gold", "copper", CONFLICTING),
        ("318", "381", CONFLICTING),
        ("31", "318", CONFLICTING),
    ],
)
def test_two_sorts_relate(left: str, right: str, agreement: Agreement) -> None:
    assert Sort(left).relate(Sort(right)).agreement is agreement
    assert Sort(right).relate(Sort(left)).agreement is agreement


def test_two_makers_are_two_aircraft() -> None:
    assert Maker("boeing").relate(Maker("airbus")).agreement is CONFLICTING
    assert Maker("boeing").relate(Maker("boeing")).agreement is SAME


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("A Fokker 50 landed in Varn.", ["fokker", "aircraft"]),
        ("A Fokker 50 landed behind a Cessna 172.", ["fokker", "cessna"]),
        ("It waited at Terminal 2 in Varn.", ["terminal"]),
    ],
)
def test_the_maker_is_told_of_the_only_aircraft(text: str, scopes: list[str]) -> None:
    prose = read_prose(Article("a", "a", text))

    assert [claim.slot.scope for claim in find(prose, read_cast(prose)) if claim.slot] == scopes
