"""Dates in figures: "2019-12-08", "8/12/2019", and what else starts with a run of digits."""

from __future__ import annotations

import re

from crosscheck.text.timex.calendar import month_days
from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.clock import read_clock, read_early_hour, read_military
from crosscheck.text.timex.grammar.years import read_old_year, read_year

# Code points that no date or time in figures lacks: one pass finds all that may start here, and few decimals.
RUN = re.compile(r"[0-9](?:[0-9:/h-][0-9]|[0-9]?h\b|[0-9]?[ap][ -][0-9tu]|\.[0-9]{1,2}\.)")
_DIGITS = re.compile(r"[0-9]+")
_ISO = re.compile(
    r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9-])"
    r"(?:[t ]([0-2][0-9]):([0-5][0-9])(?::[0-5][0-9](?:\.[0-9]{1,9})?)?z?(?![0-9]))?"
)
_YEAR_FIRST = re.compile(r"([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})(?![0-9/])")
_MONTH_YEAR = re.compile(r"(0?[1-9]|1[0-2])/((?:19|20)[0-9]{2})(?![0-9/])")
_DAY_MONTH = re.compile(r"([0-3]?[0-9]) ?/ ?([0-3]?[0-9])(?![0-9/]|[.,][0-9]| ?%)")
# What stands before a date in figures without its year, or without its day.
_DATE_CUE = re.compile(
    r"(?:^|\n|\b(?:(?:on|by|since|until|till|from|before|after|dated|due|in|to|day)|(?:mon|tues|wednes|thurs|fri|satur|sun)"
    r"day,?) )\Z"
)
_YEAR_LAST = re.compile(
    r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})"
    r"(?![0-9/]|\.[0-9]|-(?![0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2}))"
)


def read_digits(page: str, low: str, position: int, out: list[Draft]) -> int:
    """Read what the run of digits at a place begins into ``out``; returns where reading ended."""
    match = _DIGITS.match(low, position)
    if match is None:
        return position + 1
    start, end = match.span()
    before = low[start - 1] if start else " "
    if end - start > 4 or before.isalnum() or before in "$\u00a3\u20ac#":
        return end
    if before in ".,:" and low[max(0, start - 2) : start - 1].isdigit():
        return end
    if end - start == 4:
        if low[end : end + 1].isalpha() and low[end] != "s":
            return end
        if low[end : end + 2] in (" h", "hr", "ho", " l", " ("):
            stop = read_military(low, start, end, out)
            if stop > end:
                return stop
        if low[start] == "0":
            return read_early_hour(low, start, out)
        return _read_figures_year_first(low, start, out) or read_year(page, low, start, end, out)
    if before in "/-\u2013":
        first = out[-1] if out else None
        if first is not None and first.clock is not None and first.end == start - 1:
            return read_clock(low, start, out) or end
        if not (first is not None and first.day and first.year and first.end == start - 1):
            return end
    if end - start == 3:
        return (
            end
            if low[end : end + 1].isalpha() or low[end : end + 2] in (",0", ".0")
            else read_old_year(low, start, end, out)
        )
    if low[end : end + 1] in ("/", ".", "-"):
        figures = _YEAR_LAST.match(low, start)
        if figures:
            read_day_and_month(figures, out)
            return figures.end()
    if "/" in low[end : end + 2] and _DATE_CUE.search(low, max(0, start - 11), start):
        figured = _read_two_figures(low, start, out)
        if figured is not None:
            return figured
    return read_clock(low, start, out) or end


def _read_figures_year_first(low: str, start: int, out: list[Draft]) -> int | None:
    for pattern, gloss in ((_ISO, "<year>-<mm>-<dd>"), (_YEAR_FIRST, "<year>/<mm>/<dd>")):
        match = pattern.match(low, start)
        if match and 1 <= int(match[2]) <= 12 and 1 <= int(match[3]) <= 31:
            draft = Draft(start, match.end(), gloss, year=int(match[1]), month=int(match[2]), day=int(match[3]))
            if pattern is _ISO and match[4] and int(match[4]) < 24:
                draft.clock, draft.exact = int(match[4]) * 60 + int(match[5]), f"T{match[4]}:{match[5]}"
            out.append(draft)
            return match.end()
    return None


def _read_two_figures(low: str, start: int, out: list[Draft]) -> int | None:
    """Read "2/2019", and "12/24" where only one of the two can be the month; None where they are neither."""
    match = _MONTH_YEAR.match(low, start)
    if match:
        out.append(Draft(start, match.end(), "<mm>/<year>", year=int(match[2]), month=int(match[1])))
        return match.end()
    match = _DAY_MONTH.match(low, start)
    if match is None:
        return None
    least, most = sorted((int(match[1]), int(match[2])))
    if not (1 <= least <= 12 < most <= month_days(None, least)):
        return None
    out.append(Draft(start, match.end(), "<n>/<n>", month=least, day=most))
    return match.end()


def read_day_and_month(match: re.Match[str], out: list[Draft]) -> None:
    """Read "8/12/2019": both ways round where both are days, marked as ambiguous.

    Full stops between the numbers put the day first everywhere.
    """
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if len(match[4]) == 2:
        if match[2] == "." or (match[2] == "-" and max(first, second) <= 12):
            return
        year += 1900 if year > 40 else 2000
    pairs = ((first, second), (second, first))
    values = [(month, day) for month, day in pairs if 1 <= month <= 12 and 1 <= day <= month_days(year, month)]
    if not values:
        # No such day either way round: 31/02/2019. Still a date, and an impossible one.
        values = [(month, day) for month, day in pairs if 1 <= month <= 12 and 1 <= day <= 31]
        if not values:
            return
        values = values[-1:]
    if match[2] == "." and len(values) > 1:
        values = [values[1]]
    month, day = values[0]
    gloss = "<mm>/<dd>/<year>" if (month, day) == (first, second) else "<dd>/<mm>/<year>"
    draft = Draft(match.start(), match.end(), gloss, year=year, month=month, day=day)
    if len(values) > 1 and values[0] != values[1]:
        draft.pattern = "<n>/<n>/<year>"
        draft.readings = tuple(f"{year:04d}-{month:02d}-{day:02d}" for month, day in values)
    out.append(draft)
