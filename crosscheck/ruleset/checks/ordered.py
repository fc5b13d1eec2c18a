"""The check ``ordered``: what must come first does not come last."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.ruleset.check import Check
from crosscheck.ruleset.record import TEXTS, key


@dataclass(frozen=True, slots=True)
class Ordered(Check):
    """The day or clock time of the rule's slot lies after that of something that can only follow it."""

    name = "ordered"

    before: tuple[str, ...] = key(TEXTS, "the slots that can only come later: day of the sentencing")
