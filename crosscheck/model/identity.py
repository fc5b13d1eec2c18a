"""What makes a finding the same one tomorrow: what it is about, and what stands against what."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from crosscheck.model.claim import Claim, Slot

# Between the spellings of one person's name in a label ("Jon Vale / John Vale").
_SPELLINGS = " / "


@dataclass(frozen=True, slots=True)
class Identity:
    """A finding without its places: one more article that agrees with a side, or an edit elsewhere, leaves it alike.

    Attributes:
        rule: The rule's id.
        story: The story's key.
        attribute: The attribute of the slot, or empty.
        scope: The scope of the slot.
        subjects: Whom or what the slot is of, sorted; without a name that is itself one of the values.
        values: The distinct values in plain words, sorted; for a fault inside one claim, the fault too.
    """

    rule: str
    story: str
    attribute: str
    scope: str
    subjects: tuple[str, ...]
    values: tuple[str, ...]

    @property
    def slot(self) -> str:
        """A hash of everything but the values, 16 hexadecimal digits: the same blank, whatever fills it."""
        return _hash([self.rule, self.story, self.attribute, self.scope, list(self.subjects)])

    @property
    def fingerprint(self) -> str:
        """A hash of the whole, 16 hexadecimal digits."""
        return _hash([self.slot, *self.values])


def identify(rule: str, story: str, slot: Slot | None, sides: Iterable[Claim]) -> Identity:
    """The identity of what a rule found in the claims of a slot: no offset, no order, no count is part of it."""
    claims = list(sides)
    values = {str(claim.value) for claim in claims}
    named = slot.subjects if slot else ()
    subjects = [subject for subject in named if values.isdisjoint(spellings(subject))]
    if len(values) == 1 and len(subjects) == len(named):
        # One value that is not itself what the finding is about: the fault in it tells it from another.
        values |= set.intersection(*({flaw.message.casefold() for flaw in claim.flaws} for claim in claims))
    return Identity(
        rule=rule,
        story=story,
        attribute=slot.attribute if slot else "",
        scope=slot.scope if slot else "",
        subjects=tuple(sorted(subjects)),
        values=tuple(sorted(values)),
    )


def spellings(subject: str) -> list[str]:
    """The forms that a subject's label sets side by side."""
    return subject.split(_SPELLINGS)


def _hash(parts: list[object]) -> str:
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()[:16]
