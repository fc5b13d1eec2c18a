"""Bans that are counted in play: "a four-match ban", "suspended for three games", "misses two races through a ban"."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.text.numerals.numeral import Numeral

# What such a count is called, as an attribute of the one who may not play, and what is counted.
BANNED: Final = "matches of the ban"
MATCH: Final = "match"
_PLAY: Final = r"(?:match|game|race|fixture)"
_BAN: Final = r"(?:ban|suspension)"
_ADJECTIVE: Final = re.compile(rf"-{_PLAY} (?:[a-z-]{{3,16}} ){{0,2}}{_BAN}s?\b")
_NOUN: Final = re.compile(rf" (?:[a-z-]{{3,16}} ){{0,2}}?{_PLAY}(?:e?s)?\b")
_BEFORE: Final = re.compile(
    rf"\b(?:(?:bann?|suspend)(?:s|ed|ing)?\b(?: [\w'’.-]{{2,20}}){{0,4}}?(?: for)?|{_BAN} of)"
    r" (?:an? |the )?(?:next )?\Z"
)
_MISS: Final = re.compile(r"\b(?:miss(?:es|ed|ing)?|sits?(?: out)?|sat out) (?:the )?(?:next )?\Z")
_BY_A_BAN: Final = re.compile(r"[^.;\n]{0,40}\b(?:banned|suspended|ban|suspension)\b")
# What may come, or is no more.
_MAY: Final = re.compile(r"\b(?:could|may|might|fac(?:e[sd]?|ing)|risk(?:s|ed|ing)?|if)\b[^.;:,\n]{0,40}\Z")
_REACH: Final = 64


def matches_banned(page: str, numeral: Numeral) -> int | None:
    """Where the words end by which a number counts the matches of a ban; or None.

    Anchored; looks at 64 characters before the number.
    """
    start, end = numeral.extent.start, numeral.span.end
    floor = max(0, start - _REACH)
    adjective = _ADJECTIVE.match(page, end)
    noun = _NOUN.match(page, end) if adjective is None else None
    told = adjective or noun
    if told is None or _MAY.search(page, floor, start):
        return None
    by_noun = noun and (
        _BEFORE.search(page, floor, start) or (_MISS.search(page, floor, start) and _BY_A_BAN.match(page, noun.end()))
    )
    return told.end() if adjective or by_noun else None
