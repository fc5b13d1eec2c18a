"""A day by its number alone: "on the 15th", "by the 1st", "the 28th of that month"."""

from __future__ import annotations

import re

from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.hit import Hit

_DAY_BEFORE = re.compile(r"\bthe (?P<number>[0-3]?[0-9])\Z")
_CUE = re.compile(
    r"\b(?:on|by|until|till|since|from|before|after|to|and|week (?:of|beginning|commencing|starting|ending)"
    r"|(?:morning|afternoon|evening|night|dawn) of) \Z"
)
# No noun may follow: "on the 15th floor" numbers something else.
_NO_NOUN = re.compile(
    r"[.,;:!?)](?!\S)|\n|\Z| (?:at|in|with|when|for|was|is|were|will|he|she|they|it|we|by|but|as)\b"
    r"|(?P<month>(?: day)? of (?:(?:the |this |that |next |last )(?:same |following |previous )?|every |each )month\b)"
)
# What is numbered like days: the holes of a golf course, floors, innings, laps.
_NUMBERED = re.compile(
    r"\b(?:holes?|birdie[sd]?|bogey(?:s|ed)?|eagles?|par|putts?|tees?|fairway|greens?|floors?|innings?|laps?|parallel"
    r"|amendments?|attempt|ball|overs|(?:st|nd|rd|th) over|century|percentile)\b"
)
_AROUND = 160


def read_nth(hit: Hit) -> None:
    """A day of the month behind "on the" and its like; the trigger holds its last digit."""
    low, start = hit.low, hit.start
    day = _DAY_BEFORE.search(low, max(0, start - 6), start + 1)
    if day is None or not 1 <= int(day["number"]) <= 31:
        return
    after = _NO_NOUN.match(low, hit.end)
    if after is None or not (after["month"] or _CUE.search(low, max(0, day.start() - 18), day.start())):
        return
    if not after["month"] and _NUMBERED.search(low, max(0, start - _AROUND), hit.end + _AROUND):
        return
    hit.drafts.append(Draft(day.start(), hit.end, "the <nth>", day=int(day["number"])))
