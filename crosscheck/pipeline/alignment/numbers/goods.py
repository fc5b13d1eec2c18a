"""Goods: what an amount of money is paid for, known by the name that stands behind it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from crosscheck.model import Claim, Slot
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import exact
from crosscheck.text.numerals.bounds import printed
from crosscheck.text.words.edits import distance

# How far behind an amount the name of what it buys may stand; no further than the next amount.
_REACH = 70
_NAMED = re.compile(r"[A-Z][\w'’-]{2,}")
_STOP = re.compile(r"[.;:]\s|[$€£¥]|\b(?:and|while|but)\b")
_SURE = 0.8
# A name that so many amounts stand before is no single purchase.
_MOST = 12


def goods(readings: Sequence[Reading]) -> dict[Slot, Sides]:
    """Amounts of several articles before one name ("$5,250 at the Harbour View Hotel"), each name one slot.

    Two capitalised words side by side make a name. Only amounts that one key tells apart are set side by
    side: others may be two payments to one name. Linear in the number of amounts.
    """
    if len(readings) < 2:
        return {}
    before: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for reading in readings:
        for claim in reading.of("money"):
            if claim.slot is None and claim.part.reports and exact(claim) is not None:
                for name in dict.fromkeys(_names_behind(reading.prose.page, claim)):
                    before[name].append(claim)
    told: dict[Slot, Sides] = {}
    seen: set[frozenset[tuple[str, int]]] = set()
    for name in sorted(before):
        claims = before[name]
        group = frozenset((claim.article.id, claim.span.start) for claim in claims)
        several = len({claim.article.id for claim in claims}) > 1 and len(claims) <= _MOST
        if several and group not in seen and _one_key_apart(claims):
            seen.add(group)
            told[Slot("amount", scope=" ".join(name))] = [(replace(claim, confidence=_SURE), 1.0) for claim in claims]
    return told


def _names_behind(page: str, claim: Claim) -> Iterator[tuple[str, str]]:
    """The pairs of capitalised words behind an amount, up to the next amount or clause."""
    end = min(claim.sentence.end, claim.span.end + _REACH)
    stop = _STOP.search(page, claim.span.end, end)
    words = list(_NAMED.finditer(page, claim.span.end, stop.start() if stop else end))
    for left, right in pairwise(words):
        if page[left.end() : right.start()] == " ":
            yield left[0], right[0]


def _one_key_apart(claims: Sequence[Claim]) -> bool:
    """Whether two of the amounts are as long and differ in one digit, or have two changed about."""
    numbers = {printed(number) for claim in claims if (number := exact(claim)) is not None}
    pairs = combinations(sorted(numbers), 2)
    return any(len(left) == len(right) and distance(left, right, 1) == 1 for left, right in pairs)
