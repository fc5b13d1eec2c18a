"""Magnitudes: what the words and letters behind a number multiply it by, and the fraction that hangs on it."""

from __future__ import annotations

import re
from decimal import Decimal

from crosscheck.text.numerals.numeral import Form, Numeral
from crosscheck.text.numerals.words import LEXICON, Role

_MAGNITUDE = re.compile(
    r"(?:[ \u00a0]{1,2}|[-\u2010\u2011]| ?\r?\n(?!\r?\n))?(hundreds?|thousands?|lakhs?|lacs?|millions?|crores?|"
    r"billions?|trillions?|quadrillions?|dozens?)(?![A-Za-z])",
    re.IGNORECASE,
)
_AND_PART = re.compile(
    r"(?:[ -]|\n)and(?:[ -]|\n)(?:(?P<many>an?|one|two|three|four|five|seven)[ -])?(?P<part>half|halves|quarters?|"
    r"thirds|fifths|eighths)(?![A-Za-z])",
    re.IGNORECASE,
)
_OF_MAGNITUDE = re.compile(r" of an? (million|billion|trillion)(?![A-Za-z])", re.IGNORECASE)
# How the words begin that change a number a blank before them; a second blank may come first.
_BEHIND_FIRST = frozenset(" \u00a0\n\rhtlmcbqdaHTLMCBQDA")
_ONE = Decimal(1)
_LARGEST = Decimal(10) ** 12
_STEPS = (Decimal(10) ** 12, Decimal(10) ** 9, Decimal(10) ** 6)


def with_magnitude(page: str, pos: int, end: int, value: Decimal, form: Form) -> Numeral:
    """Multiply by the words behind: "2.5 million", "10 lakh crore", "3 dozen", "5 and a half"."""
    if page[end : end + 1] == " " and page[end + 1 : end + 2] not in _BEHIND_FIRST:
        return Numeral.at(pos, end, value, value, form)
    factor = _ONE
    magnitude = _MAGNITUDE.match(page, end)
    while magnitude:
        factor *= LEXICON[magnitude[1].lower()][1]
        end = magnitude.end()
        magnitude = _MAGNITUDE.match(page, end) if factor < _LARGEST else None
    if form is not Form.FRACTION and page[end + 1 : end + 3] in ("an", "AN"):
        part = _AND_PART.match(page, end)
        if part:
            # "A million and a half" is half a million more.
            whole = value * factor
            step = factor if factor > 1 else _step(whole)
            return with_magnitude(page, pos, part.end(), whole + _part(part) * step, Form.FRACTION)
    value *= factor
    return Numeral.at(pos, end, value, value, form)


def _step(value: Decimal) -> Decimal:
    return next((size for size in _STEPS if value and value % size == 0), Decimal(1))


def _part(match: re.Match[str]) -> Decimal:
    many = LEXICON.get((match["many"] or "a").lower(), (Role.UNIT, Decimal(1)))[1]
    part = match["part"].lower()
    return many / LEXICON[part][1]


def fraction(page: str, pos: int, end: int, value: Decimal) -> Numeral:
    """A fraction, of a magnitude where one follows: "a quarter", "a quarter of a million"."""
    share = _OF_MAGNITUDE.match(page, end)
    if share:
        value, end = value * LEXICON[share[1].lower()][1], share.end()
    return with_magnitude(page, pos, end, value, Form.FRACTION)
