"""The check ``spellings``: one name or word, spelt in two ways."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class Spellings(Check):
    """One name or word is spelt in two ways."""

    __slots__ = ()

    name = "spellings"
    compares = True
