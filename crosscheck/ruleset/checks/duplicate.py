"""The check ``duplicate``: one text, twice in a story."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class Duplicate(Check):
    """Two articles of a story have the same text, letter case and blanks aside."""

    __slots__ = ()

    name = "duplicate"
    of_articles = True
