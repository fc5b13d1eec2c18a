"""Kindred: the family name of one person, or of a near relative, that two articles give otherwise."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, product

from crosscheck.kinds.person import NameOfOne
from crosscheck.kinds.relation.value import WORD as KIN
from crosscheck.kinds.relation.value import Kinship
from crosscheck.model import Claim, Slot, Span
from crosscheck.names.across import Who
from crosscheck.names.comparison.parts import split_name
from crosscheck.names.comparison.skeleton import skeleton
from crosscheck.names.letters import folded
from crosscheck.names.reading.roster import one_slip
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.words.wordlist import lexicon

# The lines of kin that share a family name.
_NEAR_KIN = frozenset(("parent", "child", "sibling", "spouse", "grandparent", "grandchild"))
# "The mother of the victim, Jane Doe", "Jane Doe's mother".
_KIN_OF = re.compile(rf"\b(?:{KIN})[ \xa0]of(?:[ \xa0][a-z]{{2,12}}){{0,2}}[ \xa0]\Z")
_OWN_KIN = re.compile(rf"['’]s?[ \xa0](?:{KIN})\b")
_REACH = 48
_SHORTEST = 4
# Two known names of so many letters may be spellings of one.
_LONG = 6
_SURE = 0.6
# What tells a woman of the family by her name ("Petrova", "Kowalska", "Papadopoulou").
_OF_WOMEN = frozenset("aou")

_Names = Mapping[str, Mapping[str, list[Claim]]]


def kindred(readings: Sequence[Reading], named: Who) -> dict[Slot, Sides]:
    """The family names that cannot all be right, each pair as one slot, with how sure that is.

    Brother and sister whose family names are one letter apart, or somebody and the one whose mother speaks in the
    article; and one person whom another article, which gives the same age, gives a further last name that is the family
    name of others in the story.

    Args:
        readings: The articles of a story.
        named: Who their named people are.
    """
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
    """Near relatives whose family names are a slip apart, and who have none in common."""
    for number, reading in enumerate(readings):
        of_named = ((pair, _can_be_one) for pair in _named_kin(reading))
        of_unnamed = ((pair, _is_strange) for pair in _unnamed_kin(reading))
        for pair, can_be in chain(of_named, of_unnamed):
            one, other = (
                {} if (who := named.get((number, name))) is None else names.get(who.name, {}) for name in pair
            )
            for a, b in product(one, other) if one.keys().isdisjoint(other) else ():
                if _a_slip_apart(a, b) and can_be(folded(a), folded(b)):
                    yield one[a], [claim for forms in names.values() for claim in forms.get(b, ())]


def _named_kin(reading: Reading) -> Iterator[Sequence[str]]:
    """The names of each two of whom an article says that they are near relatives."""
    for claim in reading.of("relation"):
        value, subjects = claim.value, claim.slot.subjects if claim.slot is not None else ()
        if isinstance(value, Kinship) and value.line[0] in _NEAR_KIN and len(subjects) > 1:
            yield subjects[:2]


def _unnamed_kin(reading: Reading) -> Iterator[Sequence[str]]:
    """The names of each two of whom one has a relative without a name, and the other may be that: he has no title."""
    page, people = reading.prose.page, reading.cast.persons
    for person in people:
        if any(_has_kin(page, mention.span) for mention in person.mentions if mention.form == "full"):
            yield from ((person.name, other.name) for other in people if other is not person and not other.titles)


def _has_kin(page: str, span: Span) -> bool:
    before = _KIN_OF.search(page, max(0, span.start - _REACH), span.start)
    return before is not None or _OWN_KIN.match(page, span.end) is not None


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
    if min(len(left), len(right)) < _SHORTEST or left[0] != right[0] or not one_slip(left, right):
        return False
    if len(left) == len(right):
        return left[:-1] != right[:-1] or _OF_WOMEN.isdisjoint((left[-1], right[-1]))
    return max(left, right) != min(left, right) + "a"


def _can_be_one(left: str, right: str) -> bool:
    """Whether no list knows them as two names, or they sound alike all the same: Hall and Hill may well be married."""
    if _is_strange(left, right) or max(left, right) == min(left, right) + "s":
        return True
    return min(len(left), len(right)) >= _LONG and skeleton(left) == skeleton(right)


def _is_strange(left: str, right: str) -> bool:
    """Whether one of the two is in no list of names."""
    return not {left, right} <= lexicon().proper.keys()
