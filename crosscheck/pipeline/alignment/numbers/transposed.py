"""Transposed digits: numbers of two reports that are one but for two digits that changed places.

Where neither report prints the other's number, so rare a likeness is hardly chance: in nine hundred stories of several
reports no two numbers of three digits or more stood so to each other but by a slip; of two digits, noughts behind them
left out, some fifteen did, nearly all of them counts and distances. What is told beside them need not be alike, but
two nouns make it less sure.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations, product

from crosscheck.kinds.count import ANYBODY, PEOPLE, Count
from crosscheck.kinds.money import Money
from crosscheck.kinds.percent import Percent
from crosscheck.kinds.quantity import Quantity
from crosscheck.model import Claim, Fact, Slot
from crosscheck.pipeline.alignment.groups import Filled, Place, Sides, grouped, place
from crosscheck.pipeline.alignment.numbers.collocates import figure, measure_of
from crosscheck.pipeline.alignment.numbers.compared import are_compared, compared
from crosscheck.pipeline.extract import Reading
from crosscheck.text.measuring.sport import OF_PLAY
from crosscheck.text.numerals.bounds import CHANGED_ABOUT, Bounds, printed
from crosscheck.text.words.synonyms import stem

# Reprints by the hundred tell no more than a few.
_MOST_ARTICLES = 24
_DAYS = 3
_SLOT = "number with digits transposed"
_KINDS = ("count", "money", "percent", "quantity")
# So many digits, without the noughts behind, are transposed by nobody but a slip; shorter ones by chance, too.
_LONG = 3
# Fewer people are counted in every report.
_MANY = 100
_OF_PEOPLE = frozenset(map(stem, (*ANYBODY, *PEOPLE, "job", "post", ""))) | {""}
# A page that repeats one number is read no further.
_MOST = 12
_SURE, _LESS_SURE, _OF_TWO_NOUNS = 0.8, 0.72, 0.65
_FEW_SHARED = 2
_PRINTED = re.compile(r"[0-9][0-9,.]*")


@dataclass(frozen=True, slots=True)
class _Pair:
    left: Claim
    right: Claim
    sure: float


@dataclass(frozen=True, slots=True)
class _Report:
    """What one report prints.

    Attributes:
        reading: The report.
        matter: The number of its matter.
        numbers: Its numbers by kind, measure and digits in their order of size.
        prints: Every number on its page in figures, without commas.
        states: Every number that it states, in figures or words.
    """

    reading: Reading
    matter: int
    numbers: Mapping[tuple[str, str, str], Sequence[Claim]]
    prints: frozenset[str]
    states: frozenset[Decimal]


def transposed(readings: Sequence[Reading], matters: Sequence[int], facts: Sequence[Fact]) -> Iterator[Filled]:
    """The numbers of two reports that differ by two digits that changed places: a slot, its kind, its claims.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
        facts: What is known of the story; what is compared there is not compared again.
    """
    if len(readings) < 2:
        return
    # No rule tells of shares of one whole, of which a poll has many.
    known = compared([fact for fact in facts if not fact.slot.attribute.startswith("share of ")])
    told = [_report(reading, of) for reading, of in zip(readings[:_MOST_ARTICLES], matters, strict=False)]
    pairs = [
        pair
        for one, other in combinations(told, 2)
        if one.matter == other.matter and (one.reading.article.days_from(other.reading.article) or 0) <= _DAYS
        for pair in _pairs(one, other)
        if not are_compared(pair.left, pair.right, known)
    ]
    for group in grouped(pairs, lambda pair: (pair.left, pair.right)):
        slot = Slot(_SLOT, scope=" / ".join(sorted({printed(n) for p in group if (n := _number(p.left))})))
        yield slot, group[0].left.kind, _claims(group, slot)


def _report(reading: Reading, matter: int) -> _Report:
    numbers: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    states: set[Decimal] = set()
    for claim in reading.of(*_KINDS):
        number = _number(claim)
        if number is None:
            continue
        states.add(number)
        if number >= 10 and claim.part.reports and not _is_of_play(claim):
            numbers[claim.kind, measure_of(claim), "".join(sorted(printed(number)))].append(claim)
    prints = frozenset(match[0].replace(",", "").rstrip(".") for match in _PRINTED.finditer(reading.prose.page))
    return _Report(reading, matter, numbers, prints, frozenset(states))


def _number(claim: Claim) -> Decimal | None:
    """The one number that is printed, whatever its hedge: who types it wrong types the hedge before it as ever."""
    if not isinstance(claim.value, Count | Money | Percent | Quantity):
        return None
    low, high = claim.value.bounds.low, claim.value.bounds.high
    return high if low is None else low if high in (low, None) else None


def _is_of_play(claim: Claim) -> bool:
    value = claim.value
    if isinstance(value, Quantity):
        return claim.text.endswith(("yard", "yards"))
    return isinstance(value, Count) and value.of in OF_PLAY


def _is_of_a_way(claim: Claim) -> bool:
    """Whether a distance is told, of which a report has many: from every town another."""
    return (
        isinstance(claim.value, Quantity) and claim.value.unit is not None and claim.value.unit.dimension == "distance"
    )


def _pairs(one: _Report, other: _Report) -> Iterator[_Pair]:
    """Each number of one report that has a single one of the other for its transposed form, both known to one alone."""
    for key in sorted(one.numbers.keys() & other.numbers.keys()):
        lefts = [claim for claim in one.numbers[key] if not _knows(other, claim)]
        rights = [claim for claim in other.numbers[key] if not _knows(one, claim)]
        if len({_number(claim) for claim in lefts}) == len({_number(claim) for claim in rights}) == 1:
            for left, right in product(lefts[:_MOST], rights[:_MOST]):
                sure = _sure(left, right)
                if sure and not (left.kind == "percent" and _are_of_rivals(one.reading, left, other.reading, right)):
                    yield _Pair(left, right, sure)


def _are_of_rivals(one: Reading, left: Claim, other: Reading, right: Claim) -> bool:
    """Whether the sentences of two shares name people, and not one of them is named in both: each has a share."""
    mine, yours = (
        {person.name.split()[-1] for person, _ in reading.cast.mentions_in(claim.sentence)}
        for reading, claim in ((one, left), (other, right))
    )
    return bool(mine) and bool(yours) and mine.isdisjoint(yours)


def _knows(report: _Report, claim: Claim) -> bool:
    number = _number(claim)
    return number in report.states or any(
        match.replace(",", "") in report.prints for match in _PRINTED.findall(claim.text)
    )


def _sure(one: Claim, other: Claim) -> float:
    """How sure it is that two numbers are one, the surer the longer; 0 where they are not transposed, or by chance."""
    left, right = _number(one), _number(other)
    if left is None or right is None or Bounds(left, left).relate(Bounds(right, right)).reason != CHANGED_ABOUT:
        return 0.0
    nouns = {stem(claim.value.of or "") if isinstance(claim.value, Count) else claim.kind for claim in (one, other)}
    people = nouns <= _OF_PEOPLE
    if len(printed(left).replace(",", "").replace(".", "").strip("0")) >= _LONG:
        return _SURE if len(nouns) == 1 or people else _OF_TWO_NOUNS
    if people and min(left, right) >= _MANY:
        return _LESS_SURE
    if one.kind in ("count", "quantity") and not _are_of_one_thing(one, other, nouns):
        return 0.0
    return _LESS_SURE


def _are_of_one_thing(one: Claim, other: Claim, nouns: Collection[str]) -> bool:
    """Whether two short numbers are of one thing, nobody, that both tell of in some of the same words."""
    if len(nouns) > 1 or not _OF_PEOPLE.isdisjoint(nouns) or _is_of_a_way(one):
        return False
    return len((figure(one).collocates.keys() & figure(other).collocates.keys()).difference(nouns)) >= _FEW_SHARED


def _claims(group: Sequence[_Pair], slot: Slot) -> Sides:
    best: dict[Place, tuple[Claim, float]] = {}
    for pair in sorted(group, key=lambda pair: pair.sure):
        best |= {place(claim): (claim, pair.sure) for claim in (pair.left, pair.right)}
    return [(_filling(claim, slot, sure), 1.0) for _, (claim, sure) in sorted(best.items(), key=lambda item: item[0])]


def _filling(claim: Claim, slot: Slot, sure: float) -> Claim:
    value, number = claim.value, _number(claim)
    if isinstance(value, Count | Money | Percent | Quantity):
        value = replace(value, bounds=Bounds(number, number))
    if isinstance(value, Count):
        value = replace(value, of="")
    step = "the same digits in another order as in the other report, which does not print this number"
    return replace(claim, value=value, slot=slot, confidence=sure, steps=(*claim.steps, step))
