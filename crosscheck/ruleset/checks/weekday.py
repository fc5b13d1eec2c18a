"""The check ``weekday``: a weekday beside a date."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class Weekday(Check):
    """A weekday does not fall on the date beside it."""

    __slots__ = ()

    name = "weekday"
    flaw = "weekday"
