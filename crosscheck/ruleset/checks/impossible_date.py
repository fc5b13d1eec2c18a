"""The check ``impossible-date``: a date that no calendar has."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class ImpossibleDate(Check):
    """A date is one that no calendar has."""

    __slots__ = ()

    name = "impossible-date"
    flaw = "impossible-date"
