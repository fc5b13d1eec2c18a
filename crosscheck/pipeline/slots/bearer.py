"""Bearers: whose a claim is, by the words that tell it."""

from __future__ import annotations

from dataclasses import replace

from crosscheck.model import Claim, Part, Slot, Span
from crosscheck.names.person import Cast
from crosscheck.names.reference.subjects import subject_of
from crosscheck.text.page.prose import Prose

# Stands for the one whom a headline or lede speaks of, until the text below has named him.
SOMEBODY = "somebody"


def of_person(prose: Prose, cast: Cast, claim: Claim, attribute: str, told: Span | None = None) -> Claim:
    """A claim with whose it is, by the words that tell it; those of the claim if no others are given."""
    found = subject_of(prose, cast, told or claim.span)
    scope = claim.slot.scope if claim.slot is not None else ""
    if found is None:
        awaited = claim.part is Part.HEADLINE or (claim.part is Part.LEDE and claim.kind == "duration")
        return replace(claim, slot=Slot(attribute, (SOMEBODY,), scope)) if awaited else of_nobody(claim)
    person, confidence = found
    step = f"said of {person.name} ({confidence:.0%} sure)"
    slot = Slot(attribute, (person.name,), scope)
    return replace(claim, slot=slot, confidence=confidence * claim.confidence, steps=(*claim.steps, step))


def of_nobody(claim: Claim) -> Claim:
    """The claim without a slot."""
    return claim if claim.slot is None else replace(claim, slot=None)


def known_slot(claim: Claim) -> Slot | None:
    """The slot of a claim; None where it has none, or that of somebody whom only the text below may name."""
    slot = claim.slot
    return None if slot is None or slot.subjects == (SOMEBODY,) else slot
