"""The check ``ratio``: numbers so far apart that one of them has lost or won a power of ten."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from crosscheck.ruleset.check import Check
from crosscheck.ruleset.record import key
from crosscheck.ruleset.shape import NUMBER


@dataclass(frozen=True, slots=True)
class Ratio(Check):
    """Two articles give one slot numbers of which one is many times the other."""

    name = "ratio"
    compares = True

    over: Decimal = key(NUMBER, "how many times the smaller goes into the larger, at least")
    under: Decimal | None = key(NUMBER, "and at most; further apart they are hardly of one thing", default=None)
