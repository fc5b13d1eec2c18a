"""Attributed numbers: those of several articles that are the number of one thing, in whatever words each tells it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, starmap

from crosscheck.kinds.count import Count
from crosscheck.kinds.money import Money
from crosscheck.kinds.percent import Percent
from crosscheck.kinds.quantity import Quantity
from crosscheck.model import Agreement, Claim, Fact, Slot, Span, Value
from crosscheck.names.across import Identity
from crosscheck.pipeline.alignment.groups import Filled, Place, place
from crosscheck.pipeline.alignment.nearest import headline_stems
from crosscheck.pipeline.alignment.numbers.attributes import Told, told
from crosscheck.pipeline.alignment.numbers.commensurable import times
from crosscheck.pipeline.alignment.numbers.consistent import consistent
from crosscheck.pipeline.alignment.numbers.owners import owner
from crosscheck.pipeline.extract import Reading
from crosscheck.text.numerals.bounds import FACTORS
from crosscheck.text.numerals.unit_table import general_name
from crosscheck.text.words.synonyms import WORD, stem

# A number at the top of its article is of its news. Further down it is, if so many words beside it stand beside
# another article's, too.
_SURE, _IN_LIKE_WORDS, _FAR_DOWN, _LOOSELY = 0.75, 0.65, 0.5, 0.7
_LIKE = 3
# So many code points have room for the news alone.
_SHORT = 1800
# Reports further apart tell of what came after.
_DAYS, _LONG_AFTER = 31, 0.7
# So many times as much is rather of another thing, but for a nought too many.
_MANY_TIMES, _OF_ANOTHER, _MOST_VALUES = 4, 0.6, 12
# So many code points on either side of a number tell what it is beside.
_REACH = 160
# The letters of the code of a currency.
_CODE = 3

# The number of the matter, the attribute, its measure and whose it is.
_Key = tuple[int, str, str, str]


@dataclass(frozen=True, slots=True)
class _Side:
    """A number of an article: what is told of it, its claim with the slot filled, and the words beside it."""

    told: Told
    claim: Claim
    beside: frozenset[str]


def attributed(
    readings: Sequence[Reading], matters: Sequence[int], who: Mapping[tuple[int, str], Identity]
) -> Iterator[Filled]:
    """The numbers of several articles by what they are the number of: a slot, its kind, its claims.

    Only those of articles that give an attribute one value: one that gives two tells of two things.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
        who: Whom a name in an article means.
    """
    sides: dict[_Key, list[_Side]] = defaultdict(list)
    # A lone article has nothing to be set beside.
    for number, (reading, matter) in enumerate(zip(readings, matters, strict=True)) if len(readings) > 1 else ():
        for found in told(reading):
            whose = owner(number, reading, found.claim, who, named=found.attribute.named)
            if whose is not None:
                side = _side(reading, found)
                sides[matter, found.attribute.name, _measure(side.claim.value), whose].append(side)
    topic = set[str]().union(*map(headline_stems, readings))
    for (_, name, _, whose), group in sorted(_in_one_currency(sides).items(), key=lambda item: item[0]):
        kept = consistent([(claim, 1.0) for claim in _weighed(group, topic)])
        if len({claim.article.id for claim, _ in kept}) > 1 and not _is_known(group):
            yield Slot(name, (whose,) if whose else ()), kept[0][0].kind, kept


def not_told(facts: Sequence[Fact], found: Sequence[Fact]) -> Iterator[Fact]:
    """Of the facts that were found, those that disagree, and of the others those of which no other fact tells as much.

    Of two that disagree the worse one is told, as of any others.
    """
    known: dict[Place, set[int]] = defaultdict(set)
    for number, fact in enumerate(facts):
        for claim in fact.claims:
            known[place(claim)].add(number)
    for fact in found:
        articles: dict[int, set[str]] = defaultdict(set)
        for claim in fact.claims:
            for number in known.get(place(claim), ()):
                articles[number].add(claim.article.id)
        if fact.agreement is Agreement.CONFLICTING or all(len(ids) < 2 for ids in articles.values()):
            yield fact


def _side(reading: Reading, found: Told) -> _Side:
    claim, attribute = found.claim, found.attribute
    value = claim.value
    if isinstance(value, Count):
        value = replace(value, of="")
    elif isinstance(value, Money) and f"per {value.unit.per}" in attribute.marks:
        value = replace(value, unit=replace(value.unit, per=""))
    sure = (_SURE if _is_news(reading, claim) else _FAR_DOWN) * (_LOOSELY if attribute.loosely else 1.0)
    filled = replace(claim, value=value, slot=Slot(attribute.name), confidence=sure)
    near = Span(max(claim.sentence.start, claim.span.start - _REACH), min(claim.sentence.end, claim.span.end + _REACH))
    words = WORD.findall(reading.prose.page, near.start, near.end)
    return _Side(found, filled, frozenset(map(stem, filter(str.isalpha, words))) - {""})


def _is_news(reading: Reading, claim: Claim) -> bool:
    """Whether a number stands at the top of its article, or in one that is too short to tell of anything else."""
    return claim.span.start <= reading.prose.top or len(reading.prose.page) <= _SHORT


def _measure(value: Value) -> str:
    """What two numbers must share to be set side by side: a currency, a rate, a dimension."""
    match value:
        case Money():
            return f"{value.currency} {value.unit.per}"
        case Percent():
            return "percent" if value.unit == "percent" else "points"
        case Quantity():
            return f"{value.unit.dimension} {value.unit.per}" if value.unit else ""
        case _:
            return ""


def _weighed(group: Sequence[_Side], topic: set[str]) -> Iterator[Claim]:
    """The claims of a group, surer of one far down that is told beside the words of another article."""
    days = [day for side in group if (day := side.claim.article.published_day) is not None]
    at_once = 1.0 if not days or (max(days) - min(days)).days <= _DAYS else _LONG_AFTER
    values = {side.claim.value: side.claim for side in group}
    of_one = _OF_ANOTHER if any(starmap(_lie_apart, combinations([*values.values()][:_MOST_VALUES], 2))) else 1.0
    for side in group:
        others = (other.beside for other in group if other.claim.article.id != side.claim.article.id)
        alike = max((len((side.beside & beside) - topic) for beside in others), default=0)
        far_down = side.claim.confidence == _FAR_DOWN
        sure = _IN_LIKE_WORDS if far_down and alike >= _LIKE else side.claim.confidence
        yield replace(side.claim, confidence=sure * at_once * of_one)


def _lie_apart(one: Claim, other: Claim) -> bool:
    """Whether one number is many times the other, and no mere factor of ten lies between them."""
    apart = times(one, other)
    return apart is not None and apart > _MANY_TIMES and one.value.relate(other.value).reason not in FACTORS


def _is_known(group: Sequence[_Side]) -> bool:
    """Whether all are counts of those to whom one thing happened: these have a slot of their own."""
    return all(side.told.state for side in group)


def _in_one_currency(sides: Mapping[_Key, list[_Side]]) -> dict[_Key, list[_Side]]:
    """The sums in a currency that many countries have ("pesos") as sums in that of them which the matter names."""
    named: dict[tuple[int, str], set[str]] = defaultdict(set)
    for matter, _, measure, _ in sides:
        if general := general_name(measure[:_CODE]):
            named[matter, general].add(measure[:_CODE])
    joined: dict[_Key, list[_Side]] = defaultdict(list)
    for (matter, name, measure, whose), group in sides.items():
        currency, _, per = measure.partition(" ")
        codes = named.get((matter, currency), set())
        if len(codes) == 1:
            (code,) = codes
            joined[matter, name, f"{code} {per}", whose] += [_in(side, code) for side in group]
        else:
            joined[matter, name, measure, whose] += group
    return joined


def _in(side: _Side, code: str) -> _Side:
    value = side.claim.value
    if not isinstance(value, Money):
        return side
    return replace(side, claim=replace(side.claim, value=replace(value, unit=replace(value.unit, name=code))))
