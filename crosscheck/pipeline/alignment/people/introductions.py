"""Introductions: somebody told of by age alone who is the one of that part whom the article names."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.names.across import Identity, Who
from crosscheck.names.reference.introduced import introduced
from crosscheck.pipeline.extract import Reading

_SURE = 0.8


def introductions(readings: Sequence[Reading], who: Who) -> Who:
    """For every article and somebody without a name whom it names elsewhere: who that is.

    Args:
        readings: The articles of a story.
        who: Who their named people are.
    """
    found: dict[tuple[int, str], Identity] = {}
    for number, reading in enumerate(readings if len(readings) > 1 else ()):
        for phrase, person in introduced(reading.prose, reading.cast, reading.claims).items():
            known = who.get((number, person.name), Identity(person.name, 1.0))
            found[number, phrase] = Identity(known.name, min(known.confidence, _SURE))
    return found
