"""The value of a time expression: its days, minutes or length, and how two of them agree."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import date, timedelta
from decimal import Decimal

from crosscheck.model import Agreement, Interval, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals.bounds import number
from crosscheck.text.timex.clock import BORDER, Clock
from crosscheck.text.timex.meaning.length import as_written
from crosscheck.text.timex.mention import Timex
from crosscheck.text.timex.reach import (
    dated,
    in_minutes,
    is_a_day,
    is_a_night,
    meant,
    possible,
    widened,
)
from crosscheck.text.timex.words import in_words

_REFS = frozenset(("PAST_REF", "PRESENT_REF", "FUTURE_REF"))
_DAY = 1440
_DAWN = 6
# Days this near are one event's, told wrongly; further apart two events may be meant.
_NEAR_DAYS, _FAR_DAYS = 3, 10
_WEEK = 7
_ANY_WEEKDAY = frozenset(range(1, _WEEK + 1))
# Why two days may be one: "Monday" is easily counted from another week.
ANOTHER_WEEK = "a week apart or more: counted from another week?"


@frozen
class TimeValue:
    """A time expression's value.

    Attributes:
        type: DATE, TIME, DURATION or SET.
        timex: The TIMEX3 value.
        mod: The TIMEX3 modifier, or None.
        low: First day as an ordinal, first minute, or shortest length in ``unit``.
        high: The last of the same.
        unit: "day" for dates, "minute" for times; "second", "minute", "day" or "month" for lengths.
        amount: DURATION: the number as written.
        written: DURATION: the unit as written of a range without a hedge ("one to two years"), or None.
        readings: The values of every reading, where the form is ambiguous.
        zone: TIME: minutes east of Greenwich, or None where no zone is printed.
        lean: TIME: on which side of it the event lies and within how many minutes ("just before": -10), or 0.
    """

    type: str
    timex: str
    mod: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    amount: Decimal | None = field(default=None, compare=False)
    readings: tuple[str, ...] = ()
    zone: int | None = None
    written: str | None = field(default=None, compare=False)
    lean: int = 0

    @classmethod
    def of(cls, timex: Timex) -> TimeValue:
        """The value of a time expression."""
        ranged = timex.low is not None and timex.low != timex.high and timex.high is not None and timex.mod is None
        return cls(
            timex.type, timex.timex, timex.mod, timex.low, timex.high, timex.unit, timex.amount, timex.readings,
            timex.zone, timex.written if ranged else None,
        )  # fmt: skip

    @property
    def interval(self) -> Interval:
        """Every day, minute or length that would make it true."""
        return Interval(self.low, self.high)

    def relate(self, other: TimeValue, /) -> Relation:
        """Same, compatible (a coarser grain, a hedge, an unknown week), conflicting or incomparable."""
        if type(other) is not type(self):
            # A term and a mere length of time are both durations, of two different things.
            return Relation(Agreement.INCOMPARABLE, "a term, and a length of time")
        if self.type != other.type:
            return Relation(Agreement.INCOMPARABLE, "different types of time")
        if self.type == "DURATION":
            return _relate_lengths(self, other)
        if self.type == "SET":
            same = self.timex == other.timex
            return Relation(Agreement.SAME) if same else Relation(Agreement.CONFLICTING, "another rhythm")
        return _relate_dates(self, other)

    def day(self) -> TimeValue | None:
        """The day of a clock time or part of a day, or None where it has none.

        A night is of two days, and before dawn many still write the day before.
        """
        day, _, part = self.timex.partition("T")
        if self.type != "TIME" or self.low is None or not day:
            return None
        early = part[:2].isdigit() and int(part[:2]) < _DAWN
        if not dated(self):
            # A weekday of an unknown week: a night, and what is before dawn, would be of either of two.
            of_two = early or part.startswith(("NI", "24")) or self.mod == "START"
            return TimeValue("DATE", day, unit="day") if day.startswith("XXXX-WXX-") and not of_two else None
        # Midnight at the end of a day is of that day.
        first = int(self.low) // _DAY - (part == "24:00")
        low, high = Decimal(first - early), Decimal(first + part.startswith("NI"))
        dawn = self.mod if part == "MO" and self.mod == "START" else None
        return TimeValue("DATE", day, dawn, low, high, "day")

    def later(self, days: int) -> TimeValue:
        """The day, the night or the hour so many days later; itself where it is none, or of an unknown week."""
        day = self.timex[: len("YYYY-MM-DD")]
        hour = self.type == "TIME" and day.count("-") == len("--")
        if not (hour or (self.type == "DATE" and is_a_day(self))) or not dated(self):
            return self
        if self.low is None or self.high is None:
            return self
        timex = (date.fromisoformat(day) + timedelta(days)).isoformat() + self.timex[len(day) :]
        apart = days * (_DAY if hour else 1)
        return replace(self, timex=timex, low=self.low + apart, high=self.high + apart)

    def clock(self) -> Clock | None:
        """Its minutes of a day, or None where it is neither a clock time nor a part of the day."""
        return Clock.of(self.timex, self.mod, self.lean, self.zone, either_half=bool(self.readings))

    def covers(self, other: TimeValue, /) -> bool:
        """Whether this is a coarser grain, or a looser hedge, of the other."""
        if type(other) is not type(self):
            return False
        if self.type == other.type == "TIME":
            one, two = self.clock(), other.clock()
            return self == other if one is None or two is None else one.covers(two)
        if (self.type, self.unit) != (other.type, other.unit) or self.low is None or other.low is None:
            return self == other
        return self.interval.covers(other.interval)

    def to_json(self) -> dict[str, Json]:
        """The claims contract: a range in the unit as written, any other length in the unit it is compared in."""
        value: dict[str, Json] = {"type": self.type, "timex": self.timex}
        if self.mod is not None:
            value["mod"] = self.mod
        if self.written is not None and self.low is not None and self.high is not None:
            low, high = as_written(self.low, self.written), as_written(self.high, self.written)
            value |= {"low": number(low), "high": number(high), "unit": self.written}
        elif self.type == "DURATION":
            value |= {"low": number(self.low), "high": number(self.high), "unit": self.unit}
            if self.amount is not None:
                value["amount"] = number(self.amount)
        return value

    def __str__(self) -> str:
        words = in_words(self.type, self.timex, self.mod, self.low, self.high, self.unit)
        return words if self.zone is None else f"{words} (UTC{self.zone / 60:+g})"


def _relate_lengths(left: TimeValue, right: TimeValue) -> Relation:
    same = (left.low, left.high, left.unit, left.mod) == (right.low, right.high, right.unit, right.mod)
    if same and (left.low is not None or left.high is not None or left.timex == right.timex):
        return Relation(Agreement.SAME)
    if left.unit == right.unit:
        first, second = left.interval, right.interval
    else:
        first, second = in_minutes(left), in_minutes(right)
        if first.exact and first == second:
            return Relation(Agreement.SAME)
    if first.meets(second):
        return Relation(Agreement.COMPATIBLE, "a hedge, a range or another unit")
    return Relation(Agreement.CONFLICTING)


def _relate_dates(left: TimeValue, right: TimeValue) -> Relation:
    if left.zone is not None and right.zone is not None and left.zone != right.zone:
        relation = _relate_zoned(_at_greenwich(left), _at_greenwich(right))
        return Relation(relation.agreement, relation.reason or "another time zone", relation.confidence)
    return _relate_zoned(left, right)


def _at_greenwich(value: TimeValue) -> TimeValue:
    """A time in a zone as the clocks of Greenwich show it."""
    if value.low is None or value.high is None or value.zone is None:
        return value
    return replace(value, low=value.low - value.zone, high=value.high - value.zone)


def _relate_zoned(left: TimeValue, right: TimeValue) -> Relation:
    if left.zone == right.zone and left.timex == right.timex and left.readings == right.readings:
        if left.mod == right.mod:
            return Relation(Agreement.SAME)
        return Relation(Agreement.COMPATIBLE, "one is the less exact")
    if left.type == "TIME" and (clocks := _relate_clocks(left, right)) is not None:
        return clocks
    if left.timex in _REFS or right.timex in _REFS:
        return Relation(Agreement.INCOMPARABLE, "no day is named")
    if left.type == "DATE" and (left.readings or right.readings):
        return _relate_readings(left, right)
    if is_a_night(left) and is_a_night(right) and left.low != right.low:
        return _days_apart(left, right)
    if left.low is not None and right.low is not None and dated(left) and dated(right):
        if any(first.meets(second) for first in meant(left) for second in meant(right)):
            return Relation(Agreement.COMPATIBLE, "one is the less exact")
        return _days_apart(left, right)
    return _relate_partly_known(left, right)


def _relate_clocks(left: TimeValue, right: TimeValue) -> Relation | None:
    """Two times of day by the clock alone; None where one is neither clock time nor part of a day.

    The same hour of another day is another time; that the days differ is for their dates to say.
    """
    one, other = left.clock(), right.clock()
    if one is None or other is None:
        return None
    relation = one.relate(other)
    days = left.day(), right.day()
    same_hour = relation.agreement is Agreement.COMPATIBLE or relation.reason == BORDER
    if not same_hour:
        return relation
    if days[0] is not None and days[1] is not None and left.zone != right.zone:
        return relation
    if days[0] is not None and days[1] is not None and days[0].low is not None and days[1].low is not None:
        apart = not widened(days[0]).meets(widened(days[1]))
    else:
        apart = not possible(left).get("weekday", _ANY_WEEKDAY) & possible(right).get("weekday", _ANY_WEEKDAY)
    # Two nights of unknown weeks have no dates that say it.
    told = Agreement.CONFLICTING if days == (None, None) else Agreement.DIFFERENT_THING
    return Relation(told, "the same hour of another day") if apart else relation


def _days_apart(left: TimeValue, right: TimeValue) -> Relation:
    """Two days that exclude each other: the further apart, the likelier two events are meant."""
    days = int(widened(left).gap_to(widened(right))) or 1
    if days == 1 and _meet_at_midnight(left, right):
        return Relation(Agreement.COMPATIBLE, "late on one day, early on the next")
    if left.type != "DATE" or not (is_a_day(left) and is_a_day(right)):
        return Relation(Agreement.CONFLICTING)
    if days % _WEEK == 0:
        return Relation(Agreement.CONFLICTING, ANOTHER_WEEK, 0.4)
    if days == 1:
        return Relation(Agreement.CONFLICTING, "a day apart: it happened around midnight, or one counts a day later")
    sure = 1.0 if days <= _NEAR_DAYS else 0.8 if days <= _FAR_DAYS else 0.5
    return Relation(Agreement.CONFLICTING, f"{days} days apart; an error, or two events are meant", sure)


def _meet_at_midnight(left: TimeValue, right: TimeValue) -> bool:
    if left.low is None or right.low is None:
        return False
    first, second = (left, right) if left.low < right.low else (right, left)
    return first.mod == "END" and second.mod == "START"


def _relate_readings(left: TimeValue, right: TimeValue) -> Relation:
    """An ambiguous date fits where any of its readings does."""
    ours = [date.fromisoformat(reading) for reading in left.readings]
    theirs = [date.fromisoformat(reading) for reading in right.readings]
    for day, other in [(day, right) for day in ours] + [(day, left) for day in theirs]:
        ordinal = Decimal(day.toordinal())
        if other.low is None or other.high is None or other.low <= ordinal <= other.high:
            return Relation(Agreement.COMPATIBLE, "day and month can be read either way round")
        if any(day == reading for reading in (theirs if other is right else ours)):
            return Relation(Agreement.COMPATIBLE, "day and month can be read either way round")
    return Relation(Agreement.CONFLICTING)


def _relate_partly_known(left: TimeValue, right: TimeValue) -> Relation:
    """A weekday, or a month or day without its year, against another date: compared field by field."""
    first, second = possible(left), possible(right)
    shared = [name for name in first if name in second]
    if not shared:
        return Relation(Agreement.INCOMPARABLE, "nothing that both state")
    if any(first[name].isdisjoint(second[name]) for name in shared):
        return Relation(Agreement.CONFLICTING)
    return Relation(Agreement.COMPATIBLE, "one leaves the week or the year open")
