"""Ordered: what must come first does not come last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from crosscheck.model import Agreement, Claim, Fact, Story
from crosscheck.pipeline.judgement.measure import day_of
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset.checks import Ordered


def object_to(check: Ordered, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a pair of facts of one subject, every day of the first after every day of the second."""
    later = [fact for fact in story.facts if fact.slot.attribute in check.before]
    for fact in facts:
        for then in later:
            if then.slot.subjects != fact.slot.subjects or then.slot.scope != fact.slot.scope:
                continue
            first, second = _days(fact), _days(then)
            if first and second and min(first) > max(second):
                told = f"the {fact.slot.attribute} lies after the {then.slot.attribute}"
                claims: list[Claim] = [*first.values(), *second.values()]
                sure = min(fact.confidence, then.confidence, *(claim.confidence for claim in claims))
                yield Objection(fact.kind, fact.slot, claims, Agreement.CONFLICTING, told, sure, flaw=told)


def _days(fact: Fact) -> dict[date, Claim]:
    """The days that a fact states in full, each with the first claim of it."""
    days: dict[date, Claim] = {}
    for claim in fact.claims:
        if (day := day_of(claim.value)) is not None:
            days.setdefault(day, claim)
    return days
