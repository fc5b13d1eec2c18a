"""From a draft to a timex: resolve it, write its TIMEX3 value, remember it for what follows."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from crosscheck.model import Span
from crosscheck.text.timex.calendar import PART_MINUTES, month_days, ordinal_suffix
from crosscheck.text.timex.draft import CLOCK_UNITS, Draft, Length
from crosscheck.text.timex.meaning.context import Context
from crosscheck.text.timex.meaning.length import bounds, period_value
from crosscheck.text.timex.meaning.moment import Moment
from crosscheck.text.timex.meaning.resolve import resolve
from crosscheck.text.timex.mention import Timex
from crosscheck.text.words.calendar_names import MONTHS

_DAY_MINUTES = 1440


def finish(draft: Draft, context: Context) -> Timex | None:
    """The timex of a draft, or None where it does not stand by itself."""
    if draft.weak and not _stands(draft, context):
        return None
    span = Span(draft.start, draft.end)
    if draft.ref is not None:
        return Timex(span, "DATE", draft.ref, draft.mod, hedge=draft.hedge, pattern=draft.pattern)
    if draft.often is not None:
        return Timex(span, "SET", _rhythm(draft, draft.often), draft.mod, hedge=draft.hedge, pattern=draft.pattern)
    length = draft.length
    if context.label and length is not None and context.low.endswith("in ", 0, draft.start):
        _look_ahead(draft, length)
    if length is None or (draft.unit is not None and not draft.definite):
        return _finish_date(draft, span, context)
    if draft.definite and length.unit == "month":
        # Beside "the first nine months" comparisons are with the year before, no longer with a quarter.
        context.period = None
    return _finish_duration(draft, span, length)


def _look_ahead(draft: Draft, length: Length) -> None:
    """Take a label's "in two weeks" for the day that lies so far ahead, and not for how long it takes."""
    plain = draft.unit is None and not (draft.definite or draft.hedge or draft.mod or length.vague or length.more)
    if plain and length.unit not in CLOCK_UNITS:
        draft.unit, draft.shift, draft.base = length.unit, Decimal(1), "anchor"


def _stands(draft: Draft, context: Context) -> bool:
    """Whether a weak draft counts: only narratives speak of "this period" and "in 490"."""
    if not context.narrative:
        return False
    if draft.cue == "era":
        return context.last is not None and context.last.year is not None and context.last.year < 0
    return draft.cue == "narrative"


def _rhythm(draft: Draft, often: str) -> str:
    """The TIMEX3 value of a set: "P1W", "XXXX-WXX-5"."""
    if often != "each":
        return often + (draft.exact if draft.weekday and "T" not in often else "")
    if draft.weekday:
        return f"XXXX-WXX-{draft.weekday}" + (draft.exact or (f"T{draft.part}" if draft.part else ""))
    if draft.month:
        return f"XXXX-{draft.month:02d}" + (f"-{draft.day:02d}" if draft.day else "")
    if draft.holiday:
        month, _, day = draft.holiday.partition("-")
        return f"XXXX-{int(month):02d}-{int(day):02d}" if day else "P1Y"
    return f"XXXX-{draft.piece}" if draft.piece else "XXXX-XX-XX"


def _finish_duration(draft: Draft, span: Span, length: Length) -> Timex:
    low, high, unit = bounds(length, draft.mod, draft.hedge)
    exact = length.low is not None and length.low == length.high and length.more is None
    return Timex(
        span,
        "DURATION",
        period_value(length),
        draft.mod,
        low,
        high,
        unit,
        amount=length.low if exact else None,
        written=length.unit if length.more is None else None,
        hedge=draft.hedge,
        pattern=draft.pattern,
    )


def _finish_date(draft: Draft, span: Span, context: Context) -> Timex:
    resolved = resolve(draft, context)
    found = resolved.moment
    _remember(draft, found, context)
    timed = draft.of_clock
    value, low, high = _time_of(draft, found) if timed else (found.value, _decimal(found.low), _decimal(found.high))
    readings = draft.readings
    if draft.either and draft.clock is not None:
        other = (draft.clock + _DAY_MINUTES // 2) % _DAY_MINUTES
        readings = (value, value.replace(draft.exact, f"T{other // 60:02d}:{other % 60:02d}"))
    return Timex(
        span,
        "TIME" if timed else "DATE",
        value,
        draft.mod,
        low,
        high,
        "minute" if timed else "day",
        hedge=draft.hedge,
        anchor=resolved.anchor,
        pattern=draft.pattern,
        rejected=resolved.rejected,
        readings=readings,
        zone=draft.zone,
        weekday=draft.weekday if draft.day is not None else None,
        misspelt=draft.misspelt,
        impossible=_impossible(draft),
    )


def _decimal(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number)


def _time_of(draft: Draft, found: Moment) -> tuple[str, Decimal, Decimal]:
    """A time of day: its value, and its first and last minute."""
    value = found.value + "-XX" * max(0, 2 - found.value.count("-"))
    base = found.low * _DAY_MINUTES if found.low is not None and found.low == found.high else 0
    if draft.clock is not None:
        return value + draft.exact, Decimal(base + draft.clock), Decimal(base + draft.clock)
    first, last = PART_MINUTES.get(draft.part or "", (0, _DAY_MINUTES))
    return f"{value}T{draft.part}", Decimal(base + first), Decimal(base + last)


def _remember(draft: Draft, found: Moment, context: Context) -> None:
    """Keep what later expressions lean on."""
    if found.quarter and not draft.pattern.startswith("year-ago"):
        quarterly = draft.piece is not None and draft.piece[0] == "Q"
        ended = context.anchor is not None and found.high is not None and found.high < context.anchor.toordinal()
        told = draft.unit == "quarter" and draft.shift == 0
        if told or (quarterly and (ended or context.direction(draft) < 0)):
            context.period = found
    if found.year is None or draft.prefix is not None:
        return
    context.latest = found
    if draft.start in context.asides:
        return
    last = context.last
    if context.narrative:
        shift = draft.shift or 0
        steps_away = shift < 0 or (shift > 0 and draft.unit in ("year", "decade", "century"))
        if steps_away and draft.year is None:
            return
        if found.month is None and draft.mod == "END" and draft.piece is None:
            # "By the end of the year": a month named next lies beyond.
            found = replace(found, month=12)
        elif last is not None and found.month is None and found.year == last.year:
            return
    context.last = found


def _impossible(draft: Draft) -> str | None:
    """Why the day of a draft does not exist, or None where it does."""
    month, day = draft.month, draft.day
    if month is None or day is None or day <= month_days(draft.year, month):
        return None
    name = MONTHS[month - 1]
    if month == 2 and day == 29:
        return f"{name} {draft.year} has no 29th: it is no leap year"
    return f"{name} has no {day}{ordinal_suffix(day)}"
