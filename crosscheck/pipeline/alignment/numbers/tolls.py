"""Tolls: a count of those who were hurt or hit may hold the dead, or leave them out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from crosscheck.kinds.count import Count
from crosscheck.model import Agreement, Claim, Fact
from crosscheck.pipeline.alignment.numbers.openings import SLOT as OPENINGS
from crosscheck.pipeline.alignment.verdict import least_sure

# The dead of a shooting are counted among those shot by one desk, and apart by another.
_DEAD, _WITH_THE_DEAD = "killed", frozenset({"injured", "shot", "stabbed"})
_TOLD = _WITH_THE_DEAD | {_DEAD}
_LESS_SURE, _OTHER = 0.5, "other"
# The dead and the hurt added up, and the numbers of the openings, which say no more than an article's dead and hurt
# where these are known as surely.
_AGAIN, _SURE = frozenset({"people hit", OPENINGS}), 0.5
_REASON = "perhaps one counts the dead too"

# A sentence of an article.
_Place = tuple[str, int]


def tolls(facts: Sequence[Fact]) -> list[Fact]:
    """The facts, less sure of a conflict over those hurt or hit where the lesser count leaves out the dead beside it.

    "One person was killed and three were injured" contradicts no "four people were injured". What the sums of both
    say again, because the hurt differ, is said once.
    """
    dead: dict[_Place, set[Decimal]] = defaultdict(set)
    for fact in facts:
        if fact.slot.attribute == _DEAD:
            for count, claim in _counts(fact):
                dead[_place(claim)].add(count)
    weighed = [_weighed(fact, dead) if fact.slot.attribute in _WITH_THE_DEAD else fact for fact in facts]
    told = set[tuple[str, int]]().union(*(_ends(fact) for fact in weighed if _is_sure(fact)))
    return [fact for fact in weighed if fact.slot.attribute not in _AGAIN or not _ends(fact) <= told]


def _is_sure(fact: Fact) -> bool:
    """Whether a fact tells surely of those killed or hurt that the articles disagree."""
    if fact.slot.attribute not in _TOLD or fact.agreement is not Agreement.CONFLICTING:
        return False
    return fact.confidence * least_sure(fact.claims) >= _SURE


def _ends(fact: Fact) -> set[tuple[str, int]]:
    """Where the claims of a fact end: that of a sum ends with the hurt."""
    return {(claim.article.id, claim.span.end) for claim in fact.claims}


def _weighed(fact: Fact, dead: Mapping[_Place, set[Decimal]]) -> Fact:
    hurt = list(_counts(fact))
    if fact.agreement is not Agreement.CONFLICTING or not hurt:
        return fact
    least, most = min(count for count, _ in hurt), max(count for count, _ in hurt)
    if any(count == most and _are_others(claim) for count, claim in hurt):
        return fact
    if any(count == least and most - least in dead.get(_place(claim), ()) for count, claim in hurt):
        return replace(fact, reason=_REASON, confidence=fact.confidence * _LESS_SURE)
    return fact


def _are_others(claim: Claim) -> bool:
    """Whether those counted were hurt beside the dead: "one dead, three others wounded"."""
    return isinstance(claim.value, Count) and claim.value.of == _OTHER


def _counts(fact: Fact) -> Iterator[tuple[Decimal, Claim]]:
    """The exact counts that a fact states."""
    for claim in fact.claims:
        bounds = claim.value.bounds if isinstance(claim.value, Count) else None
        if bounds is not None and bounds.low is not None and bounds.low == bounds.high:
            yield bounds.low, claim


def _place(claim: Claim) -> _Place:
    return claim.article.id, claim.sentence.start
