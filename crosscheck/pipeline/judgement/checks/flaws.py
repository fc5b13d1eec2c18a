"""Flaws: faults that a kind, or the arithmetic of one article, has told of single claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Claim, Fact, Flaw, Story
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset import Check


def object_to(check: Check, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a fault, with every place that shows it."""
    del story
    for fact in facts:
        flawed: dict[str, list[tuple[Claim, Flaw]]] = {}
        for claim in fact.claims:
            for flaw in claim.flaws:
                if flaw.check == check.flaw:
                    flawed.setdefault(flaw.message, []).append((claim, flaw))
        for message, sides in flawed.items():
            flaw = sides[0][1]
            beside = [claim for _, one in sides for claim in one.beside]
            claims = list(dict.fromkeys([claim for claim, _ in sides] + beside))
            # A slip beside the usual form is a second spelling of one word, no second fact.
            verdict = Agreement.VARIANT if beside and fact.kind == "spelling" else Agreement.CONFLICTING
            yield Objection(fact.kind, fact.slot, claims, verdict, message, flaw.confidence, flaw.repairs, message)
