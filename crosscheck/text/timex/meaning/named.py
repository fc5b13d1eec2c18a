"""Months, weekdays, seasons, quarters and holidays whose year or week the text leaves open."""

from __future__ import annotations

from datetime import date

from crosscheck.text.timex.calendar import add_days, add_months, holiday_date, month_days
from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.meaning import moment
from crosscheck.text.timex.meaning.context import Context
from crosscheck.text.timex.meaning.moment import Moment, Resolved

# In a narrative, a month so many months before the last one lies in the next year rather than back in this one.
_BACK = 6
# In news, a day so many months behind (or ahead) is still meant where the verb says so.
_MONTHS_BEHIND, _MONTHS_AHEAD = 9, 8
# A quarter or season less than this away needs no verb to tell which is meant.
_NEAR_DAYS = 92
# "This Christmas" is still the last one for so many days.
_JUST_PAST = 60
# Within this many months each weekday falls once on each day of the month but the last ones.
_MOST_MONTHS = 24
# The last month after which a season belongs to the next year; winter is named by its January.
_SEASON_OVER = {"SP": 7, "SU": 10, "FA": 12, "WI": 9}
_PAST, _AHEAD = "past tense", "looking ahead"


def resolve_month(draft: Draft, month: int, context: Context) -> Resolved:
    """A month, or a day of a month, without its year."""
    if context.narrative:
        last = context.last
        if last is None or last.year is None:
            return Resolved(moment.of_parts(None, month, draft.day))
        year = _narrated_year(last, last.year, month, draft, context)
        return Resolved(moment.of_parts(year, month, draft.day), context.told(last))
    if context.anchor is None:
        return Resolved(moment.of_parts(None, month, draft.day))
    if draft.shift is not None:
        year = _shifted_year(context.anchor, month, int(draft.shift))
        return Resolved(moment.of_parts(year, month, draft.day), context.published)
    past, coming = _years_around(context.anchor, month, draft.day)
    year = _chosen_year(draft, month, past, coming, context.anchor, context)
    words = _PAST if year == past else _AHEAD
    chosen = moment.of_parts(year, month, draft.day)
    other = moment.of_parts(coming if year == past else past, month, draft.day)
    return Resolved(chosen, f"{context.published}, {words}", (other.value,) if other.value != chosen.value else ())


def _shifted_year(anchor: date, month: int, shift: int) -> int:
    """The year of "last April" and "next April"; "this April" lies in the same year."""
    if shift < 0:
        return anchor.year - (month >= anchor.month) + shift + 1
    return anchor.year + (shift > 0 and month <= anchor.month) + max(0, shift - 1)


def _years_around(anchor: date, month: int, day: int | None) -> tuple[int, int]:
    """The year of the month's last occurrence up to the anchor, and of its first from the anchor on."""
    if day is None:
        past = anchor.year - (month > anchor.month)
        return past, past + (month != anchor.month)
    past = anchor.year - ((month, day) > (anchor.month, anchor.day))
    return past, past + ((month, day) != (anchor.month, anchor.day))


def _chosen_year(draft: Draft, month: int, past: int, coming: int, anchor: date, context: Context) -> int:
    """By the verb; a day far off on that side is the nearer one after all ("payable Jan. 2" in November)."""
    way = context.direction(draft.since or draft)
    if draft.day is None:
        if way < 0 and draft.until is not None and draft.until.month:
            # The range has ended: it lies before its end, wherever that lies.
            return _years_around(anchor, draft.until.month, draft.until.day)[0] - (month > draft.until.month)
        if way > 0 and draft.since is not None and draft.since.month:
            return _years_around(anchor, draft.since.month, draft.since.day)[1] + (month < draft.since.month)
        return past if way < 0 else coming
    behind = (anchor.year - past) * 12 + anchor.month - month
    ahead = (coming - anchor.year) * 12 + month - anchor.month
    if way > 0 and ahead <= _MONTHS_AHEAD:
        return coming
    if way < 0 and behind <= _MONTHS_BEHIND:
        return past
    return past if behind <= ahead else coming


def _narrated_year(last: Moment, year: int, month: int, draft: Draft, context: Context) -> int:
    """The year of a month in a tale.

    The last date's own year, or the next where the tale moves past New Year, inside the years
    that the text states before and after.
    """
    if draft.shift is not None and draft.shift != 0 and last.month is not None:
        return year - (month >= last.month) if draft.shift < 0 else year + (month <= last.month)
    if last.month is not None and month - last.month < -_BACK:
        year += 1
    return context.within_stated_years(year, draft.start)


def resolve_day(draft: Draft, day: int, context: Context) -> Resolved:
    """A day by its number ("the 15th"), perhaps with its weekday: the last or the next one, as the sentence looks."""
    last, anchor = context.last, context.anchor
    if context.narrative and last is not None and last.month is not None:
        return Resolved(moment.of_parts(last.year, last.month, day), context.told(last))
    if anchor is None or context.narrative:
        return Resolved(Moment(f"XXXX-XX-{day:02d}"))
    step = -1 if context.direction(draft) < 0 else 1
    for months in range(_MOST_MONTHS):
        month = add_months(anchor.replace(day=1), step * months)
        if month is None or day > month_days(month.year, month.month):
            continue
        found = month.replace(day=day)
        if (found - anchor).days * step >= 0 and draft.weekday in (None, found.isoweekday()):
            return Resolved(moment.of_day(found), f"{context.published}, {_PAST if step < 0 else _AHEAD}")
    return Resolved(Moment(f"XXXX-XX-{day:02d}"))


def resolve_weekday(draft: Draft, weekday: int, context: Context) -> Resolved:
    """A weekday: the last or the next one, as the sentence looks."""
    day, where = context.anchor, context.published
    if draft.base == "text" or context.narrative:
        last = context.last
        if last is not None and last.day is not None:
            day, where = last.date, context.told(last)
        elif context.narrative:
            day = None
    if day is None:
        return Resolved(Moment(f"XXXX-WXX-{weekday}"))
    back, ahead = (day.isoweekday() - weekday) % 7, (weekday - day.isoweekday()) % 7
    shift = 0 if draft.shift is None else int(draft.shift)
    way = shift or context.direction(draft.since or draft)
    past = add_days(day, -(back or 7 * (shift < 0)) + 7 * min(0, shift + 1))
    # Today's own label would say "today".
    coming = add_days(day, (ahead or 7 * (shift > 0 or context.label)) + 7 * max(0, shift - 1))
    chosen, other = (past, coming) if way < 0 else (coming, past)
    if way < 0 and past is not None and draft.until is not None and draft.until.weekday and shift == 0:
        # The range has ended: it lies before its end.
        ended = (day.isoweekday() - draft.until.weekday) % 7
        chosen = add_days(past, -7) if back < ended else past
    elif way > 0 and coming is not None and draft.since is not None and draft.since.weekday and shift == 0:
        begun = (draft.since.weekday - day.isoweekday()) % 7
        chosen = add_days(coming, 7) if ahead < begun else coming
    if chosen is None:
        return Resolved(Moment(f"XXXX-WXX-{weekday}"))
    rejected = (other.isoformat(),) if other is not None and other != chosen else ()
    return Resolved(moment.of_day(chosen), f"{where}, {_PAST if way < 0 else _AHEAD}", rejected)


def resolve_piece(draft: Draft, piece: str, context: Context) -> Resolved:
    """A quarter, half or season without its year."""
    if context.narrative:
        return _narrated_piece(draft, piece, context)
    anchor = context.anchor
    if anchor is None:
        return Resolved(moment.of_piece(None, piece))
    around = {year: moment.of_piece(year, piece) for year in (anchor.year - 1, anchor.year, anchor.year + 1)}
    if draft.shift is not None and draft.shift == 0:
        return Resolved(around[anchor.year], context.published)
    today = anchor.toordinal()
    past = max((year for year, m in around.items() if (m.low or 0) <= today), default=anchor.year)
    coming = min((year for year, m in around.items() if (m.high or 0) >= today), default=anchor.year)
    if draft.shift is not None:
        ended = max((year for year, m in around.items() if (m.high or 0) < today), default=past)
        chosen = ended if draft.shift < 0 else coming
    else:
        apart = {year: abs((m.low or 0) + (m.high or 0) - 2 * today) // 2 for year, m in around.items()}
        chosen = min(apart, key=lambda year: apart[year])
        if apart[chosen] > _NEAR_DAYS:
            chosen = past if context.direction(draft) < 0 else coming
    other = coming if chosen != coming else past
    rejected = (around[other].value,) if other != chosen else ()
    return Resolved(around[chosen], context.published, rejected)


def _narrated_piece(draft: Draft, piece: str, context: Context) -> Resolved:
    last = context.last
    if last is None or last.year is None:
        return Resolved(moment.of_piece(None, piece))
    year = last.year
    if last.month is not None:
        if draft.shift is not None and draft.shift < 0:
            year -= last.month <= _SEASON_OVER.get(piece, 12)
        else:
            year += last.month > _SEASON_OVER.get(piece, 12)
    return Resolved(moment.of_piece(year, piece), context.told(last))


def resolve_holiday(draft: Draft, rule: str, context: Context) -> Resolved:
    """A holiday: the nearest one, or the last or next as the sentence looks."""
    if context.narrative:
        last = context.last
        if last is None or last.year is None or last.year < 1:
            return Resolved(Moment("XXXX-XX-XX"))
        return Resolved(moment.of_holiday(rule, last.year), context.told(last))
    anchor = context.anchor
    if anchor is None:
        month, _, day = rule.partition("-")
        return Resolved(Moment(f"XXXX-{int(month):02d}-{int(day):02d}" if day else "XXXX-XX-XX"))
    days = [holiday_date(rule, year) for year in (anchor.year - 1, anchor.year, anchor.year + 1) if 1 <= year <= 9999]
    if rule == "12-31" and draft.shift is None:
        # The year's end is this year's, whichever way the sentence looks; in January one looks back to the last.
        year = anchor.year - (anchor.month == 1 and context.direction(draft) < 0)
        return Resolved(moment.of_holiday(rule, year), context.published)
    way = int(draft.shift) if draft.shift else context.direction(draft)
    if draft.shift is not None and draft.shift == 0 and (this := _this_holiday(days, anchor, way)):
        return Resolved(moment.of_holiday(rule, this.year), context.published)
    behind = [day for day in days if day <= anchor]
    ahead = [day for day in days if day >= anchor]
    chosen = min(days, key=lambda day: abs((day - anchor).days))
    if way < 0 and behind and (anchor - behind[-1]).days < 300:
        chosen = behind[-1]
    elif way > 0 and ahead:
        chosen = ahead[0]
    return Resolved(moment.of_holiday(rule, chosen.year), context.published)


def _this_holiday(days: list[date], anchor: date, way: int) -> date | None:
    """Of "this Thanksgiving" the year's own day; the one just past, or to come, where the sentence looks there."""
    own = next(day for day in days if day.year == anchor.year)
    if way > 0:
        return own if own >= anchor else None
    past = max((day for day in days if day <= anchor), default=own)
    return past if (anchor - past).days <= _JUST_PAST else own
