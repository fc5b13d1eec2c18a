"""One holder: an office that one person holds at a time, given to two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Claim, Fact, Slot, Story
from crosscheck.pipeline.objection import Objection
from crosscheck.ruleset.checks import OneHolder

_WORD = re.compile(r"\w+")
_SMALL = frozenset({"the", "of", "for", "and", "a", "an", "s"})
_NOT_IN_OFFICE = frozenset("former ex late then acting outgoing incoming interim deputy vice elect".split())
_SURE = 0.6


def object_to(check: OneHolder, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection an office that is named with its place or body and given to two people or more."""
    del story
    offices = frozenset(word.lower() for word in check.offices)
    holders: dict[frozenset[str], dict[tuple[str, ...], list[Claim]]] = {}
    confidence: dict[frozenset[str], float] = {}
    kinds = {fact.slot.subjects: fact for fact in facts}
    for fact in facts:
        for claim in fact.claims:
            words = frozenset(_WORD.findall(claim.text.lower())) - _SMALL
            if words & offices and not words & _NOT_IN_OFFICE and words - offices:
                holders.setdefault(words, {}).setdefault(fact.slot.subjects, []).append(claim)
                confidence[words] = min(confidence.get(words, 1.0), fact.confidence)
    for words, people in holders.items():
        if len(people) > 1:
            names = " and ".join(sorted(" and ".join(subjects) for subjects in people))
            claims = [claim for told in people.values() for claim in told]
            told = f"{names} are both called {claims[0].text.strip()}"
            kind = kinds[next(iter(people))].kind
            slot = Slot("title", tuple(sorted(name for subjects in people for name in subjects)))
            sure = confidence[words] * _SURE
            yield Objection(kind, slot, claims, Agreement.CONFLICTING, told, sure, flaw=told)
