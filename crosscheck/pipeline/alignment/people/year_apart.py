"""A year apart: two reports share all other ages that they tell, and the one that each has besides differs by a year.

The children of one family are nine and eight here, ten and eight there; who is meant is told by the company.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from crosscheck.kinds.age import Age
from crosscheck.model import Claim, Fact, Slot
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.numbers.compared import are_compared, compared
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import exact
from crosscheck.text.numerals.context import word_before

# Reprints by the hundred tell no more than a few; so many ages must be shared, and so many days apart nobody's birthday
# lies between.
_MOST_ARTICLES, _SHARED, _DAYS = 24, 2, 3
_ONE, _SURE = Decimal(1), 0.8
# Somebody without a name is known by an age: "the boy, 9 years old".
_AGED = " old"
# How old somebody is now is not told by a birthday of some year.
_TURNED = "turned"
_SLOT = Slot("one age of several")

_Ages = dict[Decimal, list[Claim]]


def year_apart(
    readings: Sequence[Reading], matters: Sequence[int], facts: Sequence[Fact]
) -> Iterator[tuple[Slot, Sides]]:
    """The ages that two reports of a matter do not share, where each has one: one slot, its claims.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
        facts: What is known of the story; ages that are known to be of one person are not compared again.
    """
    told = [(reading, of, _ages(reading)) for reading, of in zip(readings[:_MOST_ARTICLES], matters, strict=False)]
    known = compared(facts) if len(told) > 1 else {}
    for (one, mine, lefts), (other, yours, rights) in combinations(told, 2):
        days = one.article.days_from(other.article) or 0
        alone = _alone(lefts, rights) if mine == yours and days <= _DAYS else None
        if alone is None or any(ages.keys() >= set(alone) for _, _, ages in told):
            continue
        claims = [claim for ages in (lefts, rights) for age in alone for claim in ages.get(age, ())]
        if any(map(_is_unnamed, claims)) and not are_compared(claims[0], claims[-1], known):
            yield _SLOT, [(replace(claim, slot=_SLOT, confidence=_SURE), 1.0) for claim in claims]


def _alone(lefts: _Ages, rights: _Ages) -> tuple[Decimal, Decimal] | None:
    """The one age of either report that the other does not share, where they are a year apart."""
    mine, yours = lefts.keys() - rights.keys(), rights.keys() - lefts.keys()
    if len(mine) != 1 or len(yours) != 1 or len(lefts) <= _SHARED:
        return None
    one, other = mine.pop(), yours.pop()
    return (one, other) if abs(one - other) == _ONE else None


def _ages(reading: Reading) -> _Ages:
    ages: _Ages = {}
    for claim in reading.of("age"):
        years = exact(claim) if isinstance(claim.value, Age) and claim.value.unit == "year" else None
        if years is not None and claim.part.reports and word_before(claim.article.page, claim.span.start) != _TURNED:
            ages.setdefault(years, []).append(claim)
    return ages


def _is_unnamed(claim: Claim) -> bool:
    return claim.slot is None or all(subject.endswith(_AGED) for subject in claim.slot.subjects)
