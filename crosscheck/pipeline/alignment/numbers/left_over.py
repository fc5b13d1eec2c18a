"""Numbers left over: where all other numbers of a sort agree, the one that each of two articles has besides.

Two reports of one matter tell mostly of the same things. Where their sums in one currency, their weights or their
counts of one noun fit each other but for one on each side, these two are likely of one thing, in whatever words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations, product

from crosscheck.kinds.count import Count
from crosscheck.model import Agreement, Claim, Fact, Slot
from crosscheck.pipeline.alignment.groups import Filled, Place, Sides, grouped, place
from crosscheck.pipeline.alignment.numbers.commensurable import (
    LENGTH,
    NUMBER,
    SHARE,
    SUM,
    Number,
    commensurable,
    fit,
    times,
    ways,
)
from crosscheck.pipeline.alignment.numbers.comparable import of_strangers
from crosscheck.pipeline.alignment.numbers.compared import are_compared, compared
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import stated
from crosscheck.text.numerals.bounds import CHANGED_ABOUT, FACTORS, ONE_KEY, SOUND_ALIKE

# Reprints by the hundred tell no more than a few; an article with more numbers of a sort tells of too many things, and
# one that prints so many is a table.
_MOST_ARTICLES, _MOST, _TABLE = 24, 5, 24
# So many days apart reports are of one state of things.
_DAYS = 3
_SLOT = "number left over"
# How sure it is that two are of one thing. By their sort: two reports that give one sum each mostly give the same.
_BASE = {SUM: 0.75, NUMBER: 0.55, LENGTH: 0.65, SHARE: 0.42}
_MEASURE = 0.57
# More for a slip that makes one of the other, each number of the sort that agrees, each word that stands beside both,
# a third report that tells one of the two only.
_SLIP, _OTHER, _BESIDE, _NEAR, _THIRD = 0.2, 0.04, 0.05, 0.05, 0.1
_MOST_OTHERS, _MOST_BESIDE = 2, 3
# Less for two that are no near ones, for numbers so small that many things have them, for each day between the
# reports, for names or words of scope beside one alone, for a third number.
_FAR, _TINY, _DAY, _STRANGE, _SEVERAL = 0.17, 0.06, 0.03, 0.12, 0.1
_SMALL = 4
_LEAST, _MOST_SURE = 0.6, 0.85
# So many times as much is of another thing, but for a slip.
_TWICE, _MANY_TIMES = 2, 4
# Of numbers of fewer digits each is a slip of each.
_DIGITS = 3


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two numbers of a sort that two articles do not share, and how sure it is that they are of one thing."""

    left: Number
    right: Number
    sort: str
    sure: float


def left_over(readings: Sequence[Reading], matters: Sequence[int], facts: Sequence[Fact]) -> Iterator[Filled]:
    """The numbers of a sort that two articles do not share, where each has one: a slot, its kind, its claims.

    The cost grows with the pairs of articles, of which no more than 24 are read.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
        facts: What is known of the story; what is compared there is not compared again.
    """
    if len(readings) < 2:
        return
    known = compared(facts)
    told = [
        (reading, of, {sort: own for sort, own in commensurable(reading).items() if len(own) < _TABLE})
        for reading, of in zip(readings[:_MOST_ARTICLES], matters, strict=False)
    ]
    pairs: list[_Pair] = []
    for at, to in combinations(range(len(told)), 2):
        (one, mine, lefts), (other, yours, rights) = told[at], told[to]
        days = one.article.days_from(other.article) or 0
        for sort in sorted(lefts.keys() & rights.keys()) if mine == yours and days <= _DAYS else ():
            thirds = [own[sort] for number, (_, _, own) in enumerate(told) if number not in (at, to) and sort in own]
            pairs += map(partial(_among, thirds), _pairs(sort, lefts[sort], rights[sort], days))
    new = [pair for pair in pairs if pair.sure > 0 and not are_compared(pair.left.claim, pair.right.claim, known)]
    for group in grouped(new, lambda pair: (pair.left.claim, pair.right.claim)):
        first = group[0].left.claim
        noun = isinstance(first.value, Count) and first.value.of
        slot = Slot(_SLOT, scope=f"{NUMBER} of {noun}" if noun else group[0].sort)
        claims = _claims(group, slot)
        if max(claim.confidence for claim, _ in claims) >= _LEAST:
            yield slot, first.kind, claims


def _pairs(sort: str, lefts: Sequence[Number], rights: Sequence[Number], days: int) -> Iterator[_Pair]:
    """The one number on either side that fits none of the other, or the only two that a slip tells apart."""
    mine, yours = _alone(lefts, rights), _alone(rights, lefts)
    if not mine or not yours or max(ways(lefts), ways(rights)) > _MOST:
        return
    agreeing = min(ways(lefts) - ways(mine), ways(rights) - ways(yours))
    apart = [(one, other) for one, other in product(mine, yours) if _are_comparable(one, other)]
    if ways(mine) > 1 or ways(yours) > 1:
        apart = [(one, other) for one, other in apart if _is_slip(one, other)]
    if len({(stated(one.claim), stated(other.claim)) for one, other in apart}) == 1:
        for one, other in apart:
            yield _Pair(one, other, sort, _sure(one, other, sort, agreeing, days))


def _alone(own: Sequence[Number], others: Sequence[Number]) -> list[Number]:
    """The numbers that fit none of the other article's."""
    return [number for number in own if not any(fit(number.claim, other.claim) for other in others)]


def _are_comparable(one: Number, other: Number) -> bool:
    """Whether two numbers contradict each other; many times as much, or one for each, only where a slip made it."""
    if one.claim.value.relate(other.claim.value).agreement is not Agreement.CONFLICTING:
        return False
    more = times(one.claim, other.claim)
    return more is not None and ((more < _MANY_TIMES and one.each == other.each) or _is_slip(one, other))


def _is_slip(one: Number, other: Number) -> bool:
    """Whether a slip makes one number of the other; but for digits that change places something must be beside both."""
    reason = one.claim.value.relate(other.claim.value).reason
    if reason == CHANGED_ABOUT:
        return True
    numbers = [number for side in (one, other) if (number := stated(side.claim)) is not None]
    digits = max(len(f"{number:f}".replace(".", "").strip("0")) for number in numbers)
    told = reason in FACTORS or reason == SOUND_ALIKE or (reason == ONE_KEY and digits >= _DIGITS)
    return told and not one.beside.isdisjoint(other.beside)


def _sure(one: Number, other: Number, sort: str, agreeing: int, days: int) -> float:
    of = sort.partition(" ")[0]
    slip, more = _is_slip(one, other), times(one.claim, other.claim) or _MANY_TIMES
    sure = _BASE.get(of, _MEASURE) + _OTHER * min(agreeing, _MOST_OTHERS) - _DAY * days
    sure += _SLIP * slip + _BESIDE * min(len(one.beside & other.beside), _MOST_BESIDE)
    sure += _NEAR if more < _TWICE else 0.0 if slip or of == SUM else -_FAR
    sure -= _TINY * all((stated(side.claim) or 0) <= _SMALL for side in (one, other))
    strange = (one.scope != other.scope) + of_strangers(one.claim, other.claim)
    return min(sure - strange * (_STRANGE / 2 if of == SUM else _STRANGE), _MOST_SURE)


def _among(thirds: Sequence[Sequence[Number]], pair: _Pair) -> _Pair:
    """A pair, the surer where a third report has one of its numbers alone; of two things where one has both."""
    ends = pair.left.claim, pair.right.claim
    fitting = [{at for at, end in enumerate(ends) if any(fit(own.claim, end) for own in told)} for told in thirds]
    if any(len(found) > 1 for found in fitting):
        return replace(pair, sure=0.0)
    again = any(found and ways(told) == 1 for found, told in zip(fitting, thirds, strict=True))
    return replace(pair, sure=min(pair.sure + _THIRD * again, _MOST_SURE))


def _claims(group: Sequence[_Pair], slot: Slot) -> Sides:
    """The numbers of a group as claims; where more than two are told, it is less sure that they are of one thing."""
    best: dict[Place, tuple[Claim, float]] = {}
    for pair in sorted(group, key=lambda pair: pair.sure):
        best |= {place(side.claim): (side.claim, pair.sure) for side in (pair.left, pair.right)}
    less = _SEVERAL if len({stated(claim) for claim, _ in best.values()}) > 2 else 0.0
    return [
        (_filling(claim, slot, sure - less), 1.0) for _, (claim, sure) in sorted(best.items(), key=lambda item: item[0])
    ]


def _filling(claim: Claim, slot: Slot, sure: float) -> Claim:
    value = replace(claim.value, of="") if isinstance(claim.value, Count) else claim.value
    step = "the one number of its sort that the other report does not share"
    return replace(claim, value=value, slot=slot, confidence=sure, steps=(*claim.steps, step))
