"""The check ``headline``: a headline against the text below it."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class Headline(Check):
    """The headline says one thing of a slot, the text below it another."""

    __slots__ = ()

    name = "headline"
    compares = True
