"""Ranges: two numerals that state one interval ("18 to 24", "between $3 and $5 million")."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from crosscheck.model import Span
from crosscheck.text.numerals.numeral import Form, Numeral
from crosscheck.text.numerals.words import LEXICON, SUFFIXES, Role

_LINK = re.compile(
    r"(?: ?(?P<dash>[-\u2010-\u2015\u2212]) ?| (?P<to>to)[ -]|-(?P<joined> ?to)[ -]|(?:-? |-)(?P<or>or)[ -]|"
    r" (?P<and>and) )(?:about |~)?"
)
_BETWEEN = re.compile(r"\b(between|from) (?:about |around |roughly )?$", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:rose|risen|rises?|rising|fell|fallen|falls?|falling|grew|grown|grows?|climb(?:ed|s)?|jump(?:ed|s)?|"
    r"drop(?:ped|s|ping)?|increas(?:ed?|es|ing)|decreas(?:ed?|es)|cut|slip(?:ped)?|slid|up|down|declin(?:ed?|es)|"
    r"rais(?:ed?|es|ing)|went|reduc(?:ed?|es|ing)|surg(?:ed?|es)|plung(?:ed?|es)|plummet(?:ed|s)?|eas(?:ed?|es)|"
    r"narrow(?:ed|s)?|widen(?:ed|s)?|downgrad\w{1,3}|upgrad\w{1,3}|revised?|lower(?:ed|s|ing)?|chang(?:ed?|es)|moved?|"
    r"improved?)\b",
    re.IGNORECASE,
)
# What moves by one amount to another: "rose $1.20 to $82.15", "fell by 12 to 45".
_MOVED = re.compile(
    r"\b(?:by|rose|rises?|risen|rising|fell|falls?|fallen|falling|gain(?:s|ed)?|lost|loses?|add(?:s|ed)?|shed|"
    r"jump(?:s|ed)?|climb(?:s|ed)?|drop(?:s|ped)?|slid|slip(?:s|ped)?|dip(?:s|ped)?|surged?|tumbled?|plunged?|rall(?:y|ied)|"
    r"firmed|eased|up|down|advanced|retreated|grew|soared|slumped|sank)"
    r"(?: (?:by|another|about|almost|nearly|more|than|just|over|a|further)){0,3} $",
    re.IGNORECASE,
)
_MOVED_REACH, _FAR_APART = 36, 3
# "In 2018 to 3.9 million": a year and an amount make no range.
_YEARS = range(1900, 2101)
# A dateline ends with a day and a dash: "HOLLIN, May 3 - 45-year-old ...".
_MONTH = re.compile(
    r"\b(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|"
    r"Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?) $"
)
_LAST_DAY = 31
_COUNTS = re.compile(r"-|[ \u00a0](?!(?:in|at|and|for|from|to|on|of|with|as|is|was|will|are|or)\b)[a-z]")
_LAST_WORD = re.compile(r"[A-Za-z]{1,12}$")


def ranged(page: str, low: Numeral, high: Numeral) -> tuple[Numeral, ...] | None:
    """One range, or two numerals that share a unit, or None where the two neighbours are apart.

    In a change ("rose from 3% to 5%") both stay.
    """
    gap_start, gap_end = low.extent.end, high.extent.start
    if not 0 < gap_end - gap_start <= 12 or low.form is Form.ORDINAL or high.form is Form.ORDINAL:
        return None
    link = _LINK.fullmatch(page, gap_start, gap_end)
    if link is None or low.low is None or high.high is None:
        return None
    if link["dash"] and _after_month(page, low) and not _is_day(page, high):
        return None
    before = _BETWEEN.search(page, max(0, low.extent.start - 20), low.extent.start)
    if link["and"] and not before:
        return None
    unit = high.unit if low.unit is None else low.unit
    if (
        low.unit is not None
        and high.unit is not None
        and (low.unit.name, low.unit.dimension) != (high.unit.name, high.unit.dimension)
    ):
        return None
    if low.unit is not None and high.unit is None and not (before or low.unit.dimension == "money"):
        return None
    if unit is not None and high.unit is not None and unit.per == "":
        unit = high.unit
    if link["to"] and not before and _moved(page, low, high):
        return None
    factor = _magnitude(page, high) if _magnitude(page, low) == 1 and high.form is not Form.VAGUE else Decimal(1)
    bottom = low.low * factor if low.low * factor < high.high and low.low < 1000 else low.low
    change = (
        before and before[1].lower() == "from" and _CHANGE.search(page, max(0, before.start() - 50), before.start())
    )
    if bottom in _YEARS and high.high not in _YEARS and unit is None:
        return None
    if change or bottom >= high.high:
        if not before or before[1].lower() != "from":
            return None
        return replace(low, low=bottom, high=bottom, unit=unit), replace(high, unit=unit)
    if link["or"] and high.high > 2 * bottom:
        return None
    span = Span(low.span.start, high.span.end)
    return (
        Numeral(
            span=span,
            low=bottom,
            high=high.high,
            form=Form.RANGE,
            unit=unit,
            extent=Span(low.extent.start, high.extent.end) if unit else span,
        ),
    )


def _moved(page: str, low: Numeral, high: Numeral) -> bool:
    """Whether the first is how far something moved and the second where to; shares move by 3 to 5 percent."""
    own = low.unit is not None and high.unit is not None and high.unit.dimension != "share"
    if not (own or (low.unit is None and high.unit is None)):
        return False
    moved = _MOVED.search(page, max(0, low.extent.start - _MOVED_REACH), low.extent.start)
    far = low.low is not None and high.high is not None and high.high > _FAR_APART * low.low
    return moved is not None and (own or (far and "by" in moved[0].split()))


def _after_month(page: str, numeral: Numeral) -> bool:
    return _MONTH.search(page, max(0, numeral.extent.start - 12), numeral.extent.start) is not None


def _is_day(page: str, numeral: Numeral) -> bool:
    """Whether a number can be the day that a range of days ends with: "May 3 - 10", not "May 3 - 45-year-old"."""
    low = numeral.form is Form.DIGITS and numeral.high is not None and numeral.high <= _LAST_DAY
    return low and _COUNTS.match(page, numeral.extent.end) is None


def _magnitude(page: str, numeral: Numeral) -> Decimal:
    """The factor that the last word of a numeral multiplies by: a million for "15 million"."""
    last = _LAST_WORD.search(page, max(numeral.span.start, numeral.span.end - 12), numeral.span.end)
    if last is None:
        return Decimal(1)
    role, worth = LEXICON.get(last[0].lower(), (None, Decimal(1)))
    if role in (Role.MAGNITUDE, Role.HUNDRED, Role.PLURAL):
        return worth
    return SUFFIXES.get(last[0], Decimal(1)) if role is None else Decimal(1)
