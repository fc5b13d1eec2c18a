"""Namesakes: two full names that share a word, where no article prints both and much else agrees: one's, likely."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from crosscheck.kinds.person import NameOfOne
from crosscheck.model import Claim, Slot
from crosscheck.names.across import Who
from crosscheck.names.comparison.compare import NameAgreement, compare_names
from crosscheck.names.given import known_given_names
from crosscheck.pipeline.alignment.company import shared_company
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.people.aged import Aged
from crosscheck.pipeline.alignment.people.full_names import Bearer, bearers
from crosscheck.pipeline.alignment.people.unrelated import says_unrelated
from crosscheck.pipeline.extract import Reading

_WORD = re.compile(r"\w+")
# Of a story so many articles are compared; of a name so many bearers.
_MOST_ARTICLES, _MOST_BEARERS = 40, 16
# How sure it is that two are one: by a family name or by a given name in common.
_BY_FAMILY, _BY_GIVEN = 0.6, 0.4
# Two of a family seldom hold one office.
_BY_OFFICE = 0.6
# A given name that few bear, and one part in the news, make it surer.
_RARE, _ONE_PART = 0.15, 0.15
# Names in the same company are one's: so many telling words beside the full names tell it of one family name, and so
# many of one given name; a single one where only an initial sets the two apart. What stands beside a bare "Torvik" is
# of the story as often as of him.
_BY_COMPANY, _OF_FAMILY, _OF_GIVEN, _BY_INITIAL = 0.6, 2, 4, 1
# Where everybody knows both given names (two of a family), fewer than so many words leave it in doubt.
_IN_DOUBT, _OF_KNOWN = 0.4, 4


def namesakes(readings: Sequence[Reading], named: Who, people: Sequence[Sequence[Aged]]) -> dict[Slot, Sides]:
    """The names of two who must be one, as one slot, with how sure that is.

    Two of one family name or one given name, whose other names cannot be one, are one person where no article tells of
    both, nor of a third who could be either, and they are of one age, hold one office ("the Weir police chief"), or
    stand in the same company of telling words. So are two whose names differ by an initial or a suffix alone.

    Args:
        readings: The articles of a story.
        named: Who their named people are.
        people: Those of every article of whom an age is told, as ``aged`` gives them.
    """
    if len(readings) < 2:
        return {}
    found = [
        (one, other, sure)
        for one, other in _pairs(bearers(readings[:_MOST_ARTICLES], named, people))
        if (sure := _one(readings, one, other))
    ]
    taken = [bearer.name for one, other, _ in found for bearer in (one, other)]
    told: dict[Slot, Sides] = {}
    for one, other, sure in found:
        if taken.count(one.name) == taken.count(other.name) == 1:
            claims = [*one.claims, *other.claims]
            told[Slot("name", (f"{one.name} / {other.name}",), "of one")] = [(_of_one(claim), sure) for claim in claims]
    return told


def _of_one(claim: Claim) -> Claim:
    return replace(claim, value=NameOfOne(str(claim.value)))


def _pairs(bearers: Sequence[Bearer]) -> Iterator[tuple[Bearer, Bearer]]:
    """Every two who share a family name or a given name and stand in no one article; a crowd's are told of nobody."""
    sharing: dict[str, list[Bearer]] = defaultdict(list)
    for bearer in sorted(bearers, key=lambda bearer: bearer.name):
        for key in (f"{bearer.family},", bearer.given):
            sharing[key].append(bearer)
    found = {
        (one.name, other.name): (one, other)
        for own in sharing.values()
        if len(own) <= _MOST_BEARERS
        for one, other in combinations(own, 2)
        if one.articles.isdisjoint(other.articles)
    }
    for names in sorted(found):
        yield found[names]


def _one(readings: Sequence[Reading], one: Bearer, other: Bearer) -> float:
    """How sure it is that two are one person; 0 where they are not."""
    by_family, by_given = one.family == other.family, one.given == other.given
    aged = one.age is not None and other.age is not None
    parts = {person.part for person in (*one.people, *other.people)} - {""}
    if len(parts) > 1 or (aged and one.age != other.age) or len(_sexes(one) | _sexes(other)) > 1:
        return 0.0
    if by_family and by_given:
        return _by_further_names(readings, one, other, aged=aged)
    if one.suffixes != other.suffixes:
        return 0.0
    if aged:
        return _by_age(one, other, by_family=by_family)
    by_office = by_family and not one.offices.isdisjoint(other.offices)
    return _BY_OFFICE if by_office else _by_company(readings, one, other, by_family=by_family)


def _sexes(bearer: Bearer) -> set[str]:
    return bearer.sexes | {person.sex for person in bearer.people if person.sex}


def _by_further_names(readings: Sequence[Reading], one: Bearer, other: Bearer, *, aged: bool) -> float:
    """Of two whose initials, middle names or suffixes are not the same: father and son are told apart by the latter."""
    if compare_names(one.name, other.name).agreement is not NameAgreement.DIFFERENT or one.parts.order_free:
        return 0.0
    needed = _OF_FAMILY if one.suffixes != other.suffixes else _BY_INITIAL
    return _BY_COMPANY if aged or _shared(readings, one, other) >= needed else 0.0


def _by_age(one: Bearer, other: Bearer, *, by_family: bool) -> float:
    same_part = any(mine.part and mine.part == yours.part for mine in one.people for yours in other.people)
    rare = not by_family and one.given not in known_given_names()
    return (_BY_FAMILY if by_family else _BY_GIVEN) + _RARE * rare + _ONE_PART * same_part


def _by_company(readings: Sequence[Reading], one: Bearer, other: Bearer, *, by_family: bool) -> float:
    """Of two in one company, where an article that tells of one does not know the other name of the other."""
    if one.parts.order_free or other.parts.order_free or min(len(one.given), len(other.given)) == 1:
        return 0.0
    if _hold_two_offices(one, other) or (by_family and says_unrelated(readings, [*one.mentions, *other.mentions])):
        return 0.0
    needed = _OF_FAMILY if by_family else _OF_GIVEN
    shared = _shared(readings, one, other)
    if shared < needed:
        return 0.0
    known = any(
        _words(readings[number].prose.page).issuperset(_WORD.findall(_other_name(mine, by_family=by_family)))
        for mine, yours in ((one, other), (other, one))
        for number in yours.articles
    )
    two = by_family and known_given_names().issuperset((one.given, other.given))
    return 0.0 if known else _IN_DOUBT if two and shared < _OF_KNOWN else _BY_COMPANY


def _hold_two_offices(one: Bearer, other: Bearer) -> bool:
    """Whether each has a title, and no word of the one's is the other's: a lawyer and a police commander are two."""
    return bool(one.heads and other.heads) and one.heads.isdisjoint(other.heads)


# The articles of a story are asked for one name after the other.
@lru_cache(maxsize=_MOST_ARTICLES)
def _words(page: str) -> frozenset[str]:
    return frozenset(_WORD.findall(page))


def _other_name(bearer: Bearer, *, by_family: bool) -> str:
    """The name that is not shared, as printed."""
    return bearer.parts.given[0].printed if by_family else bearer.parts.family[-1].printed


def _shared(readings: Sequence[Reading], one: Bearer, other: Bearer) -> int:
    """How many telling words stand around both names in two articles."""
    own = {word.printed.lower() for bearer in (one, other) for word in bearer.parts.words}
    return shared_company(readings, one.mentions, other.mentions, own)
