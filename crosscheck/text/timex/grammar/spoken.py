"""Clock times in words: "seven p.m.", "five forty-two a.m.", "at ten thirty", "twelve oh three"."""

from __future__ import annotations

import re

from crosscheck.text.timex.grammar.clock import read_first_of_two, time_of_day
from crosscheck.text.timex.grammar.hit import Hit
from crosscheck.text.timex.grammar.lexicon import HOUR_OF, HOURS, MINUTES, TEENS, TENS

_TEENS = {word: number for number, word in enumerate(TEENS, 10)}
_NOUGHT = r"(?:oh|ou|o|zero)"
_HOUR = rf"\b(?P<hour>{'|'.join(HOURS)})"
# Hour and minutes in words; a minute below ten has its nought: "twelve oh three".
_TIME = re.compile(
    rf"{_HOUR}(?:[ -]{_NOUGHT}[ -](?P<unit>{'|'.join(HOURS[:9])})|[ -](?P<teen>{'|'.join(TEENS)})"
    rf"|[ -](?P<tens>{'|'.join(TENS)})(?:[ -](?P<ones>{'|'.join(HOURS[:9])}))?)\Z"
)
_LONGEST = len("eleven twenty-three") + 5
_AT = re.compile(r"\b(?:at|by|until|till|since|from|before|after|around|about)\s\Z")
_LINKS = frozenset((" to ", " and ", " until ", " till ", "-", " - "))
_OF_ODDS = frozenset(("one", "two", "four"))
_HALF = re.compile(r" ([ap])(?:m\b|\.m\.?)")
_CLAUSE_END = re.compile(
    r"[.,;:!?)](?![0-9])|\n|\Z| (?:in|on|and|for|with|when|as|to|by|but|or|this|last|today|tonight|tomorrow"
    r"|yesterday)\b"
)


def minutes_in_words(word: str) -> int:
    """Minutes in one word, "twenty" or "ten"; 0 where it is none."""
    return _TEENS.get(word) or TENS.get(word) or HOUR_OF.get(word, 0)


def spoken_minutes(low: str, floor: int, end: int) -> tuple[int, int] | None:
    """Start and minutes of the day of the hour and minutes in words that end at a place, or None."""
    match = _TIME.search(low, max(floor, end - _LONGEST), end)
    if match is None:
        return None
    minute = HOUR_OF[match["unit"]] if match["unit"] else _TEENS[match["teen"]] if match["teen"] else 0
    if match["tens"]:
        minute = TENS[match["tens"]] + (HOUR_OF[match["ones"]] if match["ones"] else 0)
    return match.start(), 60 * HOUR_OF[match["hour"]] + minute


def read_spoken_half(hit: Hit) -> None:
    """The time in words before "am" or "pm"."""
    low = hit.low
    if low.startswith(" i", hit.end) and not low[hit.end + 2 : hit.end + 3].isalnum():
        # "Which two am I?"
        return
    word = hit.trigger.value
    start, clock = spoken_minutes(low, 0, hit.start + len(word)) or (hit.start, 60 * HOUR_OF.get(word, 0))
    if clock == 0:
        return
    half = hit.trigger.word[len(word) + 1]
    clock = clock % 720 + 720 * (half == "p")
    read_first_of_two(hit, start, clock)
    dotted = hit.trigger.word[-2] == "." and low[hit.end : hit.end + 1] == "."
    hit.drafts.append(time_of_day(start, hit.end + dotted, clock))


def read_minutes_to(hit: Hit) -> None:
    """At ten to eleven; not the odds of ten to one, nor what five to six people did."""
    low, (minutes, _, hour) = hit.low, hit.trigger.value.rpartition(" ")
    if hour not in _OF_ODDS and _AT.search(low, max(0, hit.start - 8), hit.start) and _CLAUSE_END.match(low, hit.end):
        clock = (60 * HOUR_OF[hour] - MINUTES[minutes]) % 1440
        hit.drafts.append(time_of_day(hit.start, hit.end, clock, "<hour>"))


def read_spoken_time(hit: Hit) -> None:
    """The hour and minutes in words behind "at" and its like, where nothing that is counted follows."""
    found = spoken_minutes(hit.low, 0, hit.end)
    if found is None:
        return
    start, clock = found
    half = _HALF.match(hit.low, hit.end)
    if half:
        clock = clock % 720 + 720 * (half[1] == "p")
        hit.drafts.append(time_of_day(start, half.end(), clock))
    elif _CLAUSE_END.match(hit.low, hit.end) and (
        hit.trigger.word.startswith("oh")
        or _AT.search(hit.low, max(0, start - 8), start)
        or (hit.drafts and hit.drafts[-1].clock is not None and hit.low[hit.drafts[-1].end : start] in _LINKS)
    ):
        hit.drafts.append(time_of_day(start, hit.end, clock, "<hour>"))
