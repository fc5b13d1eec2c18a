"""Dimensions: what several articles say of the weight, size, fall, load, speed or calibre of one thing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from crosscheck.kinds.quantity import Quantity
from crosscheck.model import Claim, Slot
from crosscheck.names.across import Identity
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.numbers.consistent import consistent
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.retrospect import looks_back
from crosscheck.text.measuring.dimensions import ANIMAL, ANIMALS, DIMENSIONS, THINGS, dimension

_SURE = 0.7
_WEIGHT, _PAYLOAD, _FALL = "weight", "payload", "fall"
# What changes from day to day.
_OF_A_DAY = "speed of the winds"
_NAME = re.compile(r"\b[A-Z][a-z]{3,}")
_WORD = re.compile(r"\b[a-z]{3,10}\b")

# The number of the matter, the day, the attribute, and the thing.
_Key = tuple[int, str, str, str]


def dimensions(
    readings: Sequence[Reading], matters: Sequence[int], who: Mapping[tuple[int, str], Identity]
) -> Iterator[tuple[Slot, Sides]]:
    """The measures of several articles of one thing, by what is measured: each of a matter one slot.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
        who: Whom a name in an article means.
    """
    told: dict[_Key, Sides] = defaultdict(list)
    for number, reading in enumerate(readings if len(readings) > 1 else ()):
        for claim, slot in _measured(reading):
            day = str(reading.article.published_day) if slot.attribute == _OF_A_DAY else ""
            thing = _fallen(reading, claim, number, who) if slot.attribute == _FALL else slot.scope
            told[matters[number], day, slot.attribute, thing].append((claim, 1.0))
    for (_, _, attribute, thing), claims in sorted(_of_the_only_one(told).items(), key=lambda item: item[0]):
        kept = consistent(claims)
        if len({claim.article.id for claim, _ in kept}) > 1:
            slot = Slot(attribute, scope=thing)
            yield slot, [(replace(claim, slot=slot, confidence=_SURE), sure) for claim, sure in kept]


def _of_the_only_one(told: dict[_Key, Sides]) -> dict[_Key, Sides]:
    """The measures of "the animal" or of nobody by name joined to those of the one that the matter names.

    A fall of nobody by name where two are named is left out.
    """
    joined = dict(told)
    for key in [key for key in told if key[2:] in ((_WEIGHT, ANIMAL), (_FALL, ""))]:
        others = [other for other in told if other[:3] == key[:3] and other != key]
        if len(others) == 1:
            joined[others[0]] = joined[others[0]] + joined.pop(key)
        elif others:
            joined.pop(key)
    return joined


def _measured(reading: Reading) -> list[tuple[Claim, Slot]]:
    """The measures of an article with their slots; "the animal" is the one that the article names most."""
    found = [(claim, slot) for claim in reading.claims if (slot := _slot(reading, claim)) is not None]
    if all(slot.scope != ANIMAL for _, slot in found):
        return found
    animal = _named_most(reading.prose.page)
    return [(claim, replace(slot, scope=animal) if slot.scope == ANIMAL else slot) for claim, slot in found]


def _named_most(page: str) -> str:
    most = Counter(THINGS.get(word, word) for word in _WORD.findall(page) if word in ANIMALS).most_common(2)
    second = most[1][1] if len(most) > 1 else 0
    return most[0][0] if most and most[0][1] > second else ANIMAL


def _fallen(reading: Reading, claim: Claim, number: int, who: Mapping[tuple[int, str], Identity]) -> str:
    """The person named last before a fall, in its sentence; "" where none is."""
    start, end, name = claim.sentence.start, claim.span.start, ""
    for person in reading.cast.persons:
        for mention in person.mentions:
            if start <= mention.span.start < end:
                start, name = mention.span.start, person.name
    return who[number, name].name if (number, name) in who else name


def _slot(reading: Reading, claim: Claim) -> Slot | None:
    value = claim.value
    if not isinstance(value, Quantity) or value.unit is None or value.unit.dimension not in DIMENSIONS:
        return None
    if not claim.part.reports or value.bounds.low == 0 or (claim.slot is not None and looks_back(claim.slot)):
        return None
    page = reading.prose.page
    found = dimension(value.unit.dimension, page, claim.span, claim.sentence)
    if found is None or (found.attribute == _PAYLOAD and not _is_of_the_story(reading, claim)):
        return None
    return Slot(found.attribute, scope=found.of)


def _is_of_the_story(reading: Reading, claim: Claim) -> bool:
    """Whether the names before a number are those that the top of its article has too."""
    top = reading.prose.page[: reading.prose.top]
    names = _NAME.findall(reading.prose.page, claim.span.near(claim.sentence).start, claim.span.start)
    return all(name in top for name in names)
