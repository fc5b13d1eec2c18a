"""Addresses of a story: those on one street side by side."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosscheck.kinds.address import Address
from crosscheck.model import Agreement, Claim, Slot
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.verdict import across
from crosscheck.pipeline.extract import Reading

# Where somebody lives or was caught is no place of the event: "Jane Doe, of the 3200 block of Elm Street".
_ELSEWHERE = re.compile(
    r"(?:,|\bman|\bwoman|\bresident|\bhome) of (?:the )?$|\b(?:lives?|lived|living|resides?) (?:\w+ ){0,3}$|"
    r"\b(?:arrested|captured|caught|last known address)\b[^.;]{0,60}$"
)
_REACH = 90
_NUMBERED = "numbered street"


def addresses(readings: Sequence[Reading]) -> dict[Slot, Sides]:
    """The addresses of several articles on one street, each street one slot; a corner lies on both of its streets.

    So are those on the only numbered street of each article, of which one may be a slip: 31st Street and 311th Street.
    """
    told: dict[str, list[Claim]] = defaultdict(list)
    for reading in readings:
        numbered: dict[str, list[Claim]] = defaultdict(list)
        for claim, address in _of_events(reading):
            for name in dict.fromkeys(street.name for street in address.streets):
                told[name].append(claim)
            for street in address.numbered:
                numbered[street.name].append(claim)
        if len(numbered) == 1:
            told[_NUMBERED].extend(*numbered.values())
    return {
        Slot("address", scope=name): [(claim, 1.0) for claim in _closest(claims, name)]
        for name, claims in sorted(told.items())
        if len(claims) > 1
    }


def _closest(claims: Sequence[Claim], name: str) -> Sequence[Claim]:
    """The addresses on one street that tell it most closely, where two articles differ by them.

    Those that print the type of the street, for who writes "Elm Avenue" does not leave it open by "Elm and Oak
    streets"; else those with a number alone, for who tells the corner or the bare street besides does not leave the
    number open.
    """
    told = [(claim, claim.value) for claim in claims if isinstance(claim.value, Address)]
    typed = [(claim, kind) for claim, address in told if (kind := address.type_of(name))]
    if len({kind for _, kind in typed}) > 1 and _differ([claim for claim, _ in typed]):
        return [claim for claim, _ in typed]
    numbered = [claim for claim, address in told if address.number is not None]
    return numbered if _differ(numbered) else claims


def _differ(claims: Sequence[Claim]) -> bool:
    """Whether two articles differ by these addresses."""
    several = len({claim.article.id for claim in claims}) > 1
    return several and across(claims).agreement is Agreement.CONFLICTING


def _of_events(reading: Reading) -> Iterator[tuple[Claim, Address]]:
    page = reading.prose.page
    for claim in reading.of("place"):
        if isinstance(claim.value, Address):
            start = claim.span.start
            if _ELSEWHERE.search(page, max(claim.sentence.start, start - _REACH), start) is None:
                yield claim, claim.value
