"""The check ``attribution``: a figure that nobody is named for."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class Attribution(Check):
    """An article states a value and nowhere says who gave it."""

    __slots__ = ()

    name = "attribution"
