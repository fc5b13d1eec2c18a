"""Spellings: one name or word, spelt in two ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Fact, Story
from crosscheck.pipeline.alignment import verdict
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset.checks import Spellings


def object_to(check: Spellings, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a fact with variants, which offers every form alike."""
    del check, story
    for fact in facts:
        if fact.agreement is Agreement.VARIANT:
            claims = verdict.told_apart(fact.claims, (Agreement.VARIANT,))
            repairs = tuple(dict.fromkeys(f"write “{claim.text}” throughout" for claim in claims))
            yield Objection(fact.kind, fact.slot, claims, fact.agreement, fact.reason, fact.confidence, repairs)
