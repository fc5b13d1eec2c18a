"""Namesakes: two full names that share a word and an age or office, where no article prints both: one's, likely."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import combinations

from crosscheck.kinds.person import NameOfOne
from crosscheck.kinds.title import Title
from crosscheck.model import Claim, Slot
from crosscheck.names import wordlists as w
from crosscheck.names.across import Identity
from crosscheck.names.comparison.likeness import likeness
from crosscheck.names.given import known_given_names
from crosscheck.names.letters import folded
from crosscheck.names.person import Person
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.people.aged import Aged
from crosscheck.pipeline.extract import Reading

# Of a story so many articles are compared.
_MOST_ARTICLES = 40
# How sure it is that two are one: by a family name or by a given name in common, and where the other part is alike.
_BY_FAMILY, _BY_GIVEN, _ALIKE = 0.6, 0.4, 0.1
# Two of a family seldom hold one office; a title of one word ("president") tells of no one office.
_BY_OFFICE, _TELLING = 0.6, 2
# A given name that few bear, and one part in the news, make it surer.
_RARE, _ONE_PART = 0.15, 0.15


@dataclass(slots=True)
class _Bearer:
    """Somebody of the story by name: where he stands, of what age and in what part.

    Attributes:
        words: The parts of the fullest name, folded, suffixes left out.
        suffixes: "jr", "sr", ...
        claims: The places where the name stands in full.
        offices: The titles that tell of one office, each as its words.
    """

    words: tuple[str, ...]
    suffixes: frozenset[str]
    articles: set[int] = field(default_factory=set)
    people: list[Aged] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    offices: set[frozenset[str]] = field(default_factory=set)

    @property
    def age(self) -> Decimal | None:
        """The one age that is told of him, or None."""
        ages = {person.age for person in self.people if person.exact}
        return ages.pop() if len(ages) == 1 else None


def namesakes(
    readings: Sequence[Reading], named: Mapping[tuple[int, str], Identity], people: Sequence[Sequence[Aged]]
) -> dict[Slot, Sides]:
    """The names of two who must be one, as one slot, with how sure that is.

    Two of one family name or one given name, whose other names cannot be one, are one person where both are of
    one age and no article tells of both, nor of a third who could be either. So are two of one family name and one
    office ("the Weir police chief") whose ages are not both told.

    Args:
        readings: The articles of a story.
        named: Who their named people are.
        people: Those of every article of whom an age is told, as ``aged`` gives them.
    """
    if len(readings) < 2:
        return {}
    bearers = _bearers(readings[:_MOST_ARTICLES], named, people)
    found = [
        (one, other, sure) for one, other in combinations(sorted(bearers), 2) if (sure := _one(bearers, one, other))
    ]
    taken = [name for one, other, _ in found for name in (one, other)]
    told: dict[Slot, Sides] = {}
    for one, other, sure in found:
        if taken.count(one) == taken.count(other) == 1:
            claims = [*bearers[one].claims, *bearers[other].claims]
            told[Slot("name", (f"{one} / {other}",), "of one")] = [(_of_one(claim), sure) for claim in claims]
    return told


def _of_one(claim: Claim) -> Claim:
    return replace(claim, value=NameOfOne(str(claim.value)))


def _bearers(
    readings: Sequence[Reading], named: Mapping[tuple[int, str], Identity], people: Sequence[Sequence[Aged]]
) -> dict[str, _Bearer]:
    """Who is named in full, by name across the story; those of whom no age is told left out."""
    bearers: dict[str, _Bearer] = {}
    for number, reading in enumerate(readings):
        for person in reading.cast.persons:
            identity = named.get((number, person.name))
            if identity is not None and " " in identity.name:
                bearer = bearers.setdefault(identity.name, _Bearer(*_parts(identity.name)))
                bearer.articles.add(number)
                bearer.offices.update(_offices(person))
        for one in people[number]:
            if one.name in bearers:
                bearers[one.name].people.append(one)
        for claim in reading.claims:
            if claim.kind == "person" and claim.slot is not None and " " in claim.text:
                identity = named.get((number, claim.slot.subjects[0]))
                if identity is not None and identity.name in bearers:
                    bearers[identity.name].claims.append(claim)
    return {
        name: bearer
        for name, bearer in bearers.items()
        if bearer.words and bearer.claims and (bearer.age is not None or bearer.offices)
    }


def _offices(person: Person) -> set[frozenset[str]]:
    """The titles of two words or more, one of them an office, a rank or a trade, that somebody is given."""
    known = w.word_classes()
    titles = {Title(" ".join(printed.split())).words for printed, _ in person.titles}
    return {
        words
        for words in titles
        if len(words) >= _TELLING and any(known.get(word, 0) & (w.OFFICE | w.RANK | w.ROLE) for word in words)
    }


def _parts(name: str) -> tuple[tuple[str, ...], frozenset[str]]:
    known = w.word_classes()
    words = [folded(word.strip(".,\"“”'")) for word in name.partition(" / ")[0].split()]
    suffixes = {word for word in words if known.get(word, 0) & w.SUFFIX}
    return tuple(word for word in words if word not in suffixes), frozenset(suffixes)


def _one(bearers: Mapping[str, _Bearer], name: str, other_name: str) -> float:
    """How sure it is that two are one person; 0 where they are not."""
    one, other = bearers[name], bearers[other_name]
    if one.articles & other.articles or one.suffixes != other.suffixes:
        return 0.0
    if one.age is None or other.age is None:
        return _BY_OFFICE if one.words[-1] == other.words[-1] and one.offices & other.offices else 0.0
    if one.age != other.age:
        return 0.0
    if not all(mine.sex in (None, yours.sex) or yours.sex is None for mine, yours in _pairs(one, other)):
        return 0.0
    parts = {person.part for person in (*one.people, *other.people)} - {""}
    if len(parts) > 1:
        return 0.0
    by_family = one.words[-1] == other.words[-1]
    if not by_family and one.words[0] != other.words[0]:
        return 0.0
    place = 0 if by_family else -1
    alike = likeness(one.words[place], other.words[place], family=True) is not None
    same_part = any(mine.part and mine.part == yours.part for mine, yours in _pairs(one, other))
    rare = not by_family and one.words[0] not in known_given_names()
    return (_BY_FAMILY if by_family else _BY_GIVEN) + _ALIKE * alike + _RARE * rare + _ONE_PART * same_part


def _pairs(one: _Bearer, other: _Bearer) -> Iterator[tuple[Aged, Aged]]:
    return ((mine, yours) for mine in one.people for yours in other.people)
