"""Times inside another or counted from it: the nth weekday, day or week of a month, the day after Christmas."""

from __future__ import annotations

from dataclasses import replace
from datetime import MAXYEAR, date

from crosscheck.text.timex.calendar import DAYS_IN, MONTHS_IN, add_days, add_months, nth_weekday
from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.meaning import moment
from crosscheck.text.timex.meaning.moment import Moment

_TUESDAY, _SATURDAY = 2, 6
# The most days, weeks, weekends and months that a month or year has.
_MOST_MONTHS = 1200
_MIDDLE, _HALF_QUARTER = 3, 45


def numbered(draft: Draft, nth: int, whole: Moment) -> Moment:
    """The nth of a month or year, -1 the last; the whole where its year is unknown.

    The nth week is the ISO week that has most of the nth seven days, and may be any day of either.
    """
    if draft.weekday is not None:
        return _nth_weekday(draft.weekday, nth, whole)
    if draft.unit == "weekend":
        saturday = _nth_weekday(_SATURDAY, nth, whole).date
        return moment.of_week(saturday, weekend=True) if saturday else whole
    if whole.low is None or whole.high is None:
        return whole
    if draft.unit == "month":
        month = nth if nth > 0 else 13 + nth
        return moment.of_parts(whole.year, month, None) if 1 <= month <= 12 else whole
    step = 1 if draft.unit == "day" else 7
    first = whole.low + step * (nth - 1) if nth > 0 else whole.high + 1 + step * nth
    if not whole.low <= first <= whole.high:
        return whole
    if draft.unit == "day":
        return moment.of_day(date.fromordinal(first))
    week = moment.of_week(date.fromordinal(min(first + _MIDDLE, date.max.toordinal())))
    return replace(week, low=min(first, week.low or first), high=max(first + 6, week.high or first))


def _nth_weekday(weekday: int, nth: int, month: Moment) -> Moment:
    """The first Monday of a month; a day of it where its year is unknown."""
    if month.year is None or month.month is None or not 1 <= month.year <= MAXYEAR:
        return Moment(f"{month.value}-XX", year=month.year, month=month.month)
    return moment.of_day(nth_weekday(month.year, month.month, weekday, nth))


def counted(draft: Draft, side: int, base: Moment) -> Moment:
    """So many days, weeks, months or years before (-1) or after (1) a day; the weekday beside it; its own week (0)."""
    day = base.date
    if day is None:
        return Moment("XXXX-XX-XX")
    if side == 0 and draft.unit == "quarter":
        # A fiscal one that ends in July has most of its days in the second quarter.
        middle = add_days(day, -_HALF_QUARTER) or day
        return moment.of_piece(middle.year, f"Q{(middle.month + 2) // 3}")
    if side == 0:
        return _weekend_at(day) if draft.unit == "weekend" else moment.of_week(day)
    if draft.weekday is not None:
        away = (
            (draft.weekday - day.isoweekday()) % 7 or 7 if side > 0 else -((day.isoweekday() - draft.weekday) % 7 or 7)
        )
        return _away(day, away)
    length = draft.length
    if length is None or length.low is None:
        return _away(day, side)
    if length.unit in DAYS_IN:
        return _away(day, side * int(length.low * DAYS_IN[length.unit]))
    months = int(length.low * MONTHS_IN[length.unit])
    found = add_months(day, side * months) if months <= _MOST_MONTHS else None
    if found is None:
        return Moment("XXXX")
    if draft.outer is not None and draft.outer.unit == "day" and draft.outer.shift == 0:
        # "A year ago today."
        return moment.of_day(found)
    return moment.of_parts(found.year, found.month if months % 12 else None, None)


def _weekend_at(day: date) -> Moment:
    """The weekend that a day lies in or beside, stretched to it: Friday to Sunday, Saturday to Monday."""
    weekday = day.isoweekday()
    saturday = add_days(day, _SATURDAY - weekday if weekday > _TUESDAY else -1 - weekday) or day
    weekend = moment.of_week(saturday, weekend=True)
    if weekend.low is None or weekend.high is None:
        return weekend
    return replace(weekend, low=min(weekend.low, day.toordinal()), high=max(weekend.high, day.toordinal()))


def _away(day: date, days: int) -> Moment:
    found = add_days(day, days)
    return moment.of_day(found) if found else Moment("XXXX-XX-XX")
