"""The nth of a larger time: "the first Monday of October", "the last week of June", "the 15th day of next month"."""

from __future__ import annotations

import re

from crosscheck.text.timex.draft import Draft

_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_NTH_BEFORE = re.compile(r"\b(?:the )?(" + "|".join(_NTH) + r") \Z")
_UNITS = frozenset(("day", "week", "weekend", "month"))
_RHYTHMS = frozenset(("P1M", "P1Y"))
_LINKS = frozenset((" of ", " in "))


def nth_of(low: str, first: Draft, second: Draft, gap: str) -> Draft | None:
    """One draft for a weekday, day, week, weekend or month, the number before it, and the month or year around it."""
    if gap not in _LINKS or first.outer is not None or first.often:
        return None
    if second.often in _RHYTHMS and second.pattern == "every <unit>":
        return _every(low, first, second)
    if not _holds(second):
        return None
    nth = first.nth or _nth_before(low, first)
    if nth is None or (first.unit == "month" and not second.of_year):
        return None
    first.nth, first.outer, first.shift, first.pattern = nth, second, None, f"{first.pattern} of {second.pattern}"
    return first


def _every(low: str, first: Draft, second: Draft) -> Draft | None:
    """The first Tuesday of every month: as often as there are months."""
    if (first.nth or _nth_before(low, first)) is None:
        return None
    return Draft(first.start, second.end, f"{first.pattern} of {second.pattern}", often=second.often)


def _holds(whole: Draft) -> bool:
    """Whether it is a month or year, named or pointed at, that others can be numbered in."""
    if whole.day is not None or whole.often or whole.outer is not None or whole.length is not None or whole.of_clock:
        return False
    pointed = whole.unit in ("month", "year") and whole.shift is not None
    return pointed or whole.month is not None or whole.of_year


def _nth_before(low: str, first: Draft) -> int | None:
    """The number before a weekday or weekend, and "last" before any: "the last Friday of the month"."""
    named = first.weekday is not None and first.day is None
    if not (named or first.unit in _UNITS) or first.length is not None or first.of_clock:
        return None
    if first.shift is not None and (named or first.shift != 0):
        if first.shift == -1 and first.pattern.startswith("last "):
            first.start -= len("the ") * low.endswith("the ", max(0, first.start - 4), first.start)
            return -1
        return None
    match = _NTH_BEFORE.search(low, max(0, first.start - 12), first.start) if named else None
    if match is None:
        return None
    first.start, first.pattern = match.start(), f"<nth> {first.pattern}"
    return _NTH[match[1]]
