"""Two days: what happens once, put by one article on two days."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from crosscheck.model import Agreement, Claim, Flaw, Part
from crosscheck.names.person import Cast
from crosscheck.text.incident.event_words import INCIDENT, INCIDENTS
from crosscheck.text.page.prose import Prose
from crosscheck.text.timex.value import TimeValue

# What befalls somebody once in a story, and what happens once in it.
_ONCE = frozenset("arrest death conviction sentencing resignation".split())
_HAPPENS = INCIDENTS | {INCIDENT}
_DAY, _TIME = "day of the ", "time of the "
_A_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|XXXX-WXX-[1-7]")
# "June 8", "the 8th of June": a day of the calendar is typed, a weekday counted.
_PRINTED = re.compile(r"[0-9]")
# "Later that night": the day stands before it.
_ANAPHORIC = re.compile(r"\b(?:that|same)\b", re.IGNORECASE)
# Days further apart are of two events, unless one is the other with its digits exchanged.
_FEW_DAYS = 7
# An article that tells of more days is a chronicle of several incidents.
_MOST_DAYS = 3
_MONTH = len("2001-01")
_FEWEST_SURE, _SURE, _SURE_OF_INCIDENT = 0.5, 0.5, 0.4

_Event = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Told:
    """A day on which something happened: the claim that tells it, and the date that this means."""

    claim: Claim
    day: TimeValue
    printed: Claim


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The days of an article that cannot both be that of one event, each pair once.

    Somebody is arrested, sentenced or dies once: any two sentences will do. Of an incident an article may tell
    several; only a caption that gives another day of the calendar than the text is shown.
    """
    del prose, cast
    told: dict[_Event, list[_Told]] = defaultdict(list)
    for event, day in _days(claims):
        told[event].append(day)
    for (what, subjects), days in sorted(told.items()):
        if not subjects and len({day.day for day in days}) > _MOST_DAYS:
            continue
        pair = next(
            (pair for pair in combinations(_as_printed(days), 2) if _exclude(*pair, person=bool(subjects))), None
        )
        if pair is not None:
            first, second = pair
            who = f" of {subjects[0]}" if subjects else ""
            message = f"the {what}{who} is put on {first.day} and on {second.day}"
            sure = _SURE if subjects else _SURE_OF_INCIDENT
            shown = dict.fromkeys((first.claim, first.printed, second.printed))
            beside = tuple(claim for claim in shown if claim is not second.claim)
            yield second.claim, Flaw("two-days", message, (), sure, beside)


def _as_printed(days: Sequence[_Told]) -> Sequence[_Told]:
    """The days as far as they can be told: on a page that was written on after its day, those in figures.

    "Early this morning" and "Saturday" are counted from a day that a page which tells of the next no longer bears.
    """
    printed = days[0].claim.article.published_day
    if printed is None or all(told.day.low is None or told.day.low <= printed.toordinal() for told in days):
        return days
    return [told for told in days if _PRINTED.search(told.printed.text)]


def _days(claims: Sequence[Claim]) -> Iterator[tuple[_Event, _Told]]:
    """The days of an article that are said of an event, with it; an incident without a name is any."""
    last: Claim | None = None
    for claim in claims:
        value, slot = claim.value, claim.slot
        if not isinstance(value, TimeValue):
            continue
        day = value if value.type == "DATE" else value.day()
        if day is None or not _A_DAY.fullmatch(day.timex) or claim.hedge or claim.flaws:
            continue
        printed = last if last is not None and _ANAPHORIC.search(claim.text) else claim
        if claim.kind == "date":
            last = claim
        if slot is None or slot.scope or claim.confidence < _FEWEST_SURE:
            continue
        event = slot.attribute.removeprefix(_DAY).removeprefix(_TIME)
        if event in _ONCE and len(slot.subjects) == 1:
            yield (event, slot.subjects), _Told(claim, day, printed)
        elif event in _HAPPENS and not slot.subjects and _PRINTED.search(claim.text) and claim.kind == "date":
            yield (INCIDENT, ()), _Told(claim, day, printed)


def _exclude(one: _Told, other: _Told, *, person: bool) -> bool:
    """Whether two days of one event exclude each other, and lie so that one of them is a slip."""
    left, right = one.day, other.day
    if one.claim.sentence == other.claim.sentence or left.relate(right).agreement is not Agreement.CONFLICTING:
        return False
    if left.low is None or right.low is None:
        return person and left.low is right.low
    if left.timex[:_MONTH] == right.timex[:_MONTH] and sorted(left.timex) == sorted(right.timex):
        return True
    in_captions = (one.claim.part is Part.CAPTION) + (other.claim.part is Part.CAPTION)
    return abs(left.low - right.low) <= _FEW_DAYS and (person or in_captions == 1)
