"""Percentages and percentage points. Sentences are invented."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crosscheck.kinds.percent import Percent, find
from crosscheck.model import Agreement, Article, Claim
from crosscheck.text.numerals import Bounds, numerals
from crosscheck.text.page.prose import read_prose


def claims(text: str) -> list[Claim]:
    prose = read_prose(Article(id="a", path="a", text=text))
    return list(find(prose, numerals(prose.page), ()))


# The sentence; low, high; unit; attribute.
SHARES = [
    ("Eels rose 8.2 per cent.", 8.2, 8.2, "percent", None),
    ("Eels rose nearly 62% in a day.", 62, 62, "percent", None),
    ("Eels rose between 5% and 6%.", 5, 6, "percent", None),
    ("Just under 20 percent of all sailors swim.", 20, 20, "percent", "share of sailors"),
    ("Some 27 pc of the keepers who slept woke.", 27, 27, "percent", "share of keepers"),
    ("Rates rose 1.5 percentage points.", 1.5, 1.5, "percentage point", None),
    ("Rates rose 35 basis points.", 35, 35, "basis point", None),
    ("Eels fell -1.3%.", -1.3, -1.3, "percent", None),
    ("Fifty-one percent voted.", 51, 51, "percent", None),
]


@pytest.mark.parametrize(("sentence", "low", "high", "unit", "attribute"), SHARES)
def test_a_share_is_read(sentence: str, low: float, high: float, unit: str, attribute: str | None) -> None:
    (claim,) = claims(sentence)

    assert claim.value.to_json() == {"low": low, "high": high, "unit": unit}
    assert (claim.slot.attribute if claim.slot else None) == attribute


@pytest.mark.parametrize("sentence", ["He had 50 eels.", "It cost $5.", "Per cent signs are old."])
def test_no_share(sentence: str) -> None:
    assert claims(sentence) == []


def percent(amount: str, unit: str = "percent") -> Percent:
    return Percent(Bounds(Decimal(amount), Decimal(amount)), unit)


RELATED = [
    (percent("5"), percent("5.0"), Agreement.SAME),
    (percent("4.3"), percent("4"), Agreement.COMPATIBLE),
    (percent("4.3"), percent("5.3"), Agreement.CONFLICTING),
    (percent("40", "basis point"), percent("0.4", "percentage point"), Agreement.SAME),
    (percent("5"), percent("5", "percentage point"), Agreement.INCOMPARABLE),
]


@pytest.mark.parametrize(("mine", "yours", "agreement"), RELATED)
def test_how_two_shares_agree(mine: Percent, yours: Percent, agreement: Agreement) -> None:
    assert mine.relate(yours) == yours.relate(mine)
    assert mine.relate(yours).agreement is agreement


def test_equal_shares_print_alike() -> None:
    assert str(percent("40", "basis point")) == str(percent("0.40", "percentage point")) == "0.4 percentage points"
    assert str(percent("5.0")) == str(percent("5")) == "5 percent"
