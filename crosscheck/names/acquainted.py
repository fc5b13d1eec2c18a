"""Acquainted: the people whom one article of a story shows to be people, and another names without a sign of it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, islice
from typing import Final

from crosscheck.names.comparison.compare import NameAgreement, compare_names
from crosscheck.names.comparison.misheard import begins, misheard
from crosscheck.names.comparison.parts import split_name
from crosscheck.names.given import known_given_names
from crosscheck.names.letters import folded
from crosscheck.names.person import Cast, Person
from crosscheck.names.reading.cast import read_together
from crosscheck.names.reading.recogniser import Recogniser
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.pages import side_by_side
from crosscheck.text.words.wordlist import lexicon

# Of more names that begin alike none is looked for in another spelling.
_CROWD = 40
_NOBODY: Final = frozenset[str]()
_AGE = re.compile(r", [1-9][0-9]?\b(?=[,.;]| and\b)")


def read_casts(stories: Sequence[Sequence[Prose]], recogniser: Recogniser | None = None) -> list[list[Cast]]:
    """The people of each article of some stories, those of one story read in each other's light.

    A paper that calls the mayor Torvik throughout is read again where another names him in full; so is one that
    prints a full name, in whatever spelling, beside nothing that shows it to be somebody's.
    """
    proses = [*chain.from_iterable(stories)]
    casts = [*_read([(prose, _NOBODY) for prose in proses], recogniser)]
    each = iter(casts)
    known = [names for story in stories for names in _known(story, [*islice(each, len(story))])]
    again = _read([(prose, names) for prose, names in zip(proses, known, strict=True) if names], recogniser)
    read = (next(again) if names else cast for cast, names in zip(casts, known, strict=True))
    return [[*islice(read, len(story))] for story in stories]


def _read(pages: Sequence[tuple[Prose, frozenset[str]]], recogniser: Recogniser | None) -> Iterator[Cast]:
    return chain.from_iterable(read_together(some, recogniser) for some in side_by_side(pages))


def _known(proses: Sequence[Prose], casts: Sequence[Cast]) -> list[frozenset[str]]:
    """For each article of a story the names, folded, that others show to be people's; none where it prints none so."""
    if len(casts) < 2:
        return [_NOBODY] * len(casts)
    surnames = _surnames(casts)
    known = (surnames | names for names in _in_full(proses, casts))
    return [names if _holds(cast, names) else _NOBODY for cast, names in zip(casts, known, strict=True)]


def _surnames(casts: Sequence[Cast]) -> frozenset[str]:
    """The folded surnames of those who are surely people: named in full, with a title or a given name."""
    people = (person for cast in casts for person in cast.persons if " " in person.name)
    surely = (person for person in people if person.titles or folded(person.name.split()[0]) in known_given_names())
    return frozenset(word.text for person in surely for word in split_name(person.name).family[-1:])


def _in_full(proses: Sequence[Prose], casts: Sequence[Cast]) -> Iterator[frozenset[str]]:
    """For each article the full names, folded, that it prints as nobody's and that are surely somebody's in another."""
    nobodies = [{printed for printed, _ in cast.others if " " in printed} for cast in casts]
    pages = [prose.page for prose in proses]
    surely = Counter(p.name for page, cast in zip(pages, casts, strict=True) for p in cast.persons if _is_sure(p, page))
    people: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, articles in surely.items():
        # A ship or a firm is taken for somebody by one article of three.
        if sum(name in printed for printed in nobodies) <= articles:
            people[begins(name)].append(name)
    for printed in nobodies:
        yield frozenset(
            " ".join(map(folded, name.split())) for name in printed if _is_known(name, people.get(begins(name), ()))
        )


def _is_known(printed: str, names: Sequence[str]) -> bool:
    """Whether a name is one of those that begin alike, or another spelling of one; of a crowd, only the former."""
    return printed in names or (len(names) <= _CROWD and any(_can_be_one(printed, name) for name in names))


def _is_sure(person: Person, page: str) -> bool:
    """Whether somebody is named in full, with a title, a known given name, an age or what tells the sex."""
    if " " not in person.name:
        return False
    given = folded(person.name.split()[0])
    # A given name that is a word too is as often the first of a thing's.
    told = person.titles or person.gender or (given in known_given_names() and given not in lexicon().common)
    return bool(told) or any(_AGE.match(page, mention.span.end) for mention in person.mentions)


def _can_be_one(printed: str, name: str) -> bool:
    """Whether a name is another's, or another spelling of it; what goes on behind it is a family, or its things."""
    short, long = sorted((printed, name), key=len)
    if len(printed.split()) != len(name.split()) or long.startswith(short):
        return False
    return compare_names(printed, name).agreement is not NameAgreement.DIFFERENT or misheard(printed, name) > 0


def _holds(cast: Cast, names: Collection[str]) -> bool:
    """Whether an article prints a name that nothing in it shows to be somebody's."""
    return any(" ".join(map(folded, printed.split())) in names for printed, _ in cast.others)
