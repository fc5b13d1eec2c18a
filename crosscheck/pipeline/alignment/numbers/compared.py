"""Compared: which numbers of a story are set beside each other already, by what they are known to be of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from crosscheck.kinds.count import Count
from crosscheck.model import Claim, Fact
from crosscheck.pipeline.alignment.groups import Place, place


def compared(facts: Sequence[Fact]) -> Mapping[Place, set[int]]:
    """By the place of a number the facts of several articles that it is of, but for those of its noun alone."""
    found: dict[Place, set[int]] = defaultdict(set)
    for number, fact in enumerate(facts):
        if len({claim.article.id for claim in fact.claims}) > 1:
            for claim in fact.claims:
                if not (isinstance(claim.value, Count) and claim.value.of == fact.slot.attribute):
                    found[place(claim)].add(number)
    return found


def are_compared(one: Claim, other: Claim, known: Mapping[Place, set[int]]) -> bool:
    """Whether two numbers are of one of the facts."""
    return not known.get(place(one), set()).isdisjoint(known.get(place(other), set()))
