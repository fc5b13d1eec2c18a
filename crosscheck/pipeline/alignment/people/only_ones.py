"""The only ones: who "the suspect" or "the victim" is whom one article tells of without a name, and another names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from crosscheck.names.across import Identity
from crosscheck.names.reference.nameless import ONLY_ONE, named_as
from crosscheck.pipeline.extract import Reading

# How sure it is that the suspect of two articles is one, where none is named.
_SURE, _ONE_MATTER, _SEVERAL = 0.95, 0.9, 0.4


def only_ones(
    readings: Sequence[Reading], named: Mapping[tuple[int, str], Identity], matters_of: Sequence[int]
) -> Mapping[tuple[int, str], Identity]:
    """For every article and its only suspect or victim without a name: who that is by name.

    It is the one person who plays the part in the articles of the same matter; where two do, or none, it is one without
    a name, surely one only where all of them are of one matter.

    Args:
        readings: The articles of a story.
        named: Who their people are.
        matters_of: For each article the number of its matter.
    """
    subjects = [
        {claim.slot.subjects for claim in reading.claims if claim.slot is not None} if reading.claims else set()
        for reading in readings
    ]
    found: dict[tuple[int, str], Identity] = {}
    for part, called in ONLY_ONE.items():
        places = [number for number, told in enumerate(subjects) if (called,) in told]
        if not places:
            continue
        bearers: dict[int, dict[str, float]] = defaultdict(dict)
        for number, reading in enumerate(readings):
            for person in named_as(reading.prose, reading.cast, part):
                identity = named.get((number, person.name)) or Identity(person.name, 1.0)
                bearers[matters_of[number]][identity.name] = identity.confidence
        one_matter = _ONE_MATTER if len({matters_of[number] for number in places}) == 1 else _SEVERAL
        for number in places:
            alike = bearers[matters_of[number]]
            name, sure = next(iter(alike.items())) if len(alike) == 1 else (called, one_matter)
            found[number, called] = Identity(name, sure * _SURE)
    return found
