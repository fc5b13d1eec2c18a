"""The check ``punctuation``: a mark that stands where none can, or lacks its partner."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class Punctuation(Check):
    """A stop, comma, hyphen or quotation mark stands where none can, or lacks its partner."""

    __slots__ = ()

    name = "punctuation"
    flaw = "punctuation"
