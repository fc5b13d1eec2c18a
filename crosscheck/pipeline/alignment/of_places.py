"""What a story says of its places: streets, addresses and parts of town."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from crosscheck.model import Fact
from crosscheck.pipeline.alignment.dossier import Dossier
from crosscheck.pipeline.alignment.facts import facts_of
from crosscheck.pipeline.alignment.places.addresses import addresses
from crosscheck.pipeline.alignment.places.quarters import quarters
from crosscheck.pipeline.alignment.places.streets import streets


def of_places(story: Dossier) -> Iterator[Fact]:
    """The facts of the places of a story."""
    told = chain(streets(story.readings), addresses(story.readings).items(), quarters(story.readings))
    yield from facts_of("place", told)
