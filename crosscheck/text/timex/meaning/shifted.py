"""Times that are counted from another: "two years ago", "last week", "the next day", "the quarter"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from crosscheck.text.timex.calendar import DAYS_IN, MONTHS_IN, add_days, add_months
from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.meaning import moment
from crosscheck.text.timex.meaning.context import Context
from crosscheck.text.timex.meaning.moment import Moment, Resolved

_YEARS_IN = {"year": 1, "decade": 10, "century": 100}
_UNKNOWN = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
}  # fmt: skip
# So many years before the day of publication a narrative speaks of its own time.
_RECENT = 2
# No paper counts further than this many months or days.
_FURTHEST = 10**6


def resolve_shifted(draft: Draft, unit: str, shift: Decimal, context: Context) -> Resolved:
    """A unit so many steps from its base."""
    if unit == "quarter":
        return _resolve_quarter(draft, int(shift), context)
    base, around, where = _base(draft, int(shift), context)
    if unit == "time":
        return Resolved(around or Moment("PRESENT_REF"), where)
    unknown = Resolved(Moment(_UNKNOWN.get(unit, "XXXX")))
    steps = shift
    if draft.length is not None:
        if draft.length.vague or draft.length.low is None:
            return Resolved(Moment("PAST_REF" if shift < 0 else "FUTURE_REF"))
        steps = shift * draft.length.low
    if abs(steps) * MONTHS_IN.get(unit, DAYS_IN.get(unit, 1)) > _FURTHEST:
        return unknown
    if base is None:
        found = _outside_calendar(around, unit, steps)
        return Resolved(found, where) if found else unknown
    period = context.period
    if draft.length is not None and unit == "year" and steps == -1 and period is not None and not context.narrative:
        # "A year earlier" beside a quarter's figures is that quarter of the year before.
        return Resolved(moment.of_piece((period.year or 1) - 1, f"Q{period.quarter}"), context.told(period))
    if unit in MONTHS_IN:
        found = _by_months(base, unit, steps, counted=draft.length is not None)
    else:
        found = _by_days(draft, base, around, unit, steps, context)
    return Resolved(found, where) if found else unknown


def _base(draft: Draft, shift: int, context: Context) -> tuple[date | None, Moment | None, str]:
    """The day that a shift counts from, the moment it belongs to, and its name in words."""
    anchor, last = context.anchor, context.last
    if draft.base == "anchor" and anchor and last and last.year and abs(anchor.year - last.year) <= _RECENT:
        # A tale that has come up to its own day counts "ten years ago" from there.
        return anchor, moment.of_day(anchor), context.published
    # "A year earlier" in the news is a year before its day, "two years earlier" a while before what was told.
    year_before = draft.unit == "year" and draft.length is not None and draft.length.low == 1 and not context.narrative
    if context.narrative or (draft.base == "text" and not (year_before and context.anchor)):
        told = context.latest if draft.base == "text" and shift == 0 and draft.length is None else context.last
        if told is not None:
            return told.date, told, context.told(told)
    if context.narrative or context.anchor is None:
        return None, None, ""
    return context.anchor, moment.of_day(context.anchor), context.published


def _outside_calendar(around: Moment | None, unit: str, steps: Decimal) -> Moment | None:
    """Years before Christ, and what is counted from a month or day of an unknown year."""
    if around is None:
        return None
    if around.year is not None and unit in _YEARS_IN and steps == int(steps):
        scale = _YEARS_IN[unit]
        away = around.year + int(steps) * scale
        if unit == "year" or away >= 0:
            return moment.of_parts(away, None, None)
        return moment.of_prefix(f"BC{-away // scale:0{3 if unit == 'decade' else 2}d}")
    return _part_of(around, unit) if steps == 0 else None


def _by_months(base: date, unit: str, steps: Decimal, *, counted: bool) -> Moment | None:
    day = add_months(base, int(steps * MONTHS_IN[unit]))
    if day is None:
        return None
    if unit == "month" or steps != int(steps):
        return moment.of_parts(day.year, day.month, None)
    if unit in ("decade", "century") and not counted:
        return moment.of_prefix(f"{day.year // _YEARS_IN[unit]:0{3 if unit == 'decade' else 2}d}")
    return moment.of_parts(day.year, None, None)


def _by_days(
    draft: Draft, base: date, around: Moment | None, unit: str, steps: Decimal, context: Context
) -> Moment | None:
    day = add_days(base, int(steps * DAYS_IN.get(unit, 0)))
    if day is None:
        return None
    if unit == "weekend":
        # Before Saturday, "the weekend" of the past tense is the one before.
        if steps == 0 and base.isoweekday() <= 5 and context.direction(draft) < 0:
            day = add_days(day, -7) or day
        return moment.of_week(day, weekend=True)
    if unit == "week" and not (draft.length is not None and draft.base == "text"):
        return moment.of_week(day)
    if around is not None and around.day is None:
        month = _part_of(around, "month")
        value = f"{month.value}-XX" if month.month else f"{moment.year_text(around.year)}-XX-XX"
        return Moment(value, year=around.year, month=around.month)
    return moment.of_day(day)


def _part_of(around: Moment, unit: str) -> Moment:
    """The month or year that a moment lies in."""
    if unit == "year":
        return moment.of_parts(around.year, None, None)
    if unit == "month" and around.month is not None:
        return moment.of_parts(around.year, around.month, None)
    return around


def _resolve_quarter(draft: Draft, shift: int, context: Context) -> Resolved:
    """The quarter, this quarter, last quarter: the text's own, or the last that has ended."""
    period, anchor = context.period, context.anchor
    told = draft.base == "text" and shift == 0
    if told and period is not None:
        return Resolved(period, context.told(period))
    if anchor is None:
        return Resolved(Moment("XXXX-QX"))
    year, quarter = divmod(anchor.year * 4 + (anchor.month - 1) // 3 + shift - told, 4)
    return Resolved(moment.of_piece(year, f"Q{quarter + 1}"), context.published)
