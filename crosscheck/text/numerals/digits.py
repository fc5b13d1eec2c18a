"""Numerals in digits: "7.5", "1,200", "12 000", "3.5bn", "7 1/2", "23rd"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from crosscheck.text.numerals.magnitude import with_magnitude
from crosscheck.text.numerals.numeral import Form, Numeral
from crosscheck.text.numerals.words import SUFFIXES, VULGAR

# 1,200 and 12,34,567 · 12 000 · 2, 000 with a stray blank · 1200 · .500. Longer than 40 digits is no number
# that a paper prints.
_DIGITS = re.compile(
    r"(?:([0-9]{1,3}(?:,[0-9]{2,3}){0,11},[0-9]{3}|[0-9]{1,3}(?:[ \u00a0\u2009\u202f][0-9]{3}){1,12}"
    r"|[0-9]{1,3}, 0[0-9]{2})"
    r"(?![0-9])|(?P<plain>[0-9]{1,40})(?![0-9]))(?P<decimals>[.\u00b7][0-9]{1,30}(?![0-9]|\.[0-9]))?"
    r"|\.[0-9]{1,30}(?![0-9])"
)
# The same few numbers make up nearly all of a run.
_CACHE = 4096
# Behind a blank none of these begins a fraction, a magnitude or "point".
_PLAIN_NEXT = frozenset("efgijnorsuvwxyzEFGIJNORSUVWXYZ(\"'[$&")
_GROUPING = frozenset(", \u00a0\u2009\u202f")
_ORDINAL_SUFFIX = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z0-9])", re.IGNORECASE)
_POUNDS = re.compile(r" ?[0-9]{1,2} ?lb")
_SLASH = re.compile(r"[/\u2044]([0-9]{1,4})(?![0-9/,]|\.[0-9])")
_MIXED = re.compile(r"[ \u00a0-]([0-9]{1,2})[/\u2044]([0-9]{1,3})(?![0-9/,]|\.[0-9])")
# Denominators that rulers, recipes and stock tables use; 9/11 and 24/7 are no fractions.
_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 32, 64, 100, 128, 1000))
# "1 point 5", as it is spoken.
_POINT = re.compile(r" point ([0-9]{1,9})(?![0-9A-Za-z]|[.,][0-9])")
_SUFFIX_FIRST = frozenset(suffix[0] for suffix in SUFFIXES)
_SUFFIX = re.compile(r" ?([A-Za-z]{1,3})(?![A-Za-z0-9])")
_GLUED = frozenset(("k", "K", "M", "mn", "mln", "mio", "bn", "Bn", "BN", "bln", "tn", "trn"))
_SPACED = frozenset(("mn", "mln", "bn", "Bn", "BN", "bln", "tn", "trn", "B", "M", "cr", "Cr"))
# What follows a length ("40m long", "100m sprint", "6m (20ft)") and never a million of something.
_LENGTH_NEXT = re.compile(
    r" ?[(/]| (?:long|wide|high|tall|deep|thick|away|apart|from|above|below|down|up|off|in|of water|across|into|to|"
    r"and|by|x|or|with|at|is|was|were|per|a|an|the|on|for|while|when|after|before|as|until|but|where|that|which|"
    r"towards?|through|over|under|past|along|beyond|behind|beneath|onto|out|later|short|ahead|north|south|east|west|"
    r"sprint|race|relay|hurdles|final|finals|heat|heats|dash|freestyle|backstroke|breaststroke|butterfly|medley|individual|mark|title|champion|bronze|"
    r"silver|gold|record|women|men|world|olympic|shot|throw|event|distance|radius|height|depth|swell|waves?|tsunami|"
    r"walls?|fence|exclusion|pool|drop|fall)\b|-",
    re.IGNORECASE,
)
# "A 5k fun run", "ran the 10k": kilometres, not thousands.
_RACE_NEXT = re.compile(
    r"[ -](?:(?:charity|sponsored|park|fun|road|cross[- ]country)[ -])?"
    r"(?:run|race|walk|swim|course|champion|distance)\b",
    re.IGNORECASE,
)
_RACED = re.compile(
    r"\b(?:ran|runs?|running|rac(?:e|ed|es|ing)|walk(?:s|ed|ing)?|jogg?(?:s|ed|ing)?|swam) "
    r"(?:an? |the |her |his |their |its )?\Z"
)
_RACE_REACH = 16
_NOUN_NEXT = re.compile(r" [A-Za-z]")


def read_digits(page: str, pos: int, *, money: bool) -> Numeral | None:
    """The numeral in digits that starts at ``pos``, or None; ``money`` as for ``read_numeral``."""
    match = _DIGITS.match(page, pos)
    if match is None:
        return None
    text, end = match[0], match.end()
    value = _value(text)
    after = page[end : end + 1]
    if after == "" or after in ",.;:)\n'\"" or (after == " " and page[end + 1 : end + 2] in _PLAIN_NEXT):
        return Numeral.at(pos, end, value, value, Form.DIGITS)
    if after in "/\u2044" or after.isalpha():
        if match.lastgroup == "plain":
            ordinal = _ORDINAL_SUFFIX.match(page, end)
            if ordinal and not _is_weight(page, pos, end):
                return Numeral.at(pos, ordinal.end(), value, value, Form.ORDINAL)
            slash = _SLASH.match(page, end)
            if slash and int(slash[1]) in _DENOMINATORS and value < int(slash[1]):
                return with_magnitude(page, pos, slash.end(), value / int(slash[1]), Form.FRACTION)
    elif page.startswith(" point ", end) and (point := _POINT.match(page, end)):
        return with_magnitude(page, pos, point.end(), value + Decimal(f"0.{point[1]}"), Form.DIGITS)
    else:
        mixed = _MIXED.match(page, end) if "0" <= page[end + 1 : end + 2] <= "9" else None
        if mixed and int(mixed[2]) in _DENOMINATORS and 0 < int(mixed[1]) < int(mixed[2]):
            return with_magnitude(page, pos, mixed.end(), value + Decimal(mixed[1]) / int(mixed[2]), Form.FRACTION)
        vulgar = end + (after in " \u00a0-")
        if page[vulgar : vulgar + 1] in VULGAR:
            # "$9.35\u00bc" is a quarter of a cent more.
            step = Decimal(10) ** (1 - len(match["decimals"])) if match["decimals"] else Decimal(1)
            return with_magnitude(page, pos, vulgar + 1, value + VULGAR[page[vulgar]] * step, Form.FRACTION)
        if vulgar > end and page[vulgar : vulgar + 1] not in _SUFFIX_FIRST:
            return with_magnitude(page, pos, end, value, Form.DIGITS)
    end, value = _short_magnitude(page, pos, end, value, money=money)
    return with_magnitude(page, pos, end, value, Form.DIGITS)


def _is_weight(page: str, pos: int, end: int) -> bool:
    """Whether "st" is stone: "17st", "11st 7lb", and no "21st"."""
    if page[end : end + 2] != "st":
        return False
    return page[end - 1] != "1" or page[max(pos, end - 2) : end] == "11" or _POUNDS.match(page, end + 2) is not None


@lru_cache(maxsize=_CACHE)
def _value(text: str) -> Decimal:
    return Decimal("".join(char for char in text.replace("\u00b7", ".") if char not in _GROUPING))


def _short_magnitude(page: str, pos: int, end: int, value: Decimal, *, money: bool) -> tuple[int, Decimal]:
    """Digits with a letter behind them: "3.5bn", "10k"; "m" only where it cannot be metres or minutes."""
    match = _SUFFIX.match(page, end)
    if match is None or match[1] not in SUFFIXES:
        return end, value
    suffix, glued = match[1], match.start(1) == end
    if suffix == "m" and not money:
        counted = glued and _NOUN_NEXT.match(page, match.end()) and not _LENGTH_NEXT.match(page, match.end())
    elif suffix in ("k", "K") and (
        _RACE_NEXT.match(page, match.end()) or _RACED.search(page, max(0, pos - _RACE_REACH), pos)
    ):
        counted = False
    else:
        counted = money or suffix in (_GLUED if glued else _SPACED)
    return (match.end(), value * SUFFIXES[suffix]) if counted else (end, value)
