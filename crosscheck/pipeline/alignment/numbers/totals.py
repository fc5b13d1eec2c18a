"""Totals: how many were hit in all, told as one number with the dead in it, or as the dead and the others."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, pairwise

from crosscheck.kinds.count import Count
from crosscheck.model import Agreement, Claim, Slot, Span
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.verdict import MOST_VALUES
from crosscheck.pipeline.extract import Reading
from crosscheck.text.numerals import Bounds, read_numeral
from crosscheck.text.words.calendar_names import CALENDAR_NAMES

_KILLED, _HURT = "killed", "injured"
_HIT = frozenset(("shot", "stabbed", _HURT))
# "Six people were shot, two fatally", "six shot. Two victims died": those who died are some of them. "Four shot, one
# killed" may tell of five.
_OF_THEM = re.compile(
    r"[^.,;:()\n\u2013\u2014-]{0,80}(?:,| --?| [\u2013\u2014]| \(|\.) ?(?:including )?"
    r"(?P<dead>[A-Za-z]{3,5}|[0-9]{1,2})\b(?P<of> of (?:them|whom|the victims|those))?"
    r"(?: victims?| m[ae]n| person| people| wom[ae]n)?(?: who)? "
    r"(?:(?:has|have|had|later|was|were) ){0,2}(?:fatally|died|(?P<passive>killed))\b"
)
# So far apart stand the dead and the hurt of one sentence, and of two, where the others say whom they are told beside:
# "One man was killed at the mill. Two others were hurt."
_NEAR, _NEXT = 60, 120
# "Two others were hurt in Varn on Sunday", "in a crash": of another event.
_ELSEWHERE = re.compile(rf"\b(?:in an?|another|separate|{'|'.join(sorted(CALENDAR_NAMES))})\b")
_JOINED = re.compile(r",|\b(?:and|while)\b")
_ONE_MORE = re.compile(r"(?:,| and| while) (?:one|two|three|four|five|another)\b")
# "Two dead and five hurt in weekend shootings": of more than one event.
_EVENTS = re.compile(
    r"\b(?:shootings|stabbings|attacks|incidents|homicides|murders|crashes|bombings|accidents)\b", re.IGNORECASE
)
# The news stands at the top; far down an article tells of other such events too, though of few with so many.
_SURE, _FAR_DOWN, _MANY = 0.7, 0.35, 10
_SLOT = "people hit"
_OTHER, _PARAGRAPH = "other", "\n\n"


def totals(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """How many were hit in all, by how many of them died: each number of dead of a matter one slot, its claims.

    Only where the dead are added to the others, and the total is told in another way too, or otherwise.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
    """
    whole: dict[tuple[int, Decimal], list[Claim]] = defaultdict(list)
    added: dict[tuple[int, Decimal], list[Claim]] = defaultdict(list)
    for reading, matter in zip(readings, matters, strict=True):
        for dead, claim in _wholes(reading):
            whole[matter, dead].append(claim)
        for dead, claim in sums(reading):
            added[matter, dead].append(claim)
    for key in sorted(added):
        claims = sorted([*whole[key], *added[key]], key=lambda claim: (claim.article.id, claim.span))
        if whole[key] or _disagree(claims):
            slot = Slot(_SLOT, scope=f"{key[1]} of them dead")
            yield slot, [(_filling(claim, slot), 1.0) for claim in claims]


def _disagree(claims: Sequence[Claim]) -> bool:
    values = list(dict.fromkeys(claim.value for claim in claims))[:MOST_VALUES]
    return any(one.relate(other).agreement is Agreement.CONFLICTING for one, other in combinations(values, 2))


def _wholes(reading: Reading) -> Iterator[tuple[Decimal, Claim]]:
    """The dead of "six were shot, two fatally", and the claim of six."""
    for claim in filter(_counts_people, reading.of("count")):
        dead = _dead_of(reading.prose.page, claim)
        if dead is not None and not _is_of_several(claim):
            yield dead, replace(claim, confidence=_SURE)


def sums(reading: Reading) -> Iterator[tuple[Decimal, Claim]]:
    """The dead of "two are dead and five hurt", and a claim of seven."""
    for killed, hurt in pairwise(filter(_counts_people, reading.of("count"))):
        total = _added(reading.prose.page, killed, hurt)
        if total is not None and not _is_of_several(hurt):
            surely = hurt.span.start <= reading.prose.top or _are_many(hurt)
            yield total[0], replace(total[1], confidence=_SURE if surely else _FAR_DOWN)


def _counts_people(claim: Claim) -> bool:
    return isinstance(claim.value, Count) and claim.slot is not None and not claim.slot.scope and claim.part.reports


def _is_of_several(claim: Claim) -> bool:
    """Whether the sentence tells of more events than one."""
    near = claim.span.near(claim.sentence)
    return _EVENTS.search(claim.article.page, near.start, near.end) is not None


def _are_many(claim: Claim) -> bool:
    return isinstance(claim.value, Count) and (claim.value.bounds.low or 0) >= _MANY


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
    if not _stand_together(page, killed, hurt):
        return None
    attributes = [claim.slot.attribute if claim.slot else "" for claim in (killed, hurt)]
    dead, rest = (claim.value.bounds if isinstance(claim.value, Count) else None for claim in (killed, hurt))
    if attributes != [_KILLED, _HURT] or dead is None or dead.low is None or not dead.exact or rest is None:
        return None
    if _ONE_MORE.search(page, killed.span.end, hurt.span.start) or not (rest.low or rest.high):
        return None
    ends = [None if end is None else end + dead.low for end in (rest.low, rest.high)]
    value = Count(Bounds(ends[0], ends[1], rest.slack))
    return dead.low, replace(hurt, span=Span(killed.span.start, hurt.span.end), value=value)


def _stand_together(page: str, killed: Claim, hurt: Claim) -> bool:
    """Whether the dead and the hurt are told together, as those of one event."""
    start, end = killed.span.end, hurt.span.start
    if killed.sentence == hurt.sentence:
        return end - start <= _NEAR and _JOINED.search(page, start, end) is not None
    others = isinstance(hurt.value, Count) and hurt.value.of == _OTHER
    if not others or end - start > _NEXT or _PARAGRAPH in page[start:end]:
        return False
    return _ELSEWHERE.search(page, hurt.span.end, hurt.span.near(hurt.sentence).end) is None


def _filling(claim: Claim, slot: Slot) -> Claim:
    value = replace(claim.value, of="") if isinstance(claim.value, Count) else claim.value
    return replace(claim, value=value, slot=slot)
