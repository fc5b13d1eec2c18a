"""The check ``intervals``: the ranges that articles give do not meet."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from crosscheck.ruleset.check import Check
from crosscheck.ruleset.record import key
from crosscheck.ruleset.shape import PERCENT


@dataclass(frozen=True, slots=True)
class Intervals(Check):
    """All that one article says of a number lies above all that another says of it."""

    name = "intervals"
    compares = True

    margin: Decimal = key(PERCENT, "widen each range by this share of its ends first", default=Decimal(0))
