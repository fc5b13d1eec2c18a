"""Figures: numbers of two articles that measure one thing, as slots of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from crosscheck.kinds.count import Count
from crosscheck.model import Agreement, Claim, Fact, Slot, Value
from crosscheck.pipeline.alignment.groups import Place, Sides, grouped, place
from crosscheck.pipeline.alignment.nearest import Match, headline_stems, surest
from crosscheck.pipeline.alignment.numbers.collocates import Figure, figures
from crosscheck.pipeline.alignment.numbers.matching import matched
from crosscheck.pipeline.extract import Reading

# Reprints by the hundred tell no more than a few; more numbers than these are a table.
_MOST_ARTICLES, _MOST_FIGURES = 24, 150
# The least sure match that is shown, and how many of the words that make it.
_LEAST = 0.55
_SHOWN = 4
# A fact less sure than this may be of two things: that both are told in the same words makes it surer.
_DOUBT = 0.5


def told_alike(readings: Sequence[Reading], facts: Iterable[Fact]) -> dict[Slot, Sides]:
    """Numbers of several articles that are told in the same words and cannot all be true, each set one slot.

    Args:
        readings: The articles of a story, in the order of publication.
        facts: What is known to be said of one thing; where that disagrees, it is not said again.

    The cost grows with the pairs of articles, of which no more than 24 are read, and of numbers that share a word.
    """
    if len(readings) < 2:
        return {}
    known = _known(facts)
    pages = [(r, own) for r in readings[:_MOST_ARTICLES] if len(own := figures(r)) <= _MOST_FIGURES]
    heads = {r.article.id: headline_stems(r) for r, _ in pages}
    matches = [
        match
        for (one, lefts), (other, rights) in combinations(pages, 2)
        for match in matched(lefts, rights, heads[one.article.id] | heads[other.article.id])
        if match.sure >= _LEAST and known[place(match.left.claim)].isdisjoint(known[place(match.right.claim)])
    ]
    told: dict[Slot, Sides] = {}
    for group in grouped(matches, lambda match: match.claims):
        words = max(group, key=lambda match: match.sure).words
        told.setdefault(Slot("figure", scope=" ".join(words[:_SHOWN])), list(_claims(group)))
    return told


def _known(facts: Iterable[Fact]) -> dict[Place, set[int]]:
    """The facts that surely disagree, by their claims; what is counted by its noun alone may be of many things."""
    known: dict[Place, set[int]] = defaultdict(set)
    for number, fact in enumerate(facts):
        if fact.agreement is Agreement.CONFLICTING and _is_sure(fact):
            for claim in fact.claims:
                if not (isinstance(claim.value, Count) and claim.value.of == fact.slot.attribute):
                    known[place(claim)].add(number)
    return known


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
