"""By surname: somebody whom one article names by the family name alone, a slip away from how another prints it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from crosscheck.names.across import Identity
from crosscheck.names.comparison.parts import split_name
from crosscheck.names.letters import folded
from crosscheck.names.person import Mention, Person
from crosscheck.names.reading.roster import one_slip
from crosscheck.pipeline.alignment.company import shared_company
from crosscheck.pipeline.extract import Reading
from crosscheck.text.words.wordlist import lexicon

# Of a story so many articles are compared.
_MOST_ARTICLES = 40
# So many letters a name has in which a slip is told; so many telling words around both names make one company.
_SHORTEST, _TELLING = 5, 2
_SURE = 0.7

_Who = Mapping[tuple[int, str], Identity]


@dataclass(slots=True)
class _Bearer:
    """Somebody of the story: where he is named, each place with the number of its article, and of what sex."""

    name: str
    mentions: list[tuple[int, Mention]] = field(default_factory=list)
    sexes: set[str] = field(default_factory=set)
    titled: bool = False

    def can_be(self, other: _Bearer) -> bool:
        """Whether no article names both, and no sex tells them apart."""
        articles = {number for number, _ in other.mentions}
        return len(self.sexes | other.sexes) <= 1 and not any(number in articles for number, _ in self.mentions)


def by_surname(readings: Sequence[Reading], named: _Who) -> _Who:
    """Who the named people of a story are, with those who are named by a misspelt family name alone.

    "Ms Torvick, the harbour chief" is Ann Torvik, who heads the harbour office, where the one name is in no list,
    nobody else's is near it, and much the same is said of both; no article that prints the one prints the other.

    Args:
        readings: The articles of a story.
        named: Who their named people are by the names as printed.
    """
    if len(readings) < 2:
        return named
    bearers = _bearers(readings[:_MOST_ARTICLES], named)
    families: dict[str, list[_Bearer]] = defaultdict(list)
    for bearer in bearers:
        if " " in bearer.name:
            families[_family(bearer.name)].append(bearer)
    joined = {
        one.name: Identity(other.name, _SURE)
        for one in bearers
        if " " not in one.name and one.titled
        for other in _misspelt(one, families)
        if shared_company(readings, one.mentions, other.mentions, _words(one, other)) >= _TELLING
    }
    return {key: joined.get(who.name, who) for key, who in named.items()} if joined else named


def _bearers(readings: Sequence[Reading], named: _Who) -> list[_Bearer]:
    bearers: dict[str, _Bearer] = {}
    for number, person, who in _people(readings, named):
        bearer = bearers.setdefault(who.name, _Bearer(who.name))
        bearer.mentions += [(number, mention) for mention in person.mentions]
        bearer.sexes.update(filter(None, (person.gender,)))
        bearer.titled = bearer.titled or bool(person.titles)
    return list(bearers.values())


def _people(readings: Sequence[Reading], named: _Who) -> Iterator[tuple[int, Person, Identity]]:
    for number, reading in enumerate(readings):
        for person in reading.cast.persons:
            who = named.get((number, person.name))
            if who is not None:
                yield number, person, who


def _family(name: str) -> str:
    """The last family name, folded."""
    words = split_name(name.partition(" / ")[0]).family
    return words[-1].text if words else ""


def _misspelt(one: _Bearer, families: Mapping[str, Sequence[_Bearer]]) -> Iterator[_Bearer]:
    """The one bearer of the family name that a single name is a slip of; none where it is a name itself."""
    word = folded(one.name)
    if len(word) < _SHORTEST or word in families or word in lexicon().proper:
        return
    near = [family for family in families if family[:1] == word[0] and one_slip(word, family)]
    if len(near) == 1 and len(families[near[0]]) == 1 and one.can_be(families[near[0]][0]):
        yield families[near[0]][0]


def _words(one: _Bearer, other: _Bearer) -> frozenset[str]:
    return frozenset(f"{one.name} {other.name}".lower().split())
