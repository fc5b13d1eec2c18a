"""Lengths: how long one visit, strike, captivity or rule of a story lasted, as several articles have it.

What ends on a day ("the contract runs until the summer of 2030") lasts from the day of the news up to that.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations, product

from crosscheck.model import Agreement, Claim, Interval, Slot
from crosscheck.pipeline.alignment.groups import Sides, grouped, place
from crosscheck.pipeline.extract import Reading
from crosscheck.text.incident.lengths import lasting, lasting_until
from crosscheck.text.timex.reach import in_minutes
from crosscheck.text.timex.value import TimeValue

# Reprints by the hundred tell no more than a few; an article with more lengths of a class is of several events.
_MOST_ARTICLES, _MOST_LENGTHS = 24, 2
_FEW_DAYS = 4
# Lengths nearer than this are one, told round; "two decades" and "a year" are rounder.
_ROUNDED, _ROUND = Decimal("1.15"), Decimal("1.3")
_ROUND_WORDS = ("decade", "a year", "a month", "a week", "centur", "generation")
_SURE, _BY_ITS_END = 0.75, 0.6
_DAYS = ("date", "time")
_START = re.compile(r"\b(?:start of|beg[ai]n\w*|opens|opened|arriv\w+)\b")
_DAY = 1440
# What lasts until a day may have begun a day before the news or after it, a contract months.
_BEGAN, _BEGAN_CONTRACT = 1, 60


@dataclass(frozen=True, slots=True)
class _Told:
    """How long an article says that something lasts.

    Attributes:
        claim: The length, or the last day.
        event: What lasts.
        value: The length, if one is told.
        begins: The day on which it begins, as an ordinal, where the sentence tells.
    """

    claim: Claim
    event: str
    value: TimeValue | None
    begins: int | None = None


def lengths(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """The lengths of one event that exclude each other, those that hang together one slot.

    Args:
        readings: The articles of a story, of which no more than 24 are read.
        matters: For each the number of its matter.
    """
    if len(readings) < 2:
        return
    pages = [(matter, _told(reading)) for reading, matter in zip(readings[:_MOST_ARTICLES], matters, strict=False)]
    apart: dict[str, list[tuple[Claim, Claim]]] = defaultdict(list)
    for (matter, lefts), (other, rights) in combinations(pages, 2):
        if matter != other:
            continue
        for event in sorted(lefts.keys() & rights.keys()):
            begins = next((one.begins for one in (*lefts[event], *rights[event]) if one.begins is not None), None)
            ours, theirs = (
                [length for one in side[event] if (length := _length(one, begins))] for side in (lefts, rights)
            )
            pairs = list(product(ours, theirs))
            if pairs and all(_exclude(one, another) for one, another in pairs):
                apart[event] += pairs
    for event, pairs in sorted(apart.items()):
        for group in grouped(pairs, lambda pair: pair):
            claims = {place(claim): claim for pair in group for claim in pair}
            yield Slot(f"length of the {event}"), [(claim, 1.0) for _, claim in sorted(claims.items())]


def _told(reading: Reading) -> dict[str, list[_Told]]:
    """The lengths that an article tells, by what they are the length of, if it tells few of it."""
    page = reading.prose.page
    told: dict[str, dict[object, _Told]] = defaultdict(dict)
    days: dict[int, set[int]] = defaultdict(set)
    for claim in reading.of(*_DAYS):
        if (day := _day(claim)) is not None:
            days[claim.sentence.start].add(day)
    for claim in reading.of("date", "duration"):
        value = claim.value
        if claim.slot is not None or not claim.part.reports or not isinstance(value, TimeValue):
            continue
        if claim.kind == "duration":
            found = lasting(page, claim.sentence, claim.span)
            if found is not None and value.unit is not None and value.low:
                one = _Told(claim, found.event, value, _begins(page, claim, days))
                told[found.event].setdefault(value, one)
        elif value.low is not None and not value.timex.startswith("XXXX"):
            found = lasting_until(page, claim.sentence, claim.span)
            if found is not None:
                told[found.event].setdefault(value, _Told(claim, found.event, None))
    return {event: list(values.values()) for event, values in told.items() if len(values) <= _MOST_LENGTHS}


def _begins(page: str, length: Claim, days: Mapping[int, set[int]]) -> int | None:
    """The day of the sentence of a length that tells of a start: "arrived on Monday for a visit of three days"."""
    known = days.get(length.sentence.start, set())
    if len(known) != 1 or _START.search(page, length.sentence.start, length.sentence.end) is None:
        return None
    return next(iter(known))


def _day(claim: Claim) -> int | None:
    day = claim.value
    if not isinstance(day, TimeValue) or day.low is None or day.timex.startswith("XXXX"):
        return None
    return int(day.low) // (_DAY if day.type == "TIME" else 1)


def _length(told: _Told, begins: int | None) -> Claim | None:
    """What an article says as a length: what ends on a day lasts from its first day, or from about that of the news."""
    step = "the length of what lasts, by the words beside it"
    claim, value = told.claim, told.value
    if value is not None:
        return replace(claim, confidence=_SURE, steps=(*claim.steps, step))
    end, printed = claim.value, claim.article.published_day
    if printed is None or not isinstance(end, TimeValue) or end.low is None or end.high is None:
        return None
    slack = _BEGAN_CONTRACT if told.event == "contract" else _BEGAN
    first, last = (begins, begins) if begins is not None else (printed.toordinal() - slack, printed.toordinal() + slack)
    least, most = int(end.low) - last, int(end.high) - first + 1
    if least <= 0:
        return None
    length = TimeValue("DURATION", f"P{least}D", None, Decimal(least), Decimal(most), "day")
    return replace(claim, kind="duration", value=length, confidence=_BY_ITS_END, steps=(*claim.steps, step))


def _exclude(one: Claim, other: Claim) -> bool:
    """Whether two lengths cannot both be true, however round, in reports of the same few days."""
    if (one.article.days_from(other.article) or 0) > _FEW_DAYS:
        return False
    left, right = one.value, other.value
    if not isinstance(left, TimeValue) or not isinstance(right, TimeValue):
        return False
    if left.relate(right).agreement is not Agreement.CONFLICTING:
        return False
    ours, theirs = in_minutes(left), in_minutes(right)
    room = _ROUND if any(word in claim.text for claim in (one, other) for word in _ROUND_WORDS) else _ROUNDED
    return _is_longer(ours, theirs, room) or _is_longer(theirs, ours, room)


def _is_longer(one: Interval, other: Interval, room: Decimal) -> bool:
    return one.low is not None and other.high is not None and one.low > other.high * room
