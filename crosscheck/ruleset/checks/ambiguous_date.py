"""The check ``ambiguous-date``: a date that can be read two ways."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class AmbiguousDate(Check):
    """Day and month of a date can be read either way round."""

    __slots__ = ()

    name = "ambiguous-date"
    flaw = "ambiguous-date"
