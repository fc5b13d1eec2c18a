"""The check ``one-holder``: an office that one person holds at a time, given to two."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.ruleset.check import Check
from crosscheck.ruleset.record import TEXTS, key


@dataclass(frozen=True, slots=True)
class OneHolder(Check):
    """Two people bear one full title that only one can hold at a time."""

    name = "one-holder"

    offices: tuple[str, ...] = key(TEXTS, "words of the offices that one person holds: mayor, governor")
