"""The incident of a story: what its articles call it, and its day, which a clock time states too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.model import Claim, Slot
from crosscheck.pipeline.extract import Reading
from crosscheck.text.events import INCIDENT, INCIDENTS
from crosscheck.text.timex.clock import names_a_day
from crosscheck.text.timex.value import TimeValue

_DAY, _TIME = "day of the ", "time of the "
# A word that says less than another of the same event.
_WIDER = {"attack": frozenset({"shooting", "stabbing", "explosion", "raid"})}


def leading(readings: Sequence[Reading]) -> str:
    """The class of incident that most articles of a story give a day or time of ("shooting"); "" where none does."""
    told: Counter[str] = Counter()
    for reading in readings:
        told.update({event for claim in reading.claims if (event := _event(claim.slot)) in INCIDENTS})
    return min(told, key=lambda event: (event in _WIDER, -told[event], event), default="")


def as_told(claim: Claim, lead: str) -> Iterator[Claim]:
    """The claim with the story's own word for its incident, and a second one of the day that a clock time states.

    "It happened at 10 p.m. on Monday" in a story of a crash is the time and the day of the crash.

    Args:
        claim: A claim of any kind.
        lead: The class of the story's incident, as ``leading`` gives it.
    """
    event, slot = _event(claim.slot), claim.slot
    if slot is not None and lead and (event == INCIDENT or lead in _WIDER.get(event, ())):
        slot = replace(slot, attribute=slot.attribute.removesuffix(event) + lead)
        claim = replace(claim, slot=slot)
    yield claim
    if slot is not None and slot.attribute.startswith(_TIME) and isinstance(claim.value, TimeValue) and not claim.flaws:
        day = claim.value.day() if names_a_day(claim.text) else None
        if day is not None:
            of_day = replace(slot, attribute=_DAY + slot.attribute.removeprefix(_TIME))
            yield replace(claim, kind="date", value=day, slot=of_day)


def _event(slot: Slot | None) -> str:
    if slot is None or slot.subjects:
        return ""
    for what in (_DAY, _TIME):
        if slot.attribute.startswith(what):
            return slot.attribute.removeprefix(what)
    return ""
