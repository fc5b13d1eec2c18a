"""Tolls: a count of those who were hurt or hit may hold the dead, or leave them out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from crosscheck.kinds.count import Count
from crosscheck.model import Agreement, Claim, Fact

# The dead of a shooting are counted among those shot by one desk, and apart by another.
_DEAD, _WITH_THE_DEAD = "killed", frozenset({"injured", "shot", "stabbed"})
_LESS_SURE = 0.5
_REASON = "perhaps one counts the dead too"

# A sentence of an article.
_Place = tuple[str, int]


def tolls(facts: Sequence[Fact]) -> list[Fact]:
    """The facts, less sure of a conflict over those hurt or hit where the lesser count leaves out the dead beside it.

    "One person was killed and three were injured" contradicts no "four people were injured".
    """
    dead: dict[_Place, set[Decimal]] = defaultdict(set)
    for fact in facts:
        if fact.slot.attribute == _DEAD:
            for count, claim in _counts(fact):
                dead[_place(claim)].add(count)
    return [_weighed(fact, dead) if fact.slot.attribute in _WITH_THE_DEAD else fact for fact in facts]


def _weighed(fact: Fact, dead: Mapping[_Place, set[Decimal]]) -> Fact:
    hurt = list(_counts(fact))
    if fact.agreement is not Agreement.CONFLICTING or not hurt:
        return fact
    least, most = min(count for count, _ in hurt), max(count for count, _ in hurt)
    if any(count == least and most - least in dead.get(_place(claim), ()) for count, claim in hurt):
        return replace(fact, reason=_REASON, confidence=fact.confidence * _LESS_SURE)
    return fact


def _counts(fact: Fact) -> Iterator[tuple[Decimal, Claim]]:
    """The exact counts that a fact states."""
    for claim in fact.claims:
        bounds = claim.value.bounds if isinstance(claim.value, Count) else None
        if bounds is not None and bounds.low is not None and bounds.low == bounds.high:
            yield bounds.low, claim


def _place(claim: Claim) -> _Place:
    return claim.article.id, claim.sentence.start
