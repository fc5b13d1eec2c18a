"""The check ``sum-of-parts``: a total beside its parts."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class SumOfParts(Check):
    """The parts of a group do not add up to the total beside them."""

    __slots__ = ()

    name = "sum-of-parts"
    flaw = "sum"
