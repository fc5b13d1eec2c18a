"""Clock times: "5 p.m. EST", "22:30", "0530 hrs", "4 in the morning", "5 o'clock"."""

from __future__ import annotations

import re

from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.hit import Hit

_ZONES = "est|edt|cst|cdt|mst|mdt|pst|pdt|et|gmt|utc|bst|cet|cest|ist|jst|eastern|(?:eastern|pacific) time"
_ZONE = rf"(?:,? \(?(?:{_ZONES})\b\)?)?"
_BEFORE_HALF = re.compile(r"(?<![0-9:.,$])([0-9]{1,2})(?:[:.]([0-5][0-9]))?(?::[0-5][0-9])?\s?(?:o['\u2019]clock\s)?\Z")
_AFTER_HALF = re.compile(r"(?P<dot>\.)?" + _ZONE)
_ZONE_AFTER = re.compile(_ZONE)
_HALF_OF_DAY = re.compile(r" in (?:the )?(morning|afternoon|evening)\b")
_HOURS = re.compile(r"\s?(?:hours|hrs?|h)\b" + _ZONE)
_COLON = re.compile(r"([0-2]?[0-9]):([0-5][0-9])(?::[0-5][0-9])?(?![0-9:])")
_CUE = re.compile(r"(?:at|by|until|till|from|before|after|around|about|to|between|and|since|past|[-\u2013(]|,)\s?\Z")
_O_CLOCK = re.compile(r"(?<![0-9:.,$])([0-9]{1,2})\s?\Z")


def read_half(hit: Hit) -> None:
    """The time before "am" or "pm"; the trigger holds its last digit too."""
    match = _BEFORE_HALF.search(hit.low, max(0, hit.start - 8), hit.start + 1)
    tail = _AFTER_HALF.match(hit.low, hit.end)
    if match is None or tail is None or not 1 <= int(match[1]) <= 12:
        return
    stop = tail.end()
    if tail["dot"] and hit.low[hit.end - 2] != "." and stop == tail.end("dot"):
        # "5pm." ends a sentence; "5 p.m." does not.
        stop -= 1
    hour = int(match[1]) % 12 + (12 if hit.trigger.value == "p" else 0)
    hit.drafts.append(_time(match.start(), stop, hour, int(match[2] or 0)))


def read_clock(low: str, start: int, out: list[Draft]) -> int | None:
    """Read "22:30" and "0530 hrs" where they are no score and no ratio; None where none starts."""
    match = _COLON.match(low, start)
    if match is None or int(match[1]) > 23:
        return None
    hour = int(match[1])
    half = _HALF_OF_DAY.match(low, match.end()) if 1 <= hour <= 12 else None
    if half:
        out.append(_time(start, half.end(), hour % 12 + 12 * (half[1] != "morning"), int(match[2])))
        return half.end()
    hours = _HOURS.match(low, match.end())
    if hours is None and (len(match[1]) == 1 or not _CUE.search(low, max(0, start - 9), start)):
        return match.end()
    zone = hours or _ZONE_AFTER.match(low, match.end())
    stop = zone.end() if zone else match.end()
    out.append(_time(start, stop, hour, int(match[2])))
    return stop


def read_military(low: str, start: int, end: int, out: list[Draft]) -> int:
    """Read "0530 hrs" from four digits; returns where reading ended."""
    hour, minute = int(low[start : start + 2]), int(low[start + 2 : end])
    hours = _HOURS.match(low, end)
    if hours is None or hour > 23 or minute > 59:
        return end
    out.append(_time(start, hours.end(), hour, minute))
    return hours.end()


def read_o_clock(hit: Hit) -> None:
    """5 o'clock; which half of the day stays open, so the hour is taken as printed."""
    match = _O_CLOCK.search(hit.low, max(0, hit.start - 4), hit.start)
    if match is None or not 1 <= int(match[1]) <= 24:
        return
    hour, stop = int(match[1]) % 24, hit.end
    half = _HALF_OF_DAY.match(hit.low, hit.end) if hour <= 12 else None
    if half:
        hour, stop = hour % 12 + 12 * (half[1] != "morning"), half.end()
    hit.drafts.append(_time(match.start(), stop, hour, 0))


def _time(start: int, end: int, hour: int, minute: int) -> Draft:
    return Draft(start, end, "<clock time>", clock=hour * 60 + minute, exact=f"T{hour:02d}:{minute:02d}")
