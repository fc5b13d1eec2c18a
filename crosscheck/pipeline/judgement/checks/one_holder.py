"""One holder: an office that one person holds at a time, given to two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Claim, Fact, Slot, Story
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset.checks import OneHolder

_WORD = re.compile(r"\w+")
# The place or body that an office is of, after the word for it: "of Hollin", "of the Vellish Republic".
_OF = re.compile(r"\s+of\s+(?:the\s+)?((?:[A-Z][\w'’-]{1,30})(?:\s[A-Z][\w'’-]{1,30}){0,3})")
_NOT_IN_OFFICE = frozenset("former ex late then acting outgoing incoming interim deputy vice elect".split())
_BEFORE = 24


def object_to(check: OneHolder, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection an office that is named with its place or body and given to two people or more."""
    del story
    held: dict[str, dict[tuple[str, ...], list[tuple[Fact, Claim]]]] = {}
    for fact in facts:
        for claim in fact.claims:
            if office := _office(check, claim):
                held.setdefault(office, {}).setdefault(fact.slot.subjects, []).append((fact, claim))
    for office, people in held.items():
        if len(people) > 1:
            told = [one for stated in people.values() for one in stated]
            slot = Slot("title", tuple(sorted(name for subjects in people for name in subjects)))
            flaw = f"{slot.subject} are both called {office}"
            sure = min(fact.confidence * claim.confidence for fact, claim in told)
            reason = "one has left the office or is misnamed, or two offices are called alike"
            claims = [claim for _, claim in told]
            yield Objection(told[0][0].kind, slot, claims, Agreement.CONFLICTING, reason, sure, flaw=flaw)


def _office(check: OneHolder, claim: Claim) -> str:
    """The office with its place, "mayor of Hollin"; "" where it has none, or is not held now."""
    page, span = claim.article.page, claim.span
    head, _, place = " ".join(claim.text.split()).partition(" of ")
    words = _WORD.findall(head.lower())
    if not any(word in check.offices for word in words):
        return ""
    before = _WORD.findall(page[max(0, span.start - _BEFORE) : span.start].lower())
    if _NOT_IN_OFFICE & {*words, *before[-1:]}:
        return ""
    if not place and (after := _OF.match(page, span.end)) is not None:
        place = " ".join(after[1].split())
    place = place.removeprefix("the ")
    return f"{' '.join(words)} of {place}" if place[:1].isupper() else ""
