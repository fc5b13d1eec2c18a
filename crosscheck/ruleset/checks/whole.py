"""The check ``whole``: percentages of one whole."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class Whole(Check):
    """Percentages that exclude each other make more than a hundred."""

    __slots__ = ()

    name = "whole"
    flaw = "whole"
