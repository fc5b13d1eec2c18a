"""The check ``house-spelling``: a name that is not printed as the desk prints it."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class HouseSpelling(Check):
    """A name is not spelt as the names file says (``--names``)."""

    __slots__ = ()

    name = "house-spelling"
    flaw = "house-spelling"
