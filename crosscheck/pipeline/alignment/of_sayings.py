"""What a story quotes: its sayings, each known by its words alone, and who is quoted for them where two are."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Fact
from crosscheck.pipeline.alignment.dossier import Dossier
from crosscheck.pipeline.alignment.facts import facts_of
from crosscheck.pipeline.alignment.quotations.abridged import abridged
from crosscheck.pipeline.alignment.quotations.renderings import foreigners, less_sure
from crosscheck.pipeline.alignment.quotations.sayings import speakers


def of_sayings(story: Dossier) -> Iterator[Fact]:
    """The facts of the sayings of a story."""
    names, foreign = {who.name for who in story.named.values()}, foreigners(story.readings, story.named)
    told = ((slot, [(claim, 1.0) for claim, _ in claims]) for slot, claims in story.sayings.items())
    yield from (less_sure(fact, foreign, names) for fact in facts_of("quotation", told))
    yield from facts_of("quotation", speakers(story.sayings, names).items())
    yield from facts_of("quotation", abridged(story.readings))
