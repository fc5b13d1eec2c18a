"""Totals: how many were hit in all, told as one number with the dead in it, or as the dead and the others."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from crosscheck.kinds.count import Count
from crosscheck.model import Claim, Slot, Span
from crosscheck.pipeline.extract import Reading
from crosscheck.text.numerals import Bounds, read_numeral

_KILLED, _HURT = "killed", "injured"
_HIT = frozenset(("shot", "stabbed", _HURT))
# "Six people were shot, two fatally", "six shot. Two victims died": those who died are some of them. "Four shot, one
# killed" may tell of five.
_OF_THEM = re.compile(
    r"[^.,;:()\u2013\u2014-]{0,80}(?:,| --?| [\u2013\u2014]| \(|\.) ?(?:including )?"
    r"(?P<dead>[A-Za-z]{3,5}|[0-9]{1,2})\b(?P<of> of (?:them|whom|the victims|those))?"
    r"(?: victims?| m[ae]n| person| people| wom[ae]n)?(?: who)? "
    r"(?:(?:has|have|had|later|was|were) ){0,2}(?:fatally|died|(?P<passive>killed))\b"
)
_NEAR = 60
_JOINED = re.compile(r",|\b(?:and|while)\b")
_SURE = 0.7
_SLOT = "people hit"

Told = list[tuple[Claim, float]]


def totals(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Told]]:
    """How many were hit in all, by how many of them died: each number of dead of a matter one slot, its claims.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
    """
    whole: dict[tuple[int, Decimal], list[Claim]] = defaultdict(list)
    added: dict[tuple[int, Decimal], list[Claim]] = defaultdict(list)
    for reading, matter in zip(readings, matters, strict=True):
        people = [claim for claim in reading.claims if _counts_people(claim)]
        for claim in people:
            dead = _dead_of(reading.prose.page, claim)
            if dead is not None:
                whole[matter, dead].append(claim)
        for killed, hurt in pairwise(people):
            total = _added(reading.prose.page, killed, hurt)
            if total is not None:
                added[matter, total[0]].append(total[1])
    for key in sorted(whole.keys() & added.keys()):
        slot = Slot(_SLOT, scope=f"{key[1]} of them dead")
        claims = sorted([*whole[key], *added[key]], key=lambda claim: (claim.article.id, claim.span))
        yield slot, [(_filling(claim, slot), 1.0) for claim in claims]


def _counts_people(claim: Claim) -> bool:
    return isinstance(claim.value, Count) and claim.slot is not None and not claim.slot.scope and claim.part.reports


def _dead_of(page: str, claim: Claim) -> Decimal | None:
    """How many of those who were hit died, where the words behind their number say so."""
    if claim.slot is None or claim.slot.attribute not in _HIT or not isinstance(claim.value, Count):
        return None
    told = _OF_THEM.match(page, claim.span.end) if claim.value.bounds.exact else None
    if told is None or (told["passive"] and not told["of"]):
        return None
    dead = read_numeral(page, told.start("dead"))
    low = claim.value.bounds.low
    return None if dead is None or dead.low is None or low is None or dead.low >= low else dead.low


def _added(page: str, killed: Claim, hurt: Claim) -> tuple[Decimal, Claim] | None:
    """The dead of "two are dead and five hurt", and a claim of seven in all."""
    if killed.sentence != hurt.sentence or hurt.span.start - killed.span.end > _NEAR:
        return None
    attributes = [claim.slot.attribute if claim.slot else "" for claim in (killed, hurt)]
    dead, rest = (claim.value.bounds if isinstance(claim.value, Count) else None for claim in (killed, hurt))
    if attributes != [_KILLED, _HURT] or dead is None or dead.low is None or not dead.exact or rest is None:
        return None
    if not _JOINED.search(page, killed.span.end, hurt.span.start) or not (rest.low or rest.high):
        return None
    ends = [None if end is None else end + dead.low for end in (rest.low, rest.high)]
    value = Count(Bounds(ends[0], ends[1], rest.slack))
    return dead.low, replace(hurt, span=Span(killed.span.start, hurt.span.end), value=value)


def _filling(claim: Claim, slot: Slot) -> Claim:
    value = replace(claim.value, of="") if isinstance(claim.value, Count) else claim.value
    return replace(claim, value=value, slot=slot, confidence=_SURE)
