"""The check ``length``: a length of time beside its two ends."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class Length(Check):
    """A length of time is not the time between the two dates beside it."""

    __slots__ = ()

    name = "length"
    flaw = "span"
