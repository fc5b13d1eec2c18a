"""Measures: what several articles say of one measure of one thing: the people of a town, the depth of a quake."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from crosscheck.kinds.count import Count
from crosscheck.kinds.money import Money
from crosscheck.kinds.quantity import Quantity
from crosscheck.model import Agreement, Claim, Slot, Span, Value
from crosscheck.pipeline.alignment.groups import Filled, Sides
from crosscheck.pipeline.alignment.numbers.consistent import consistent
from crosscheck.pipeline.alignment.numbers.matching import of_strangers
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.retrospect import looks_back
from crosscheck.text.measuring.measures import KINDS, Measure, measure
from crosscheck.text.numerals import Unit
from crosscheck.text.words.calendar_names import ANY_MONTH, MONTHS, WEEKDAYS
from crosscheck.text.words.synonyms import stem

_SURE = 0.75
_NAME = re.compile(r"[A-Z]\w+(?:[’'-](?!s\b)\w+)*(?: [A-Z]\w+(?:[’'-](?!s\b)\w+)*)*")
_GENERIC = frozenset((*WEEKDAYS, *MONTHS)) | frozenset(
    "The A An Some On In At But And It Its This That There He She His Her They Their Island Islands City County Town "
    "Village Province State River Lake Mr Mrs Ms Dr".split()
)
# The verb of the sentence: what stands before it is no name of whose measure follows.
_VERB = re.compile(r",?(?: and)? (?:has|had|have|is|was|are|were)\b| and $")
# Not the one that is named, but where the report comes from: "in this town of 4,000".
_HERE = re.compile(r"\bthis\b")
_PART = re.compile(r" (?:of|other|others|more)\b")
_HE = re.compile(r"(?:He|She)\b")
# Another event of the same sort, or what such events are like.
_OTHER = re.compile(
    r"\b(?:aftershocks?|foreshocks?|can|could|would|another|earlier|previous|ago|last (?:year|month)"
    r"|(?:second|third|strongest|initial) (?:earth)?quake"
    rf"|in (?:(?:19|20)[0-9]{{2}}|{ANY_MONTH}))\b",
    re.IGNORECASE,
)
_OF_EVENTS = frozenset({"count", "quantity"})
_MAGNITUDE = "magnitude of the quake"
# A quake may be followed by another: reports of it are so many days apart at most, from one to the next.
_OF_A_QUAKE, _DAYS = frozenset({_MAGNITUDE, "depth"}), 7
_ABOARD = " aboard"
_CREW, _CREW_MEMBERS = "crew", ("crew members", "crew member")
_STEM = 5

# The matter, the quake, the kind, the attribute, the unit, the name behind the number, and whose measure it is.
_Key = tuple[int, int, str, str, str, str, str]


def measures(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[Filled]:
    """The numbers of several articles that measure one thing by their own words: a slot, its kind, its claims.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
    """
    told: dict[_Key, list[tuple[Slot, Claim]]] = defaultdict(list)
    # A lone article has nothing to be set beside.
    for reading, matter, quake in zip(readings, matters, _quakes(readings), strict=True) if len(readings) > 1 else ():
        for claim in reading.claims:
            slot = _slot(reading, claim) if claim.part.reports else None
            if slot is not None:
                owner = slot.subjects[0] if slot.subjects else ""
                of = quake if slot.attribute in _OF_A_QUAKE else 0
                key = matter, of, claim.kind, slot.attribute, _unit(claim.value), _stem(slot.scope), _stem(owner)
                told[key].append((slot, claim))
    for (_, _, kind, *_rest), claims in sorted(told.items(), key=lambda item: item[0]):
        first = claims[0][0]
        filling = [(_filling(claim, first), 1.0) for _, claim in claims]
        # A report that gives two magnitudes tells of two quakes, or of two who measured one.
        kept = consistent(filling) if first.attribute in _OF_A_QUAKE else filling
        if len({claim.article.id for claim, _ in kept}) > 1 and not (
            first.attribute.endswith(_ABOARD) and _of_two(kept)
        ):
            yield first, kind, kept


def _of_two(kept: Sides) -> bool:
    """Whether two that differ stand beside names of their own: aboard of two ships."""
    distinct = {claim.value: claim for claim, _ in kept}.values()
    return any(
        one.value.relate(other.value).agreement is Agreement.CONFLICTING and of_strangers(one, other)
        for one, other in combinations(distinct, 2)
    )


def _quakes(readings: Sequence[Reading]) -> Iterator[int]:
    """For each article the number of the quake that it may tell of; those without a day tell of the first."""
    quake, last = 0, None
    for reading in readings:
        day = reading.article.published_day
        if day is not None and last is not None and (day - last).days > _DAYS:
            quake += 1
        last = day or last
        yield quake if day is not None else 0


def _filling(claim: Claim, slot: Slot) -> Claim:
    value = replace(claim.value, of="") if isinstance(claim.value, Count) else claim.value
    return replace(claim, value=value, slot=slot, confidence=_SURE)


def _slot(reading: Reading, claim: Claim) -> Slot | None:
    """What a number measures, and of what: its owner as the subject, the name behind the number as the scope."""
    found = _measured(reading.prose.page, claim)
    if found is None or (claim.slot is not None and looks_back(claim.slot)):
        return None
    if found.owned:
        owner = _owner(reading, claim)
        return Slot(found.attribute, (owner,), found.of) if owner else None
    near = claim.span.near(claim.sentence)
    if claim.kind in _OF_EVENTS and _OTHER.search(reading.prose.page, near.start, near.end):
        return None
    return Slot(found.attribute, scope=found.of)


def _measured(page: str, claim: Claim) -> Measure | None:
    if claim.slot is not None and claim.slot.attribute == "magnitude":
        return Measure(_MAGNITUDE)
    if claim.kind not in KINDS or _PART.search(claim.text):
        return None
    return measure(claim.kind, _noun(claim), page, claim.span.start, claim.span.end, claim.sentence.start)


def _noun(claim: Claim) -> str:
    match claim.value:
        case Count(of=noun):
            return _CREW if claim.text.endswith(_CREW_MEMBERS) else noun
        case Quantity(unit=Unit() as unit):
            return unit.dimension
        case _:
            return ""


def _unit(value: Value) -> str:
    """What two numbers must share to be set side by side, where the attribute does not tell: a currency, a rate."""
    return f"{value.currency} {value.unit.per}" if isinstance(value, Money) else ""


def _owner(reading: Reading, claim: Claim) -> str:
    """The name before the number whose measure it is: the nearest, or the subject of the verb before it; or ""."""
    page, start, end = reading.prose.page, claim.span.near(claim.sentence).start, claim.span.start
    names = _names(page, start, end)
    if names and _HERE.search(page, names[-1].end(), end):
        return ""
    if names and not _VERB.match(page, names[-1].end(), end):
        return names[-1][0]
    if names and names[0].start() == start:
        return names[0][0]
    opening = Span(max(0, start - 1), start)
    before = opening.near(reading.prose.sentence_at(opening).span)
    names = _names(page, before.start, before.end) if before.start < start else []
    return "" if not names else names[0 if _HE.match(page, start) else -1][0]


def _names(page: str, start: int, end: int) -> list[re.Match[str]]:
    return [match for match in _NAME.finditer(page, start, end) if _stem(match[0])]


def _stem(name: str) -> str:
    """The first letters of the last word of a name that is no generic one."""
    words = [word for word in name.split() if word not in _GENERIC and stem(word)]
    return words[-1][:_STEM].lower() if words else ""
