"""Slips: how easily one date is made of another by whoever copies it."""

from __future__ import annotations

from typing import Final

from crosscheck.pipeline.alignment.days.moments import Moment
from crosscheck.text.timex.clock import HALVES

#: One clock time in the two halves of a day is a slip for sure, an hour between two is one or none.
HALF_A_DAY: Final = 0.35
_LIKE_A_CLOCK = 0.1
# Digits that change places do so by a slip, one digit or the next day is easily mistaken.
_SWAPPED, _SLIP = 0.25, 0.1
_NEAR_DAYS = 10


def slip_between(one: Moment, other: Moment) -> float:
    """How much it adds that one is easily made of the other: by a digit, by two that change places, by the next."""
    left, right = one.date, other.date
    if one.grain == "clock":
        relation = left.relate(right)
        return HALF_A_DAY if relation.reason == HALVES else _LIKE_A_CLOCK * relation.confidence
    if len(left.timex) != len(right.timex):
        return 0.0
    if one.grain == "year":
        apart = [place for place, (a, b) in enumerate(zip(left.timex, right.timex, strict=True)) if a != b]
        if sorted(left.timex[2:]) == sorted(right.timex[2:]):
            return _SWAPPED
        return _SLIP if len(apart) == 1 or abs(int(left.timex) - int(right.timex)) == 1 else 0.0
    if one.grain == "month":
        return _SLIP if left.timex[:4] == right.timex[:4] else 0.0
    near = left.low is not None and right.low is not None and abs(left.low - right.low) <= _NEAR_DAYS
    return _SLIP if near or left.timex[8:] == right.timex[8:] else 0.0
