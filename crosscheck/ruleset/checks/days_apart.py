"""The check ``days-apart``: a date counted from another."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class DaysApart(Check):
    """A date does not lie as long after or before another as the sentence says."""

    __slots__ = ()

    name = "days-apart"
    flaw = "order"
