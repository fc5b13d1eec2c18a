"""Small children: the one child of a story, a toddler to one report and five years old to another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from crosscheck.kinds.age import Age
from crosscheck.model import Claim, Slot, Span
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.numerals import Bounds

# The oldest who are called so, and the years that leave doubt; "a baby" is said of any child by those who love it.
_OLDEST, _DOUBT = {"toddler": Decimal(3), "infant": Decimal(1)}, 1
_SMALL = re.compile(
    r"\b(?:an?|the|one) (?P<noun>toddler|infant)\b"
    r"(?![’'-]| (?:bed|brother|car|care|class|daughter|death|food|formula|group|mortality|room|seat|sister|son)s?\b)",
    re.IGNORECASE,
)
# Of several children each report may mean another.
_CHILDREN = re.compile(
    r"\b(?:children|kids|siblings|sons|daughters|grandchildren|nephews|nieces|boys|girls|toddlers|infants|bab(?:y|ies)|(?:brother|sister)s?|"
    r"newborn)\b",
    re.IGNORECASE,
)
_GROWING = Decimal(13)
_SURE = 0.7
_SLOT = Slot("age of the child")


def small(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """The child to whom all reports of a matter give one age, and one a word for a younger one: one slot.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
    """
    by_matter: dict[int, list[Reading]] = defaultdict(list)
    for reading, matter in zip(readings, matters, strict=True):
        by_matter[matter].append(reading)
    for of_one in by_matter.values():
        told = [claim for reading in of_one for claim in reading.of("age") if _is_of_a_child(claim)]
        ages = {claim.value for claim in told}
        if len(ages) != 1 or any(_CHILDREN.search(reading.prose.reporting) for reading in of_one):
            continue
        called = [claim for reading in of_one for claim in _called(reading, told) if _is_older(told[0], claim)]
        if called:
            yield _SLOT, [(replace(claim, slot=_SLOT, confidence=_SURE), 1.0) for claim in (*called, *told)]


def _is_of_a_child(claim: Claim) -> bool:
    value = claim.value
    if not isinstance(value, Age) or claim.slot is None or not claim.part.reports:
        return False
    return value.unit != "year" or (value.bounds.low is not None and value.bounds.low < _GROWING)


def _is_older(told: Claim, called: Claim) -> bool:
    """Whether a child is older than it is called, beyond doubt."""
    if not isinstance(told.value, Age) or not isinstance(called.value, Age) or told.value.unit != "year":
        return False
    age, oldest = told.value.bounds.low, called.value.bounds.high
    return age is not None and oldest is not None and age > oldest + _DOUBT


def _called(reading: Reading, told: Sequence[Claim]) -> Iterator[Claim]:
    """The words of an article for a child younger than the one whose age is told, beside no age."""
    beside = {(claim.article.id, claim.sentence) for claim in told}
    for found in _SMALL.finditer(reading.prose.page):
        span = Span(*found.span("noun"))
        claim = reading.prose.claim(span, "age", Age(Bounds(None, _OLDEST[found["noun"].lower()])), "a <small child>")
        if claim.part.reports and (claim.article.id, claim.sentence) not in beside:
            yield claim
