"""Clock times in figures: "5 p.m. EST", "22:30", "0530 hrs", "4 in the morning"."""

from __future__ import annotations

import re

from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.hit import Hit

# Minutes east of Greenwich; None where summer time decides.
_ZONES = {
    "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "gmt": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "ist": 330, "jst": 540,
    "et": None, "eastern": None, "eastern time": None, "pacific time": None,
}  # fmt: skip
_ZONE = rf"(?:,? (?P<open>\()?(?P<zone>{'|'.join(sorted(_ZONES, key=len, reverse=True))})\b(?(open)\)))?"
_BEFORE_HALF = re.compile(
    r"(?<![0-9:.,$])([0-9]{1,2})(?:[:.]?([0-5][0-9]))?(?::[0-5][0-9])?\s?(?:o['\u2019]clock\s)?\Z"
)
_AFTER_HALF = re.compile(r"(?P<dot>\.)?" + _ZONE)
_ZONE_AFTER = re.compile(_ZONE)
HALF_OF_DAY = re.compile(r" (?:in (?:the )?(morning|afternoon|evening)|at night)\b| ?(?P<half>[ap])(?:m\b|\.m\.?)")
_HOURS = re.compile(r"\s?(?:hours|hrs?|h)\b" + _ZONE + r"| local time\b|(?= \([0-9]{4} (?:gmt|utc)\))")
_TIME = re.compile(
    r"([0-2]?[0-9])[:h]([0-5][0-9])(?::[0-5][0-9])?(?![0-9:]|h?[0-9])(?:(?P<half>[ap])(?![a-z]|\.[a-z])|(?![a-gi-z]))"
)
_HOUR = re.compile(r"([0-2]?[0-9])h(?![0-9a-z])")
# "9a to 11a", "8a-5p": a listing's hours, which are none alone.
_LISTED = re.compile(
    r"(?P<from>[01]?[0-9])(?P<half>[ap])(?: ?[-\u2013] ?| to | until )(?P<to>[01]?[0-9])(?P<end>[ap])"
    r"(?![a-z0-9]|\.[a-z])"
)
# Routes, flats, psalms and sections have such numbers too, which no word, comma or colon behind a number tells apart.
_LISTED_CUE = re.compile(r"(?:\bfrom|\bbetween|\bopen|\bhours|day|[a-z]{3}[,:]|\() ?\Z")
_TELLS = re.compile(r"(?:\b(?:at|by|until|till|about|around|before|after|past|since|of|was|is|to|than)|[0-9]) \Z")
# "Happened around 6:30", but "a mile in about 4:30", "lasted about 2:15".
_LONE_CUE = re.compile(
    r"(?:\b(?:at|until|till|since)(?: about| around| approximately)?|@|\b(?:happened|occurred|began|started|place|out|"
    r"shot|stabbed|killed|found|called|dispatched|responded|reported|came|arrived) (?:around|about))\s?\Z"
)
_CUE_REACH = 20
_YEAR_BEFORE = re.compile(r"\b[12][0-9]{3}\s\Z")
# What makes "at 3:20" a length of play rather than an hour.
_PLAYED = re.compile(r" (?:min|sec|mark\b|of the\b|left\b|remaining\b|to (?:play|go)\b)")
_PART_NEXT = re.compile(r" (?:last night|tonight|this (?:morning|afternoon|evening)\b)")
_DAY_NEXT = re.compile(r" (?:last night|this |yesterday|today|tonight|on |in the |[a-z]{3,6}day\b)")
_TO = r"(?: ?[-\u2013\u2014] ?| to | unti?ll? | till | and | but before )"
_RANGE_AFTER = re.compile(_TO + r"([0-2]?[0-9])(?:[:h]([0-5][0-9])|h)(?![0-9:])")
_ZONED_HOUR = re.compile(r"(?<![0-9:.,/$-])([01]?[0-9]|2[0-3])(?:\.?([0-5][0-9]))?\Z")
_RANGE_GAP = re.compile(_TO + r"\Z")
_LINKED = re.compile(r"(?: to| and|[-\u2013]|ntil) ?\Z")
# Two times further apart than this are hours of a day, not results of a race.
_LEAST_RANGE = 15
_FIRST_OF_TWO = re.compile(
    r"(?P<cue>\b(?:from|between) )?(?<![0-9:.,$/\u00a3\u20ac-])([0-9]{1,2})(?:[:.]([0-5][0-9]))?"
    r"(?P<link> ?[-\u2013\u2014] ?| to | until | till | and )\Z"
)
_CUE = re.compile(
    r"(?:at|by|until|till|from|before|after|around|about|to|between|and|since|past|[-\u2013(@]|,|\b[12][0-9]{3})\s?\Z"
)
_EARLY_CUE = re.compile(r"\b(?:at|by|until|till|about|around|before|after|from|since) \Z")


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
    read_first_of_two(hit, match.start(), 60 * hour + int(match[2] or 0))
    draft = time_of_day(match.start(), stop, 60 * hour + int(match[2] or 0))
    draft.zone = _ZONES.get(tail["zone"])
    if "ish" in hit.trigger.word:
        draft.mod, draft.hedge = "APPROX", "-ish"
    hit.drafts.append(draft)


def read_first_of_two(hit: Hit, start: int, last: int) -> None:
    """The hour that shares the "p.m." of the one behind it: "3:30 to 6 p.m.", "between 9 and 11 a.m."."""
    first = _FIRST_OF_TWO.search(hit.low, max(0, start - 22), start)
    if first is None or not 1 <= int(first[2]) <= 12:
        return
    if not first["cue"] and first["link"].strip().isalpha():
        # "At 5 to 6 p.m." is five minutes before it.
        minutes_to = not first[3] and _TELLS.search(hit.low, max(0, first.start() - 8), first.start())
        if first["link"] == " and " or minutes_to:
            return
    clock = int(first[2]) % 12 * 60 + int(first[3] or 0)
    if clock + 720 < last:
        clock += 720
    if clock < last:
        hit.drafts.append(time_of_day(first.start(2), first.start("link"), clock))


def read_clock(low: str, start: int, out: list[Draft]) -> int | None:
    """Read "22:30", "22h30" and "at 22h" where they are no score and no ratio; None where none starts."""
    match = _TIME.match(low, start)
    if match is None:
        return _read_hour(low, start, out)
    if int(match[1]) > 23:
        return None
    hour = int(match[1])
    if match["half"] and 1 <= hour <= 12:
        out.append(time_of_day(start, match.end(), hour % 12 * 60 + 720 * (match["half"] == "p") + int(match[2])))
        return match.end()
    half = HALF_OF_DAY.match(low, match.end()) if 1 <= hour <= 12 else None
    if half:
        out.append(time_of_day(start, half.end(), 60 * in_half(hour, half) + int(match[2])))
        return half.end()
    hours = _HOURS.match(low, match.end())
    zone = hours or _ZONE_AFTER.match(low, match.end())
    zoned = zone is not None and zone.end() > match.end()
    if not (zoned or _is_hour(low, match, start, out)):
        return match.end()
    stop = zone.end() if zone else match.end()
    draft = time_of_day(start, stop, 60 * hour + int(match[2]), "<hour>")
    draft.zone = _ZONES.get(zone["zone"]) if zone else None
    draft.either = draft.either and low[start] != "0" and not zoned
    out.append(draft)
    return stop


def _is_hour(low: str, match: re.Match[str], start: int, out: list[Draft]) -> bool:
    """Whether figures with a colon are a time of day, by the words on both sides."""
    if len(match[1]) == 2:
        if _CUE.search(low, max(0, start - 9), start):
            return not _PLAYED.match(low, match.end())
    elif _LONE_CUE.search(low, max(0, start - _CUE_REACH), start):
        # "Stopped at 2:56" is the clock of a round, "at 9:30" and "at 6:41 last night" one on the wall.
        if int(match[2]) % 5 and not _DAY_NEXT.match(low, match.end()):
            return False
        return not _PLAYED.match(low, match.end())
    elif match[1] != "0" and _LINKED.search(low, max(0, start - 4), start) and _PART_NEXT.match(low, match.end()):
        # "From 7 to 9:30 tonight"; a score of 3:30 has no such night.
        return True
    clock = int(match[1]) * 60 + int(match[2])
    after = _RANGE_AFTER.match(low, match.end())
    if after is not None:
        return (int(after[1]) * 60 + int(after[2] or 0) - clock) % 720 >= _LEAST_RANGE
    return bool(out) and _ends_range(low, out[-1], start)


def _ends_range(low: str, first: Draft, start: int) -> bool:
    gap = low[first.end : start] if 0 < start - first.end < 14 else ""
    return first.clock is not None and _RANGE_GAP.match(gap) is not None


def _read_hour(low: str, start: int, out: list[Draft]) -> int | None:
    """Read "at 22h", "22h GMT", and the "22h" that ends a range."""
    match = _HOUR.match(low, start)
    if match is None:
        return _read_listed(low, start, out)
    if int(match[1]) > 23:
        return None
    zone = _ZONE_AFTER.match(low, match.end())
    stop = zone.end() if zone else match.end()
    if (
        stop > match.end()
        or _LONE_CUE.search(low, max(0, start - _CUE_REACH), start)
        or _YEAR_BEFORE.search(low, max(0, start - 6), start)
        or (out and _ends_range(low, out[-1], start))
    ):
        out.append(time_of_day(start, stop, 60 * int(match[1])))
        out[-1].zone = _ZONES.get(zone["zone"]) if zone else None
    return stop


def _read_listed(low: str, start: int, out: list[Draft]) -> int | None:
    """Read both hours of "9a to 11a"; None where none starts."""
    match = _LISTED.match(low, start)
    if match is None or not _LISTED_CUE.search(low, max(0, start - 9), start):
        return None
    hours = int(match["from"]), int(match["to"])
    if not all(1 <= hour <= 12 for hour in hours):
        return None
    for hour, letter, begins in zip(hours, ("half", "end"), ("from", "to"), strict=True):
        out.append(time_of_day(match.start(begins), match.end(letter), hour % 12 * 60 + 720 * (match[letter] == "p")))
    return match.end()


def read_zoned_hour(hit: Hit) -> None:
    """The bare hour before a zone of time: "8 GMT", "18.45 GMT", "0645 GMT"."""
    hour = _ZONED_HOUR.search(hit.low, max(0, hit.start - 4), hit.start + 1)
    zone = _ZONE_AFTER.match(hit.low, hit.start + 1)
    if hour and zone:
        # "(0735 GMT)": the bracket is not the hour's.
        draft = time_of_day(hour.start(), zone.end("zone"), 60 * int(hour[1]) + int(hour[2] or 0))
        draft.zone = _ZONES.get(zone["zone"])
        hit.drafts.append(draft)


def zone_follows(low: str, end: int) -> bool:
    """Whether the name of a time zone stands right behind a place."""
    zone = _ZONE_AFTER.match(low, end)
    return zone is not None and zone.end() > end


def read_military(low: str, start: int, end: int, out: list[Draft]) -> int:
    """Read "0530 hrs", "1740 local time" and "1740 (1540 GMT)" from four digits; returns where reading ended."""
    hour, minute = int(low[start : start + 2]), int(low[start + 2 : end])
    hours = _HOURS.match(low, end)
    if hours is None or hour > 23 or minute > 59:
        return end
    out.append(time_of_day(start, hours.end(), 60 * hour + minute))
    return hours.end()


def read_early_hour(low: str, start: int, out: list[Draft]) -> int:
    """Read "at 0430" from four digits that begin with a nought; returns where reading ended."""
    end = start + 4
    hour, minute = int(low[start : start + 2]), int(low[start + 2 : end])
    if minute < 60 and not low[end : end + 1].isalnum() and _EARLY_CUE.search(low, max(0, start - 8), start):
        out.append(time_of_day(start, end, 60 * hour + minute))
    return end


def in_half(hour: int, half: re.Match[str]) -> int:
    """The hour of 24 for one of 12 in a part of the day; the night ends at five."""
    if half["half"]:
        return hour % 12 + 12 * (half["half"] == "p")
    later = half[1] != "morning" if half[1] else 5 <= hour < 12
    return hour % 12 + 12 * later


def time_of_day(start: int, end: int, clock: int, pattern: str = "<clock time>") -> Draft:
    """A time of day in minutes; "<hour>" where the words leave open which half of the day it lies in."""
    draft = Draft(start, end, pattern, clock=clock, exact=clock_value(clock))
    draft.either = pattern == "<hour>" and 60 <= clock < 780
    return draft


def clock_value(clock: int) -> str:
    """The TIMEX3 value of a clock time in minutes: "T22:30"."""
    return f"T{clock // 60:02d}:{clock % 60:02d}"
