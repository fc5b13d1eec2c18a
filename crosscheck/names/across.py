"""Who is who across articles: the persons of several casts that are one person of the story."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations

from crosscheck.model.frozen import frozen
from crosscheck.names.comparison.compare import NameAgreement, compare_names
from crosscheck.names.comparison.parts import split_name
from crosscheck.names.comparison.skeleton import skeleton
from crosscheck.names.letters import folded
from crosscheck.names.person import Cast
from crosscheck.names.wordlists import OFFICE, RANK, word_classes

# A label shows no more spellings than this.
_MOST_SPELLINGS = 3
# Of a crowd of names that share a part, each is compared with so many that stand next to it in alphabetical order, by
# first letters and by last: the sorted neighbourhood method (Hernandez and Stolfo, SIGMOD 1995).
_CROWD = 16
_NEIGHBOURS = 6


@frozen
class Identity:
    """One person of a story.

    Attributes:
        name: The fullest form; where it is spelt in two ways, both of them.
        confidence: How sure it is that all that is said of the name is said of one person.
    """

    name: str
    confidence: float


# Who a name, or a phrase for somebody without one, is, by the number of the article.
Who = Mapping[tuple[int, str], Identity]


def identities(casts: Sequence[Cast]) -> Who:
    """For every article (by its place in ``casts``) and person's name in it: who that is.

    Full names are joined where they can name one person, the surest pairs first; two persons of
    one article are never joined. A single name joins the one full name that holds it and can be the
    same person's, and stays by itself where there are two of them.
    """
    if len(casts) == 1:
        return {(0, person.name): Identity(person.name, 1.0) for person in casts[0].persons}
    printed = Counter(person.name for cast in casts for person in cast.persons)
    where: dict[str, set[int]] = defaultdict(set)
    for number, cast in enumerate(casts):
        for person in cast.persons:
            where[person.name].add(number)
    groups = _Groups(where)
    for score, left, right in _links([name for name in printed if _is_full(name)]):
        groups.join(left, right, score)
    fuller: dict[str, list[str]] = defaultdict(list)
    for name in printed:
        if " " in name:
            for part in set(name.split()):
                fuller[part].append(name)
    traits = _traits(casts)
    for name in printed:
        if not _is_full(name):
            holder = _holder(name, fuller[_word_of(name)], groups, traits)
            if holder is not None:
                groups.join(holder, name, 0.9)
    members: dict[str, list[str]] = defaultdict(list)
    for name in printed:
        members[groups.root(name)].append(name)
    known: dict[tuple[int, str], Identity] = {}
    for root, names in members.items():
        identity = Identity(_label(names), groups.confidence[root])
        known.update({(number, name): identity for name in names for number in where[name]})
    return known


@frozen
class _Traits:
    """What the articles tell of the bearer of a name: the sexes, and the last words of the offices and ranks."""

    sexes: frozenset[str]
    offices: frozenset[str]


def _traits(casts: Sequence[Cast]) -> Mapping[str, _Traits]:
    known = word_classes()
    sexes: dict[str, set[str]] = defaultdict(set)
    offices: dict[str, set[str]] = defaultdict(set)
    for cast in casts:
        for person in cast.persons:
            sexes[person.name].update(filter(None, (person.gender,)))
            heads = {title.split()[-1].lower().strip(".") for title, _ in person.titles}
            offices[person.name].update(head for head in heads if known.get(head, 0) & (OFFICE | RANK))
    return {name: _Traits(frozenset(sexes[name]), frozenset(offices[name])) for name in sexes}


def _holder(name: str, full: Sequence[str], groups: _Groups, traits: Mapping[str, _Traits]) -> str | None:
    """The group of full names whose bearer a single name means; None where there is none, or more than one.

    Nobody is meant whom an article sets apart from the bearer of the single name, nor of the other sex, nor a junior
    beside a senior; of several it is who holds the office.
    """
    mine, own = traits[name], split_name(name).suffix
    holders: dict[str, list[str]] = defaultdict(list)
    for other in full:
        suffixed = not own or own == split_name(other).suffix
        if suffixed and _can_be_one(mine, traits[other]) and groups.can_join(other, name):
            holders[groups.root(other)].append(other)
    seniors = {root for root, names in holders.items() if any(not split_name(other).suffix for other in names)}
    officers = {root for root, names in holders.items() if any(mine.offices & traits[other].offices for other in names)}
    for fitting in (holders.keys(), seniors, seniors & officers, officers):
        if len(fitting) == 1:
            return next(iter(fitting))
    return None


def _is_full(name: str) -> bool:
    """Whether a name has more than one word, a suffix not counted."""
    return " " in name and len(split_name(name).words) > 1


def _word_of(name: str) -> str:
    """The one word of a single name, without particles and suffix."""
    words = split_name(name).words
    return words[-1].printed if words else name


def _can_be_one(one: _Traits, other: _Traits) -> bool:
    return not one.sexes or not other.sexes or not one.sexes.isdisjoint(other.sexes)


def _label(names: Sequence[str]) -> str:
    """The fullest name, and beside it those that are spelt otherwise: neither is the right one."""
    ordered = sorted(names, key=lambda name: (-name.count(" "), -len(name), name))
    apart = [name for name in ordered[1:] if compare_names(ordered[0], name).spelling]
    return " / ".join(sorted([ordered[0], *apart[: _MOST_SPELLINGS - 1]]))


def _links(names: Sequence[str]) -> list[tuple[float, str, str]]:
    """Pairs that can name one person, the surest first. Only names that share a part are compared."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        for key in {skeleton(folded(part)) for part in name.split()}:
            blocks[key].append(name)
    pairs = set(chain.from_iterable(map(_pairs, blocks.values())))
    found = []
    for left, right in pairs:
        comparison = compare_names(left, right)
        if comparison.agreement is not NameAgreement.DIFFERENT:
            found.append((comparison.score, left, right))
    return sorted(found, key=lambda link: (-link[0], link[1], link[2]))


def _pairs(block: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Every two of the names that share a part, the lesser first; of a crowd those that are near each other."""
    if len(block) <= _CROWD:
        yield from combinations(block, 2)
        return
    for order in (_last_first, _backwards):
        near = sorted(block, key=order)
        for at, name in enumerate(near):
            yield from ((min(name, other), max(name, other)) for other in near[at + 1 : at + 1 + _NEIGHBOURS])


def _last_first(name: str) -> str:
    return " ".join(reversed(folded(name).split()))


def _backwards(name: str) -> str:
    return folded(name)[::-1]


class _Groups:
    """Disjoint groups of names; a group holds at most one name of each article."""

    def __init__(self, where: Mapping[str, set[int]]) -> None:
        self._parent = {name: name for name in where}
        self._articles = {name: set(numbers) for name, numbers in where.items()}
        self.confidence = dict.fromkeys(where, 1.0)

    def root(self, name: str) -> str:
        while self._parent[name] != name:
            self._parent[name] = self._parent[self._parent[name]]
            name = self._parent[name]
        return name

    def can_join(self, left: str, right: str) -> bool:
        a, b = self.root(left), self.root(right)
        return a != b and self._articles[a].isdisjoint(self._articles[b])

    def join(self, left: str, right: str, score: float) -> None:
        a, b = self.root(left), self.root(right)
        if not self.can_join(a, b):
            return
        self._parent[b] = a
        self._articles[a] |= self._articles[b]
        self.confidence[a] = min(self.confidence[a], self.confidence[b], score)
