"""Facts: what the articles of a story say of one slot, and how their claims stand to each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from crosscheck.model import Agreement, Fact, Relation, Slot
from crosscheck.pipeline.alignment import verdict
from crosscheck.pipeline.alignment.groups import Sides, place

APART = frozenset((Agreement.VARIANT, Agreement.CONFLICTING))


def facts_of(kind: str, told: Iterable[tuple[Slot, Sides]]) -> list[Fact]:
    """The facts of one kind, one a slot."""
    return [fact_of(slot, kind, claims) for slot, claims in told]


def fact_of(slot: Slot, kind: str, claims: Sides) -> Fact:
    """The fact that claims of one slot make, each with how sure it is that it is of the slot."""
    if len(claims) == 1:
        claim, sure = claims[0]
        return Fact(slot, kind, (claim,), Agreement.SAME, confidence=sure)
    relation, confidence = _related(claims)
    return Fact(slot, kind, tuple([claim for claim, _ in claims]), relation.agreement, relation.reason, confidence)


def _related(claims: Sides) -> tuple[Relation, float]:
    """How the claims of one slot stand to each other, and how surely: by the surest of them that show it."""
    relation = verdict.across([claim for claim, _ in claims])
    least = min([sure for _, sure in claims])
    confidence = relation.confidence * least
    if relation.agreement in APART:
        for level in sorted({sure for _, sure in claims if sure > least}):
            surer = verdict.across([claim for claim, sure in claims if sure >= level])
            if surer.agreement is relation.agreement and surer.confidence * level > confidence:
                relation, confidence = surer, surer.confidence * level
    return relation, confidence


def share_a_place(fact: Fact, others: Sequence[Fact]) -> bool:
    """Whether a claim of a fact stands where one of another does."""
    places = {place(claim) for claim in fact.claims} if others else set()
    return any(places & {place(claim) for claim in other.claims} for other in others)
