"""The check ``two-days``: what happens once, on two days of one article."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class TwoDays(Check):
    """One article puts what happens once on two days."""

    __slots__ = ()

    name = "two-days"
    flaw = "two-days"
