"""Scenes: the hour at which something happened at one address, as several articles have it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product

from crosscheck.kinds.address import Address
from crosscheck.model import Agreement, Claim, Fact, Slot
from crosscheck.pipeline.alignment.groups import Sides, place
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.timing import is_an_end
from crosscheck.text.incident.event_words import CALL, COURSE, INCIDENT, INCIDENTS, OTHER, SAYING
from crosscheck.text.incident.events import nearest
from crosscheck.text.timex.clock import Clock
from crosscheck.text.timex.value import TimeValue

_MOST_ARTICLES = 24
# What makes a scene, or tells that there was one; who dies or is arrested does it later.
_DEEDS = INCIDENTS | {INCIDENT, COURSE, OTHER, SAYING, CALL}
# Within so many minutes two hours are of one scene; later ones are of what went on there afterwards.
_FEW_HOURS = 150
# Police are called so many minutes after the deed, and shoot so many after they were called.
_A_CALL = 45
_SURE = 0.9


@dataclass(frozen=True, slots=True)
class _Hour:
    """A clock time beside an address: its claim, its minutes, and whether it is that of a call for help."""

    claim: Claim
    clock: Clock
    called: bool


def scenes(readings: Sequence[Reading], matters: Sequence[int], facts: Iterable[Fact]) -> Iterator[tuple[Slot, Sides]]:
    """The hours that articles tell in one sentence with one street and that exclude each other, a slot a street.

    Args:
        readings: The articles of a story, of which no more than 24 are read.
        matters: For each the number of its matter.
        facts: What is known to be said of one event; where that disagrees, it is not said again.
    """
    if len(readings) < 2:
        return
    known = {
        place(claim)
        for fact in facts
        if fact.kind == "time" and fact.agreement is Agreement.CONFLICTING
        for claim in fact.claims
    }
    told: dict[tuple[int, str], list[list[_Hour]]] = defaultdict(list)
    for reading, matter in zip(readings[:_MOST_ARTICLES], matters, strict=False):
        for street, hours in _by_street(reading).items():
            told[matter, street].append(hours)
    for (_, street), articles in sorted(told.items()):
        apart = {
            place(hour.claim): hour.claim
            for left, right in combinations(articles, 2)
            if all(_exclude(one, other) for one, other in product(left, right))
            for hour in (*left, *right)
        }
        if apart and known.isdisjoint(apart):
            known |= apart.keys()
            yield Slot("time of the incident", scope=street), [(_at(claim, street), 1.0) for claim in apart.values()]


def _by_street(reading: Reading) -> dict[str, list[_Hour]]:
    """The hours of an article that stand in one sentence with a street, by its name."""
    streets: dict[int, set[str]] = defaultdict(set)
    for claim in reading.claims:
        if isinstance(claim.value, Address):
            streets[claim.sentence.start].update(street.name for street in claim.value.streets)
    told: dict[str, list[_Hour]] = defaultdict(list)
    for claim in reading.claims if streets else ():
        names = streets.get(claim.sentence.start)
        if claim.kind == "time" and names and (hour := _hour(claim)) is not None:
            for name in sorted(names):
                told[name].append(hour)
    return told


def _hour(claim: Claim) -> _Hour | None:
    """The hour of a claim, if it is a clock time of what made the scene, told for good."""
    value, page = claim.value, claim.article.page
    if not isinstance(value, TimeValue) or value.timex[-3:-2] != ":" or (claim.slot is not None and claim.slot.scope):
        return None
    near = nearest(page, claim.sentence, claim.span)
    event = near[0].event if near is not None else OTHER
    if event not in _DEEDS or not claim.part.reports or is_an_end(page, claim, value.timex):
        return None
    clock = value.clock()
    return None if clock is None else _Hour(claim, clock, CALL in (event, _event(claim)))


def _event(claim: Claim) -> str:
    return claim.slot.attribute.rpartition(" ")[2] if claim.slot is not None else ""


def _exclude(one: _Hour, other: _Hour) -> bool:
    """Whether two hours cannot both be that of one scene, and lie so near that they are of no two."""
    if one.claim.value.relate(other.claim.value).agreement is not Agreement.CONFLICTING:
        return False
    least = 0 if one.called is other.called else _A_CALL
    return least <= one.clock.gap(other.clock) <= _FEW_HOURS


def _at(claim: Claim, street: str) -> Claim:
    step = f"told with the same street as in another report: {street}"
    return replace(claim, confidence=min(_SURE, claim.confidence), steps=(*claim.steps, step))
