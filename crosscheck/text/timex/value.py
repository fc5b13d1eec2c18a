"""The value of a time expression: its days, minutes or length, and how two of them agree."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import date, timedelta
from decimal import Decimal

from crosscheck.model import Agreement, Interval, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.text.timex.clock import BORDER, Clock
from crosscheck.text.timex.meaning.length import as_written
from crosscheck.text.timex.mention import Timex
from crosscheck.text.timex.words import in_words

_REFS = frozenset(("PAST_REF", "PRESENT_REF", "FUTURE_REF"))
_MINUTES = {"second": 1 / Decimal(60), "minute": Decimal(1), "day": Decimal(1440)}
_DAY = 1440
_HALF_DAY = 720
_DAWN = 6
# Days this near are one event's, told wrongly; further apart two events may be meant.
_NEAR_DAYS, _FAR_DAYS = 3, 10
_WEEK = 7
# A month has 28 to 31 days; over a year that evens out to 365 or 366.
_MONTH_DAYS = (Decimal("30.4"), Decimal("30.5"))
_SLACK_DAYS = Decimal(2)
# What "about" leaves open at least: days beside a date, minutes beside a time.
_LEAST_SLACK = {"DATE": Decimal(2), "TIME": Decimal(60)}


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
        if self.type != "TIME" or self.low is None or not _dated(self):
            return None
        day, _, part = self.timex.partition("T")
        if not day:
            return None
        # Midnight at the end of a day is of that day.
        first = int(self.low) // _DAY - (part == "24:00")
        early = part[:2].isdigit() and int(part[:2]) < _DAWN
        low, high = Decimal(first - early), Decimal(first + part.startswith("NI"))
        return TimeValue("DATE", day, low=low, high=high, unit="day")

    def covers(self, other: TimeValue, /) -> bool:
        """Whether this is a coarser grain, or a looser hedge, of the other."""
        if type(other) is not type(self):
            return False
        if self.type == other.type == "TIME":
            one, two = _clock(self), _clock(other)
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
            value |= {"low": _number(low), "high": _number(high), "unit": self.written}
        elif self.type == "DURATION":
            value |= {"low": _number(self.low), "high": _number(self.high), "unit": self.unit}
            if self.amount is not None:
                value["amount"] = _number(self.amount)
        return value

    def __str__(self) -> str:
        words = in_words(self.type, self.timex, self.mod, self.low, self.high, self.unit)
        return words if self.zone is None else f"{words} (UTC{self.zone / 60:+g})"


def _number(number: Decimal | None) -> int | float | None:
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)


def _relate_lengths(left: TimeValue, right: TimeValue) -> Relation:
    same = (left.low, left.high, left.unit, left.mod) == (right.low, right.high, right.unit, right.mod)
    if same and (left.low is not None or left.high is not None or left.timex == right.timex):
        return Relation(Agreement.SAME)
    if left.unit == right.unit:
        first, second = left.interval, right.interval
    else:
        first, second = _in_minutes(left), _in_minutes(right)
        if first.exact and first == second:
            return Relation(Agreement.SAME)
    if first.meets(second):
        return Relation(Agreement.COMPATIBLE, "a hedge, a range or another unit")
    return Relation(Agreement.CONFLICTING)


def _in_minutes(length: TimeValue) -> Interval:
    """A length in minutes; months count from their shortest to their longest."""
    if length.unit == "month":
        least, most = _MONTH_DAYS
        return Interval(
            None if length.low is None else (length.low * least - _SLACK_DAYS) * _DAY,
            None if length.high is None else (length.high * most + _SLACK_DAYS) * _DAY,
        )
    return length.interval.scaled(_MINUTES.get(length.unit or "day", Decimal(1)))


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
    if _is_a_night(left) and _is_a_night(right) and left.low != right.low:
        return _days_apart(left, right)
    if left.low is not None and right.low is not None and _dated(left) and _dated(right):
        if any(first.meets(second) for first in _meant(left) for second in _meant(right)):
            return Relation(Agreement.COMPATIBLE, "one is the less exact")
        return _days_apart(left, right)
    return _relate_partly_known(left, right)


def _clock(value: TimeValue) -> Clock | None:
    return Clock.of(value.timex, value.mod, value.lean, value.zone, either_half=bool(value.readings))


def _relate_clocks(left: TimeValue, right: TimeValue) -> Relation | None:
    """Two times of day by the clock alone; None where one is neither clock time nor part of a day.

    The same hour of another day is another time; that the days differ is for their dates to say.
    """
    one, other = _clock(left), _clock(right)
    if one is None or other is None:
        return None
    relation = one.relate(other)
    days = left.day(), right.day()
    same_hour = relation.agreement is Agreement.COMPATIBLE or relation.reason == BORDER
    if same_hour and days[0] is not None and days[1] is not None:
        apart = not _widened(days[0]).meets(_widened(days[1])) and left.zone == right.zone
        return Relation(Agreement.DIFFERENT_THING, "the same hour of another day") if apart else relation
    return relation


def _days_apart(left: TimeValue, right: TimeValue) -> Relation:
    """Two days that exclude each other: the further apart, the likelier two events are meant."""
    days = int(_widened(left).gap_to(_widened(right))) or 1
    if left.type != "DATE" or not (_is_a_day(left) and _is_a_day(right)):
        return Relation(Agreement.CONFLICTING)
    if days % _WEEK == 0:
        return Relation(Agreement.CONFLICTING, "a week apart or more: counted from another week?", 0.4)
    if days == 1:
        return Relation(Agreement.CONFLICTING, "a day apart: it happened around midnight, or one counts a day later")
    sure = 1.0 if days <= _NEAR_DAYS else 0.8 if days <= _FAR_DAYS else 0.5
    return Relation(Agreement.CONFLICTING, f"{days} days apart; an error, or two events are meant", sure)


def _is_a_night(value: TimeValue) -> bool:
    """Whether a day is that of a night, which is of two days: two nights are one or two, whatever days they share."""
    return value.type == "DATE" and len(value.timex) == len("2024-05-13") and value.low != value.high


def _is_a_day(value: TimeValue) -> bool:
    return value.low is not None and value.high is not None and value.high - value.low <= 1


def _dated(value: TimeValue) -> bool:
    return "XX" not in value.timex


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


def _widened(value: TimeValue) -> Interval:
    """The days of a date with what its modifier leaves open."""
    low, high = value.low, value.high
    if low is None or high is None:
        return value.interval
    if value.mod == "APPROX":
        slack = max((high - low) / 2, _LEAST_SLACK[value.type])
        return Interval(low - slack, high + slack)
    if value.mod == "BEFORE":
        return Interval(None, high)
    if value.mod == "AFTER":
        return Interval(low, None)
    return Interval(low, high)


def _meant(value: TimeValue) -> tuple[Interval, ...]:
    """The days or minutes that a date or time may mean; "3:30" is in either half of the day."""
    widened = _widened(value)
    if value.type == "DATE" or not value.readings or value.low is None:
        return (widened,)
    shift = _HALF_DAY if value.low % _DAY < _HALF_DAY else -_HALF_DAY
    other = replace(value, low=value.low + shift, high=None if value.high is None else value.high + shift)
    return widened, _widened(other)


def _relate_partly_known(left: TimeValue, right: TimeValue) -> Relation:
    """A weekday, or a month or day without its year, against another date: compared field by field."""
    first, second = _possible(left), _possible(right)
    shared = [name for name in first if name in second]
    if not shared:
        return Relation(Agreement.INCOMPARABLE, "nothing that both state")
    if any(first[name].isdisjoint(second[name]) for name in shared):
        return Relation(Agreement.CONFLICTING)
    return Relation(Agreement.COMPATIBLE, "one leaves the week or the year open")


def _possible(value: TimeValue) -> dict[str, frozenset[int]]:
    """The years, months, days, weekdays and minutes that a date allows, where it states them."""
    known: dict[str, frozenset[int]] = {}
    body, _, clock = value.timex.partition("T")
    parts = body.split("-")
    if clock and value.low is not None and value.high is not None:
        width = range(int(value.high - value.low) + 1)
        starts = (int(value.low), int(value.low) + _HALF_DAY) if value.readings else (int(value.low),)
        known["minute"] = frozenset((start + step) % _DAY for start in starts for step in width)
    if len(parts) == 3 and parts[1] == "WXX" and parts[2].isdigit():
        known["weekday"] = frozenset((int(parts[2]),))
        return known
    if value.low is not None and value.high is not None and _dated(value) and value.type == "DATE":
        first, last = int(value.low), int(value.high)
        days = [date.fromordinal(first) + timedelta(days=step) for step in range(min(last - first + 1, 400))]
        known["year"] = frozenset(range(date.fromordinal(first).year, date.fromordinal(last).year + 1))
        known["month"] = frozenset(day.month for day in days)
        known["day"] = frozenset(day.day for day in days)
        known["weekday"] = frozenset(day.isoweekday() for day in days)
        return known
    names = ("year", "month", "day")
    known |= {
        name: frozenset((int(part),))
        for name, part in zip(names, parts, strict=False)
        if part.isdigit() and len(part) >= 2
    }
    if value.timex.startswith("BC"):
        known["year"] = frozenset((-int(parts[0][2:]),)) if parts[0][2:].isdigit() else frozenset()
    return known
