"""Lengths of time: whose term it is, and how far along whose pregnancy is."""

from __future__ import annotations

import re
from dataclasses import replace

from crosscheck.model import Claim, Slot
from crosscheck.names.person import Cast
from crosscheck.pipeline.slots.bearer import known_slot, of_person
from crosscheck.text.page.prose import Prose

# "Six months pregnant", "a six-month-pregnant woman", "six months into her pregnancy".
_EXPECTING = re.compile(r"[ \n-](?:pregnant|(?:into|along in) (?:her|the) pregnancy)\b", re.IGNORECASE)
# What may be asked for or is possible is told right behind whom it is about.
_NOT_IMPOSED = frozenset(
    ("prison term asked for", "longest possible prison term", "shortest possible prison term", "minimum term")
)
_BY_SENTENCE_BEFORE = 0.7


def lasting(prose: Prose, cast: Cast, claim: Claim, told: Claim | None) -> Claim:
    """A length of time with whose it is: a term, or how far along a pregnancy is; any other is said of nobody.

    Args:
        prose: The article.
        cast: Its people.
        claim: The length.
        told: The term before it.
    """
    if claim.slot is not None:
        personal = of_person(prose, cast, claim, claim.slot.attribute)
        named = known_slot(personal) is not None
        return personal if named else _of_the_same(prose, cast, personal, claim.slot, told)
    if _EXPECTING.match(prose.page, claim.span.end) is None:
        return claim
    # A month of it has four weeks to some and four and a third to others.
    pregnancy = Slot("pregnancy", scope="in weeks" if "week" in claim.text.lower() else "")
    return of_person(prose, cast, replace(claim, slot=pregnancy), pregnancy.attribute)


def _of_the_same(prose: Prose, cast: Cast, claim: Claim, term: Slot, told: Claim | None) -> Claim:
    """A term of nobody's as the one of the sentence before: "Doe got 12 years. Prosecutors had asked for 15 years."."""
    if (
        told is None
        or told.slot is None
        or term.attribute not in _NOT_IMPOSED
        or told.sentence.end > claim.sentence.start
        or prose.page[told.sentence.end : claim.sentence.start].strip()
        or cast.mentions_in(claim.sentence)
    ):
        return claim
    step = "said of the one of whom the sentence before tells a term"
    slot = replace(term, subjects=told.slot.subjects)
    return replace(claim, slot=slot, confidence=claim.confidence * _BY_SENTENCE_BEFORE, steps=(*claim.steps, step))
