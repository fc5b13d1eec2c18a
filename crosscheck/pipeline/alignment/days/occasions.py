"""Occasions: the day and hour of the one deed of its class that two reports tell, with or without a name.

"They were freed at dawn", "the vessel left port at noon": of whom it is told stands in another sentence, and a dam
bursts once. Two articles of one matter and of the same few days that tell one day or hour each of a class of deed, of
which at least one of them opens, tell of one deed; how far the two lie apart says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product

from crosscheck.model import Agreement, Claim, Fact, Part, Slot
from crosscheck.names.across import Identity
from crosscheck.pipeline.alignment.groups import Sides, grouped, place
from crosscheck.pipeline.alignment.incident import leading
from crosscheck.pipeline.alignment.verdict import least_sure
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.retrospect import SCOPE as EARLIER
from crosscheck.pipeline.slots.timing import is_an_end
from crosscheck.text.incident.event_words import events_in
from crosscheck.text.incident.events import event_of
from crosscheck.text.timex.value import TimeValue
from crosscheck.text.words.synonyms import WORD, stem

# Reprints by the hundred tell no more than a few.
_MOST_ARTICLES = 24
# What happens once in a story: a trial has many days, and who shoots or launches a rocket does so again.
_ONCE = frozenset(
    "release departure landing arrest surrender charge sentencing resignation disappearance appointment wedding "
    "surgery medical sitting completion escape extradition rescue robbery conviction election kidnapping "
    "commencement reopening alarm agreement exchange "
    "sinking collapse eruption strike outbreak coup earthquake landslide crash explosion".split()
)
# What is planned to a quarter or a season.
_PLANNED = frozenset(("completion",))
_KINDS = {"date": "day", "time": "time"}
# Of more days or hours in one article each may be of another deed.
_MOST_VALUES, _MOST_PEOPLE = 2, 12
# Reports further apart tell of two; so do days further apart.
_FEW_DAYS, _NEAR_DAYS, _DAY = 4, 60, 1440
# How sure it is that two tell of one: where both open with it or one does, and where no other word is alike.
_BOTH, _ONE, _UNLIKE = 0.9, 0.75, 0.85
# What is as sure as this by the words of each article need not be said again.
_SURE = 0.6
# "It was ten past five when the bell rang": in the opening of an article the hour of what it is about.
_IT_WAS = re.compile(r"\b[Ii]t was (?:(?:just|about|almost|nearly|exactly|shortly|a little|before|after) ){0,2}\Z")
_IT_WAS_REACH, _SET_THEN = 32, 0.8


@dataclass(frozen=True, slots=True)
class _Told:
    """A day or hour of a deed.

    Attributes:
        claim: The day or hour.
        date: Its value.
        event: The class of the deed.
        subject: Who did it or had it done to him, as the story names him, or "".
        leads: Whether its article opens with a deed of the class.
        words: The stems of the words around it, but for those of the deed.
    """

    claim: Claim
    date: TimeValue
    event: str
    subject: str
    leads: bool
    words: frozenset[str]

    @property
    def first_day(self) -> int | None:
        """The day from which on it may be, as an ordinal."""
        if self.date.low is None or self.date.timex.startswith("XXXX"):
            return None
        return int(self.date.low) // (_DAY if self.date.type == "TIME" else 1)


@dataclass(frozen=True, slots=True)
class _Apart:
    """Two days or hours of one deed that exclude each other, and how sure it is that it is one."""

    one: _Told
    other: _Told
    sure: float

    @property
    def claims(self) -> tuple[Claim, Claim]:
        return self.one.claim, self.other.claim


def occasions(
    readings: Sequence[Reading],
    matters: Sequence[int],
    who: Mapping[tuple[int, str], Identity],
    facts: Iterable[Fact],
) -> Iterator[tuple[str, Slot, Sides]]:
    """The days and hours of one deed that exclude each other: their kind, and those that hang together one slot.

    Args:
        readings: The articles of a story, of which no more than 24 are read.
        matters: For each the number of its matter.
        who: Who its people are.
        facts: What is known to be said of one event; where that surely disagrees, it is not said again.
    """
    if len(readings) < 2:
        return
    apart = [fact for fact in facts if fact.kind in _KINDS and fact.agreement is Agreement.CONFLICTING]
    sure = [fact for fact in apart if fact.confidence * least_sure(fact.claims) >= _SURE]
    known = {place(claim) for fact in sure for claim in fact.claims}
    lead = leading(readings)
    pages = [
        (matter, list(_told(number, reading, who, lead)))
        for number, (reading, matter) in enumerate(zip(readings[:_MOST_ARTICLES], matters, strict=False))
    ]
    pairs = [
        pair
        for (matter, lefts), (other, rights) in combinations(pages, 2)
        if matter == other
        for pair in _apart(lefts, rights)
        if known.isdisjoint(map(place, pair.claims))
    ]
    for event, kind in sorted({(pair.one.event, pair.one.claim.kind) for pair in pairs}):
        of_kind = [pair for pair in pairs if (pair.one.event, pair.one.claim.kind) == (event, kind)]
        for group in grouped(of_kind, lambda pair: pair.claims):
            subjects = sorted({told.subject for pair in group for told in (pair.one, pair.other)} - {""})
            yield kind, Slot(f"{_KINDS[kind]} of the {event}", tuple(subjects[:1])), list(_claims(group))


def _apart(lefts: Sequence[_Told], rights: Sequence[_Told]) -> Iterator[_Apart]:
    """The days and hours of a class of deed that two articles tell of the same people, where all exclude each other."""
    for event, kind in sorted({(told.event, told.claim.kind) for told in lefts}):
        ours, theirs = (_first_of(side, event, kind) for side in (lefts, rights))
        if not theirs or not all(len({told.date for told in side}) <= _MOST_VALUES for side in (ours, theirs)):
            continue
        pairs = [(one, other) for one, other in product(ours, theirs) if _may_be_of_one(one, other)]
        if pairs and all(_exclude(one, other) for one, other in pairs):
            yield from (_Apart(one, other, _sure(one, other)) for one, other in pairs)


def _first_of(told: Sequence[_Told], event: str, kind: str) -> list[_Told]:
    """Each day or hour of a class of deed where it is first told of each of its people, of no more than a few."""
    of_kind = [one for one in told if (one.event, one.claim.kind) == (event, kind)]
    first = {(one.date, one.subject): one for one in reversed(of_kind)}
    return list(first.values())[::-1] if len(first) <= _MOST_PEOPLE else []


def _may_be_of_one(one: _Told, other: _Told) -> bool:
    """Whether two are of no two people, and each report is of the same few days."""
    if one.subject != other.subject and not (_names(one, other) or _names(other, one)):
        return False
    if not (one.leads or other.leads):
        return False
    first, last = one.claim.article.published_day, other.claim.article.published_day
    if first is None or last is None:
        return first is last
    return abs((last - first).days) <= _FEW_DAYS


def _names(one: _Told, other: _Told) -> bool:
    """Whether only the other names who it was, and the article of the first names him somewhere."""
    return not one.subject and other.subject.rpartition(" ")[2] in one.claim.article.page


def _exclude(one: _Told, other: _Told) -> bool:
    if one.date.relate(other.date).agreement is not Agreement.CONFLICTING:
        return False
    first, last = one.first_day, other.first_day
    return first is None or last is None or abs(last - first) <= _NEAR_DAYS * (3 if one.event in _PLANNED else 1)


def _sure(one: _Told, other: _Told) -> float:
    both = _BOTH if one.leads and other.leads else _ONE
    alike = 1.0 if not one.words.isdisjoint(other.words) else _UNLIKE
    return both * alike * min(1.0, one.claim.confidence, other.claim.confidence)


def _told(number: int, reading: Reading, who: Mapping[tuple[int, str], Identity], lead: str) -> Iterator[_Told]:
    """The days and hours of an article that are of a deed of a class that happens once."""
    opening: frozenset[str] | None = None
    page = reading.prose.page
    for claim in reading.of(*_KINDS):
        date = claim.value
        if not isinstance(date, TimeValue) or claim.flaws or not claim.part.reports:
            continue
        if not _is_dated(date) or is_an_end(page, claim, date.timex) or claim.part is Part.CAPTION:
            continue
        event, subject, sure = _deed(number, claim, who)
        if not event and claim.span.start <= reading.prose.top and _sets_the_scene(claim):
            event, sure = lead, _SET_THEN
        if event not in _ONCE or not _is_exact(date, event):
            continue
        opening = _opening(reading) if opening is None else opening
        near = claim.span.near(claim.sentence)
        own = {key for mention in events_in(page, claim.sentence) for key in _stems(mention.span.of(page))}
        words = _stems(page[near.start : near.end]) - own - _stems(claim.text)
        yield _Told(replace(claim, confidence=sure), date, event, subject, event in opening, words)


def _opening(reading: Reading) -> frozenset[str]:
    """The classes of the deeds with which an article opens."""
    prose = reading.prose
    sentences = [sentence.span for sentence in prose.sentences if sentence.span.start <= prose.top]
    return frozenset(mention.event for span in sentences for mention in events_in(prose.page, span))


def _deed(number: int, claim: Claim, who: Mapping[tuple[int, str], Identity]) -> tuple[str, str, float]:
    """The class of deed that a day is told of, who did it, and how surely."""
    slot = claim.slot
    if slot is not None:
        if slot.scope == EARLIER or len(slot.subjects) > 1:
            return "", "", 0.0
        named = [who[number, name].name if (number, name) in who else name for name in slot.subjects]
        return slot.attribute.rpartition(" of the ")[2], "".join(named), claim.confidence
    found = event_of(claim.article.page, claim.sentence, claim.span)
    return ("", "", 0.0) if found is None else (found[0].event, "", found[1])


def _sets_the_scene(claim: Claim) -> bool:
    start = claim.span.start
    floor = max(claim.sentence.start, start - _IT_WAS_REACH)
    return claim.kind == "time" and _IT_WAS.search(claim.article.page, floor, start) is not None


def _is_dated(date: TimeValue) -> bool:
    """Whether it tells when something is, and be it by the day of the week alone."""
    return date.low is not None or date.timex.startswith("XXXX-WXX-")


def _is_exact(date: TimeValue, event: str) -> bool:
    """Whether it is a day or an hour; of what is planned, a season does."""
    fine = date.type == "TIME" or date.timex.startswith("XXXX-WXX-") or len(date.timex) == len("2001-01-01")
    return fine or event in _PLANNED


def _stems(text: str) -> frozenset[str]:
    return frozenset(key for word in WORD.findall(text) if (key := stem(word)))


def _claims(group: Sequence[_Apart]) -> Iterator[tuple[Claim, float]]:
    """The days or hours of a group as claims, each as sure as its best pair."""
    best: dict[object, tuple[Claim, float]] = {}
    for pair in sorted(group, key=lambda pair: pair.sure):
        best.update({place(claim): (claim, pair.sure) for claim in pair.claims})
    for _, (claim, sure) in sorted(best.items(), key=lambda item: str(item[0])):
        step = f"the one deed of its class, of which another report of those days tells otherwise ({sure:.0%} sure)"
        yield replace(claim, confidence=sure, steps=(*claim.steps, step)), 1.0
