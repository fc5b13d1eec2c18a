"""One body: its name in several articles, where they exchange its general word: "Office" and "Department"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, combinations

from crosscheck.kinds.named import NameOfOneThing
from crosscheck.model import Slot
from crosscheck.names.bodies import Body, bodies
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading

# What one article must print to name one body in two ways.
_OF_AN_OFFICER = ("'s Office", "’s Office")
# A name of so few telling words is too short for a slip to be sure.
_FEW = 2
# No two of these sorts bear the same name otherwise.
_WORDS_OF_ONE = frozenset(("airlines", "theater", "center"))

_Named = tuple[int, Body]


def one_body(readings: Sequence[Reading]) -> Iterator[tuple[Slot, Sides]]:
    """The bodies and venues that a story names in two ways, each as a slot with the claims that name it.

    Two names are one body's where only a plural, a genitive or a small word sets them apart ("Crime Division", "Crimes
    Division"). Where the general word does, they are one body's if no article prints both, for that knows them to be
    two; but an officer has one: "the Sheriff's Office" is "the Sheriff's Department" of the same article. So it is with
    airlines and theatres.

    Args:
        readings: The articles of a story.
    """
    several = len(readings) > 1
    named: list[_Named] = []
    for number, reading in enumerate(readings):
        if several or any(phrase in reading.prose.page for phrase in _OF_AN_OFFICER):
            found = bodies(reading.prose.page)
            reported = (body for body in found if reading.prose.sentence_at(body.span).part.reports)
            named += [(number, body) for body in reported if body.is_telling]
    for told in chain(_spelt_apart(named), _under_two_words(named)):
        yield _slot(readings, told)


def _spelt_apart(named: Sequence[_Named]) -> Iterator[list[_Named]]:
    """The bodies that are one but for slips of the pen."""
    spelt: dict[tuple[str, ...], list[_Named]] = defaultdict(list)
    for number, body in named:
        if len(body.stems) > _FEW:
            spelt[body.stems].append((number, body))
    return (told for told in spelt.values() if len({body.printed for _, body in told}) > 1)


def _under_two_words(named: Sequence[_Named]) -> Iterator[list[_Named]]:
    """The bodies of one sort that are one but for the word that tells the sort."""
    alike: dict[tuple[object, ...], dict[str, list[_Named]]] = defaultdict(lambda: defaultdict(list))
    for number, body in named:
        alike[body.own, body.tail, body.sort][body.general].append((number, body))
    for told in alike.values():
        for one, other in combinations(sorted(told), 2):
            a, b = told[one][0][1], told[other][0][1]
            slips = a.stems == b.stems and a.printed != b.printed
            of_one = a.is_of_an_officer or a.sort in _WORDS_OF_ONE
            if not slips and (of_one or _are_apart(told[one], told[other])):
                yield [*told[one], *told[other]]


def _are_apart(told: Sequence[_Named], others: Sequence[_Named]) -> bool:
    """Whether no article prints both."""
    return {number for number, _ in told}.isdisjoint(number for number, _ in others)


def _slot(readings: Sequence[Reading], told: Sequence[_Named]) -> tuple[Slot, Sides]:
    claims = []
    for number, body in sorted(told, key=lambda named: (named[0], named[1].span)):
        reading, span = readings[number], body.span
        name = NameOfOneThing(" ".join(span.of(reading.prose.page).split()))
        claims.append((reading.prose.claim(span, "organisation", name, "<name> <general word>"), 1.0))
    return Slot("name", (" / ".join(sorted({str(claim.value) for claim, _ in claims})),)), claims
