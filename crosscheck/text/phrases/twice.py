"""A few words printed twice running: "he sold a tug a tug", "by the weir by the weir"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.text.phrases.slip import Phrase

# What opens such words, so that "door to door to" and "time and time and" are none.
_OPENING: Final = "an?|at|for|from|in|of|on|the|to|with"
# "Of the of the" is an article without its noun, and is found as that; "in and in and" goes on.
_SECOND: Final = "(?!(?:the|an?|and|or)\\b)[a-z]+"
_TWICE: Final = re.compile(rf" (?P<words>(?:{_OPENING}) (?:{_SECOND}|[a-z]+ {_SECOND})) (?P=words)(?![\w'’-])")
# "What makes a rower a rower", "to call a spade a spade".
_NAMING: Final = re.compile(r"\b(?:call|mak|nam)(?:e|es|ed|s|ing)?\Z|\bmade\Z")
_REACH: Final = 8


def doubled_words(page: str) -> Iterator[Phrase]:
    """Every two or three words that are printed twice with nothing but blanks between. Linear in the page."""
    for match in _TWICE.finditer(page):
        words, start = match["words"], match.start("words")
        # "From door to door to door".
        goes_on = page.endswith(words.rpartition(" ")[2], 0, match.start())
        if not goes_on and _NAMING.search(page, max(0, match.start() - _REACH), match.start()) is None:
            yield Phrase(Span(start, match.end()), (words,), "words are printed twice running")
