"""Compared: which numbers of a story are set beside each other already, by what they are known to be of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from crosscheck.kinds.count import Count
from crosscheck.kinds.quantity import AMOUNT
from crosscheck.model import Claim, Fact, Slot
from crosscheck.pipeline.alignment.groups import Place, place

# What is told of several groups in one story: those who went free or to hospital are known by the words beside them.
OF_MANY = frozenset(("released", "hospitalised", "convicted"))


def compared(facts: Sequence[Fact]) -> Mapping[Place, set[int]]:
    """By the place of a number the facts of several articles that it is of, but for those of its sort alone."""
    found: dict[Place, set[int]] = defaultdict(set)
    for number, fact in enumerate(facts):
        if len({claim.article.id for claim in fact.claims}) > 1:
            for claim in fact.claims:
                if not is_of_its_sort_alone(claim, fact.slot):
                    found[place(claim)].add(number)
    return found


def is_of_its_sort_alone(claim: Claim, slot: Slot) -> bool:
    """Whether nothing is known of a number but its noun, its substance or its state: 12 boats, 300 tons of oil."""
    of = claim.value.of if isinstance(claim.value, Count) else None
    return slot.attribute == of or slot.attribute.startswith(AMOUNT) or slot.attribute in OF_MANY


def are_compared(one: Claim, other: Claim, known: Mapping[Place, set[int]]) -> bool:
    """Whether two numbers are of one of the facts."""
    return not known.get(place(one), set()).isdisjoint(known.get(place(other), set()))
