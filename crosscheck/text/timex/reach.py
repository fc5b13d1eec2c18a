"""What a date, a time or a length leaves open: the days and minutes that it may mean."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Protocol

from crosscheck.model import Interval
from crosscheck.text.timex.calendar import MONTH_DAYS

_MINUTES = {"second": 1 / Decimal(60), "minute": Decimal(1), "day": Decimal(1440)}
_SLACK_DAYS = Decimal(2)
# What "about" leaves open at least: days beside a date, minutes beside a time.
_LEAST_SLACK = {"DATE": Decimal(2), "TIME": Decimal(60)}
_DAY = 1440
_HALF_DAY = 720


class Reaching(Protocol):
    """A time expression's value, as far as it tells what it leaves open; see ``TimeValue``."""

    @property
    def type(self) -> str:
        """DATE, TIME, DURATION or SET."""
        ...

    @property
    def timex(self) -> str:
        """The TIMEX3 value."""
        ...

    @property
    def mod(self) -> str | None:
        """The TIMEX3 modifier, or None."""
        ...

    @property
    def low(self) -> Decimal | None:
        """First day, first minute, or shortest length."""
        ...

    @property
    def high(self) -> Decimal | None:
        """The last of the same."""
        ...

    @property
    def unit(self) -> str | None:
        """The unit of both."""
        ...

    @property
    def readings(self) -> tuple[str, ...]:
        """The values of every reading, where the form is ambiguous."""
        ...

    @property
    def interval(self) -> Interval:
        """From low to high."""
        ...


def in_minutes(length: Reaching) -> Interval:
    """A length in minutes; months count from their shortest to their longest."""
    if length.unit == "month":
        least, most = MONTH_DAYS
        return Interval(
            None if length.low is None else (length.low * least - _SLACK_DAYS) * _DAY,
            None if length.high is None else (length.high * most + _SLACK_DAYS) * _DAY,
        )
    return length.interval.scaled(_MINUTES.get(length.unit or "day", Decimal(1)))


def is_a_night(value: Reaching) -> bool:
    """Whether a day is that of a night, which is of two days: two nights are one or two, whatever days they share."""
    return value.type == "DATE" and len(value.timex) == len("2024-05-13") and value.low != value.high


def is_a_day(value: Reaching) -> bool:
    """Whether it is a day, or a night."""
    return value.low is not None and value.high is not None and value.high - value.low <= 1


def dated(value: Reaching) -> bool:
    """Whether its year and week are known."""
    return "XX" not in value.timex


def widened(value: Reaching) -> Interval:
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


def meant(value: Reaching) -> tuple[Interval, ...]:
    """The days or minutes that a date or time may mean; "3:30" is in either half of the day."""
    read = widened(value)
    if value.type == "DATE" or not value.readings or value.low is None:
        return (read,)
    shift = _HALF_DAY if value.low % _DAY < _HALF_DAY else -_HALF_DAY
    low, high = (None if end is None else end + shift for end in (read.low, read.high))
    return read, Interval(low, high)


def possible(value: Reaching) -> dict[str, frozenset[int]]:
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
    if value.low is not None and value.high is not None and dated(value) and value.type == "DATE":
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
