"""One body: its name in several articles, where they exchange its general word, or the order of its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations

from crosscheck.kinds.named import NameOfOneThing
from crosscheck.model import Slot
from crosscheck.names.bodies import Body, bodies, in_any_order, stems_of
from crosscheck.names.reading.capitals import is_styled
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading

# What one article must print to name one body in two ways.
_OF_AN_OFFICER = ("'s Office", "’s Office")
# A name of so few telling words is too short for a slip to be sure.
_FEW = 2
# A school of arts may be one of arts and music; two departments have two tasks.
_SCHOOL = "college"
# No two of these sorts bear the same name otherwise.
_WORDS_OF_ONE = frozenset(("airlines", "theater", "center"))
# Of these no two have the same words in another order; of an office either order is house style, but for that of its
# several tasks.
_TASKS = 3
_OF_ONE_ORDER = frozenset(("apartments", "bar", "hospital", "hotel", "restaurant", "theater"))

_Named = tuple[int, Body]
# A general word and what follows it.
_General = tuple[str, tuple[str, ...]]


def one_body(readings: Sequence[Reading]) -> Iterator[tuple[Slot, Sides]]:
    """The bodies and venues that a story names in two ways, each as a slot with the claims that name it.

    Two names are one body's where only a plural, a genitive or a small word sets them apart ("Crime Division", "Crimes
    Division"). Where the general word does, they are one body's if no article prints both, for that knows them to be
    two; but airlines and theatres are one whoever prints them. An officer has one body, the Sheriff's Office or the
    Sheriff's Department: papers say either, and only an article that says both is told of. Two hospitals or hotels that
    no article prints both are one where they have the same words, in whatever order.

    Args:
        readings: The articles of a story.
    """
    several = len(readings) > 1
    named: list[_Named] = []
    for number, reading in enumerate(readings):
        if several or any(phrase in reading.prose.page for phrase in _OF_AN_OFFICER):
            named += [(number, body) for body in bodies(reading.prose.page) if _is_named(reading, body)]
    for told in chain(_spelt_apart(named), _in_another_order(named), _under_two_words(named)):
        yield _slot(readings, told)


def _is_named(reading: Reading, body: Body) -> bool:
    """Whether a name tells its body; in a headline in capitals any words look like the name of a venue."""
    sentence = reading.prose.sentence_at(body.span)
    if not sentence.part.reports or not body.is_telling:
        return False
    return not (body.is_venue and is_styled(reading.prose.page, sentence))


def _spelt_apart(named: Sequence[_Named]) -> Iterator[list[_Named]]:
    """The bodies that are one but for slips of the pen."""
    spelt: dict[tuple[str, ...], list[_Named]] = defaultdict(list)
    for number, body in named:
        if len(body.stems) > _FEW:
            spelt[body.stems].append((number, body))
    return (told for told in spelt.values() if len({body.printed for _, body in told}) > 1)


def _in_another_order(named: Sequence[_Named]) -> Iterator[list[_Named]]:
    """The bodies that are one but for the order of their words.

    Of hospitals and hotels no article prints two orders. Of a department it may, and may leave out its state.
    """
    alike: dict[tuple[object, ...], dict[str, list[_Named]]] = defaultdict(lambda: defaultdict(list))
    for number, body in named:
        words = in_any_order(body.words)
        if body.sort in _OF_ONE_ORDER and len(words) > _FEW:
            alike[words]["".join(body.stems)].append((number, body))
        elif body.tail and len(tasks := in_any_order(body.tail)) >= _TASKS:
            alike[body.general, tasks]["".join(stems_of(body.tail))].append((number, body))
    for told in alike.values():
        whole = [named for one in told.values() for named in one]
        of_tasks = whole[0][1].sort not in _OF_ONE_ORDER
        is_one = (
            len({body.own for _, body in whole if body.own}) < _FEW
            if of_tasks
            else all(_are_apart(*pair) for pair in combinations(told.values(), 2))
        )
        if len(told) > 1 and is_one:
            yield whole


def _under_two_words(named: Sequence[_Named]) -> Iterator[list[_Named]]:
    """The bodies of one sort that are one but for the word that tells the sort."""
    alike: dict[tuple[object, ...], dict[_General, list[_Named]]] = defaultdict(lambda: defaultdict(list))
    for number, body in named:
        alike[body.own or body.tail, body.sort][body.general, body.tail].append((number, body))
    for told in alike.values():
        pairs = (pair for pair in combinations(sorted(told), 2) if _are_one(pair, told))
        if found := dict.fromkeys(chain.from_iterable(pairs)):
            yield [named for general in found for named in told[general]]


def _are_one(pair: tuple[_General, _General], told: Mapping[_General, Sequence[_Named]]) -> bool:
    """Whether two general words, each with what follows it, are of one body."""
    one, other = (told[general] for general in pair)
    a, b = one[0][1], other[0][1]
    tails = pair[0][1], pair[1][1]
    if pair[0][0] == pair[1][0] or not (tails[0] == tails[1] or (a.sort == _SCHOOL and _goes_on(*tails))):
        return False
    slips = a.stems == b.stems and a.printed != b.printed
    if slips:
        return False
    apart = _are_apart(one, other)
    return not apart if a.is_of_an_officer else apart or a.sort in _WORDS_OF_ONE


def _goes_on(tail: Sequence[str], other: Sequence[str]) -> bool:
    """Whether what follows one general word goes on behind what follows the other: "of Arts", "of Arts and Music"."""
    short, long = sorted((tail, other), key=len)
    return bool(short) and long[: len(short)] == short


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
