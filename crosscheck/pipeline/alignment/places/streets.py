"""Streets: one that two articles spell in two ways, known by its number or by the street that it crosses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from string import capwords

from crosscheck.kinds.address import Address
from crosscheck.kinds.named import NameOfOneThing
from crosscheck.model import Claim, Slot
from crosscheck.names.comparison.likeness import likeness
from crosscheck.names.letters import folded
from crosscheck.names.reading.roster import one_slip
from crosscheck.names.toponyms import spelt_apart
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading

# How alike two words are that are taken for one, and how long; how sure it is that one street is meant.
_ALIKE, _SHORTEST = 0.8, 3
_SURE = 1.0


def streets(readings: Sequence[Reading]) -> Iterator[tuple[Slot, Sides]]:
    """The streets that the story spells in two ways, each as a slot with the addresses that name it.

    Two names are of one street by their words, and those that are one but for a blank ("La Torvik", "LaTorvik"); and
    where both have one block, one house or one crossing and no article prints both, two that are one but for a plural
    or an ending, or can be one by their sound or a slip.

    Args:
        readings: The articles of a story.
    """
    told: dict[str, list[Claim]] = defaultdict(list)
    known_by: dict[str, set[object]] = defaultdict(set)
    for reading in readings:
        for claim in reading.of("place"):
            if isinstance(claim.value, Address):
                _enter(claim, claim.value, told, known_by)
    for one, other in combinations(sorted(told), 2):
        claims = [*told[one], *told[other]]
        apart = {claim.article.id for claim in told[one]}.isdisjoint(claim.article.id for claim in told[other])
        near = apart and not known_by[one].isdisjoint(known_by[other])
        if _are_one_by_words(one, other) or (near and _are_one_there(one, other)):
            yield Slot("name", (f"{capwords(one)} / {capwords(other)}",)), [(claim, _SURE) for claim in claims]


def _enter(claim: Claim, address: Address, told: dict[str, list[Claim]], known_by: dict[str, set[object]]) -> None:
    """Files an address under each of its streets that has a name, with what it is known by besides."""
    names = [street.name for street in address.streets]
    for name in names:
        if not any(map(str.isdigit, name)):
            told[name].append(replace(claim, value=NameOfOneThing(capwords(name))))
            known_by[name].update(other for other in names if other != name)
            known_by[name].update(number for number in (address.block, address.house) if number is not None)


def _are_one_by_words(one: str, other: str) -> bool:
    """Whether two names are one street's wherever they stand: only a blank or a slip sets them apart."""
    return one.replace(" ", "") == other.replace(" ", "") or spelt_apart(f"{one} road", f"{other} road") is not None


def _are_one_there(one: str, other: str) -> bool:
    """Whether two names in one place are one street's: only a plural, a slip or a spelling sets them apart."""
    if one.count(" ") != other.count(" "):
        return False
    apart = [(a, b) for a, b in zip(one.split(), other.split(), strict=True) if a != b]
    if len(apart) != 1:
        return False
    a, b = (folded(word) for word in apart[0])
    if a + "s" == b or b + "s" == a:
        return True
    short, long = sorted((a, b), key=len)
    if len(short) < _SHORTEST:
        return False
    if len(short) > _SHORTEST and long.startswith(short):
        return True
    alike = likeness(a, b, family=True)
    return one_slip(a, b) or (alike is not None and alike.score >= _ALIKE)
