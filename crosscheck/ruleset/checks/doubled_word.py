"""The check ``doubled-word``: a word printed twice running."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class DoubledWord(Check):
    """A word is printed twice running."""

    __slots__ = ()

    name = "doubled-word"
    flaw = "doubled-word"
