"""Scenes: the hour at which the incident of a story happened, as several articles have it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations, product

from crosscheck.kinds.address import Address
from crosscheck.model import Agreement, Claim, Fact, Slot
from crosscheck.pipeline.alignment.anchors import knows
from crosscheck.pipeline.alignment.groups import Sides, grouped, place
from crosscheck.pipeline.alignment.verdict import least_sure
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.timing import is_an_end
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

_MOST_ARTICLES = 24
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
# A general word for some of the incidents.
_ATTACK, _ATTACKS = "attack", frozenset(("attack", "shooting", "stabbing", "explosion", "raid"))
# At one street, two hours within so many minutes are of one scene; later ones are of what went on there afterwards.
_FEW_HOURS = 150
# Of one day's incident, reports that are both right lie less than so many minutes apart; of the hours that are told
# as "about ten", the middles do.
_ROUNDED, _ABOUT = 25, 50
# Police are called so many minutes after the deed, and shoot so many after they were called.
_A_CALL, _ABOUT_A_CALL = 45, 60
# What police are called to before anybody is hurt.
_BEFORE_A_DEED = re.compile(
    r"\b(?:fights?|brawl|part(?:y|ies)|gathering|disturbance|disput(?:e|ing)|argument|arguing|domestic|noise|loud|"
    r"threat\w*|suspicious|welfare|trespass\w*|burglar\w*|robber\w*|break-in|hostage|barricaded|armed|"
    r"with an? (?:gun|knife|rifle|weapon))\b",
    re.IGNORECASE,
)
# An article with more hours of what happened on one day is of several incidents.
_MOST_HOURS = 2
# How sure it is that two hours are of one scene: at one street, on one day, and many hours apart on one day.
_ON_A_STREET, _ON_A_DAY, _FAR_APART = 0.9, 0.75, 0.5
# What is as sure as this by the words of each article need not be said again.
_SURE = 0.6


@dataclass(frozen=True, slots=True)
class _Hour:
    """A clock time of what happened.

    Attributes:
        claim: The clock time.
        clock: Its minutes.
        event: The class of incident that it is told of, or "".
        called: Whether it is that of a call for help.
        streets: The streets in its sentence.
        stated: Whether its sentence tells that it is the hour of the incident.
        of_incident: Whether it does, or opens the article and names a street.
    """

    claim: Claim
    clock: Clock
    event: str
    called: bool
    streets: frozenset[str]
    stated: bool
    of_incident: bool

    @property
    def day(self) -> str:
        return self.claim.value.timex.partition("T")[0] if isinstance(self.claim.value, TimeValue) else ""


@dataclass(frozen=True, slots=True)
class _Apart:
    """Two hours of one scene that exclude each other: what tells that it is one, and how surely."""

    one: _Hour
    other: _Hour
    known_by: str
    sure: float

    @property
    def claims(self) -> tuple[Claim, Claim]:
        return self.one.claim, self.other.claim


def scenes(readings: Sequence[Reading], matters: Sequence[int], facts: Iterable[Fact]) -> Iterator[tuple[Slot, Sides]]:
    """The hours of one scene that exclude each other, those that hang together one slot.

    Two articles tell of one scene where both tell its hour in one sentence with one street; and of the one incident of
    a day where the one has a single hour of it and the other no more than two.

    Args:
        readings: The articles of a story, of which no more than 24 are read.
        matters: For each the number of its matter.
        facts: What is known to be said of one event; where that surely disagrees, it is not said again.
    """
    if len(readings) < 2:
        return
    apart = [fact for fact in facts if fact.kind == "time" and fact.agreement is Agreement.CONFLICTING]
    sure = [fact for fact in apart if fact.confidence * least_sure(fact.claims) >= _SURE]
    known = {place(claim) for fact in sure for claim in fact.claims}
    pages = [(matter, _hours(reading)) for reading, matter in zip(readings[:_MOST_ARTICLES], matters, strict=False)]
    told = [
        pair
        for (matter, lefts), (other, rights) in combinations(pages, 2)
        if matter == other
        for pair in chain(_on_a_street(lefts, rights), _on_a_day(lefts, rights))
        if known.isdisjoint(map(place, pair.claims))
    ]
    for group in grouped(told, lambda pair: pair.claims):
        yield Slot("time of the incident", scope=group[0].known_by), list(_claims(group))


def _on_a_street(lefts: Sequence[_Hour], rights: Sequence[_Hour]) -> Iterator[_Apart]:
    """The hours that two articles tell with one street, where all exclude each other."""
    for street in sorted({name for hour in lefts for name in hour.streets}):
        pairs = list(product(*([hour for hour in side if street in hour.streets] for side in (lefts, rights))))
        if all(_exclude_at_one_place(*pair) for pair in pairs):
            for one, other in pairs:
                known = one.claim.value.relate(other.claim.value).confidence
                least = min(_ON_A_STREET, one.claim.confidence, other.claim.confidence)
                yield _Apart(one, other, street, known * least)


def _on_a_day(lefts: Sequence[_Hour], rights: Sequence[_Hour]) -> Iterator[_Apart]:
    """The hours of the one incident of a day, as two articles tell it, where all exclude each other."""
    for day in sorted({hour.day for hour in lefts if hour.of_incident}):
        ours, theirs = ([hour for hour in side if hour.of_incident and hour.day == day] for side in (lefts, rights))
        single = min(len(ours), len(theirs)) == 1 and max(len(ours), len(theirs)) <= _MOST_HOURS
        pairs = list(product(ours, theirs)) if single else []
        if pairs and all(_are_of_one(*pair) and _exclude_on_one_day(*pair) for pair in pairs):
            one, other = min(pairs, key=lambda pair: pair[0].clock.gap(pair[1].clock))
            if one.clock.gap(other.clock) <= _FEW_HOURS:
                yield _Apart(one, other, day, _ON_A_DAY)
            elif one.stated and other.stated and _know_each_other(one, other):
                yield _Apart(one, other, day, _FAR_APART)


def _know_each_other(one: _Hour, other: _Hour) -> bool:
    """Whether what names the place or people beside either hour stands in the article of the other, too."""
    pages = (other.claim.article.page, one.claim.article.page)
    return all(map(knows, pages, (one.claim, other.claim)))


def _hours(reading: Reading) -> list[_Hour]:
    """The clock times of what happened, as far as an article tells them for good."""
    streets: dict[int, set[str]] = defaultdict(set)
    for claim in reading.of("place"):
        if isinstance(claim.value, Address):
            streets[claim.sentence.start].update(street.name for street in claim.value.streets)
    times = reading.of("time")
    hours = (_hour(claim, frozenset(streets.get(claim.sentence.start, ()))) for claim in times)
    return [hour for hour in hours if hour is not None]


def _hour(claim: Claim, streets: frozenset[str]) -> _Hour | None:
    """The hour of a claim, if it is a clock time of what made the scene, told for good."""
    value, page = claim.value, claim.article.page
    if not isinstance(value, TimeValue) or value.timex[-3:-2] != ":":
        return None
    if (claim.slot is not None and claim.slot.scope) or not claim.part.reports or is_an_end(page, claim, value.timex):
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
    return _Hour(claim, clock, incident, CALL in (verb, event), streets, stated and may, may)


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


def _are_of_one(one: _Hour, other: _Hour) -> bool:
    """Whether two hours can be of one incident: of one class, and at no two streets."""
    classes = {one.event, other.event} - {""}
    same = len(classes) < 2 or (_ATTACK in classes and classes <= _ATTACKS)
    return same and not (one.streets and other.streets and one.streets.isdisjoint(other.streets))


def _exclude_at_one_place(one: _Hour, other: _Hour) -> bool:
    """Whether two hours at one street cannot both be that of one scene, and lie so near that they are of no two."""
    least = _A_CALL if _is_called_after(one, other) else 0
    return _conflict(one, other) and least <= one.clock.gap(other.clock) <= _FEW_HOURS


def _exclude_on_one_day(one: _Hour, other: _Hour) -> bool:
    """Whether two hours of one day lie further apart than the right ones that two reports give of one incident."""
    least, middle = (_A_CALL, _ABOUT_A_CALL) if _is_called_after(one, other) else (_ROUNDED, _ROUNDED)
    exact = all(hour.clock.end - hour.clock.start <= _ABOUT for hour in (one, other))
    far = one.clock.gap(other.clock) >= least or (exact and one.clock.apart(other.clock) >= middle)
    return far and _conflict(one, other)


def _is_called_after(one: _Hour, other: _Hour) -> bool:
    """Whether one is the hour of a deed, and the other that of the call, which comes before it for another reason."""
    if one.called is other.called:
        return False
    call, deed = (one, other) if one.called else (other, one)
    near = call.claim.span.near(call.claim.sentence)
    return (
        call.clock.end > deed.clock.start
        or _BEFORE_A_DEED.search(call.claim.article.page, near.start, near.end) is not None
    )


def _conflict(one: _Hour, other: _Hour) -> bool:
    return one.claim.value.relate(other.claim.value).agreement is Agreement.CONFLICTING


def _claims(group: Sequence[_Apart]) -> Iterator[tuple[Claim, float]]:
    """The hours of a group as claims, each as sure as its best pair."""
    best: dict[object, tuple[Claim, _Apart]] = {}
    for pair in sorted(group, key=lambda pair: pair.sure):
        best.update({place(claim): (claim, pair) for claim in pair.claims})
    for claim, pair in best.values():
        step = f"told of one scene by another report: {pair.known_by}"
        yield replace(claim, confidence=pair.sure, steps=(*claim.steps, step)), 1.0
