"""In like words: the numbers and days of a story that two articles tell in the same words and that differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from crosscheck.model import Fact
from crosscheck.pipeline.alignment.days.matching import days_told_alike
from crosscheck.pipeline.alignment.dossier import Dossier
from crosscheck.pipeline.alignment.facts import fact_of
from crosscheck.pipeline.alignment.numbers.figures import told_alike
from crosscheck.pipeline.alignment.numbers.keyed import Key, Side


def in_like_words(story: Dossier, facts: Sequence[Fact], sides: Mapping[Key, Sequence[Side]]) -> Iterator[Fact]:
    """The facts of the numbers and days that are told in like words.

    Args:
        story: Its articles.
        facts: What is known; where that disagrees, it is not said again.
        sides: The numbers by what they are the number of.
    """
    numbers = told_alike(story.readings, story.matters, facts, sides)
    days = days_told_alike(story.readings, story.matters, facts)
    for slot, claims in (*numbers.items(), *days.items()):
        # How sure it is that one thing is meant is weighed by the words around the values, not by how far these lie
        # apart.
        yield replace(fact_of(slot, claims[0][0].kind, claims), confidence=1.0)
