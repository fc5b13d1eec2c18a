"""The news: a report of a later year still tells of the event of its story, which is no earlier one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from crosscheck.model import Claim
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.retrospect import looks_back
from crosscheck.text.timex.value import TimeValue

# An event is reported within so many days; a slip puts it a little later.
_SOON, _LATER = 7, 3
_KINDS = frozenset(("date", "time"))


def of_the_news(readings: Sequence[Reading]) -> Sequence[Reading]:
    """The articles with the days and hours of the week before the first report as those of the story's own event.

    "In December 2023 a mill burned down" in a report of May 2024 is of an earlier fire, but where the story began in
    that December it is of the one that it is about.
    """
    first = min((day for reading in readings if (day := reading.article.published_day) is not None), default=None)
    if first is None:
        return readings
    return [
        replace(reading, claims=tuple([_of_story(claim, first) for claim in reading.claims]))
        if any(map(_is_of_an_earlier_day, reading.claims))
        else reading
        for reading in readings
    ]


def _is_of_an_earlier_day(claim: Claim) -> bool:
    return claim.kind in _KINDS and claim.slot is not None and looks_back(claim.slot)


def _of_story(claim: Claim, first: date) -> Claim:
    """A day or hour, without the scope of an earlier event where it is one of the week before a first report."""
    slot, time = claim.slot, claim.value
    if slot is None or not _is_of_an_earlier_day(claim) or not isinstance(time, TimeValue):
        return claim
    day = time.day() if time.type == "TIME" else time
    if day is None or day.low is None or day.high is None:
        return claim
    new = first.toordinal() - _SOON <= day.low and day.high <= first.toordinal() + _LATER
    return replace(claim, slot=replace(slot, scope="")) if new else claim
