"""Neighbours made one reading: Friday "morning", the night "of 14 May", July "of that year", "2 hours" 5 minutes."""

from __future__ import annotations

from decimal import Decimal

from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.counted_from import SIDES, WEEK_LINKS, counted_from, counted_to, week_of
from crosscheck.text.timex.grammar.ordered import nth_of

# Minutes: before five the night is over, and "2:30 last night" is past midnight.
_NOON, _LATEST_NIGHT, _END_OF_DAY = 720, 300, 1440
# All that may stand between two drafts that are one.
_GAPS = WEEK_LINKS.union(
    SIDES, ("", " ", ", ", ",", "-", " (", ", the ", " the ", " of ", " in ", " in the ", " from "),
    (" at ", ", at ", " @ ", " and ", ", and ", "'s ", "\u2019s ", ", a "),
)  # fmt: skip
_LONGEST_GAP = max(len(gap) for gap in _GAPS)
_BESIDE = frozenset((" ", ", ", "", "-", ","))
_FINER = {
    "century": 8, "decade": 7, "year": 6, "quarter": 5, "month": 4, "fortnight": 3, "week": 3, "weekend": 2, "day": 2,
    "hour": 1, "minute": 0, "second": -1,
}  # fmt: skip


def merge(low: str, first: Draft, second: Draft) -> Draft | None:
    """One draft for two that stand side by side and say one time, or None."""
    if second.start - first.end > _LONGEST_GAP:
        return None
    gap = low[first.end : second.start]
    if gap not in _GAPS or first.ref or second.ref or first.readings or second.readings:
        return None
    if first.cue == "era" or second.cue == "era":
        return None
    if gap == " on " and first.length is None:
        return None
    misspelt = first.misspelt + second.misspelt
    merged = nth_of(low, first, second, gap) or counted_from(low, first, second, gap)
    for rule in _RULES:
        merged = merged or rule(first, second, gap)
    if merged is not None:
        closed = gap == " (" and low[second.end : second.end + 1] == ")"
        merged.start, merged.end = first.start, second.end + closed
        merged.misspelt, merged.weak = misspelt, False
    return merged


def _lengths(first: Draft, second: Draft, gap: str) -> Draft | None:
    """Seven years and six months."""
    ours, theirs = first.length, second.length
    if ours is None or theirs is None or gap not in (" and ", ", ", " ", ", and "):
        return None
    if second.definite or second.hedge or first.shift is not None or second.shift is not None:
        return None
    while ours.more is not None:
        ours = ours.more
    if _FINER[theirs.unit] >= _FINER[ours.unit] or ours.low is None or theirs.low is None:
        return None
    ours.more, first.pattern = theirs, "<n> <units> and <n> <units>"
    return first


def _weekday_and_date(first: Draft, second: Draft, gap: str) -> Draft | None:
    """Friday, Dec. 6, 2019; Friday (Dec. 6); Dec. 6, Friday; Dec. 6, a Friday."""
    if first.day and not first.weekday and second.weekday and not (second.day or second.of_clock or second.often):
        if gap not in (", ", " (", ", a ") or second.shift is not None:
            return None
        first.weekday, first.pattern = second.weekday, f"{first.pattern}, <weekday>"
        return first
    if not first.weekday or first.shift is not None or first.day or not second.day or second.weekday:
        return None
    if gap not in (" ", ", ", ", the ", " the ", " ("):
        return None
    second.weekday, second.mod = first.weekday, second.mod or first.mod
    second.pattern = f"<weekday>, {second.pattern}"
    return timed(second, first) if first.part or first.clock is not None else second


def _time_and_day(first: Draft, second: Draft, gap: str) -> Draft | None:
    """10 p.m. Wednesday, noon Saturday, the night of 14 May."""
    if first.of_day or not first.of_clock or not second.of_day or second.clock is not None or second.often:
        return None
    if (gap not in _BESIDE and gap != " of ") or first.often not in (None, "plural"):
        return None
    return timed(second, first)


def _overnight_and_day(first: Draft, second: Draft, gap: str) -> Draft | None:
    """Overnight Saturday: the night that it names is not today's."""
    if first.pattern != "<overnight>" or gap != " " or not second.of_day or second.of_clock or second.often:
        return None
    return timed(second, first)


def _day_and_time(first: Draft, second: Draft, gap: str) -> Draft | None:
    """Friday morning, yesterday afternoon, May 6 1:30am, Tuesday nights."""
    if not first.of_day or first.of_clock or second.of_day or not second.of_clock:
        return None
    if gap not in (" ", "-", ", ", " at ", " in ", " @ ") or (second.clock is None and gap == ", "):
        return None
    if gap == " in " and second.part is None:
        return None
    if first.weekday and second.often == "plural":
        first.often, first.pattern = f"XXXX-WXX-{first.weekday}T{second.part}", "<weekday> <parts of day>"
        return first
    return timed(first, second)


def _part_and_clock(first: Draft, second: Draft, gap: str) -> Draft | None:
    """This morning at 10 a.m., Friday night at 9:30."""
    if not first.of_day or first.part is None or first.clock is not None or first.often:
        return None
    if second.clock is None or second.of_day or second.outer is not None or gap not in (" at ", " @ ", ", at ", " "):
        return None
    return timed(first, second)


def _rhythm_and_clock(first: Draft, second: Draft, gap: str) -> Draft | None:
    """Every evening at 7:13 p.m., daily at noon, 3 p.m. each day."""
    rhythm, time = (first, second) if first.often else (second, first)
    if rhythm.often is None or not (rhythm.often == "P1D" or rhythm.often.startswith("XXXX-XX-XXT")) or time.often:
        return None
    if time.clock is None or time.of_day or time.outer is not None:
        return None
    if gap not in ((" at ", ", at ", " @ ") if rhythm is first else (" ",)):
        return None
    _, exact = in_part(time, rhythm.often.partition("T")[2] or None)
    rhythm.often, rhythm.pattern = f"XXXX-XX-XX{exact}", f"{first.pattern} {second.pattern}"
    return rhythm


def _hour_and_part(first: Draft, second: Draft, gap: str) -> Draft | None:
    """1:40 Friday morning, 5 tomorrow afternoon: the part of the day behind the day that has taken the hour."""
    if first.clock is None or not (first.weekday or first.unit == "day") or second.part is None or gap != " ":
        return None
    if second.of_day or second.often:
        return None
    first.clock, first.exact = in_part(first, second.part)
    first.either = False
    first.pattern = f"{first.pattern} {second.pattern}"
    return first


def in_part(time: Draft, part: str | None) -> tuple[int | None, str]:
    """A clock time and its precision in a part of the day: "9:30" of a night is 21:30, "12:30" of a morning 00:30."""
    clock = time.clock
    if clock is None or not time.pattern.startswith("<hour>"):
        return clock, time.exact
    if part == "MO" and _NOON <= clock < _NOON + 60:
        return clock - _NOON, f"T00:{clock % 60:02d}"
    if clock >= _NOON:
        return clock, time.exact
    if part not in ("AF", "EV", "NI") or (part == "NI" and clock < _LATEST_NIGHT):
        return clock, time.exact
    clock += _NOON
    return clock, f"T{clock // 60:02d}:{clock % 60:02d}"


def _part_and_year(first: Draft, second: Draft, gap: str) -> Draft | None:
    """July of that year, June last year, the third quarter of 1988, summer 1999, Christmas 1963."""
    if not second.of_year or first.year is not None or first.outer is not None or first.often:
        return None
    if second.weak and second.year is not None and not first.holiday:
        return None
    if not (first.month or first.piece or first.holiday) or (second.mod and (gap == " " or not first.piece)):
        return None
    beside = gap in (" ", " of ", ", ", " in the ") or (gap == " in " and first.holiday is not None)
    if not beside and not (gap == "-" and second.year):
        return None
    if second.year is not None:
        first.year = second.year
    else:
        first.outer = second
    first.pattern = f"{first.pattern} of {second.pattern}"
    return first


def _day_of_month(first: Draft, second: Draft, gap: str) -> Draft | None:
    """The 28th of that month."""
    if first.day is None or first.month is not None or gap != " of ":
        return None
    if second.often == "P1M":
        return Draft(first.start, second.end, f"{first.pattern} of every month", often=f"XXXX-XX-{first.day:02d}")
    if second.unit != "month" or second.shift is None:
        return None
    first.outer, first.pattern = second, f"{first.pattern} of {second.pattern}"
    return first


def _holiday_and_offset(first: Draft, second: Draft, gap: str) -> Draft | None:
    """Christmas three years ago, Easter in two years."""
    if first.holiday is None or first.year is not None or first.outer is not None or first.shift is not None:
        return None
    length = second.length
    if length is None or length.unit not in ("year", "month") or length.vague:
        return None
    if second.definite or second.hedge or second.often:
        return None
    if gap == " in " and second.unit is None:
        second.unit, second.shift = length.unit, Decimal(1)
    elif gap != " " or second.unit is None or second.base != "anchor":
        return None
    first.outer, first.pattern = second, f"{first.pattern} {second.pattern}"
    return first


def _year_and_part(first: Draft, second: Draft, gap: str) -> Draft | None:
    """This year's third quarter, the 1988 second quarter, 1999 summer, last year's quarter."""
    if not first.of_year or second.year is not None or second.outer is not None or second.length is not None:
        return None
    if gap not in (" ", "'s ", "\u2019s "):
        return None
    if second.unit == "quarter" and second.shift == 0:
        first.unit, first.base, first.pattern = "quarter", "text", "<year> quarter"
        first.shift = first.shift or Decimal(0)
        return first
    if not second.piece or second.shift is not None:
        return None
    if first.year is not None:
        second.year = first.year
    else:
        second.outer = first
    second.pattern = f"{first.pattern} {second.pattern}"
    return second


def _weekday_and_week(first: Draft, second: Draft, gap: str) -> Draft | None:
    """Wednesday of next week, last week's Sunday."""
    day, week = (first, second) if first.weekday else (second, first)
    if not day.weekday or day.day or day.shift is not None or day.often or day.outer is not None:
        return None
    if week.unit != "week" or week.shift is None or week.length is not None or week.of_clock:
        return None
    if gap not in ((" ", " of ", ", ", " from ") if day is first else ("'s ", "\u2019s ", " ")):
        return None
    day.outer, day.pattern = week, f"{first.pattern} {second.pattern}"
    return day


_RULES = (
    week_of, counted_to, _lengths, _weekday_and_date, _time_and_day, _overnight_and_day, _day_and_time,
    _part_and_clock, _rhythm_and_clock, _hour_and_part, _part_and_year, _day_of_month, _holiday_and_offset,
    _year_and_part, _weekday_and_week,
)  # fmt: skip


def timed(day: Draft, time: Draft) -> Draft:
    """A day with the time of day that stands before or behind it."""
    words = (day.pattern, time.pattern) if day.start < time.start else (time.pattern, day.pattern)
    clock, exact = in_part(time, day.part)
    if clock == 0 and day.part == "NI":
        # "Midnight tonight" ends the day.
        clock, exact = _END_OF_DAY, "T24:00"
    day.either, day.zone = time.either and day.part is None, time.zone
    day.part, day.clock, day.exact = time.part or day.part, clock, exact
    day.mod, day.hedge, day.pattern = day.mod or time.mod, day.hedge or time.hedge, " ".join(words)
    return day
