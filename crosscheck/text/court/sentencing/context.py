"""The words around a possible term, and whether any word of the courts stands near it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers, fold

# Beginnings of the words without one of which nothing is a term.
_CUES: Final = SharedTriggers(
    "sentenc convict prison jail gaol custod incarcerat confine bars penitentiar detention lockup penal felon prosecut "
    "parole probation supervised inmate murder manslaughter robbe fraud smuggl assault guilty judge court crime charge "
    "plea condemn credit suspend ordered locked offender".split()
)
# How far from a length the words that make it a term are looked for: bounds for texts without full stops.
_BEFORE, AFTER, _ABOUT = 140, 90, 400


@frozen
class Context:
    """The words around a possible term, inside its sentence.

    Attributes:
        before: Up to its first word.
        own: Its words.
        after: From behind its last word.
        about: The neighbourhood, sentence or not.
        opens: Whether it opens a headline.
    """

    before: str
    own: str
    after: str
    about: str
    opens: bool = False

    @classmethod
    def of(cls, page: str, sentence: Span, span: Span, *, headline: bool = False) -> Context:
        """The context of a span of a page."""
        return cls(
            page[max(sentence.start, span.start - _BEFORE) : span.start],
            span.of(page),
            page[span.end : max(span.end, min(sentence.end, span.end + AFTER))],
            page[max(0, span.start - _ABOUT) : span.end + _ABOUT],
            headline and not page[sentence.start : span.start].strip(" \xa0'\"“‘"),
        )


def courtrooms(page: str) -> Callable[[Span], bool]:
    """Whether any word of the courts stands near a span of a page; without one there is no term.

    One pass over the page, so that the patterns run where they can match only.
    """
    starts = [start for _, start, _ in _CUES.matches(fold(page))]

    def near(span: Span) -> bool:
        place = bisect_left(starts, span.start - _ABOUT)
        return place < len(starts) and starts[place] < span.end + _ABOUT

    return near
