"""Clock times that words tell: "half past three", "a quarter to noon", "20 minutes past 3 p.m.", "5 o'clock"."""

from __future__ import annotations

import re

from crosscheck.text.timex.grammar.clock import HALF_OF_DAY, in_half, time_of_day
from crosscheck.text.timex.grammar.hit import Hit
from crosscheck.text.timex.grammar.lexicon import HOUR_OF, HOURS, MINUTES, TEENS, TENS

# "Eleven that night" is before midnight, "two that night" behind it.
_EVENING = 5
_O_CLOCK = re.compile(rf"(?<![0-9:.,$])([0-9]{{1,2}}|\b(?:{'|'.join(HOUR_OF)}))\s?\Z")
_CUE_OF_HALF = re.compile(r"\b(?:at|by|until|till|before|after|since|from)(?: about| around)? \Z")
_NOONS = ("noon", "midday", "midnight")
# "Seventeen minutes past five": with the word behind them all minutes of an hour are spelled out.
_SPELLED = {
    **{word: number for number, word in enumerate((*HOURS, *TEENS[3:]), 1)},
    **{
        f"{tens}{gap}{one}": value + unit
        for tens, value in TENS.items()
        for unit, one in enumerate(HOURS[:9], 1)
        for gap in "- "
    },
}
_BEFORE_PAST = re.compile(
    r"(?:\b(?P<half>half)|\b(?:a )?(?P<quarter>quarter)|(?<![0-9:.,$])(?P<minutes>[0-5]?[0-9])(?: min(?:ute)?s?)?"
    rf"|\b(?P<words>{'|'.join(MINUTES)})(?: minutes)?|\b(?P<spelled>{'|'.join(_SPELLED)}) minutes?) \Z"
)
_HOUR_AFTER = re.compile(
    rf" (?:(?P<day>[01]?[0-9]|2[0-3])h(?![0-9a-z])|(?P<hour>1[0-2]|[1-9])(?![0-9:,]|\.[0-9])"
    rf"|(?P<name>{'|'.join((*HOUR_OF, *_NOONS))})(?![a-z-]))"
    r"(?: o['\u2019]?clock)?(?: ?(?P<half>[ap])\.?m\b\.?| (?:in the|that) (?P<part>morning|afternoon|evening)\b"
    r"| that (?P<night>night)\b"
    r"|(?= (?:on|in|at|when|and|but|as)\b|[.,;:)\n]|\Z))"
)


def read_o_clock(hit: Hit) -> None:
    """5 o'clock; which half of the day stays open, so the hour is taken as printed."""
    match = _O_CLOCK.search(hit.low, max(0, hit.start - 8), hit.start)
    hour = 0 if match is None else HOUR_OF.get(match[1]) or int(match[1])
    if match is None or not 1 <= hour <= 24:
        return
    hour, stop = hour % 24, hit.end
    half = HALF_OF_DAY.match(hit.low, hit.end) if hour <= 12 else None
    if half:
        hour, stop = in_half(hour, half), half.end()
    hit.drafts.append(time_of_day(match.start(), stop, 60 * hour, "<clock time>" if half else "<hour>"))


def read_past_hour(hit: Hit) -> bool:
    """Half past three, a quarter past noon, 20 minutes past 3 p.m.; the trigger is "past"."""
    before = _BEFORE_PAST.search(hit.low, max(0, hit.start - 28), hit.start)
    after = _HOUR_AFTER.match(hit.low, hit.end) if before else None
    if before is None or after is None:
        return False
    minutes = 30 if before["half"] else 15 if before["quarter"] else _minutes(before)
    _read_beside_hour(hit, before.start(), after, minutes)
    return True


def _minutes(before: re.Match[str]) -> int:
    if before["minutes"]:
        return int(before["minutes"])
    return MINUTES[before["words"]] if before["words"] else _SPELLED[before["spelled"]]


def read_half_hour(hit: Hit) -> bool:
    """At half six: half past six; the trigger is "half"."""
    if not _CUE_OF_HALF.search(hit.low, max(0, hit.start - 14), hit.start):
        return False
    after = _HOUR_AFTER.match(hit.low, hit.end)
    if after is None or after["name"] not in HOUR_OF:
        return False
    _read_beside_hour(hit, hit.start, after, 30)
    return True


def read_quarter_to(hit: Hit) -> bool:
    """A quarter to noon; the trigger is "quarter"."""
    after = _HOUR_AFTER.match(hit.low, hit.end + 3) if hit.low.startswith(" to", hit.end) else None
    if after is None:
        return False
    start = hit.start - 2 * hit.low.endswith("a ", max(0, hit.start - 2), hit.start)
    _read_beside_hour(hit, start, after, -15)
    return True


def _read_beside_hour(hit: Hit, start: int, after: re.Match[str], minutes: int) -> None:
    """So many minutes past an hour that digits, a word or "noon" name."""
    name = after["name"]
    hour = {"noon": 12, "midday": 12, "midnight": 24}.get(name, 0) or (
        int(after["hour"] or after["day"]) if name is None else HOUR_OF[name]
    )
    late = "evening" if after["night"] and hour >= _EVENING else ""
    half = after["half"] or after["part"] or late
    if name not in _NOONS and half:
        hour = hour % 12 + 12 * (half[0] != "a" if after["half"] else half != "morning")
    clock = (hour * 60 + minutes) % 1440
    known = name in _NOONS or half or after["day"]
    hit.drafts.append(time_of_day(start, after.end(), clock, "<clock time>" if known else "<hour>"))
