"""The check ``required``: a fact without the one that has to stand beside it."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.model import KINDS
from crosscheck.ruleset.check import Check
from crosscheck.ruleset.record import TEXTS, key
from crosscheck.ruleset.shape import Choice


@dataclass(frozen=True, slots=True)
class Required(Check):
    """An article states the rule's fact of a subject, and not the fact that has to go with it."""

    name = "required"

    kind: str = key(Choice(KINDS, str), "the kind of the fact that has to be there")
    attribute: tuple[str, ...] = key(TEXTS, "its slot; any of them will do, every slot if left out", default=())
