"""Resolution: from what an expression says to the day it means, by publication date, tense and neighbours."""

from __future__ import annotations

from crosscheck.text.timex.calendar import add_days
from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.meaning import moment
from crosscheck.text.timex.meaning.context import Context
from crosscheck.text.timex.meaning.elsewhere import resolve_elsewhere
from crosscheck.text.timex.meaning.inside import counted, numbered
from crosscheck.text.timex.meaning.moment import Moment, Resolved
from crosscheck.text.timex.meaning.named import (
    resolve_day,
    resolve_holiday,
    resolve_month,
    resolve_piece,
    resolve_weekday,
)
from crosscheck.text.timex.meaning.shifted import resolve_shifted


def resolve(draft: Draft, context: Context) -> Resolved:
    """The moment that a draft of a date or time means."""
    if draft.foreign is not None:
        day = resolve_elsewhere(context.low[draft.start : draft.end], draft.foreign)
        return Resolved(moment.of_day(day) if day else Moment("XXXX-XX-XX"))
    # "The quarter ended Sept. 30" is the first where the text has called it so.
    told = draft.unit == "quarter" and context.period is not None
    if draft.outer is not None and not told:
        outer = resolve(draft.outer, context)
        if draft.nth is not None:
            return Resolved(numbered(draft, draft.nth, outer.moment), outer.anchor)
        if draft.shift is not None:
            return Resolved(counted(draft, int(draft.shift), outer.moment), outer.anchor)
        if draft.weekday is not None and draft.outer.unit == "week" and outer.moment.date is not None:
            day = add_days(outer.moment.date, draft.weekday - 1)
            return Resolved(moment.of_day(day) if day else outer.moment, outer.anchor)
        if draft.day is not None and draft.month is None:
            return Resolved(moment.of_parts(outer.moment.year, outer.moment.month, draft.day), outer.anchor)
        return Resolved(_of_year(draft, outer.moment.year) or outer.moment, outer.anchor)
    if draft.prefix is not None:
        return Resolved(moment.of_prefix(draft.prefix))
    if draft.year is not None:
        if draft.unit == "quarter":
            return _quarter_of_year(draft.year, context)
        return Resolved(_of_year(draft, draft.year) or moment.of_parts(draft.year, None, None))
    if draft.month is not None:
        return resolve_month(draft, draft.month, context)
    if draft.day is not None:
        return resolve_day(draft, draft.day, context)
    if draft.weekday is not None:
        return resolve_weekday(draft, draft.weekday, context)
    if draft.piece is not None:
        return resolve_piece(draft, draft.piece, context)
    if draft.holiday is not None:
        return resolve_holiday(draft, draft.holiday, context)
    if draft.unit is not None and draft.shift is not None:
        return resolve_shifted(draft, draft.unit, draft.shift, context)
    return _day_of_time(context)


def _of_year(draft: Draft, year: int | None) -> Moment | None:
    """The month, day, part or holiday of a known year; None where the draft names none."""
    if draft.month is not None:
        return moment.of_parts(year, draft.month, draft.day)
    if draft.piece is not None:
        return moment.of_piece(year, draft.piece)
    if draft.holiday is not None and year is not None and 1 <= year <= 9999:
        return moment.of_holiday(draft.holiday, year)
    return None


def _quarter_of_year(year: int, context: Context) -> Resolved:
    """The 1989 quarter: the quarter that the text speaks of, in that year."""
    period = context.period
    if period is None:
        return Resolved(moment.of_parts(year, None, None))
    return Resolved(moment.of_piece(year, f"Q{period.quarter}"), context.told(period))


def _day_of_time(context: Context) -> Resolved:
    """A clock time or part of the day by itself: the text's last day, else the day of publication."""
    last = context.last
    if last is not None and last.day is not None:
        return Resolved(last, context.told(last))
    if context.narrative or context.anchor is None:
        return Resolved(Moment("XXXX-XX-XX"))
    return Resolved(moment.of_day(context.anchor), context.published)
