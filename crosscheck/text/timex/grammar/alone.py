"""A text that is nothing but a time: a cell of a table, a label, a line of a timetable.

In running text "may", "sat", "10:30" and "ten fifteen" may be anything; where nothing else is
there to be read, they are times.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from crosscheck.text.timex.calendar import month_days
from crosscheck.text.timex.draft import Draft, Length
from crosscheck.text.timex.grammar.clock import time_of_day
from crosscheck.text.timex.grammar.lexicon import HOURS, Trigger, lexicon
from crosscheck.text.timex.grammar.merge import timed
from crosscheck.text.timex.grammar.months import DAY_NUMBERS
from crosscheck.text.timex.grammar.spoken import minutes_in_words, spoken_minutes

# No label is longer than this many code points.
_LONGEST = 48
_PLURALS = ("days", "mornings", "afternoons", "evenings", "nights")
_LEAD = re.compile(r"\s*(?P<cues>(?:(?:in|at|on|by|for|the|during|around|about|approximately|since|until|@)\s+)*)")
_TAIL = re.compile(r"\.?\s*\Z")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3])[:h]([0-5][0-9])(?::[0-5][0-9])?\Z")
_HOUR = re.compile(r"(1[0-9]|2[0-3])h\Z")
_HALF_PAST = re.compile(rf"half ({'|'.join(HOURS)})\Z")
_SPACED_HALF = re.compile(r" ([ap]) m\Z")
# Only behind "at" and its like: "at 12 15", "at 1030", "at 3p".
_CLOCK_AT = re.compile(r"([01]?[0-9]|2[0-3]) ?([0-5][0-9])\Z")
_HALF_AT = re.compile(r"(1[0-2]|[1-9])([ap])\Z")
_CLOCK_CUES = frozenset(("at", "around", "about", "approximately", "by", "@"))
_QUARTER, _TEN, _TWELVE, _HALF_DAY = 15, 10, 12, 720
_PRIMES = re.compile(r"([1-9][0-9]?)(['\"\u2019\u201d\u2032\u2033])\Z")
# "2-15": only one of the two can be the month.
_MONTH_AND_DAY = re.compile(r"([0-3]?[0-9]) ?[-/] ?([0-3]?[0-9])\Z")
_DAY = re.compile(r"([0-3]?[0-9])(?:st|nd|rd|th)?\Z")
_DAY_CUES = frozenset(("the", "on the", "on"))
_BESIDE = re.compile(
    r"\s*(?:at |for )?(?:(?:a )?(?P<quarter>quarter)|(?P<half>half)|(?P<digits>[0-5]?[0-9])|(?P<words>[a-z-]{3,12}))"
    r"(?: minutes?)? (?:(?P<after>past|after|from)|to|before|till|of) \Z"
)


@cache
def _words() -> dict[str, Trigger]:
    """Months, weekdays and parts of the day, short forms included; no plurals."""
    kinds = ("month", "weekday", "part")
    return {
        trigger.word: trigger
        for trigger in lexicon().triggers
        if trigger.kind in kinds and trigger.meant is None and not trigger.word.endswith(_PLURALS)
    }


def read_alone(low: str, drafts: list[Draft]) -> Draft | None:
    """The time that a short text is, cues like "at" and "in the" left aside; None where it is more than that.

    Args:
        low: The text in lower case.
        drafts: What was read in it as running text.
    """
    if len(low) > _LONGEST:
        return None
    lead = _LEAD.match(low)
    tail = _TAIL.search(low)
    if lead is None or tail is None or lead.end() >= tail.start():
        return None
    start, end = lead.end(), tail.start()
    core, cues = low[start:end], " ".join(lead["cues"].split())
    if len(drafts) == 2 and low[drafts[0].end : drafts[1].start] == " on ":
        return _on_day(drafts[0], drafts[1])
    if drafts and drafts[-1].clock is not None and drafts[-1].end >= end:
        return _beside_hour(low, drafts[-1])
    return (
        _whole_unit(low, end)
        or _in_primes(core, cues, start, end)
        or _word(core, start, end)
        or _clock(low, core, cues, start, end)
        or _day(core, cues, start, end)
    )


def _on_day(time: Draft, day: Draft) -> Draft | None:
    """At 9 a.m. on Saturday: one time here; in running text the day is told by itself as well."""
    if time.clock is None or time.of_day or not day.of_day or day.of_clock or day.often or day.outer is not None:
        return None
    day = timed(replace(day, start=time.start), time)
    day.pattern = f"{time.pattern} on <day>"
    return day


def _word(core: str, start: int, end: int) -> Draft | None:
    trigger = _words().get(core)
    if trigger is None:
        return None
    if trigger.kind == "month":
        return Draft(start, end, "<month>", month=int(trigger.value))
    if trigger.kind == "weekday":
        return Draft(start, end, "<weekday>", weekday=int(trigger.value))
    if trigger.value == "MID" or core in ("noon", "midday", "mid-day"):
        return None
    part, _, mod = trigger.value.partition("/")
    return Draft(start, end, "<part of day>", part=part, mod=mod or None, unit="day", shift=Decimal(0))


def _clock(low: str, core: str, cues: str, start: int, end: int) -> Draft | None:
    cued = cues in _CLOCK_CUES
    spaced = _SPACED_HALF.search(core)
    if spaced:
        # "Six forty-one a m", as a transcript has it.
        time = _clock(low, core[: spaced.start()], "at", start, start + spaced.start())
        if time is None or time.clock is None:
            return None
        return time_of_day(start, end, time.clock % _HALF_DAY + _HALF_DAY * (spaced[1] == "p"))
    figures = _CLOCK.match(core) or (_CLOCK_AT.match(core) if cued and cues != "by" else None)
    if figures:
        return time_of_day(start, end, 60 * int(figures[1]) + int(figures[2]), "<hour>")
    hour = _HOUR.match(core)
    if hour:
        return time_of_day(start, end, 60 * int(hour[1]))
    half = _HALF_AT.match(core) if cued else None
    if half:
        return time_of_day(start, end, int(half[1]) % 12 * 60 + 720 * (half[2] == "p"))
    half_past = _HALF_PAST.match(core)
    if half_past:
        return time_of_day(start, end, 60 * minutes_in_words(half_past[1]) + 30, "<hour>")
    spoken = spoken_minutes(low, start, end)
    if spoken and spoken[0] == start and (cued or spoken[1] % _QUARTER == 0 or spoken[1] % 60 < _TEN):
        return time_of_day(start, end, spoken[1], "<hour>")
    return None


def _in_primes(core: str, cues: str, start: int, end: int) -> Draft | None:
    """In 15', as a table of departures has it."""
    match = _PRIMES.match(core) if cues in ("in", "for") else None
    if match is None:
        return None
    many = Decimal(match[1])
    unit = "second" if match[2] in '"\u2033\u201d' else "minute"
    return Draft(start, end, "<n> <units>", length=Length(many, many, unit))


def _whole_unit(low: str, end: int) -> Draft | None:
    """All week, all year."""
    whole = low.strip(" .\n")
    unit = whole.removeprefix("all ")
    if whole != unit and unit in ("day", "week", "month", "year"):
        return Draft(low.index("all"), end, "all <unit>", length=Length(Decimal(1), Decimal(1), unit))
    return None


def _day(core: str, cues: str, start: int, end: int) -> Draft | None:
    both = _MONTH_AND_DAY.match(core)
    if both:
        month, day = sorted((int(both[1]), int(both[2])))
        one_way = 1 <= month <= _TWELVE < day <= month_days(None, month)
        return Draft(start, end, "<n>-<n>", month=month, day=day) if one_way else None
    if cues not in _DAY_CUES:
        return None
    figures = _DAY.match(core)
    number = int(figures[1]) if figures else DAY_NUMBERS.get(core, 0) if cues == "on the" else 0
    if not 1 <= number <= 31 or (cues == "on" and core.isdigit()):
        return None
    return Draft(start, end, "the <nth>", day=number)


def _beside_hour(low: str, hour: Draft) -> Draft | None:
    """Twenty after 3 p.m., 15 to noon: so many minutes beside the hour that was read."""
    match = _BESIDE.match(low[: hour.start])
    if match is None or hour.clock is None:
        return None
    minutes = 15 if match["quarter"] else 30 if match["half"] else int(match["digits"] or 0)
    minutes = minutes or minutes_in_words(match["words"] or "")
    if not minutes:
        return None
    clock = (hour.clock + (minutes if match["after"] else -minutes)) % 1440
    return time_of_day(match.start() + len(match[0]) - len(match[0].lstrip()), hour.end, clock, hour.pattern)
