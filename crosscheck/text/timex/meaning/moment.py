"""A resolved time on the calendar, with its TIMEX3 value and its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import MAXYEAR, date
from functools import lru_cache

from crosscheck.model.frozen import frozen
from crosscheck.text.timex.calendar import (
    holiday_date,
    monday_of,
    month_days,
    month_span,
    piece_span,
    week_value,
    year_span,
)
from crosscheck.text.timex.feasts import SIGHTED


@frozen
class Moment:
    """A day, week, month, part of a year, year, decade or century.

    Attributes:
        value: TIMEX3.
        low: Ordinal of its first day; None where the calendar does not reach.
        high: Ordinal of its last day.
        year: Its year (negative before Christ), or None where unknown.
        month: Its month, or None.
        day: Its day, or None.
        quarter: Its quarter, or None.
    """

    value: str
    low: int | None = None
    high: int | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    quarter: int | None = None

    @property
    def date(self) -> date | None:
        """The first day, where the calendar reaches."""
        return date.fromordinal(self.low) if self.low is not None else None


@frozen
class Resolved:
    """A moment, how it was reached in plain words, and the TIMEX3 values that were weighed and rejected."""

    moment: Moment
    anchor: str = ""
    rejected: tuple[str, ...] = ()


_NOWHERE = (None, None)
# The same few thousand days and years make up nearly all dates of a run.
_CACHE = 8192


def year_text(year: int | None) -> str:
    """The year in TIMEX3: "2019", "BC0490", "XXXX"."""
    if year is None:
        return "XXXX"
    return f"{year:04d}" if year >= 0 else f"BC{-year:04d}"


@lru_cache(maxsize=_CACHE)
def of_day(day: date) -> Moment:
    """One day."""
    ordinal = day.toordinal()
    return Moment(day.isoformat(), ordinal, ordinal, day.year, day.month, day.day, (day.month + 2) // 3)


def of_holiday(rule: str, year: int) -> Moment:
    """The day of a holiday; of one kept where the moon is seen, a day more on both sides."""
    day = of_day(holiday_date(rule, year))
    if rule not in SIGHTED or day.low is None or day.high is None:
        return day
    return replace(day, low=day.low - 1, high=day.high + 1)


@lru_cache(maxsize=_CACHE)
def of_parts(year: int | None, month: int | None, day: int | None) -> Moment:
    """A day, month or year from its parts, any of which but the coarsest stated may be unknown.

    A day that its month does not have keeps its value and loses its ordinals.
    """
    text = year_text(year)
    if month is None:
        low, high = (year_span(year, year) if year is not None else None) or _NOWHERE
        return Moment(text, low, high, year)
    if day is None:
        low, high = (month_span(year, month) if year is not None else None) or _NOWHERE
        return Moment(f"{text}-{month:02d}", low, high, year, month, quarter=(month + 2) // 3)
    if year is None or not 1 <= year <= MAXYEAR or day > month_days(year, month):
        return Moment(f"{text}-{month:02d}-{day:02d}", year=year, month=month, day=day)
    return of_day(date(year, month, day))


@lru_cache(maxsize=_CACHE)
def of_piece(year: int | None, piece: str) -> Moment:
    """A quarter, half or season."""
    low, high = (piece_span(year, piece) if year is not None else None) or _NOWHERE
    quarter = int(piece[1]) if piece[0] == "Q" else None
    return Moment(f"{year_text(year)}-{piece}", low, high, year, quarter=quarter)


def of_week(day: date, *, weekend: bool = False) -> Moment:
    """The ISO week of a day, or the weekend at its end."""
    monday = monday_of(day).toordinal()
    last = min(monday + 6, date.max.toordinal())
    value = week_value(day) + ("-WE" if weekend else "")
    return Moment(value, min(monday + 5, last) if weekend else monday, last, day.year, day.month)


@lru_cache(maxsize=_CACHE)
def of_prefix(prefix: str) -> Moment:
    """A decade ("199") or a century ("19") by its first digits."""
    if not prefix.isdigit():
        return Moment(prefix)
    width = 10 ** (4 - len(prefix))
    first = int(prefix) * width
    # "The 20th century" runs to 2000 for some and to 1999 for others.
    low, high = year_span(max(first, 1), first + width - (width == 10)) or _NOWHERE
    return Moment(prefix, low, high, first)
