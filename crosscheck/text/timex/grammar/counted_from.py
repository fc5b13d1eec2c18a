"""Times counted from a named day: "the day after Christmas", "two weeks before Easter", "the week of 6 May"."""

from __future__ import annotations

from decimal import Decimal

from crosscheck.text.timex.draft import CLOCK_UNITS, Draft

SIDES = {" before ": -1, " after ": 1, " from ": 1, " following ": 1, " on ": 1}
_FROM_DAY = frozenset((" from ", " on "))
_WEEK_VERBS = ("beginning", "starting", "commencing", "ending", "ended", "that began", "that ended")
WEEK_LINKS = frozenset((" of ", *(f" {verb}{on} " for verb in _WEEK_VERBS for on in ("", " on"))))
_POSSESSIVES = frozenset("'\u2019")
# "For two days before Easter" is a length and a day.
_LASTING = frozenset(("for", "in", "over", "within", "of", "lasted", "spent", "the"))


def counted_from(low: str, first: Draft, second: Draft, gap: str) -> Draft | None:
    """One draft for a day, night, weekday or length and the holiday or date that it is counted from."""
    side = SIDES.get(gap)
    if side is None or first.outer is not None or first.often or first.mod:
        return None
    from_weekday = (
        gap in _FROM_DAY and first.length is not None and first.length.unit == "week" and _bare_weekday(second)
    )
    if not (from_weekday or (gap != " on " and _is_named_day(low, second))):
        return None
    if first.length is not None:
        # A length beside a date stays one, "nine days after 3 May": both are facts.
        if second.month is not None or not _countable(low, first):
            return None
        first.unit = first.length.unit
        if second.weekday is not None:
            second.shift = Decimal(1)
    elif first.weekday is not None or first.part is not None:
        if first.of_day == first.of_clock or first.shift is not None or first.day is not None or gap == " from ":
            return None
        if not low.startswith("the ", first.start):
            if not low.endswith("the ", max(0, first.start - 4), first.start):
                return None
            first.start -= len("the ")
    elif first.unit != "day" or first.shift != 0 or gap == " from ":
        return None
    # Its "before" tells nothing of where the sentence looks.
    second.start = first.start
    first.shift, first.outer, first.pattern = Decimal(side), second, f"{first.pattern}{gap}{second.pattern}"
    return first


def counted_to(first: Draft, second: Draft, gap: str) -> Draft | None:
    """Two weeks ago Monday, a year ago today: counted back from the day behind."""
    length = first.length
    if gap != " " or length is None or first.base != "anchor" or first.shift != -1 or first.outer is not None:
        return None
    weekly = length.unit == "week" and _bare_weekday(second)
    today = (
        second.unit == "day" and second.shift == 0 and not second.of_clock and length.unit in ("week", "month", "year")
    )
    if length.vague or length.low != length.high or not (weekly or today):
        return None
    if weekly:
        second.shift = Decimal(-1)
    first.part, second.part = second.part, None
    first.outer, first.pattern = second, f"{first.pattern} {second.pattern}"
    return first


def _bare_weekday(day: Draft) -> bool:
    return day.weekday is not None and not (day.day or day.often or day.clock or day.shift is not None or day.outer)


def _is_named_day(low: str, day: Draft) -> bool:
    """Whether others can be counted from a day; from "Friday's vote" they are counted by the vote."""
    if day.of_clock or day.often or day.outer is not None or day.readings or low[day.end : day.end + 1] in _POSSESSIVES:
        return False
    pointed = day.unit == "day" and day.shift is not None and day.length is None and day.base == "anchor"
    return day.holiday is not None or (day.month is not None and day.day is not None) or pointed


def _countable(low: str, first: Draft) -> bool:
    length = first.length
    if length is None or length.unit in CLOCK_UNITS or length.vague or length.more or length.low != length.high:
        return False
    if first.shift is not None or first.definite or first.unit is not None:
        return False
    word = low[max(0, first.start - 8) : first.start - 1].rpartition(" ")[2]
    return word not in _LASTING


def week_of(first: Draft, second: Draft, gap: str) -> Draft | None:
    """The week of 6 May, the week beginning May 6, the weekend of May 4."""
    if first.unit not in ("week", "weekend") or first.shift != 0 or first.length is not None or first.outer is not None:
        return None
    if second.of_clock or second.often or second.outer is not None or second.readings:
        return None
    if not second.day or (second.month is None and second.weekday) or gap not in WEEK_LINKS:
        return None
    first.outer, first.pattern = second, f"{first.pattern} of {second.pattern}"
    return first
