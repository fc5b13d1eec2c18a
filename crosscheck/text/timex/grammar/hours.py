"""Bare hours that the words behind them explain: "at 8 Friday night", "eleven at night", "from 7 to 9:30 tonight"."""

from __future__ import annotations

import re

from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.clock import time_of_day
from crosscheck.text.timex.grammar.lexicon import HOUR_OF, HOURS, MINUTES

_PARTS = frozenset(("MO", "AF", "EV", "NI"))
_LATE = frozenset(("AF", "EV", "NI"))
_NUMBER = rf"1[0-2]|[1-9]|{'|'.join(HOURS)}"
_HOUR = rf"(?P<hour>{_NUMBER})(?:[:.](?P<minutes>[0-5][0-9]))?"
# "Won by 3 Friday night" is a score: "by" and "from" tell no hour.
_HOUR_BEFORE = re.compile(
    r"(?:\A|\b(?:(?:at|until|till|before|after|since|shortly) |(?P<hedge>around|about) )"
    rf"|(?P<second> to | and | until | till | ?[-\u2013] ?)){_HOUR}(?P<on> on)? \Z"
)
_FIRST_OF_TWO = re.compile(rf"\b(?:from|between) {_HOUR}(?: to | and | until | till | ?[-\u2013] ?)\Z")
_TWO_BEHIND = re.compile(
    rf" (?:from|between) (?P<first>{_NUMBER})(?:[:.](?P<past>[0-5][0-9]))?(?: to | and | until | till | ?[-\u2013] ?)"
    rf"(?P<second>{_NUMBER})(?:[:.](?P<after>[0-5][0-9]))?"
    r"(?= (?:at|in|on|and|when|with|as|for|by|a|the|it|he|she|they)\b|[.,;)](?![0-9])|\n|\Z)"
)
_TWELVE = (12, "12")
_TWENTY_TO = re.compile(rf"\b(?P<minutes>{'|'.join(MINUTES)})(?: minutes)? (?:to|before) \Z")
# "Less than an hour before midnight", "within half an hour after noon" are no hours.
_NO_BOUND = r"(?<!less than )(?<!more than )(?<!under )(?<!over )(?<!within )(?<!half )(?<!and a )(?<!to )"
_MINUTES_BESIDE = re.compile(
    rf"\b(?:(?P<minutes>[1-5]?[0-9]|{'|'.join(MINUTES)}) minutes?|{_NO_BOUND}(?P<hour>(?:half )?an hour)) "
    r"(?P<side>to|before|past|after) \Z"
)
# "The toll stood at 8 on Friday", "the index closed at 12 on Monday" tell a number.
_NO_HOUR = re.compile(
    r"\b(?:st(?:an|oo)d(?:s|ing)?|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|held|put|toll|count|tally|score|closed|trad(?:ed|ing)"
    r"|unchanged|rates?|prices?|temperatures?|degrees|level|rank(?:ed|s|ing)?|seeded|valued|priced|died|aged) \Z"
)
# Bounds of the phrases above.
_REACH, _REACH_OF_FIRST, _REACH_OF_MINUTES = 24, 28, 26
# How what stands before a blank ends where it may be an hour.
_ENDS = frozenset((*"0123456789", *(word[-1] for word in HOURS)))
_NOON, _DAY, _DAWN, _HALF_AN_HOUR = 720, 1440, 300, 30


def hour_before(low: str, start: int, part: str | None, floor: int = 0) -> Draft | None:
    """The hour that ends right before a place, in figures or in words, with a preposition before it.

    Args:
        low: The page in lower case.
        start: Where the words begin that explain it: "in the evening", "at night", "tomorrow".
        part: The part of the day that they name, or None: then which half of the day is meant stays open.
        floor: Where the time before ends.
    """
    if low[start - 2 : start - 1] not in _ENDS:
        return None
    match = _HOUR_BEFORE.search(low, max(floor, start - _REACH), start)
    if match is None:
        return None
    begins = match.start("hour")
    if match["second"]:
        to = _TWENTY_TO.search(low, max(floor, begins - _REACH), begins) if part else None
        if to:
            draft = _draft(match, part)
            return None if draft is None else _moved(draft, to.start(), -MINUTES[to["minutes"]])
        if part is None or _FIRST_OF_TWO.search(low, max(floor, begins - _REACH_OF_FIRST), begins) is None:
            return None
    return _draft(match, part)


def _draft(match: re.Match[str], part: str | None) -> Draft | None:
    hour = HOUR_OF.get(match["hour"]) or int(match["hour"])
    if hour == len(HOURS) and part not in (None, "AF"):
        return None
    late = part in _LATE and not (part == "NI" and hour * 60 < _DAWN)
    clock = hour % 12 * 60 + _NOON * late + int(match["minutes"] or 0)
    end = match.end() - 1 if match["on"] is None else match.start("on")
    draft = time_of_day(match.start("hour"), end, clock, "<clock time>" if part else "<hour>")
    if match["hedge"]:
        draft.start, draft.mod, draft.hedge = match.start("hedge"), "APPROX", match["hedge"]
    return draft


def _moved(draft: Draft, start: int, minutes: int) -> Draft:
    return time_of_day(start, draft.end, ((draft.clock or 0) + minutes) % _DAY)


def minutes_beside(low: str, start: int) -> tuple[int, int] | None:
    """Where "five minutes to" or "an hour before" begins before noon or midnight, and the minutes it adds, or None."""
    match = _MINUTES_BESIDE.search(low, max(0, start - _REACH_OF_MINUTES), start)
    if match is None:
        return None
    if match["hour"]:
        minutes = _HALF_AN_HOUR if match["hour"].startswith("half") else 2 * _HALF_AN_HOUR
    else:
        minutes = MINUTES.get(match["minutes"]) or int(match["minutes"])
    return match.start(), minutes if match["side"] in ("past", "after") else -minutes


def explained(low: str, drafts: list[Draft]) -> list[Draft]:
    """The drafts of a page in order, with the bare hours beside them that they explain."""
    done: list[Draft] = []
    for draft in drafts:
        floor, later = done[-1].end if done else 0, draft
        if draft.start < floor:
            # A bare hour has been read here already.
            continue
        if draft.clock is None and draft.part is None and draft.unit != "day" and draft.weekday is None:
            done.append(draft)
            continue
        hour = hour_before(low, draft.start, draft.part, floor) if _explains(draft) else _on_a_day(low, draft, floor)
        if hour is not None and hour.end + 1 == draft.start:
            draft.start, draft.mod, draft.hedge = hour.start, hour.mod or draft.mod, hour.hedge or draft.hedge
            draft.pattern = f"<hour> {draft.pattern}"
            draft.clock, draft.exact, draft.either, draft.part = hour.clock, hour.exact, hour.either, None
        elif hour is not None:
            hour.outer, later = draft, hour
        first = _first_of_two(low, later, floor)
        if first is not None:
            first.outer = draft if draft.of_day else None
            done.append(first)
        if later is not draft:
            done.append(later)
        done.append(draft)
        done += _two_behind(low, draft)
    return done


def _two_behind(low: str, draft: Draft) -> list[Draft]:
    """The hours of "Friday night between 10 and 11:30", "tonight from 7 to 9"."""
    if draft.part not in _PARTS or not draft.of_day or not low.startswith((" from ", " between "), draft.end):
        return []
    match = _TWO_BEHIND.match(low, draft.end)
    if match is None:
        return []
    late = _NOON * (draft.part in _LATE)
    hours = []
    for hour, minutes in (("first", "past"), ("second", "after")):
        clock = (HOUR_OF.get(match[hour]) or int(match[hour])) % 12 * 60 + int(match[minutes] or 0) + late
        hours.append(time_of_day(match.start(hour), match.end(minutes if match[minutes] else hour), clock))
        hours[-1].outer = draft
    return hours


def _explains(draft: Draft) -> bool:
    if draft.clock is not None or draft.often or draft.length is not None or draft.weak or not draft.of_day:
        return False
    pointing = draft.unit == "day" and draft.shift is not None
    return draft.part in _PARTS or (draft.part is None and pointing)


def _on_a_day(low: str, draft: Draft, floor: int) -> Draft | None:
    """The hour of "the doors open at ten on Saturday", in either half of the day."""
    of_day = draft.weekday is not None and draft.of_day
    if not of_day or draft.clock is not None or draft.part is not None or draft.often or draft.length is not None:
        return None
    match = _HOUR_BEFORE.search(low, max(floor, draft.start - _REACH), draft.start)
    # Whether "at 12" is noon or midnight the day does not tell.
    hedged = match is not None and match["hedge"] and not match["minutes"]
    if match is None or match["second"] or hedged or HOUR_OF.get(match["hour"], match["hour"]) in _TWELVE:
        return None
    if _NO_HOUR.search(low, max(floor, match.start() - _REACH), match.start()):
        return None
    return _draft(match, None)


def _first_of_two(low: str, second: Draft, floor: int) -> Draft | None:
    """The hour behind "from" or "between" that shares the half of the day of the one behind it."""
    if second.clock is None or second.either:
        return None
    match = _FIRST_OF_TWO.search(low, max(floor, second.start - _REACH_OF_FIRST), second.start)
    if match is None:
        return None
    hour = HOUR_OF.get(match["hour"]) or int(match["hour"])
    clock, last = hour % 12 * 60 + int(match["minutes"] or 0), second.clock or _DAY
    clock += _NOON * (clock + _NOON < last)
    if clock >= last:
        return None
    return time_of_day(match.start("hour"), match.end("minutes" if match["minutes"] else "hour"), clock)
