"""Lengths told round: "a week" of nine days, "two decades" of eighteen years."""

from __future__ import annotations

from decimal import Decimal

from crosscheck.model import Claim, Interval
from crosscheck.text.timex.reach import in_minutes
from crosscheck.text.timex.value import TimeValue

_ROUND = Decimal("1.3")
_ROUND_WORDS = ("decade", "a year", "a month", "a week", "centur", "generation")


def is_one_length(one: Claim, other: Claim, room: Decimal) -> bool:
    """Whether two lengths of time are near enough to be one, told round by one of the two.

    Args:
        one: A claim of a length.
        other: Another.
        room: How many times as long one may be where both are told exactly; "two decades" and "a year" have more.
    """
    left, right = one.value, other.value
    if not isinstance(left, TimeValue) or not isinstance(right, TimeValue):
        return False
    ours, theirs = in_minutes(left), in_minutes(right)
    if any(word in claim.text for claim in (one, other) for word in _ROUND_WORDS):
        room = _ROUND
    return not (_is_longer(ours, theirs, room) or _is_longer(theirs, ours, room))


def _is_longer(one: Interval, other: Interval, room: Decimal) -> bool:
    return one.low is not None and other.high is not None and one.low > other.high * room
