"""Conversions: an amount, and in brackets behind it the same amount in another unit or currency, which it is not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from crosscheck.kinds.money import Money
from crosscheck.kinds.quantity import Quantity
from crosscheck.model import Claim, Flaw
from crosscheck.names.person import Cast
from crosscheck.pipeline.inner.values import by_sentence
from crosscheck.text.numerals import Bounds
from crosscheck.text.page.prose import Prose

_BRACKET = re.compile(
    r"(?:[- ][a-z]{2,12})? \((?:(?:about|some|around|roughly|nearly|almost|approximately|or|just|over|under) ){0,2}"
)
_FURTHEST = 40
# Papers convert "six kilometres" into "four miles", and "2,565 metres" to the foot: the more digits both have, the less
# rounding leads astray. Of 190 measures that 6,000 articles of 1990 to 2018 convert none is so far off but by an error.
_ROUNDED = {1: Decimal("0.12"), 2: Decimal("0.06"), 3: Decimal("0.015")}
_TO_THE_UNIT = Decimal("0.004")
# Of two countries one is larger: a gallon, a ton, and with it what is measured by it.
_OF_TWO_SIZES = frozenset(("gallon", "ton"))
_DIGITS = re.compile(r"[0-9][0-9.,]*")
_TO_THE_FIVE = re.compile(r"[0-9]{2}5")
# Of 384 sums that 6,000 articles of 1990 to 2018 print in two of these none is 2.7 to one, but for slips. "Pounds" and
# "dollars" without a sign may be those of other countries.
_ABREAST = {"USD": "$", "GBP": "£", "EUR": "", "AUD": "$", "CAD": "$", "NZD": "$"}
_MOST_TIMES = 4
_SURE = 0.85


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The amounts of an article that its brackets convert wrongly: "10 km (8.2 miles)", "$1.8 billion (£9.4 million)".

    Two measures may be apart by what rounding leads to; two sums of currencies that are worth much the same, by their
    rates, but by no nought and no "million" for "billion".
    """
    del cast
    for told in by_sentence(claims, "money", "quantity"):
        for one, other in pairwise(told):
            if other.span.start - one.span.end > _FURTHEST:
                continue
            if not _BRACKET.fullmatch(prose.page, one.span.end, other.span.start):
                continue
            if (told_wrongly := _measure(one, other) or _sum(one, other)) is not None:
                yield other, Flaw("conversion", told_wrongly, (), _SURE, (one,))


def _measure(one: Claim, other: Claim) -> str | None:
    """Why two measures are not one, or None."""
    left, right = one.value, other.value
    if not isinstance(left, Quantity) or not isinstance(right, Quantity) or left.unit is None or right.unit is None:
        return None
    if (left.unit.dimension, left.unit.per) != (right.unit.dimension, right.unit.per) or left.unit == right.unit:
        return None
    ends = [_middle(side.base) for side in (left, right)]
    if ends[0] is None or ends[1] is None:
        return None
    lost = (_place(left.bounds) * left.unit.size + _place(right.bounds) * right.unit.size) / 2
    # A zero of its own makes nothing of a share: 86 degrees is no tenth more than 77.
    digits = 1 if _OF_TWO_SIZES & {left.unit.name, right.unit.name} else min(_digits(one.text), _digits(other.text))
    rounded = _ROUNDED.get(digits, _TO_THE_UNIT)
    share = Decimal(0) if left.unit.zero or right.unit.zero else rounded * max(ends[0], ends[1])
    if abs(ends[0] - ends[1]) <= max(lost, share):
        return None
    return f"“{one.text}” is not “{other.text}”: converted wrongly, or a slip in one of the two"


def _digits(printed: str) -> int:
    """To how many digits an amount is given: 1 for "40" and "six", 4 for "2,565".

    Two for "105": the winds of a storm are told to the nearest five in each unit.
    """
    number = _DIGITS.search(printed)
    digits = re.sub(r"[.,]", "", number[0]).strip("0") if number else ""
    return max(1, len(digits) - bool(_TO_THE_FIVE.fullmatch(digits)))


def _place(bounds: Bounds) -> Decimal:
    """The place to which a number is given: 1 for 40, 0.1 for 8.2."""
    return max((Decimal(1).scaleb(_exponent(end)) for end in (bounds.low, bounds.high) if end), default=Decimal(1))


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return min(0, exponent) if isinstance(exponent, int) else 0


def _sum(one: Claim, other: Claim) -> str | None:
    """Why two sums cannot be one, or None."""
    left, right = one.value, other.value
    if not isinstance(left, Money) or not isinstance(right, Money) or left.unit.per or right.unit.per:
        return None
    if left.currency == right.currency or not (_is_abreast(one, left) and _is_abreast(other, right)):
        return None
    ends = [_middle(side.bounds.scaled(side.unit.size)) for side in (left, right)]
    if ends[0] is None or ends[1] is None or min(ends[0], ends[1]) <= 0:
        return None
    if max(ends[0], ends[1]) <= _MOST_TIMES * min(ends[0], ends[1]):
        return None
    return f"“{one.text}” is not “{other.text}”: a nought, a decimal point or “million” for “billion”?"


def _is_abreast(claim: Claim, money: Money) -> bool:
    sign = _ABREAST.get(money.currency)
    return sign is not None and sign in claim.text


def _middle(bounds: Bounds) -> Decimal | None:
    low, high = bounds.low, bounds.high
    return None if low is None or high is None else (low + high) / 2
