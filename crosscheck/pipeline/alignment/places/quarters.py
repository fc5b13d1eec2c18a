"""Quarters of a story: a street that one article has in two parts of a town."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosscheck.kinds.address import Address
from crosscheck.kinds.quarter import Quarter
from crosscheck.model import Claim, Slot
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading

_NEXT = re.compile(r"(?: (?!and |or |to |from )[a-z]{1,12}){1,3} ")
STREET = "part of town of a street"


def quarters(readings: Sequence[Reading]) -> Iterator[tuple[Slot, Sides]]:
    """The streets that one article places in several parts of a town, each a slot with the parts that stand beside it.

    What two articles say of the part of town is set side by side for the whole story; an article that tells of one
    incident by its street in two sentences may differ with itself.

    Args:
        readings: The articles of a story.
    """
    for reading in readings:
        parts = [claim for claim in reading.of("place") if isinstance(claim.value, Quarter)]
        if len({claim.value for claim in parts}) < 2:
            continue
        places = [claim for claim in reading.of("place") if isinstance(claim.value, Address)]
        told: dict[str, Sides] = defaultdict(list)
        for part in parts:
            for street in _beside(reading.prose.page, part, places):
                told[street].append((part, 1.0))
        for street, claims in sorted(told.items()):
            if len({claim.value for claim, _ in claims}) > 1:
                yield Slot(STREET, scope=f"{street}, {reading.article.id}"), claims


def _beside(page: str, part: Claim, places: Sequence[Claim]) -> Iterator[str]:
    """The streets of the addresses next to a part of town: "on Elm Street in east Varn", "an east Varn home on Elm"."""
    ahead = bisect_left(places, part.span.start, key=_start)
    for place in places[max(0, ahead - 1) : ahead + 1]:
        first, last = sorted((part.span, place.span), key=lambda span: span.start)
        address = place.value
        if isinstance(address, Address) and _NEXT.fullmatch(page, first.end, last.start):
            yield from (street.name for street in address.streets)


def _start(claim: Claim) -> int:
    return claim.span.start
