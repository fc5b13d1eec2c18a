"""What a story counts and measures in two ways: by what they are of, by their digits, by what is left over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import starmap

from crosscheck.model import Fact
from crosscheck.pipeline.alignment.dossier import Dossier
from crosscheck.pipeline.alignment.facts import fact_of, facts_of
from crosscheck.pipeline.alignment.numbers.among import among
from crosscheck.pipeline.alignment.numbers.divided import divided
from crosscheck.pipeline.alignment.numbers.doers import doers
from crosscheck.pipeline.alignment.numbers.goods import goods
from crosscheck.pipeline.alignment.numbers.left_over import left_over
from crosscheck.pipeline.alignment.numbers.openings import openings
from crosscheck.pipeline.alignment.numbers.singly import singly
from crosscheck.pipeline.alignment.numbers.statistics import statistics
from crosscheck.pipeline.alignment.numbers.totals import totals
from crosscheck.pipeline.alignment.numbers.transposed import transposed
from crosscheck.pipeline.alignment.numbers.twice import twice


def of_numbers(story: Dossier) -> Iterator[Fact]:
    """The facts of the numbers of a story that are known by the words beside them."""
    yield from facts_of("money", goods(story.readings).items())
    for counted in (doers, totals, divided, among, openings, singly, twice):
        yield from facts_of("count", counted(story.readings, story.matters))
    yield from starmap(fact_of, statistics(story.readings, story.who))


def besides(story: Dossier, facts: Sequence[Fact]) -> Iterator[Fact]:
    """The numbers that two articles do not share, each the one of its sort that no fact sets beside another."""
    for slot, kind, claims in left_over(story.readings, story.matters, facts):
        fact = fact_of(slot, kind, claims)
        # How sure it is that one thing is meant is weighed there.
        yield replace(fact, confidence=1.0, reason=fact.reason or f"the only ones that differ: {slot.scope}")


def misprinted(story: Dossier, facts: Sequence[Fact]) -> Iterator[Fact]:
    """The numbers whose digits changed places on the way from one report to the other, whatever they are of."""
    for slot, kind, claims in transposed(story.readings, story.matters, facts):
        yield replace(fact_of(slot, kind, claims), confidence=1.0)
