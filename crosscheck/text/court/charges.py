"""How a charge is told before its offence: in how many counts, and whether it was only tried or planned."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.text.numerals.words import SPELLED_OUT

_COUNTS: Final = re.compile(
    rf"\b(?P<number>[0-9]{{1,3}}|{'|'.join(SPELLED_OUT)}|an?|single)[ \xa0]"
    r"(?:(?:felony|misdemeanou?r|federal|criminal)[ \xa0])?(?:count|charge)s?[ \xa0]of[ \xa0]\Z",
    re.IGNORECASE,
)
_A_CHARGE: Final = re.compile(r"\b(?:an?|one)[ \xa0](?:single[ \xa0])?\Z", re.IGNORECASE)
_CHARGE: Final = re.compile(r"[ \xa0](?:charge|count)\b")
_UNDONE: Final = re.compile(
    r"\b(?:(?P<attempted>(?:criminal[ \xa0])?attempt(?:s|ed|ing)?(?:[ \xa0]criminal)?(?:[ \xa0]to(?:[ \xa0]commit)?)?)"
    r"|(?P<conspiracy>conspir(?:acy|ed|ing)[ \xa0]to(?:[ \xa0]commit)?)"
    r"|(?P<intent>(?:(?<=\bof[ \xa0])|(?<=\bcharged[ \xa0]with[ \xa0]))intent[ \xa0]to(?:[ \xa0]commit)?)"
    r"|(?P<intended>(?:(?<!\bcharged[ \xa0])with[ \xa0])?intent[ \xa0]to(?:[ \xa0]commit)?))[ \xa0]\Z",
    re.IGNORECASE,
)
_REACH: Final = 48
# "A single charge, of theft", "only with theft", "theft and nothing worse": there is no other.
_ALONE_BEFORE: Final = re.compile(
    r"\b(?:(?:single|sole|lone|one|only)[ \xa0](?:(?:felony|misdemeanou?r|federal|criminal)[ \xa0])?"
    r"(?:charge|count|offen[cs]e|crime|accusation)(?:,|:|,? (?:is|was|being) that)?(?:[ \xa0]of)?"
    r"|(?:only|solely|just)[ \xa0](?:of|with|for))[ \xa0](?:an?[ \xa0])?\Z",
    re.IGNORECASE,
)
_ALONE_BEHIND: Final = re.compile(
    r"[^.;:\n“”\"]{0,24}?,[ \xa0]the[ \xa0](?:only|sole|single|one)[ \xa0](?:charge|count|accusation)\b"
    r"|[^.;:\n“”\"]{0,40}?(?:,|[ \xa0](?:and|but))[ \xa0](?:of[ \xa0]|with[ \xa0])?(?:nothing|not?)[ \xa0]"
    r"(?:more|worse|else|graver|other|of anything|with anything)\b"
)
# "Theft and possessing a knife", "theft, forgery and two counts of": there is another.
_MORE_BEHIND: Final = re.compile(
    r"[^.;:\n“”\"]{0,60}?\b(?:and|or|as well as|along with|plus|besides|in addition to)[ \xa0]"
    r"(?:(?:for|of|with|to|on)[ \xa0])?(?:(?:[a-z-]+ly|his|her|their)[ \xa0])?"
    r"(?:(?!nothing\b|something\b|during\b|following\b)[a-z]{2,}ing\b|an?\b|one\b|two\b|three\b|four\b|five\b|six\b"
    r"|several\b|other|another|related|possession|conspiracy|breach|violat|membership|not[ \xa0]only)"
)


def counts_of(page: str, floor: int, start: int, end: int) -> int | None:
    """In how many counts an offence between ``start`` and ``end`` is charged: "two counts of arson", "an arson charge".

    None where the words beside it give no number. Anchored; looks at 96 characters before the offence.
    """
    undone = _undone(page, floor, start)
    before = undone.start() if undone is not None else start
    counted = _COUNTS.search(page, max(floor, before - _REACH), before)
    if counted is not None:
        number = counted["number"].lower()
        return int(number) if number.isdecimal() else SPELLED_OUT.get(number, 1)
    named = page[start:end].lower().endswith((" charge", " count")) or _CHARGE.match(page, end)
    if named and _A_CHARGE.search(page, max(floor, before - _REACH), before):
        return 1
    return None


def undone(page: str, floor: int, start: int) -> tuple[str, int]:
    """Whether an offence at ``start`` was only "attempted", a "conspiracy" or "intended", and where that is said.

    "intent" is a charge of intent alone ("two counts of intent to commit arson"); "intended" belongs to the charge
    before it ("assault with intent to rob"); "" is a deed that was done.
    """
    found = _undone(page, floor, start)
    return ("", start) if found is None else (found.lastgroup or "", found.start())


def _undone(page: str, floor: int, start: int) -> re.Match[str] | None:
    return _UNDONE.search(page, max(floor, start - _REACH), start)


def is_alone(page: str, floor: int, start: int, end: int) -> bool:
    """Whether an offence between ``start`` and ``end`` is said to be the only one of somebody's: "a single charge"."""
    before = _ALONE_BEFORE.search(page, max(floor, start - _REACH), start)
    return before is not None or _ALONE_BEHIND.match(page, end) is not None


def has_more(page: str, end: int) -> bool:
    """Whether another offence is told behind one that ends at ``end``, in whatever words: "and driving without"."""
    return _MORE_BEHIND.match(page, end) is not None
