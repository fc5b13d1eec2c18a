"""The news: a report of a later year still tells of the event of its story, which is no earlier one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date

from crosscheck.model import Claim
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.retrospect import looks_back
from crosscheck.text.timex.value import TimeValue
from crosscheck.text.words.calendar_names import CALENDAR_NAMES, MONTH_WORDS

# A page that is dated so many days after the first report, and has the weekday of that, was dated anew.
_ANEW, _WEEK = 14, 7
_NAME = re.compile(r"[A-Z][a-z]+")
# An event is reported within so many days; a slip puts it a little later.
_SOON, _LATER = 7, 3
_KINDS = frozenset(("date", "time"))


def of_the_news(readings: Sequence[Reading]) -> Sequence[Reading]:
    """The articles with the days and hours of the week before the first report as those of the story's own event.

    "In December 2023 a mill burned down" in a report of May 2024 is of an earlier fire, but where the story began in
    that December it is of the one that it is about. "Saturday" on a page that bears a day of March is the Saturday on
    which the others have it in January, if they do: the page was dated anew.
    """
    first = min((day for reading in readings if (day := reading.article.published_day) is not None), default=None)
    if first is None:
        return readings
    told = [
        replace(reading, claims=tuple([_of_story(claim, first) for claim in reading.claims]))
        if any(map(_is_of_an_earlier_day, reading.claims))
        else reading
        for reading in readings
    ]
    last = first.toordinal()
    days = {day for reading in told for day, _ in _days(reading) if last - _WEEK < day <= last}
    return [_dated_back(reading, first, days) if days else reading for reading in told]


def _dated_back(reading: Reading, first: date, days: AbstractSet[int]) -> Reading:
    """A report, with its weekdays as those of the week before the first report where it was dated anew."""
    printed = reading.article.published_day
    if printed is None or (printed - first).days < _ANEW:
        return reading
    for day, claim in _days(reading):
        back = -((first.toordinal() - day) // _WEEK) * _WEEK
        if _is_bare(claim) and day - back in days:
            return replace(reading, claims=tuple([_earlier(claim, back) for claim in reading.claims]))
    return reading


def _days(reading: Reading) -> Iterator[tuple[int, Claim]]:
    """The days of the story's event in a report, each with the claim that tells it."""
    for claim in reading.of(*_KINDS):
        time, slot = claim.value, claim.slot
        if slot is not None and not slot.subjects and not slot.scope and isinstance(time, TimeValue):
            day = _day(time)
            if day is not None and day.low is not None and day.low == day.high:
                yield int(day.low), claim


def _day(time: TimeValue) -> TimeValue | None:
    return time.day() if time.type == "TIME" else time


def _is_bare(claim: Claim) -> bool:
    """Whether a day is told by its weekday alone."""
    names = set(_NAME.findall(claim.text)) & CALENDAR_NAMES
    return bool(names) and names.isdisjoint(MONTH_WORDS)


def _earlier(claim: Claim, days: int) -> Claim:
    time = claim.value
    if claim.kind not in _KINDS or not isinstance(time, TimeValue) or not _is_bare(claim):
        return claim
    return replace(claim, value=time.later(-days))


def _is_of_an_earlier_day(claim: Claim) -> bool:
    return claim.kind in _KINDS and claim.slot is not None and looks_back(claim.slot)


def _of_story(claim: Claim, first: date) -> Claim:
    """A day or hour, without the scope of an earlier event where it is one of the week before a first report."""
    slot, time = claim.slot, claim.value
    if slot is None or not _is_of_an_earlier_day(claim) or not isinstance(time, TimeValue):
        return claim
    day = _day(time)
    if day is None or day.low is None or day.high is None:
        return claim
    new = first.toordinal() - _SOON <= day.low and day.high <= first.toordinal() + _LATER
    return replace(claim, slot=replace(slot, scope="")) if new else claim
