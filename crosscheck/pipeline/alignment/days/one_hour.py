"""One hour: two reports of one matter that each tell a single clock time of what is news mostly mean one moment by it.

No wording is asked for. What the words beside the hour have in common, a ship, a rail, a deed, only makes it surer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from crosscheck.model import Agreement, Claim, Fact, Slot
from crosscheck.pipeline.alignment.days.hours_told import Hour, hours_told
from crosscheck.pipeline.alignment.groups import Sides, grouped, place
from crosscheck.pipeline.alignment.nearest import Match, shared_words, surest
from crosscheck.pipeline.alignment.verdict import least_sure
from crosscheck.pipeline.extract import Reading
from crosscheck.text.incident.event_words import CALL, INCIDENTS
from crosscheck.text.timex.value import TimeValue

# Reprints by the hundred tell no more than a few; an article with more hours is a log of a day, or of several events.
_MOST_ARTICLES, _MOST_HOURS = 24, 3
# Reports further apart may be of two events, and hours of two days of two moments.
_FEW_DAYS, _A_DAY, _DAY = 3, 1, 1440
# Two that are right lie less than so many minutes apart: the deed, the call, the first to arrive.
_ROUNDED = 40
# Hours further apart may be of two moments; half a day apart, the halves are mixed up.
_FEW_HOURS, _HALF_DAY = 150, 720
# How sure it is that one moment is meant: by no word or deed beside both, by one, by more.
_ALONE, _BY_A_WORD, _BY_MORE, _MORE = 0.3, 0.6, 0.7, 2
# What a slip of the hour only adds; and what is left where two are the first of several, or lie apart.
_SLIP, _FIRST, _HOURS_APART = 0.35, 0.5, 0.5
# Less sure than this they are of two moments more often than of one.
_LEAST = 0.31
# An incident has several names, and police are called to it.
_OF_ONE_INCIDENT = INCIDENTS | {CALL}
# What is as sure as this by the words of each article need not be said again.
_SURE, _SHOWN = 0.4, 3
# An exact minute is no multiple of five.
_WHOLE = 5


def one_hour(
    readings: Sequence[Reading], matters: Sequence[int], facts: Iterable[Fact]
) -> Iterator[tuple[Slot, Sides]]:
    """The only hours of the news in two articles that exclude each other, those that hang together one slot.

    Args:
        readings: The articles of a story, of which no more than 24 are read.
        matters: For each the number of its matter.
        facts: What is known of the story; an hour that surely disagrees with another is not told again.
    """
    if len(readings) < 2:
        return
    apart = (fact for fact in facts if fact.kind == "time" and fact.agreement is Agreement.CONFLICTING)
    known = {
        place(claim) for fact in apart if fact.confidence * least_sure(fact.claims) >= _SURE for claim in fact.claims
    }
    pages = [
        (matter, hours)
        for reading, matter in zip(readings[:_MOST_ARTICLES], matters, strict=False)
        if 0 < len(hours := hours_told(reading)) <= _MOST_HOURS
    ]
    told = [
        pair
        for (matter, lefts), (other, rights) in combinations(pages, 2)
        if matter == other
        for pair in _apart(lefts, rights)
        if known.isdisjoint(map(place, pair.claims))
    ]
    for group in grouped(told, lambda pair: pair.claims):
        words = max(group, key=lambda pair: pair.sure).words
        yield Slot("time of the event", scope=" ".join(words[:_SHOWN])), [_side(*side) for side in surest(group)]


def _apart(lefts: Sequence[Hour], rights: Sequence[Hour]) -> Iterator[Match[Hour]]:
    """The first hours of two articles, where neither fits any hour of the other."""
    one, other = lefts[0], rights[0]
    gaps = [hour.clock.gap(first.clock) for first, hours in ((other, lefts), (one, rights)) for hour in hours]
    if min(gaps) < _ROUNDED or not _can_conflict(one, other):
        return
    words = shared_words(one, other, one.collocates)
    alike = len(words) + (bool(one.event) and one.event == other.event)
    sure = _ALONE if not alike else _BY_A_WORD if alike < _MORE else _BY_MORE
    gap = one.clock.gap(other.clock)
    if gap == _HALF_DAY or (one.minute == other.minute and one.minute % _WHOLE):
        sure += _SLIP
    elif gap > _FEW_HOURS:
        sure *= _HOURS_APART
    if len(lefts) > 1 or len(rights) > 1:
        sure *= _FIRST
    if sure >= _LEAST:
        yield Match(one, other, min(1.0, sure), words)


def _can_conflict(one: Hour, other: Hour) -> bool:
    """Whether two hours exclude each other, and neither their deeds nor their days tell why."""
    left, right = one.claim.value, other.claim.value
    if not isinstance(left, TimeValue) or not isinstance(right, TimeValue):
        return False
    # With a zone and without may be by the clocks of two places.
    zones = (one.clock.zone is None) != (other.clock.zone is None)
    if zones or one.clock.relate(other.clock).agreement is not Agreement.CONFLICTING:
        return False
    deeds = {one.event, other.event} - {""}
    if len(deeds) > 1 and not deeds <= _OF_ONE_INCIDENT:
        return False
    if one.streets and other.streets and one.streets.isdisjoint(other.streets):
        return False
    apart = one.claim.article.days_from(other.claim.article) or 0
    if apart > _FEW_DAYS or (apart and _is_of_its_own_day(one) and _is_of_its_own_day(other)):
        return False
    return left.low is None or right.low is None or abs(left.low - right.low) // _DAY <= _A_DAY


def _is_of_its_own_day(hour: Hour) -> bool:
    """Whether an hour is counted on the day of its article, as the last place of a storm is."""
    day, printed = hour.claim.value, hour.claim.article.published_day
    return isinstance(day, TimeValue) and printed is not None and day.timex.startswith(printed.isoformat())


def _side(claim: Claim, pair: Match[Hour]) -> tuple[Claim, float]:
    step = f"the one hour that its article tells, as another report does: {', '.join(pair.words[:_SHOWN])}"
    return replace(claim, confidence=pair.sure, steps=(*claim.steps, step)), 1.0
