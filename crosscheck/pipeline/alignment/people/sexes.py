"""The sex of a child without a name: a boy of 11 to one article, a girl of 11 to another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from crosscheck.kinds.age import Sex
from crosscheck.model import Claim, Slot, Span
from crosscheck.names.reference.nameless import nameless_in
from crosscheck.names.reference.parts_played import SUSPECT
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.people.aged import Aged
from crosscheck.pipeline.extract import Reading

_OF_AGE = Decimal(18)
_CHILDREN = frozenset(("boy", "girl"))
_BOTH = {"f", "m"}
# An article with a boy and a girl in it may have them of one age.
_OF_THE_OTHER = {
    "f": re.compile(r"\b(?:boys?|sons?|brothers?)\b", re.IGNORECASE),
    "m": re.compile(r"\b(?:girls?|daughters?|sisters?)\b", re.IGNORECASE),
}
# The noun before an age, and the words behind one.
_BACK, _REACH = 12, 60
_SURE = 0.7


def sexes(
    readings: Sequence[Reading], people: Sequence[Sequence[Aged]], matters: Sequence[int]
) -> Iterator[tuple[Slot, Sides]]:
    """The child of one age whom some articles of a matter call a boy and others a girl: one slot for each.

    Each article tells of one of that age, not by name, and of no child of the other sex.

    Args:
        readings: The articles of a story.
        people: Those of every article of whom an age is told, as ``aged`` gives them.
        matters: For each article the number of its matter.
    """
    of_age: dict[tuple[int, Decimal], list[tuple[int, Aged]]] = defaultdict(list)
    for number, (told, matter) in enumerate(zip(people, matters, strict=False)):
        for person in told:
            if person.exact and person.age < _OF_AGE:
                of_age[matter, person.age].append((number, person))
    for (_, age), children in sorted(of_age.items()):
        if {child.sex for _, child in children} >= _BOTH and _can_be_one(readings, children):
            slot = Slot("sex", (f"the child, {age} years old",))
            sides = [list(_claims(readings[number], child, slot)) for number, child in children]
            if all(sides):
                yield slot, [(claim, 1.0) for claims in sides for claim in claims]


def _can_be_one(readings: Sequence[Reading], children: Sequence[tuple[int, Aged]]) -> bool:
    numbers = [number for number, _ in children]
    alike = len({child.part for _, child in children if child.part}) <= 1
    unnamed = not any(child.name or child.apart or child.part == SUSPECT for _, child in children)
    if not (unnamed and alike and len(numbers) == len({*numbers}) and all(c.noun in _CHILDREN for _, c in children)):
        return False
    return not any(_OF_THE_OTHER[c.sex].search(readings[n].prose.reporting) for n, c in children if c.sex)


def _claims(reading: Reading, child: Aged, slot: Slot) -> Iterator[Claim]:
    """The words of an article that tell the sex: "11-year-old girl", "girl, 11"."""
    for claim in reading.of("age"):
        if child.sex is None or claim.slot is None or claim.slot.subject not in child.subjects:
            continue
        start, end = (
            max(claim.sentence.start, claim.span.start - _BACK),
            min(claim.sentence.end, claim.span.end + _REACH),
        )
        told = next(iter(nameless_in(reading.prose.page, claim.sentence, start, end)), None)
        if told is not None and told.sex == child.sex:
            words = Span(min(claim.span.start, told.span.start), max(claim.span.end, told.span.end))
            yield replace(claim, span=words, value=Sex(child.sex), slot=slot, confidence=_SURE)
