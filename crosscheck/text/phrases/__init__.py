"""Phrases that English never prints: "a unidentified", "hundred of thousands", "declined say".

Only slips that no sentence can make right are here; most errors of grammar need a reader. Each was looked for in some
4,500 news articles before it was taken up: edited text has next to none of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.text.phrases.articles import misplaced_articles
from crosscheck.text.phrases.eggcorns import EGGCORNS
from crosscheck.text.phrases.left_out import LEFT_OUT
from crosscheck.text.phrases.mistaken import MISTAKEN
from crosscheck.text.phrases.slip import Phrase
from crosscheck.text.phrases.verbs import VERBS
from crosscheck.text.triggers import SharedTriggers, fold

__all__ = ["Phrase", "impossible_phrases"]

# How far round a cue the whole phrase is looked for.
_REACH: Final = 40
_SLIPS: Final = (*LEFT_OUT, *VERBS, *MISTAKEN, *EGGCORNS)
_CUES: Final = SharedTriggers([cue for slip in _SLIPS for cue in slip.cues])
_BY_CUE: Final = tuple(slip for slip in _SLIPS for _ in slip.cues)


def impossible_phrases(page: str) -> Iterator[Phrase]:
    """Every impossible phrase of a page, those about articles first. Linear in the page."""
    yield from misplaced_articles(page)
    done = set[Span]()
    for cue, start, end in _CUES.matches(fold(page)):
        slip = _BY_CUE[cue]
        limit = min(len(page), end + _REACH)
        around = slip.pattern.finditer(page, max(0, start - _REACH), limit)
        whole = next((match for match in around if match.end() > start), None)
        # What reaches the limit may be half a word.
        if whole is None or (whole.end() == limit and page[limit : limit + 1].isalnum()):
            continue
        if (span := Span(*whole.span())) not in done:
            done.add(span)
            if intended := slip.repair(whole):
                yield Phrase(span, intended, slip.why)
