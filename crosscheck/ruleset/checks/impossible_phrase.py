"""The check ``impossible-phrase``: words that English never prints side by side."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class ImpossiblePhrase(Check):
    """Words stand side by side as English never prints them."""

    __slots__ = ()

    name = "impossible-phrase"
    flaw = "phrase"
