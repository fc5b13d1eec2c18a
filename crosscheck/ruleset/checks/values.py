"""The check ``values``: articles give values that cannot both be true."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from crosscheck.ruleset.check import Check
from crosscheck.ruleset.record import key
from crosscheck.ruleset.shape import PERCENT, YES_NO, Choice


class Grain(StrEnum):
    """How closely two dates are compared."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Values(Check):
    """Articles give values that cannot both be true."""

    name = "values"
    compares = True

    inside: bool = key(YES_NO, "look inside one article too, not only across articles", default=False)
    across: bool = key(YES_NO, "set articles beside each other", default=True)
    tolerance: Decimal = key(PERCENT, "let numbers pass that differ by no more than this share", default=Decimal(0))
    grain: Grain | None = key(
        Choice(tuple(Grain), Grain), "let dates pass that fall into the same year, month or day", default=None
    )
