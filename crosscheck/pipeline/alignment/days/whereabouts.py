"""Whereabouts: the great halls and squares in which two reports put what went on at one time of one day.

Nobody speaks in a square and in a stadium on one evening, nor dines in two halls. A report that knows the other's place
tells of several; of one that does not, one of the two has the wrong place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from crosscheck.kinds.named import Venue
from crosscheck.model import Agreement, Claim, Slot, Span
from crosscheck.pipeline.alignment.groups import Sides, grouped, place
from crosscheck.pipeline.extract import Reading
from crosscheck.text.timex.value import TimeValue

# Reprints by the hundred tell no more than a few; an article with more such places is of several events.
_MOST_ARTICLES, _MOST_PLACES, _FEW_DAYS = 24, 2, 4
_SURE = 0.6
_FIT = frozenset((Agreement.SAME, Agreement.COMPATIBLE))
_EVENING = {"EV", "NI"}
_SORTS = "hall|square|stadium|palace|cathedral|theatre|theater|embassy|arena|museum|castle|ballroom|plaza|parliament"
_PLACE = re.compile(
    r"\b(?:in|at|inside|outside|on)[ \n](?:(?:the|a|an|its|his|her|their)[ \n])?"
    rf"(?P<name>(?:(?!(?:in|at|of|on|and|or|to|by|for|the|a|an)\b)[\w'’-]+[ \n]){{0,3}}(?P<sort>{_SORTS}))\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _At:
    """Where something went on: the claim, the sort of place, the words of its name, and when."""

    claim: Claim
    sort: str
    words: frozenset[str]
    when: TimeValue


def whereabouts(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """The places in which reports put what went on at one time of a day, and that exclude each other.

    Args:
        readings: The articles of a story, of which no more than 24 are read.
        matters: For each the number of its matter.
    """
    if len(readings) < 2:
        return
    pages = [
        (matter, list(_places(reading))) for reading, matter in zip(readings[:_MOST_ARTICLES], matters, strict=False)
    ]
    apart = [
        (one, other)
        for (matter, lefts), (another, rights) in combinations(pages, 2)
        if matter == another and max(len(lefts), len(rights)) <= _MOST_PLACES
        for one, other in product(lefts, rights)
        if _exclude(one, other)
    ]
    for group in grouped(apart, lambda pair: (pair[0].claim, pair[1].claim)):
        claims = {place(one.claim): one.claim for pair in group for one in pair}
        yield Slot("whereabouts", scope=str(group[0][0].when)), [(claim, 1.0) for _, claim in sorted(claims.items())]


def _places(reading: Reading) -> Iterator[_At]:
    """The places that stand alone in a sentence with one time of a day."""
    page, seen = reading.prose.page, set[int]()
    for claim in reading.claims:
        when, sentence = claim.value, claim.sentence
        if claim.kind != "time" or not isinstance(when, TimeValue) or when.day() is None or not claim.part.reports:
            continue
        near = claim.span.near(sentence)
        found = list(_PLACE.finditer(page, near.start, near.end))
        if len(found) != 1 or sentence.start in seen:
            continue
        seen.add(sentence.start)
        span = Span(*found[0].span("name"))
        name = " ".join(span.of(page).split())
        told = reading.prose.claim(span, "place", Venue(name), "<time> <in> <hall or square>", confidence=_SURE)
        yield _At(told, found[0]["sort"].lower(), frozenset(_WORD.findall(name.lower())), when)


def _exclude(one: _At, other: _At) -> bool:
    """Whether two places at one time are two, of which neither report knows the other's."""
    first, last = one.claim.article.published_day, other.claim.article.published_day
    if first is None or last is None or abs((last - first).days) > _FEW_DAYS:
        return False
    mine, theirs = one.when.day(), other.when.day()
    if mine is None or theirs is None or mine.relate(theirs).agreement not in _FIT:
        return False
    return _is_one_time(one.when, other.when) and not (_knows(one, other) or _knows(other, one))


def _is_one_time(one: TimeValue, other: TimeValue) -> bool:
    """Whether two times of a day are one: a night reaches into the morning, and is not meant by it."""
    parts = {value.timex.rpartition("T")[2] for value in (one, other)}
    named = [part for part in parts if part.isalpha()]
    if len(named) > 1 and parts != _EVENING:
        return False
    return one.relate(other).agreement in _FIT


def _knows(one: _At, other: _At) -> bool:
    """Whether the report of one names the other's place, or a place of its sort where the two are of two sorts."""
    page = one.claim.article.page.lower()
    if one.sort != other.sort:
        return other.sort in page
    return one.words <= other.words or other.words <= one.words or str(other.claim.value).lower() in page
