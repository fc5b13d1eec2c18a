"""The chief day: when the incident of a story happened, as each of its articles chiefly tells it.

An article that tells of other shootings of the month has a day for any; what it says of the news itself is told of a
day just gone by, and of no other more often. Reports of the same few days mean the same day by it: of them that give
one event of a story two days, one errs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from crosscheck.model import FITTING, Agreement, Claim, Part, Slot
from crosscheck.pipeline.alignment.anchors import knows
from crosscheck.pipeline.alignment.groups import Sides, grouped, place
from crosscheck.pipeline.alignment.incident import as_told, day_of, leading
from crosscheck.pipeline.extract import Reading
from crosscheck.text.incident.event_words import CALL
from crosscheck.text.timex.value import TimeValue
from crosscheck.text.words.calendar_names import CALENDAR_NAMES

# Reprints by the hundred tell no more than a few.
_MOST_ARTICLES = 24
# The lede tells what is news; further down an event word must stand nearer to be that of the news.
_IN_LEDE, _AT_TOP, _BELOW = 0.5, 0.7, 0.9
_LEDE = (Part.LEDE, Part.HEADLINE)
# "Monday" is of the last seven days; of reports further apart the later may be of another event.
_WEEK, _FEW_DAYS = 7, 3
# By day, in minutes.
_DAWN, _DUSK = 240, 1080
# What tells of something that had happened before the call.
_BEFORE_THE_CALL = re.compile(r"\b(?:had|discover\w*|bod(?:y|ies)|dead|missing|overdue|back|did not)\b", re.IGNORECASE)
# How sure it is that two such reports tell of one event.
_SURE = 0.8
_WORD = re.compile(r"[A-Z][a-z]+")


@dataclass(frozen=True, slots=True)
class _Told:
    """What an article tells of the day of an incident: the claims, and their value."""

    claim: Claim
    day: TimeValue


def chief_days(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """The days on which articles put the incident of their story, and that exclude each other; one slot a dispute.

    Args:
        readings: The articles of a story, of which no more than 24 are read.
        matters: For each the number of its matter.
    """
    lead = leading(readings)
    if not lead or len(readings) < 2:
        return
    chief: list[tuple[int, list[_Told]]] = [
        (matter, told)
        for reading, matter in zip(readings[:_MOST_ARTICLES], matters, strict=False)
        if (told := _chief(list(_told(reading, lead))))
    ]
    apart = [
        pair
        for (first, lefts), (second, rights) in combinations(chief, 2)
        if first == second and _exclude(lefts[0], rights[0])
        for pair in (*((lefts[0], other) for other in rights), *((one, rights[0]) for one in lefts[1:]))
    ]
    for group in grouped(apart, lambda pair: (pair[0].claim, pair[1].claim)):
        claims = {place(one.claim): one.claim for pair in group for one in pair}
        yield day_of(lead), [(_sure(claim), 1.0) for _, claim in sorted(claims.items())]


def _told(reading: Reading, lead: str) -> Iterator[_Told]:
    """The days on which an article puts the story's incident, near enough to its own to be of what is news."""
    for read in reading.claims:
        if read.slot is None or read.slot.subjects or read.confidence < _least(reading, read):
            continue
        for claim in as_told(read, read.slot, lead):
            day = claim.value
            if (
                ((claim.slot == day_of(lead) and not claim.hedge) or _is_of_a_call_by_day(read, claim))
                and isinstance(day, TimeValue)
                and claim.part.reports
                and not claim.flaws
                and (_is_of_any_week(day) or _is_fresh(claim, day))
            ):
                yield _Told(replace(claim, slot=day_of(lead), hedge=None), day)


def _is_of_a_call_by_day(read: Claim, day: Claim) -> bool:
    """Whether the day of an hour is that of a call for help from dawn to dusk, which is the day of the deed.

    At night a siege may end in it after midnight; and whoever is found may have lain there since the day before.
    """
    clock = read.value.clock() if isinstance(read.value, TimeValue) else None
    if day.slot != day_of(CALL) or clock is None or clock.start < _DAWN or clock.end > _DUSK:
        return False
    return _BEFORE_THE_CALL.search(read.article.page, read.sentence.start, read.sentence.end) is None


def _least(reading: Reading, claim: Claim) -> float:
    """How sure it must be that a day is that of the event, by where it stands."""
    if claim.part in _LEDE:
        return _IN_LEDE
    return _AT_TOP if claim.span.start <= reading.prose.top else _BELOW


def _is_of_any_week(day: TimeValue) -> bool:
    return day.timex.startswith("XXXX-WXX-")


def _is_fresh(claim: Claim, day: TimeValue) -> bool:
    """Whether it is a day or a night of the week before its article; "tonight" may be that of whoever is quoted."""
    printed = claim.article.today
    if printed is None or day.low is None or day.high is None or day.high - day.low > 1:
        return False
    named = not CALENDAR_NAMES.isdisjoint(_WORD.findall(claim.text))
    return named and printed.toordinal() - _WEEK < day.low <= printed.toordinal()


def _chief(told: Sequence[_Told]) -> list[_Told]:
    """The claims of the day that an article tells more often than all others together; a caption only counts alone."""
    in_prose = [one for one in told if one.claim.part is not Part.CAPTION] or told
    by_sentence = Counter({one.claim.sentence: one.day for one in reversed(in_prose)}.values())
    for first in dict.fromkeys(one.day for one in in_prose):
        fit = {day for day in by_sentence if first.relate(day).agreement in FITTING}
        if 2 * sum(by_sentence[day] for day in fit) > by_sentence.total():
            return [one for one in in_prose if first.relate(one.day).agreement in FITTING]
    return []


def _exclude(one: _Told, other: _Told) -> bool:
    """Whether two chief days cannot both be true, and their articles are of the same days and of one event.

    Of one it is where either knows the names and streets that stand beside the day of the other. "Early Wednesday" in
    a report dated a day too soon is counted from the week before.
    """
    weeks = (one.day, *(one.day.later(days) for days in (-_WEEK, _WEEK)))
    if any(day.relate(other.day).agreement is not Agreement.CONFLICTING for day in weeks):
        return False
    first, last = one.claim.article.today, other.claim.article.today
    near = first is None or last is None or abs((last - first).days) <= _FEW_DAYS
    return near and (knows(other.claim.article.page, one.claim) or knows(one.claim.article.page, other.claim))


def _sure(claim: Claim) -> Claim:
    step = "the day that its article chiefly gives, as another report of those days does another"
    return replace(claim, confidence=max(_SURE, claim.confidence), steps=(*claim.steps, step))
