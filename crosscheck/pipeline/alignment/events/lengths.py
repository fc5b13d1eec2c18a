"""Lengths: how long one visit, strike, captivity or rule of a story lasted, as several articles have it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, product

from crosscheck.model import Agreement, Claim, Slot
from crosscheck.model.frozen import frozen
from crosscheck.names.across import Who
from crosscheck.names.reference.subjects import subject_of
from crosscheck.pipeline.alignment.groups import Sides, grouped, place
from crosscheck.pipeline.alignment.round_lengths import is_one_length
from crosscheck.pipeline.extract import Reading
from crosscheck.text.incident.length_words import PERSONAL
from crosscheck.text.incident.lengths import lasting
from crosscheck.text.timex.value import TimeValue

# Reprints by the hundred tell no more than a few; an article with more lengths of a class is of several events.
_MOST_ARTICLES, _MOST_LENGTHS = 24, 2
_FEW_DAYS = 4
# Lengths nearer than this are one, told round.
_ROUNDED = Decimal("1.15")
_SURE = 0.75
# So far on either side of a length a year is looked for.
_REACH = 120
_IN_A_YEAR = re.compile(r"\b(?:[Ii]n|[Ss]ince|of|[Dd]uring|from) (?P<year>(?:19|20)[0-9]{2})\b")


@frozen
class _Told:
    """A length that an article tells.

    Attributes:
        claim: The length.
        of: Whose it is across the story, or "".
    """

    claim: Claim
    of: str

    def excludes(self, other: _Told) -> bool:
        """Whether the two are of one event, and cannot both be true."""
        return _exclude(self.claim, other.claim)

    def is_of_another(self, other: _Told) -> bool:
        """Whether they are two people's."""
        return bool(self.of and other.of) and self.of != other.of


def lengths(readings: Sequence[Reading], matters: Sequence[int], who: Who) -> Iterator[tuple[Slot, Sides]]:
    """The lengths of one event that exclude each other, those that hang together one slot.

    Args:
        readings: The articles of a story, of which no more than 24 are read.
        matters: For each the number of its matter.
        who: Who their people are.
    """
    if len(readings) < 2:
        return
    some = readings[:_MOST_ARTICLES]
    pages = [(matter, _told(n, reading, who)) for n, (reading, matter) in enumerate(zip(some, matters, strict=False))]
    apart: dict[str, list[tuple[Claim, Claim]]] = defaultdict(list)
    for (matter, lefts), (other, rights) in combinations(pages, 2):
        if matter != other:
            continue
        for event in sorted(lefts.keys() & rights.keys()):
            told = [(a, b) for a, b in product(lefts[event], rights[event]) if not a.is_of_another(b)]
            if told and all(one.excludes(another) for one, another in told):
                apart[event] += [(one.claim, another.claim) for one, another in told]
    for event, pairs in sorted(apart.items()):
        for group in grouped(pairs, lambda pair: pair):
            claims = {place(claim): claim for pair in group for claim in pair}
            yield Slot(f"length of the {event}"), [(claim, 1.0) for _, claim in sorted(claims.items())]


def _told(number: int, reading: Reading, who: Who) -> dict[str, list[_Told]]:
    """The lengths that an article tells, by what they are the length of, if it tells few of it."""
    told: dict[str, dict[object, _Told]] = defaultdict(dict)
    step = "the length of what lasts, by the words beside it"
    for claim in reading.of("duration"):
        value = claim.value
        if claim.slot is not None or not claim.part.reports or _looks_back(reading, claim):
            continue
        event = lasting(reading.prose.page, claim.sentence, claim.span)
        if event is not None and isinstance(value, TimeValue) and value.unit is not None and value.low:
            found = subject_of(reading.prose, reading.cast, claim.span) if event in PERSONAL else None
            name = "" if found is None else found[0].name
            identity = who.get((number, name))
            whose = name if identity is None else identity.name
            one = _Told(replace(claim, confidence=_SURE, steps=(*claim.steps, step)), whose)
            told[event].setdefault((value, whose), one)
    return {event: _known(event, list(values.values())) for event, values in told.items()}


def _known(event: str, told: list[_Told]) -> list[_Told]:
    """The lengths of a class, if they are few; of several people's, those of whom it is told whose they are."""
    if len(told) > 1 and event in PERSONAL:
        told = [one for one in told if one.of]
    return told if len(told) <= _MOST_LENGTHS else []


def _looks_back(reading: Reading, claim: Claim) -> bool:
    """Whether the sentence tells of a year before the last: of another event of the kind."""
    today = reading.article.today
    start, end = max(claim.sentence.start, claim.span.start - _REACH), min(claim.sentence.end, claim.span.end + _REACH)
    found = _IN_A_YEAR.search(reading.prose.page, start, end)
    return found is not None and (today is None or int(found["year"]) < today.year - 1)


def _exclude(one: Claim, other: Claim) -> bool:
    """Whether two lengths cannot both be true, however round, in reports of the same few days."""
    if (one.article.days_from(other.article) or 0) > _FEW_DAYS:
        return False
    left, right = one.value, other.value
    if not isinstance(left, TimeValue) or not isinstance(right, TimeValue):
        return False
    if left.relate(right).agreement is not Agreement.CONFLICTING:
        return False
    return not is_one_length(one, other, _ROUNDED)
