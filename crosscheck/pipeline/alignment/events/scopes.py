"""Scopes: what one article says of nearly all things of a sort, and another of all of them, in the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from crosscheck.kinds.extent import ALL, Extent
from crosscheck.model import Claim, Slot, Span
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.incident.quantifiers import all_of
from crosscheck.text.wording.quoted import is_content

# The sentences are about one matter if they share so many words of content beside the things.
_SHARED = 2
# Words that begin alike are one: "require", "requiring".
_STEM = 5
_WORD = re.compile(r"[a-z]{4,}")
# So far from the words the sentence is read; so many of an article's scopes, and of the other's places, are looked at.
_NEAR, _MOST = 300, 20


def scopes(readings: Sequence[Reading]) -> Iterator[tuple[Slot, Sides]]:
    """Things of which one article has nearly all and another all, each as one slot with both claims.

    Only where an article says "nearly all" the others are searched for the same things.
    """
    for number, reading in enumerate(readings):
        nearly = (c for c in reading.of("extent") if isinstance(c.value, Extent) and c.slot is None)
        for claim in islice(nearly, _MOST):
            wholes = [w for other, r in enumerate(readings) if other != number for w in _wholes(claim, r)]
            if wholes:
                slot = Slot("scope", scope=_things(claim))
                yield slot, [(replace(told, slot=slot), 1.0) for told in (claim, *wholes)]


def _wholes(claim: Claim, reading: Reading) -> Iterator[Claim]:
    """The places of another article that say of all the things what a claim says of nearly all."""
    thing = _things(claim)
    page = reading.prose.page
    mine = _content(claim.article.page, claim.sentence, claim.span, thing)
    for span in islice(all_of(thing, page), _MOST):
        sentence = reading.prose.sentence_at(span)
        if sentence.part.reports and len(mine & _content(page, sentence.span, span, thing)) >= _SHARED:
            yield replace(
                claim,
                article=reading.article,
                span=span,
                value=Extent(ALL, ALL, thing),
                part=sentence.part,
                sentence=sentence.span,
            )


def _things(claim: Claim) -> str:
    return claim.value.thing if isinstance(claim.value, Extent) else ""


def _content(page: str, sentence: Span, span: Span, things: str) -> set[str]:
    words = page[max(sentence.start, span.start - _NEAR) : min(sentence.end, span.end + _NEAR)].lower()
    own = {word[:_STEM] for word in things.split()}
    return {word[:_STEM] for word in _WORD.findall(words) if is_content(word)} - own
