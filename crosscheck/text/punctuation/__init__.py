"""Punctuation that cannot stand: two stops for one, a quotation that is never closed, or never opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from crosscheck.text.phrases.slip import Phrase, Slips
from crosscheck.text.punctuation.quotation_marks import unpaired_marks
from crosscheck.text.punctuation.stops import STOPS

__all__ = ["misplaced_marks"]

# What a page prints more often than this, some machine made of all of it.
_FEW: Final = 2
_STOPS: Final = Slips(STOPS)


def misplaced_marks(page: str) -> Iterator[Phrase]:
    """Every mark of a page that stands where none can, or lacks its partner; none that the page has throughout."""
    found = [*_STOPS.of(page), *unpaired_marks(page)]
    often = Counter(phrase.why for phrase in found)
    return (phrase for phrase in found if often[phrase.why] <= _FEW)
