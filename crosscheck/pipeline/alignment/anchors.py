"""Anchors: whether what one article tells of an event is told of the event of the others."""

from __future__ import annotations

import re
from dataclasses import replace

from crosscheck.model import Claim, Fact

# Names, house numbers, blocks and ages: what tells one event of a kind from another.
_ANCHOR = re.compile(
    r"(?<![\w.])(?:[A-Z][a-z]+(?:['’-][A-Za-z]+)*|[0-9]{1,2}-year-old|[0-9]{3,5}|[0-9]{1,3}(?:st|nd|rd|th))\b"
)
_NO_ANCHOR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tues Tue Wed Thurs Thu "
    "Fri Sat Sun Police The Officers Sheriff Department County City Street Avenue Road Drive".split()
)
# So much of what names an event must be known to another article for both to tell of one.
_HALF = 0.5
_STRANGE = 0.5
_MOST_ARTICLES = 24


def anchored(fact: Fact) -> Fact:
    """The fact with its claims less sure where their sentence names an event that no other article of it knows.

    "A man was shot on Saturday in the 400 block of Elm Street" is of another shooting than the one of
    the other articles, if none of them has Elm Street.
    """
    # Reprints by the hundred tell no more than a few.
    pages = dict(list({claim.article.id: claim.article.page for claim in fact.claims}.items())[:_MOST_ARTICLES])
    return replace(fact, claims=tuple(_weighed(claim, pages) for claim in fact.claims))


def _weighed(claim: Claim, pages: dict[str, str]) -> Claim:
    names = _names(claim)
    if not names:
        return claim
    others = [page for article, page in pages.items() if article != claim.article.id]
    known = max((sum(name in page for name in names) / len(names) for page in others), default=1.0)
    if known >= _HALF:
        return claim
    step = f"no other article has {', '.join(sorted(names)[:3])}: another event?"
    return replace(claim, confidence=claim.confidence * _STRANGE, steps=(*claim.steps, step))


def _names(claim: Claim) -> set[str]:
    page, sentence = claim.article.page, claim.sentence
    names = set()
    for match in _ANCHOR.finditer(page, sentence.start, sentence.end):
        opens = match.start() == sentence.start
        inside = claim.span.start <= match.start() < claim.span.end
        if not opens and not inside and match[0] not in _NO_ANCHOR:
            names.add(match[0])
    return names
