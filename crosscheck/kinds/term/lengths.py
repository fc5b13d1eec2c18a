"""The stated length of a term, and how two of them relate."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from crosscheck.model import Agreement, Interval, Relation
from crosscheck.model.frozen import frozen
from crosscheck.text.timex.calendar import MONTH_DAYS

SAME: Final = Relation(Agreement.SAME)
CONFLICTING: Final = Relation(Agreement.CONFLICTING)
MAXIMUM: Final = Relation(Agreement.COMPATIBLE, "maximum against imposed", 0.6)
_SLACK: Final = Decimal(2)
# Counts that are commonly added up; a larger ratio is chance.
_MOST_COUNTS: Final = 10


@frozen
class Length:
    """How long a term is to last.

    Attributes:
        interval: Every length in ``unit`` that would make its words true.
        unit: "day" or "month".
        mod: The TIMEX3 modifier of a hedge, or None.
        life: Whether it may last for life.
        two_ended: Whether it states two ends.
        manner: "concurrent" or "consecutive" to another, where the words tell.
        unserved: So many months of it are suspended, where the words tell.
        most: Whether it is the longest that is possible.
    """

    interval: Interval
    unit: str
    mod: str | None
    life: bool
    two_ended: bool
    manner: str | None
    unserved: Decimal | None
    most: bool


def relate_lengths(left: Length, right: Length) -> Relation:
    """A hedge, two ends, a part that is suspended, counts that are added up; else a conflict."""
    first, second = alike(left, right)
    if (
        first == second
        and (left.mod, left.life) == (right.mod, right.life)
        and (first.exact or left.unit == right.unit)
    ):
        if None not in (left.manner, right.manner) and left.manner != right.manner:
            return Relation(Agreement.CONFLICTING, "concurrent in one, consecutive in the other")
        return SAME
    ranges = left.two_ended + right.two_ended
    if ranges == 1 and first.meets(second):
        return MAXIMUM
    if ranges == 0 and first.meets(second):
        return Relation(Agreement.COMPATIBLE, "a hedge or another unit")
    if _is_whole(left, first, second) or _is_whole(right, second, first):
        return Relation(Agreement.COMPATIBLE, "a part of it is suspended")
    return _sum_of_counts(left, right, first, second)


def _is_whole(term: Length, whole: Interval, rest: Interval) -> bool:
    """Whether a term is another and the part of it that is suspended."""
    if term.unserved is None or not (whole.exact and rest.exact and whole.low and rest.low):
        return False
    return whole.low == rest.low + term.unserved


def _sum_of_counts(left: Length, right: Length, first: Interval, second: Interval) -> Relation:
    """A conflict that may be no more than consecutive terms, added up in one report only."""
    if not (first.exact and second.exact and first.low and second.low):
        return CONFLICTING
    shorter, longer = sorted((first.low, second.low))
    counts = longer / shorter
    if counts > _MOST_COUNTS or counts != counts.to_integral_value():
        return CONFLICTING
    if left.most and right.most:
        return Relation(Agreement.COMPATIBLE, "one may tell of one count, and the other add them up", 0.6)
    told = "consecutive" in (left.manner, right.manner)
    return Relation(Agreement.CONFLICTING, "one of them may add up consecutive terms", 0.6 if told else 1.0)


def alike(left: Length, right: Length) -> tuple[Interval, Interval]:
    """Two lengths in one unit."""
    if left.unit == right.unit:
        return left.interval, right.interval
    return _in_days(left), _in_days(right)


def _in_days(term: Length) -> Interval:
    """A length in days; months count from their shortest to their longest."""
    if term.unit != "month":
        return term.interval
    (least, most), low, high = MONTH_DAYS, term.interval.low, term.interval.high
    return Interval(
        None if low is None else low * least - _SLACK,
        None if high is None else high * most + _SLACK,
    )
