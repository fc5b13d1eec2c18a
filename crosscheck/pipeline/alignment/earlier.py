"""Earlier events: reports that tell of those whom an event of one past year befell nearly always tell of one event."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from crosscheck.model import Agreement, Fact
from crosscheck.pipeline.alignment.numbers.comparable import of_strangers
from crosscheck.pipeline.slots.retrospect import looks_back

# Of two events of one year each is told with its own names.
_OF_TWO = 0.5


def of_one_year(fact: Fact) -> Fact:
    """The fact, less sure of a conflict over an earlier event where two that differ stand beside names of their own."""
    if not looks_back(fact.slot) or fact.agreement is not Agreement.CONFLICTING:
        return fact
    distinct = {claim.value: claim for claim in fact.claims}.values()
    differing = (
        pair for pair in combinations(distinct, 2) if pair[0].value.relate(pair[1].value).agreement is fact.agreement
    )
    apart = any(of_strangers(one, other) for one, other in differing)
    return (
        replace(fact, reason="perhaps two events of one year", confidence=fact.confidence * _OF_TWO) if apart else fact
    )
