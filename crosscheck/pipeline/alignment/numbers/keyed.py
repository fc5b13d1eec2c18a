"""Keyed: the numbers of a story that are known to be of something, by what two must share to be set side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from crosscheck.kinds.count import Count
from crosscheck.kinds.money import Money
from crosscheck.kinds.percent import Percent
from crosscheck.kinds.quantity import Quantity
from crosscheck.model import Claim, Slot, Span, Value
from crosscheck.names.across import Who
from crosscheck.pipeline.alignment.numbers.attributes import Told, told
from crosscheck.pipeline.alignment.numbers.owners import owner, same_owner
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import stated
from crosscheck.text.measuring.attribute_list import Attribute, Mark
from crosscheck.text.measuring.attributes import things
from crosscheck.text.numerals.unit_table import general_name
from crosscheck.text.timex.value import TimeValue
from crosscheck.text.words.synonyms import WORD, stem

# A number at the top of its article is of its news, one far down perhaps not.
_SURE, FAR_DOWN, _LOOSELY = 0.75, 0.5, 0.7
# So many code points have room for the news alone.
_SHORT = 1800
# So far before a number stands the name that may be of another.
_BESIDE = 40
# How TIMEX3 has lengths in hours and minutes.
_IN_HOURS = "PT"
# So many code points on either side of a number tell what it is beside.
_REACH = 160
# The letters of the code of a currency.
_CODE = 3
# A thing of which one attribute is told may be followed by its like: reports of one are so many days apart at most.
_ONE_EVENT = 7
# What is named so many times as often as all else of its sort is meant where nothing is named.
_BY_FAR = 2


class Key(NamedTuple):
    """What the numbers of one attribute share that are set side by side.

    Attributes:
        matter: The number of the matter.
        name: The attribute.
        kind: The kind of the claims.
        measure: The currency, the rate or the dimension.
        time: The day or the event of which it is, where it is of one.
        owner: Whose it is.
        of: What has it, where the words beside the number say so.
    """

    matter: int
    name: str
    kind: str
    measure: str
    time: str
    owner: str
    of: str


@dataclass(frozen=True, slots=True)
class Side:
    """A number of an article: what is told of it, its claim with the slot filled, and the words beside it."""

    told: Told
    claim: Claim
    beside: frozenset[str]


def sides_by_key(readings: Sequence[Reading], matters: Sequence[int], who: Who) -> dict[Key, list[Side]]:
    """The numbers of several articles that are known to be of something, by what they share; none of a lone article.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
        who: Whom a name in an article means.
    """
    sides: dict[Key, list[Side]] = defaultdict(list)
    events = _events(readings)
    for number, (reading, matter) in enumerate(zip(readings, matters, strict=True)) if len(readings) > 1 else ():
        for found in told(reading):
            attribute = found.attribute
            whose = owner(number, reading, found.claim, who, attribute)
            if whose is not None:
                of = things().get(found.of.lower(), found.of)
                side = _side(reading, found, whose, of)
                key = Key(
                    matter,
                    attribute.name,
                    found.claim.kind,
                    _measure(side.claim.value),
                    found.time or _time(reading, events[number], attribute),
                    *_parties(attribute, found.claim, whose, of),
                )
                sides[key].append(side)
    return _in_one_currency(_of_the_chief(_by_full_names(_of_one_time(sides))))


def _parties(attribute: Attribute, claim: Claim, whose: str, of: str) -> tuple[str, str]:
    """Whose a number is, and what has it; Weir is as far from Tarn as Tarn is from Weir."""
    having = of if of in things() else same_owner(of)
    if Mark.OF_A_PLACE not in attribute.marks:
        return whose, having
    place = same_owner(whose)
    return (min(place, having), max(place, having)) if having and not _is_of_another(claim, whose) else (place, having)


def _is_of_another(claim: Claim, name: str) -> bool:
    """Whether the name before a number has a number of its own: "40 miles west of Weir and 80 miles south of Tarn"."""
    before = claim.article.page[max(0, claim.span.start - _BESIDE) : claim.span.start]
    return before.endswith((f"of {name} and ", f"from {name} and "))


def of_two_owners(one: Key | None, other: Key | None) -> bool:
    """Whether two numbers are known to be of one attribute, and each of another: the seats of two parties."""
    if one is None or other is None or (one.name, one.kind) != (other.name, other.kind):
        return False
    mine, yours = (one.owner, one.of), (other.owner, other.of)
    return any(mine) and any(yours) and mine != yours


def _events(readings: Sequence[Reading]) -> list[int]:
    """For each article the number of the event that it may tell of; those without a day tell of the first."""
    events: list[int] = []
    event, last = 0, None
    for reading in readings:
        day = reading.article.published_day
        if day is not None and last is not None and (day - last).days > _ONE_EVENT:
            event += 1
        last = day or last
        events.append(event if day is not None else 0)
    return events


def _time(reading: Reading, event: int, attribute: Attribute) -> str:
    if Mark.OF_ITS_DAY in attribute.marks:
        return str(reading.article.published_day)
    return str(event) if Mark.AT_ONCE in attribute.marks else ""


def _of_one_time(sides: Mapping[Key, list[Side]]) -> dict[Key, list[Side]]:
    """What is told plainly and of no other time joined to the same of the one other time that is named."""
    named: dict[Key, list[Key]] = defaultdict(list)
    for key in sides:
        if key.time:
            named[key._replace(time="")].append(key)
    joined = dict(sides)
    for key, times in named.items():
        plain = [side for side in joined.get(key, ()) if Mark.PLAINLY in side.told.attribute.marks]
        apart = plain and _articles(plain).isdisjoint(_articles(joined[times[0]]))
        if len(times) == 1 and apart:
            joined[times[0]] = joined[times[0]] + joined.pop(key)
    return joined


def _articles(sides: Iterable[Side]) -> set[str]:
    return {side.claim.article.id for side in sides}


def _by_full_names(sides: Mapping[Key, list[Side]]) -> dict[Key, list[Side]]:
    """The numbers of one word of a name ("trent") joined to those of the one full name that has it."""
    full: dict[Key, list[Key]] = defaultdict(list)
    for key in sides:
        words = key.owner.split()
        for word in set(map(stem, words)) if len(words) > 1 else ():
            full[key._replace(owner=word)].append(key)
    joined = dict(sides)
    for key in sides:
        homes = full.get(key, [])
        if len(homes) == 1:
            joined[homes[0]] = joined[homes[0]] + joined.pop(key)
    return joined


def _of_the_chief(sides: Mapping[Key, list[Side]]) -> dict[Key, list[Side]]:
    """The numbers of nobody and nothing by name joined to those of what the matter names most, by far.

    Where it names several of a sort, and none so often, those of nobody may be any one's, and are left out: all but
    that which is printed of one of them, too ("the climber fell 90 metres", "Doe fell 90 feet").
    """
    named: dict[Key, list[Key]] = defaultdict(list)
    for key in sides:
        if key.owner or key.of:
            named[key._replace(owner="", of="")].append(key)
    joined = dict(sides)
    for key, others in named.items():
        nameless = joined.pop(key, [])
        *rest, chief = sorted(others, key=lambda other: len(sides[other]))
        by_far = len(sides[chief]) > _BY_FAR * sum(len(sides[other]) for other in rest)
        for side in nameless:
            homes = [chief] if by_far else [other for other in others if _is_printed(side, sides[other])]
            if len(homes) == 1:
                joined[homes[0]] = [*joined[homes[0]], side]
    return joined


def _is_printed(side: Side, others: Iterable[Side]) -> bool:
    """Whether the figure of a number is that of one of the others, in whatever unit."""
    figure = stated(side.claim)
    return figure is not None and figure in map(stated, (other.claim for other in others))


def _side(reading: Reading, found: Told, whose: str, of: str) -> Side:
    claim, attribute = found.claim, found.attribute
    value = claim.value
    if isinstance(value, Count):
        value = replace(value, of="")
    elif isinstance(value, Money) and value.unit.per in attribute.per:
        value = replace(value, unit=replace(value.unit, per=""))
    slot = Slot(attribute.name, (whose,) if whose else (), of)
    filled = replace(claim, value=value, slot=slot, confidence=_sure(reading, found))
    near = Span(max(claim.sentence.start, claim.span.start - _REACH), min(claim.sentence.end, claim.span.end + _REACH))
    words = WORD.findall(reading.prose.page, near.start, near.end)
    return Side(found, filled, frozenset(map(stem, filter(str.isalpha, words))) - {""})


def _sure(reading: Reading, found: Told) -> float:
    marks = found.attribute.marks
    near = Mark.PLAINLY in marks or _is_news(reading, found.claim)
    return (_SURE if near else FAR_DOWN) * (_LOOSELY if Mark.LOOSELY in marks else 1.0)


def _is_news(reading: Reading, claim: Claim) -> bool:
    """Whether a number stands at the top of its article, or in one that is too short to tell of anything else."""
    return claim.span.start <= reading.prose.top or len(reading.prose.page) <= _SHORT


def _measure(value: Value) -> str:
    """What two numbers must share to be set side by side: a currency, a rate, a dimension.

    Of 18 hours of deliberations others write "three days": a length in hours is not set beside one in days.
    """
    match value:
        case Money():
            return f"{value.currency} {value.unit.per}"
        case Percent():
            return "percent" if value.unit == "percent" else "points"
        case Quantity():
            return f"{value.unit.dimension} {value.unit.per}" if value.unit else ""
        case TimeValue():
            return "hours" if value.timex.startswith(_IN_HOURS) else "days"
        case _:
            return ""


def _in_one_currency(sides: Mapping[Key, list[Side]]) -> dict[Key, list[Side]]:
    """The sums in a currency that many countries have ("pesos") as sums in that of them which the matter names."""
    named: dict[tuple[int, str], set[str]] = defaultdict(set)
    for key in sides:
        if general := general_name(key.measure[:_CODE]):
            named[key.matter, general].add(key.measure[:_CODE])
    joined: dict[Key, list[Side]] = defaultdict(list)
    for key, group in sides.items():
        currency, _, per = key.measure.partition(" ")
        codes = named.get((key.matter, currency), set())
        if len(codes) == 1:
            (code,) = codes
            joined[key._replace(measure=f"{code} {per}")] += [_in(side, code) for side in group]
        else:
            joined[key] += group
    return joined


def _in(side: Side, code: str) -> Side:
    value = side.claim.value
    if not isinstance(value, Money):
        return side
    return replace(side, claim=replace(side.claim, value=replace(value, unit=replace(value.unit, name=code))))
