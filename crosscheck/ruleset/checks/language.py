"""The check ``language``: a text that is not in the language of its metadata."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class Language(Check):
    """The text is not in the language that the metadata state."""

    __slots__ = ()

    name = "language"
    of_articles = True
