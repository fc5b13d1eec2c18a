"""The check ``headline-number``: a number of the headline that the text does not have."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class HeadlineNumber(Check):
    """A number of the headline stands nowhere in the text, which has one that it may be a slip for."""

    __slots__ = ()

    name = "headline-number"
    flaw = "headline"
