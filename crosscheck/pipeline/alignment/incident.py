"""The incident of a story: what its articles call it, and its day, which a clock time states too, and its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from crosscheck.model import Claim, Slot
from crosscheck.pipeline.extract import Reading
from crosscheck.text.incident.calls import called_to
from crosscheck.text.incident.event_words import CALL, INCIDENT, INCIDENTS, events_in
from crosscheck.text.timex.clock import names_a_day
from crosscheck.text.timex.value import TimeValue

_DAY, _TIME, _PLACE = "day of the ", "time of the ", "place of the "
_KINDS = ("date", "time", "place")
# A word that says less than another of the same event.
_WIDER = {"attack": frozenset({"shooting", "stabbing", "explosion", "raid"})}


def leading(readings: Sequence[Reading]) -> str:
    """The class of incident whose day, time or place most articles of a story tell ("shooting"); "" where none does."""
    told: Counter[str] = Counter()
    for reading in readings:
        placed = (claim.slot for claim in reading.of(*_KINDS))
        for event in {event for slot in placed if (event := _event(slot)) in INCIDENTS}:
            told[event] += 1
    return min(told, key=lambda event: (event in _WIDER, -told[event], event), default="")


def day_of(lead: str) -> Slot:
    """The slot of the day of a story's incident."""
    return Slot(_DAY + lead)


def as_told(claim: Claim, slot: Slot, lead: str) -> tuple[Claim, ...]:
    """The claim with the story's own word for its incident, and a second one of the day that a clock time states.

    "It happened at 10 p.m. on Monday" in a story of a crash is the time and the day of the crash; "police responded to
    a crash at 10 p.m. on Monday" is the time of the call, and the day of the crash.

    Args:
        claim: A claim of any kind.
        slot: Its slot.
        lead: The class of the story's incident, as ``leading`` gives it.
    """
    if not slot.attribute.startswith((_DAY, _TIME, _PLACE)):
        return (claim,)
    event = _event(slot)
    if lead and (event == INCIDENT or lead in _WIDER.get(event, ())):
        slot = replace(slot, attribute=slot.attribute.removesuffix(event) + lead)
        claim = replace(claim, slot=slot)
    if slot.attribute.startswith(_TIME) and isinstance(claim.value, TimeValue) and not claim.flaws:
        day = claim.value.day() if names_a_day(claim.text) else None
        if day is not None:
            of = lead if _is_called_to(claim, event, lead) else slot.attribute.removeprefix(_TIME)
            of_day = replace(slot, attribute=_DAY + of)
            return claim, replace(claim, kind="date", value=day, slot=of_day)
    return (claim,)


def _is_called_to(claim: Claim, event: str, lead: str) -> bool:
    """Whether a clock time is that of a call to the incident, whose day is that of the incident."""
    page = claim.article.page
    mentions = events_in(page, claim.sentence) if event == CALL else ()
    return any(told.event == lead and called_to(page, mentions, told).event == CALL for told in mentions)


def _event(slot: Slot | None) -> str:
    if slot is None or slot.subjects:
        return ""
    for what in (_DAY, _TIME, _PLACE):
        if slot.attribute.startswith(what):
            return slot.attribute.removeprefix(what)
    return ""
