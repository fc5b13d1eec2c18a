"""Patients: who was hurt, where an article knows somebody by his age alone ("the man, 22 years old")."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from crosscheck.names.across import Identity, Who
from crosscheck.pipeline.alignment.people.aged import Aged, aged
from crosscheck.pipeline.alignment.people.only_one import only_ones
from crosscheck.pipeline.extract import Reading

# How sure it is that two of one age are one person: each alone of it in its article, or one of several.
_ALONE, _ONE_OF_TWO = 0.8, 0.5
# Of a story so many articles are compared.
_MOST_ARTICLES = 40

_Node = tuple[int, Aged]


def patients(readings: Sequence[Reading], who: Who) -> Who:
    """Who everybody is whom injuries are told of: by name as in ``who``, by age, or as the only one who was hurt.

    Two articles mean one person where each tells of one of that age and no word of the two makes them two people.
    He has the name that an article gives him, if the story names one of that age only.

    Args:
        readings: The articles of a story.
        who: Who its named people, and those whose age is told otherwise, are.
    """
    hurt = {
        (number, subject)
        for number, reading in enumerate(readings)
        for claim in reading.of("injury")
        if claim.slot is not None
        for subject in claim.slot.subjects
        if reading.cast.person(subject) is None
    }
    if not hurt:
        return who
    of_age: dict[int, list[_Node]] = defaultdict(list)
    for number, reading in enumerate(readings[:_MOST_ARTICLES]):
        for person in filter(lambda person: person.exact, aged(number, reading, who)):
            of_age[int(person.age)].append((number, person))
    found = {key: Identity(key[1], _ONE_OF_TWO) for key in hurt}
    for nodes in of_age.values():
        found.update(_known(nodes))
    known = {**found, **who}
    return {**known, **only_ones(readings, known)}


def _known(nodes: Sequence[_Node]) -> dict[tuple[int, str], Identity]:
    """Who those of one age are that have no name."""
    names = {person.name for _, person in nodes if person.name}
    numbers = [number for number, _ in nodes]
    alone = [
        (number, person)
        for number, person in nodes
        if numbers.count(number) == 1 and not (person.apart or person.of_another)
    ]
    if len(names) > 1 or not alone:
        return {}
    _, chief = min(alone, key=lambda node: (not node[1].name, node[1].sex is None, node[0]))
    return {
        (number, subject): Identity(chief.name or chief.subjects[0], _ALONE)
        for number, person in alone
        if not person.name and person.can_be(chief)
        for subject in person.subjects
    }
