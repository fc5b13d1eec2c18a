"""Openings: how many were killed or hurt, as the tops of several articles tell it, however they put it.

Two numbers of one event fit where they are equal, or where what lies between them is the dead. The top of an article
tells the number of its event; where it tells another one elsewhere too, only the greater one is news: the less may be
some of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import combinations

from crosscheck.kinds.count import Count
from crosscheck.model import Claim, Part, Slot
from crosscheck.pipeline.alignment.groups import Sides, grouped
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import exact
from crosscheck.text.words.calendar_names import ANY_MONTH
from crosscheck.text.words.synonyms import WORD, stem

# Reprints by the hundred tell no more than a few.
_MOST_ARTICLES = 24
_SURE = 0.7
SLOT = "toll"


class _Fate(Enum):
    """What happened to those who are counted; those who were hit may be told with the dead or without."""

    KILLED = "who were killed"
    HURT = "who were hurt"
    HIT = "who were hit"


_FATES = {"killed": _Fate.KILLED, "injured": _Fate.HURT, "shot": _Fate.HIT, "stabbed": _Fate.HIT}
_OTHERS, _OTHER = "others", "other"
ANYBODY = frozenset(("", "person", "victim", "other", "individual", "human"))
# Of some who were hurt, or of several events: "two suffered minor injuries", "couple killed", "three shot in two days
# of violence".
_SOME = re.compile(r"\b(?:couple|both|suffer|sustain|minor|slight|serious|critical|non-?life|grave)", re.IGNORECASE)
# One sort of those who were killed or hurt beside another: "two men and a woman", "two children, and also a guard".
_AND = re.compile(r"\b(?:and|as well as|plus|along with|also)\b", re.IGNORECASE)
_BY_AND = 5
_AND_OTHERS = re.compile(r"\b(?:and|while) (?:[a-z]+|[0-9]+) others?\b", re.IGNORECASE)
SEVERAL_EVENTS = re.compile(
    r"\b(?:shootings|stabbings|attacks|incidents|homicides|murders|killings|crashes|bombings|accidents|scenes|"
    r"(?:over|across|during|throughout) (?:the|a|this|that|last) (?:[a-z]+ )?weekend|weekend of|"
    r"violent (?:night|weekend)|spree|rampages?|mayhem|spate|separate|string|unrelated|violence|previous|earlier|"
    r"last (?:year|month|week)|another (?:shooting|attack|incident|crash)|(?<![0-9], )(?:19|20)[0-9]{2}|so far this|"
    rf"(?:in|since) (?:{ANY_MONTH})(?! [0-9]))\b",
    re.IGNORECASE,
)
# The toll of a part of where it happened.
_OF_A_PLACE = re.compile(
    r"\b(?:city|town|village|district|county|province|state|island|region|country)[’']s (?:own )?(?:death )?toll\b"
)
_DEADLY = re.compile(r"(?:died|dead|kill|fatal|murder|homicide|slain|death)", re.IGNORECASE)
# Those who died, and the one who did it and died too.
_THE_DOER = 1
# Those beside whom others are told of stand so near before them.
_BEFORE = 160
# So many days later a greater number is the same toll, counted on; of the dead for longer, while the hurt may die.
_COUNTED_ON, _MORE_DEAD = 2, 14
_NEWS = frozenset((Part.HEADLINE, Part.LEDE))
# Two sentences of one event share so many telling words, what was done and the number aside.
_SHARED = 2
_DONE = frozenset(map(stem, ("killed", "injured", "people", "shooting", "shots", "victims", "stabbed", "police")))


@dataclass(frozen=True, slots=True)
class _Toll:
    """A number of those killed or hurt that the top of an article tells.

    Attributes:
        claim: The count.
        number: How many.
        fate: What happened to them.
        sort: What they are, where that says less than everybody ("woman"), or "".
    """

    claim: Claim
    number: int
    fate: _Fate
    sort: str


@dataclass(frozen=True, slots=True)
class _Report:
    """The tolls of the top of an article, and by fate the numbers that any part of it tells.

    Attributes:
        reading: The article.
        tolls: What its top tells.
        told: By fate, the numbers of the whole article.
    """

    reading: Reading
    tolls: tuple[_Toll, ...]
    told: dict[_Fate, set[int]]


_Pair = tuple[_Toll, _Toll]


def openings(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """The tolls of several articles that no number of dead brings together, each set of a matter one slot.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
    """
    by_matter: dict[int, list[_Report]] = defaultdict(list)
    for reading, matter in zip(readings[:_MOST_ARTICLES], matters, strict=False):
        by_matter[matter].append(_report(reading))
    for reports in by_matter.values():
        apart = [pair for one, other in combinations(reports, 2) for pair in _apart(one, other)]
        for group in grouped(apart, lambda pair: (pair[0].claim, pair[1].claim)):
            slot = Slot(SLOT, scope=min(toll.fate.value for pair in group for toll in pair))
            claims = {toll.claim: None for pair in group for toll in pair}
            yield slot, [(_filling(claim, slot), 1.0) for claim in claims]


def _filling(claim: Claim, slot: Slot) -> Claim:
    value = replace(claim.value, of="") if isinstance(claim.value, Count) else claim.value
    return replace(claim, value=value, slot=slot, confidence=_SURE, steps=(*claim.steps, "told at the top"))


def _report(reading: Reading) -> _Report:
    told: dict[_Fate, set[int]] = defaultdict(set)
    tolls: dict[tuple[int, _Fate, str], _Toll] = {}
    for claim in reading.of("count"):
        toll = _toll(claim) if claim.part.reports else None
        if toll is not None:
            told[toll.fate].add(toll.number)
            if claim.span.start <= reading.prose.top and _is_of_the_event(toll):
                tolls.setdefault((toll.number, toll.fate, toll.sort), toll)
    return _Report(reading, tuple(tolls.values()), told)


def _toll(claim: Claim) -> _Toll | None:
    if claim.slot is None or claim.slot.scope not in ("", _OTHERS) or not isinstance(claim.value, Count):
        return None
    fate, number = _FATES.get(claim.slot.attribute), exact(claim)
    if fate is None or number is None or number < 1:
        return None
    if is_beside(claim):
        if fate is _Fate.KILLED:
            return None
        fate = _Fate.HURT
    return _Toll(claim, int(number), fate, "" if claim.value.of in ANYBODY else claim.value.of)


def is_beside(claim: Claim) -> bool:
    """Whether those are counted who were hit beside somebody told of before: "three others"."""
    of_others = isinstance(claim.value, Count) and claim.value.of == _OTHER
    return of_others or (claim.slot is not None and claim.slot.scope == _OTHERS)


def _is_of_the_event(toll: _Toll) -> bool:
    """Whether a toll is of more than one, of one event, of all who were hurt, and read as no age."""
    page, claim = toll.claim.article.page, toll.claim
    start, end = claim.span.start, claim.span.end
    if toll.number == 1 or claim.hedge or page[end : end + 1] == "-" or _SOME.search(claim.text):
        return False
    if claim.text.isdigit() and page[start - 2 : start] == ", ":
        return False
    near = claim.span.near(claim.sentence)
    if toll.fate is not _Fate.KILLED and _AND_OTHERS.search(page, end, near.end):
        return False
    beside = (start - _BY_AND, end + _BY_AND) if toll.fate is _Fate.KILLED else (near.start, near.end)
    if toll.sort and _AND.search(page, max(0, beside[0]), beside[1]):
        return False
    if is_beside(claim) and not _DEADLY.search(page, max(0, start - _BEFORE), start):
        return False
    return not SEVERAL_EVENTS.search(page, near.start, near.end) and not _OF_A_PLACE.search(page, near.start, near.end)


def _apart(one: _Report, other: _Report) -> Iterator[_Pair]:
    """The tolls of two articles that cannot both be of one event."""
    for left in one.tolls:
        for right in other.tolls:
            if left.number == right.number or not _of_one_fate(left.fate, right.fate):
                continue
            less, more = ((left, one), (right, other)) if left.number < right.number else ((right, other), (left, one))
            # Of one sort, or one sort of them more than all.
            if less[0].sort and less[0].sort != more[0].sort:
                continue
            if _is_explained(*less, *more) or _is_counted_on(less[0], more[0]):
                continue
            if not _of_one_event(left.claim, right.claim):
                continue
            # A headline that its own text contradicts is another matter.
            of_itself = more[0].claim.part is Part.HEADLINE and _knows(more[1], less[0])
            if not of_itself and not _knows(less[1], more[0]):
                yield left, right


def _of_one_fate(one: _Fate, other: _Fate) -> bool:
    return one is other or _Fate.KILLED not in (one, other)


def _of_one_event(one: Claim, other: Claim) -> bool:
    """Whether one of two tolls stands in headline or lede, or they share telling words: an earlier event has others."""
    if one.part in _NEWS or other.part in _NEWS:
        return True
    words = (WORD.findall(claim.article.page, claim.sentence.start, claim.sentence.end) for claim in (one, other))
    mine, yours = (set(map(stem, own)) for own in words)
    return len((mine & yours) - _DONE - {""}) >= _SHARED


def _is_explained(less: _Toll, where: _Report, more: _Toll, there: _Report) -> bool:
    """Whether the dead, or those who are told of beside the others, lie between two numbers."""
    between = more.number - less.number
    if less.fate is _Fate.KILLED:
        return between == _THE_DOER or between in where.told[_Fate.KILLED] - {less.number}
    if between in where.told[_Fate.KILLED] | there.told[_Fate.KILLED]:
        return True
    return between == 1 and (is_beside(less.claim) or is_beside(more.claim) or _is_deadly(where, there))


def _is_deadly(*reports: _Report) -> bool:
    return any(_DEADLY.search(report.reading.prose.page) for report in reports)


def _knows(report: _Report, toll: _Toll) -> bool:
    """Whether an article tells of a number in any part of it."""
    return any(toll.number in told for fate, told in report.told.items() if _of_one_fate(fate, toll.fate))


def _is_counted_on(less: _Toll, more: _Toll) -> bool:
    """Whether a later report gives more within days; how many were hit is known at once."""
    if less.fate is more.fate is _Fate.HIT:
        return False
    first, last = less.claim.article.published_day, more.claim.article.published_day
    longest = _MORE_DEAD if more.fate is _Fate.KILLED else _COUNTED_ON
    return first is not None and last is not None and 0 < (last - first).days <= longest
