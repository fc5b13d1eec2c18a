"""Figures: numbers of two articles that measure one thing, as slots of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from types import MappingProxyType

from crosscheck.kinds.count import Count
from crosscheck.model import Agreement, Claim, Fact, Slot, Value
from crosscheck.pipeline.alignment.groups import Place, Sides, grouped, place
from crosscheck.pipeline.alignment.nearest import Match, headline_stems, surest
from crosscheck.pipeline.alignment.numbers.collocates import Figure, figures
from crosscheck.pipeline.alignment.numbers.compared import is_of_its_sort_alone
from crosscheck.pipeline.alignment.numbers.keyed import Key, Side, of_two_owners
from crosscheck.pipeline.alignment.numbers.matching import matched, numbers_of
from crosscheck.pipeline.alignment.numbers.phrases import counts, phrased
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import stated
from crosscheck.text.measuring.attribute_list import Mark

# Reprints by the hundred tell no more than a few; more numbers than these are a table.
_MOST_ARTICLES, _MOST_FIGURES = 24, 150
# Of a match so many of the words that make it are shown.
_SHOWN = 4
# A fact less sure than this may be of two things: that both are told in the same words makes it surer.
_DOUBT = 0.6
# A number by where it stands, or by what it is.
_Key = Place | tuple[str, str, Decimal | str]


def told_alike(
    readings: Sequence[Reading],
    matters: Sequence[int],
    facts: Iterable[Fact],
    sides: Mapping[Key, Sequence[Side]] = MappingProxyType({}),
) -> dict[Slot, Sides]:
    """Numbers of several articles that are told in the same words and cannot all be true, each set one slot.

    Args:
        readings: The articles of a story, in the order of publication.
        matters: For each the number of its matter.
        facts: What is known to be said of one thing; where that disagrees, it is not said again.
        sides: The numbers of which more is known than the words around them: what is of two owners differs.

    The cost grows with the pairs of articles, of which no more than 24 are read, and of numbers that share a word.
    """
    if len(readings) < 2:
        return {}
    known = _known(facts)
    owned = {
        place(side.told.claim): key
        for key, group in sides.items()
        for side in group
        if Mark.NAMED in side.told.attribute.marks
    }
    told_in = [(reading, of, figures(reading)) for reading, of in zip(readings[:_MOST_ARTICLES], matters, strict=False)]
    read = [(reading, of, own) for reading, of, own in told_in if len(own) <= _MOST_FIGURES]
    pages = [
        (numbers, counts(reading), headline_stems(reading), of)
        for (reading, of, _), numbers in zip(read, numbers_of([own for *_, own in read]), strict=True)
    ]
    matches = [
        match
        for (lefts, left, top, mine), (rights, right, head, yours) in combinations(pages, 2)
        for match in (*matched(lefts, rights, top | head), *(phrased(left, right) if mine == yours else ()))
        if not _is_known(match, known) and not of_two_owners(*(owned.get(place(claim)) for claim in match.claims))
    ]
    told: dict[Slot, Sides] = {}
    for group in grouped(matches, lambda match: match.claims):
        words = max(group, key=lambda match: match.sure).words
        told.setdefault(Slot("figure", scope=" ".join(words[:_SHOWN])), list(_claims(group)))
    return told


def _is_known(match: Match[Figure], known: Mapping[_Key, set[int]]) -> bool:
    """Whether the numbers of a match are known to disagree already, where they stand or elsewhere in the articles."""
    pairs = zip(_keys(match.left.claim), _keys(match.right.claim), strict=True)
    return any(not known.get(mine, set()).isdisjoint(known.get(yours, ())) for mine, yours in pairs)


def _known(facts: Iterable[Fact]) -> dict[_Key, set[int]]:
    """The facts that surely disagree, by their claims; what is known by its sort alone may be of many things."""
    known: dict[_Key, set[int]] = defaultdict(set)
    for number, fact in enumerate(facts):
        if fact.agreement is Agreement.CONFLICTING and _is_sure(fact):
            for claim in fact.claims:
                if not is_of_its_sort_alone(claim, fact.slot):
                    for key in _keys(claim):
                        known[key].add(number)
    return known


def _keys(claim: Claim) -> tuple[_Key, _Key]:
    """Where a number stands, and which number of which kind the article tells."""
    return place(claim), (claim.article.id, claim.kind, stated(claim) or claim.text)


def _is_sure(fact: Fact) -> bool:
    """Whether every value of a fact is said of its slot rather than not."""
    best: dict[Value, float] = {}
    for claim in fact.claims:
        best[claim.value] = max(best.get(claim.value, 0.0), claim.confidence)
    return min(best.values()) * fact.confidence >= _DOUBT


def _claims(group: Sequence[Match[Figure]]) -> Iterator[tuple[Claim, float]]:
    """The figures of a group as claims, each as sure as its best match."""
    for claim, match in surest(group):
        # What is counted may go by two words of one sense.
        value = replace(claim.value, of="") if isinstance(claim.value, Count) else claim.value
        step = f"told in the words of another report: {', '.join(match.words[:_SHOWN])}"
        yield replace(claim, value=value, confidence=match.sure, steps=(*claim.steps, step)), 1.0
