"""The check ``two-clocks``: one moment by the clocks of two places."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class TwoClocks(Check):
    """A clock time and the same moment in another time zone do not fit together."""

    __slots__ = ()

    name = "two-clocks"
    flaw = "two-clocks"
