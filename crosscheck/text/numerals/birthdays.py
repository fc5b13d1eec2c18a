"""Birthdays: how old somebody is by one that is near or that he did not live to see.

"Two days after her 41st birthday", "a week short of his 90th birthday", "who would have turned 18 on Monday".
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from crosscheck.model import Span
from crosscheck.text.numerals.ages import OLDEST, AgeMention
from crosscheck.text.numerals.bounds import Bounds
from crosscheck.text.numerals.context import word_before
from crosscheck.text.numerals.numeral import Form, Numeral

# The name of these dresses, for ``AgeMention.dress``.
BIRTHDAY: Final = "nth birthday"
_BIRTHDAY: Final = " birthday"
_OWN: Final = r"(?:[Hh]is|[Hh]er|(?:[A-Z][\w-]{1,20} ){0,2}[A-Z][\w-]{1,20}(?:['’]s|s['’])) (?:own )?"
_UNIT: Final = r"\b(?:hours?|days?|weeks?|months?|eve)"
_TO_COME: Final = re.compile(rf"{_UNIT} (?:before|ahead of|short of|shy of|prior to|from|away from|of) {_OWN}\Z")
_PAST: Final = re.compile(
    rf"(?:{_UNIT} (?:after|past|following)"
    r"|\b(?:dies|died|killed|shot|stabbed|murdered|attacked)\b[^.,;:\n]{0,24} on"
    rf"|\b(?<!to )(?:celebrat|mark)(?:es|s|ed|ing)) {_OWN}\Z"
)
_CELEBRATED: Final = re.compile(r"\b(?:celebrat|mark)[a-z]+ \S+ (?:own )?\Z")
_OF_NOW: Final = re.compile(r" birthday(?: party)? (?:on (?!the\b)|that day|last |this |yesterday|today|earlier)")
_MISSED: Final = re.compile(rf"\bwould(?: have|[’']ve) (?:turned (?:just )?|(?:celebrated|marked|had|seen) {_OWN})\Z")
_REACH: Final = 64
_ONE: Final = Decimal(1)


def birthday_at(page: str, numeral: Numeral) -> AgeMention | None:
    """The age by the birthday that a numeral counts, or None. Anchored; looks at 64 characters before it."""
    start, end, years = numeral.span.start, numeral.span.end, numeral.low
    nth = numeral.form is Form.ORDINAL and page.startswith(_BIRTHDAY, end)
    if not nth and word_before(page, start) != "turned":
        return None
    if years is None or years != numeral.high or not 1 < years <= OLDEST:
        return None
    span = Span(start, end + len(_BIRTHDAY) * nth)
    floor = max(0, start - _REACH)
    if _MISSED.search(page, floor, start):
        return AgeMention(span, Bounds(None, years - _ONE), "year", BIRTHDAY)
    if not nth:
        return None
    if _TO_COME.search(page, floor, start):
        return AgeMention(span, Bounds(years - _ONE, years - _ONE), "year", BIRTHDAY)
    past = _PAST.search(page, floor, start)
    if past is None or (_CELEBRATED.search(past[0]) and not _OF_NOW.match(page, end)):
        return None
    return AgeMention(span, Bounds(years, years), "year", BIRTHDAY)
