"""Scene hours: the clock times and parts of a day at which an article puts the incident of its story."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from crosscheck.kinds.address import Address
from crosscheck.model import Claim, Part
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.timing import is_an_end, is_of_page
from crosscheck.text.incident.asides import is_part_of_a_name
from crosscheck.text.incident.event_words import (
    CALL,
    COURSE,
    INCIDENT,
    INCIDENTS,
    OTHER,
    SAYING,
    EventMention,
    events_in,
)
from crosscheck.text.incident.events import is_another, nearest
from crosscheck.text.timex.clock import Clock
from crosscheck.text.timex.value import TimeValue

_LEDE: Final = (Part.LEDE, Part.HEADLINE)
# What makes a scene, or tells that there was one; who dies or is arrested does it later.
_DEEDS = INCIDENTS | {INCIDENT, COURSE, OTHER, SAYING, CALL}
# What the hour of the incident is told of.
_INCIDENT = INCIDENTS | {INCIDENT, CALL}
# Verbs that tell of the incident whatever it was, if no more than so many words lie between.
_HAPPENED, _SOME_WORDS = frozenset((INCIDENT, COURSE)), 11
# "Gunfire was reported at 9 p.m.": that is when police were called.
_REPORTED = re.compile(r"\b(?:was|were)(?: first)? reported\Z", re.IGNORECASE)
_REPORTED_REACH, _FEW_WORDS = 20, 6
# "It began", "a fight broke out": but "scheduled for", "reopened", "began returning".
_BEGAN = re.compile(r"(?:beg[ai]n|start|broke|erupt|unfold)\w*(?: out)?(?! to\b| \w+ing\b)", re.IGNORECASE)
# What else stands in the opening of an article beside a street or an incident is of the incident.
_OPENING = 900


@dataclass(frozen=True, slots=True)
class SceneHour:
    """A clock time or part of a day of what happened.

    Attributes:
        claim: The time.
        clock: Its minutes.
        lean: On which side of it the incident lies and within how many minutes ("just before": -10), or 0.
        event: The class of incident that it is told of, or "".
        called: Whether it is that of a call for help.
        streets: The streets in its sentence.
        stated: Whether its sentence tells that it is the hour of the incident.
        of_incident: Whether it does, or opens the article and names a street.
    """

    claim: Claim
    clock: Clock
    lean: int
    event: str
    called: bool
    streets: frozenset[str]
    stated: bool
    of_incident: bool

    @property
    def printed(self) -> int:
        """The minute that is printed: 190 of "just after 3:10", "just before 3:10" and "about 3:10"."""
        clock = self.clock
        return clock.start if self.lean > 0 else clock.end if self.lean < 0 else (clock.start + clock.end) // 2

    @property
    def day(self) -> str:
        """Its day as TIMEX3 has it, or ""."""
        return self.claim.value.timex.partition("T")[0] if isinstance(self.claim.value, TimeValue) else ""


def scene_hours(reading: Reading) -> list[SceneHour]:
    """The clock times of what happened, as far as an article tells them for good."""
    streets: dict[int, set[str]] = defaultdict(set)
    for claim in reading.of("place"):
        if isinstance(claim.value, Address):
            streets[claim.sentence.start].update(street.name for street in claim.value.streets)
    times = reading.of("time")
    hours = (_hour(claim, frozenset(streets.get(claim.sentence.start, ()))) for claim in times)
    return [hour for hour in hours if hour is not None]


def scene_parts(reading: Reading) -> Iterator[SceneHour]:
    """The parts of a day in which the lede of an article puts its incident."""
    for claim in reading.of("time"):
        clock = claim.value.clock() if isinstance(claim.value, TimeValue) else None
        if claim.part in _LEDE and claim.slot is not None and not claim.slot.scope and clock is not None and clock.part:
            event = _event(claim, None)
            if event in INCIDENTS:
                yield SceneHour(claim, clock, 0, event, False, frozenset(), True, True)


def _hour(claim: Claim, streets: frozenset[str]) -> SceneHour | None:
    """The hour of a claim, if it is a clock time of what made the scene, told for good."""
    value, page = claim.value, claim.article.page
    if not isinstance(value, TimeValue) or value.timex[-3:-2] != ":":
        return None
    if (claim.slot is not None and claim.slot.scope) or not claim.part.reports or is_an_end(page, claim, value.timex):
        return None
    if is_of_page(page, claim):
        return None
    near, clock = nearest(page, claim.sentence, claim.span), value.clock()
    verb = near[0].event if near is not None else OTHER
    if verb not in _DEEDS or clock is None:
        return None
    event = _event(claim, near)
    happened = near is not None and verb in _HAPPENED and near[1] <= _SOME_WORDS
    first = not event and verb == OTHER and claim.span.start < _OPENING
    stated = event in _INCIDENT if event else happened or (first and _names_an_incident(claim))
    told = stated or (first and bool(streets))
    may = told and _may_be_of_incident(claim, near)
    incident = event if event in INCIDENTS else verb if verb in INCIDENTS else ""
    return SceneHour(claim, clock, value.lean, incident, CALL in (verb, event), streets, stated and may, may)


def _event(claim: Claim, near: tuple[EventMention, int] | None) -> str:
    """The class of event that a clock time is told of, or ""."""
    if claim.slot is not None:
        return claim.slot.attribute.rpartition(" ")[2]
    if near is None or near[0].event != SAYING or near[1] > _FEW_WORDS:
        return ""
    end = near[0].span.end
    return CALL if _REPORTED.search(claim.article.page, max(0, end - _REPORTED_REACH), end) else ""


def _names_an_incident(claim: Claim) -> bool:
    page = claim.article.page
    named = [mention for mention in events_in(page, claim.sentence) if mention.event in INCIDENTS]
    return not all(is_part_of_a_name(page, mention.span) for mention in named)


def _may_be_of_incident(claim: Claim, near: tuple[EventMention, int] | None) -> bool:
    """Whether the verb beside a clock time tells of no other incident, nor how anything else went on."""
    page = claim.article.page
    if near is None:
        return True
    if near[0].event == COURSE and _BEGAN.match(page, near[0].span.start) is None:
        return False
    return not is_another(page, claim.sentence, near[0].span)
