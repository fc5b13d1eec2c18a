"""What a story says of its events: their order, how far they reach and how long they last."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Fact
from crosscheck.pipeline.alignment.dossier import Dossier
from crosscheck.pipeline.alignment.events.lengths import lengths
from crosscheck.pipeline.alignment.events.scopes import scopes
from crosscheck.pipeline.alignment.events.sequences import sequences
from crosscheck.pipeline.alignment.facts import facts_of


def of_events(story: Dossier) -> Iterator[Fact]:
    """The facts of the events of a story."""
    yield from facts_of("sequence", sequences(story.readings, story.matters))
    yield from facts_of("extent", scopes(story.readings))
    yield from facts_of("duration", lengths(story.readings, story.matters, story.who))
