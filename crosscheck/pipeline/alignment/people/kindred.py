"""Kindred: the family name of one person, or of a near relative, that two articles give otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import product

from crosscheck.kinds.person import NameOfOne
from crosscheck.model import Claim, Slot
from crosscheck.names.across import Who
from crosscheck.names.comparison.parts import split_name
from crosscheck.names.letters import folded
from crosscheck.names.reading.roster import one_slip
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.words.wordlist import lexicon

_NEAR_KIN = frozenset("mother mom father dad sister brother son daughter grandmother grandfather wife husband".split())
_SHORTEST = 5
_SURE = 0.6

_Names = Mapping[str, Mapping[str, list[Claim]]]


def kindred(readings: Sequence[Reading], named: Who) -> dict[Slot, Sides]:
    """The family names that cannot all be right, each pair as one slot, with how sure that is.

    Brother and sister whose rare family names are one letter apart; and one person whom another article, which gives
    the same age, gives a further last name that is the family name of others in the story.

    Args:
        readings: The articles of a story.
        named: Who their named people are.
    """
    akin = any(person.relations for reading in readings for person in reading.cast.persons)
    if not akin and len(readings) < 2:
        return {}
    names: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    ages: dict[str, dict[str, str]] = defaultdict(dict)
    for number, reading in enumerate(readings):
        for claim in reading.of("age", "person"):
            if claim.slot is None or not claim.slot.subjects:
                continue
            identity = named.get((number, claim.slot.subjects[0]))
            if identity is not None and claim.kind == "age":
                ages[identity.name].setdefault(claim.article.id, str(claim.value))
            elif identity is not None and " " in claim.text:
                names[identity.name][_family(str(claim.value))].append(claim)
    told: dict[Slot, Sides] = {}
    for one, other in (*_of_kin(readings, named, names), *_of_one(names, ages)):
        slot = Slot("family name", tuple(sorted({str(one[0].value), str(other[0].value)})))
        told[slot] = [(_by_family(claim), _SURE) for claim in (*one, *other)]
    return told


def _of_kin(readings: Sequence[Reading], named: Who, names: _Names) -> Iterator[tuple[list[Claim], list[Claim]]]:
    """Near relatives whose family names are a slip apart."""
    for bearer, other in _near_kin(readings, named):
        for form, other_form in product(names.get(bearer, {}), names.get(other, {})):
            if _a_slip_apart(form, other_form):
                yield names[bearer][form], [claim for forms in names.values() for claim in forms.get(other_form, ())]


def _near_kin(readings: Sequence[Reading], named: Who) -> Iterator[tuple[str, str]]:
    """The names of each two who are near relatives."""
    for number, reading in enumerate(readings):
        for person in reading.cast.persons:
            bearer = named.get((number, person.name))
            for word, owner in person.relations:
                other = named.get((number, owner))
                if bearer is not None and other is not None and bearer is not other and word in _NEAR_KIN:
                    yield bearer.name, other.name


def _of_one(names: _Names, ages: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[list[Claim], list[Claim]]]:
    """The shorter and the longer name of one person of one age, where the last name of the longer is that of others.

    Not where one article prints both: it knows what it says.
    """
    bearers: dict[str, set[str]] = defaultdict(set)
    for name, forms in names.items():
        for form in forms:
            bearers[form].add(name)
    for name, forms in names.items():
        for form, claims in forms.items():
            for longer, others in forms.items():
                further = str(others[0].value).startswith(f"{claims[0].value} ") and len(bearers[longer]) > 1
                if further and bearers[form] == {name} and _of_one_age(claims, others, ages[name]):
                    yield claims, others


def _of_one_age(claims: Sequence[Claim], others: Sequence[Claim], ages: Mapping[str, str]) -> bool:
    here, there = ({claim.article.id for claim in side} for side in (claims, others))
    told = [{ages[article] for article in side if article in ages} for side in (here, there)]
    return here.isdisjoint(there) and told[0] == told[1] != set()


@lru_cache(maxsize=1 << 12)
def _family(name: str) -> str:
    words = split_name(name).family
    return words[-1].printed if words else ""


def _by_family(claim: Claim) -> Claim:
    return replace(claim, value=NameOfOne(_family(str(claim.value))))


def _a_slip_apart(form: str, other: str) -> bool:
    left, right = folded(form), folded(other)
    if min(len(left), len(right)) < _SHORTEST or not one_slip(left, right):
        return False
    return lexicon().proper.keys().isdisjoint((left, right))
