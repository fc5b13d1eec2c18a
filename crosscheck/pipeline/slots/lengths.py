"""Lengths of time: whose term, ban or contract it is, and how far along whose pregnancy is."""

from __future__ import annotations

import re
from dataclasses import replace

from crosscheck.model import Claim, Slot
from crosscheck.names.person import Cast
from crosscheck.pipeline.slots.bearer import known_slot, of_person
from crosscheck.text.page.prose import Prose

# "Six months pregnant", "a six-month-pregnant woman", "six months into her pregnancy".
_EXPECTING = re.compile(r"[ \n-](?:pregnant|(?:into|along in) (?:her|the) pregnancy)\b", re.IGNORECASE)
# "A four-year ban", "banned for four years", "may not hold office for four years".
_BAN = re.compile(r"[ \n-](?:(?:[a-z-]{3,14}|a) ){0,2}(?:ban|suspension|disqualification)\b", re.IGNORECASE)
_BANNED = re.compile(
    r"\b(?:banned|suspended|barred|disqualified|(?:may|must|can) not (?:hold|stand|run|race|compete|play|leave))\b"
    r"(?! (?:sentence|term))[^,.;:]{0,60}\bfor (?:a |another |the next |a total of )?$",
    re.IGNORECASE,
)
# "A five-year contract", "signed for five years", "a contract of five years"; a deal may be of two countries.
_CONTRACT = re.compile(r"[ \n-](?:[a-z-]{3,14} ){0,2}contract\b(?! (?:dispute|talks|offer))", re.IGNORECASE)
_CONTRACTED = re.compile(r"\b(?:contract (?:of|for)|signed (?:[\w-]+ ){0,4}for) (?:a |another )?$", re.IGNORECASE)
_BANNED_REACH = 120
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
    attribute = _of_a_person(prose, claim)
    if attribute:
        personal = of_person(prose, cast, replace(claim, slot=Slot(attribute)), attribute)
        return personal if known_slot(personal) is not None else claim
    if _EXPECTING.match(prose.page, claim.span.end) is None:
        return claim
    # A month of it has four weeks to some and four and a third to others.
    pregnancy = Slot("pregnancy", scope="in weeks" if "week" in claim.text.lower() else "")
    return of_person(prose, cast, replace(claim, slot=pregnancy), pregnancy.attribute)


def _of_a_person(prose: Prose, claim: Claim) -> str:
    """What a length of time is the length of, where that is somebody's: "ban", "contract", or ""."""
    page, end = prose.page, claim.span.end
    before = page[max(claim.sentence.start, claim.span.start - _BANNED_REACH) : claim.span.start]
    if _BAN.match(page, end) or _BANNED.search(before):
        return "ban"
    return "contract" if _CONTRACT.match(page, end) or _CONTRACTED.search(before) else ""


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
