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
from crosscheck.text.phrases.slip import Phrase, Slips
from crosscheck.text.phrases.verbs import VERBS

__all__ = ["Phrase", "impossible_phrases"]

_SLIPS: Final = Slips((*LEFT_OUT, *VERBS, *MISTAKEN, *EGGCORNS))


def impossible_phrases(page: str) -> Iterator[Phrase]:
    """Every impossible phrase of a page, those about articles first. Linear in the page."""
    yield from misplaced_articles(page)
    yield from _SLIPS.of(page)
