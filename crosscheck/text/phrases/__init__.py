"""Phrases that English never prints: "a unidentified", "hundred of thousands", "declined say".

Only slips that no sentence can make right are here; most errors of grammar need a reader. Each was looked for in some
4,500 news articles before it was taken up: edited text has next to none of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.text.phrases.articles import misplaced_articles
from crosscheck.text.phrases.eggcorns import EGGCORNS
from crosscheck.text.phrases.left_out import LEFT_OUT
from crosscheck.text.phrases.mistaken import MISTAKEN
from crosscheck.text.phrases.neighbours import NEIGHBOURS
from crosscheck.text.phrases.slip import Phrase, Slips
from crosscheck.text.phrases.twice import doubled_words
from crosscheck.text.phrases.verbs import VERBS

__all__ = ["Phrase", "impossible_phrases"]

# Cues of one list do not overlap, so that a list to itself is what shares its words with another.
_SLIPS: Final = (Slips((*LEFT_OUT, *MISTAKEN, *EGGCORNS)), Slips(VERBS), Slips(NEIGHBOURS))


def impossible_phrases(page: str) -> Iterator[Phrase]:
    """Every impossible phrase of a page, those about articles first. Linear in the page."""
    yield from misplaced_articles(page)
    yield from doubled_words(page)
    for slips in _SLIPS:
        yield from slips.of(page)
