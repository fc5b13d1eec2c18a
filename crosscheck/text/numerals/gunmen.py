"""Gunmen: whether one fired or several, where no number tells it ("a man opened fire", "several people opened fire").

One who fired is one of them only where the article knows of no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from crosscheck.model import Span
from crosscheck.text.numerals.openers import openers

# What they did before, as their own deed: "pulled up in a van, ran to the door and".
FIRST: Final = (
    r"(?: (?:[a-z]{2,12}ed|ran|got|came|went|drove|rode|left|broke|stood|drew|took)\b"
    r"(?:(?!\b(?:when|after|as|while|who|where|before|because|that|said|says|told|by)\b)[^.;:“”\"()\n]){0,90}?"
    r"(?:,|,? and)(?: then)?)?(?: (?:then|later|allegedly|suddenly|reportedly|had))*"
)
# Where they were: "a man in a passing van".
FROM: Final = r"(?: (?:in|from|on|inside|with|wearing|armed|riding|driving) [^,.;:“”\"()\n]{1,40}?)?"
_ADJECTIVES: Final = r"(?:(?!(?:second|third|other|police)\b)[a-z-]{3,12} ){0,2}"
_WHO: Final = re.compile(
    rf"\b(?:(?P<one>an? {_ADJECTIVES}(?:man|woman|male|person|individual|offender|suspect|assailant|attacker|shooter|"
    r"gunman|teen|teenager|boy|youth))|(?P<several>(?:several|multiple|a (?:group|number) of) "
    rf"{_ADJECTIVES}(?:men|people|males|individuals|teens|suspects)|(?:(?:the|unknown|unidentified) )?(?:gunmen|"
    rf"shooters|offenders|attackers|assailants)))(?=(?:,? who)?{FROM}{FIRST} \Z)",
    re.IGNORECASE,
)
# "Two of the gunmen opened fire": some of those who were there.
_OF_THEM: Final = re.compile(
    r"(?:\bof|\bother|\banother|[0-9]|\b(?:two|three|four|five|both|dozen)) (?:the )?$", re.IGNORECASE
)
_DOUBT: Final = re.compile(
    r"\b(?:if|whether|unless|in case|(?:th(?:ought|inks?)|believe[ds]?|fear(?:ed|s)?|suspect(?:ed|s)?|doubt(?:ed|s)?|"
    r"evidence|signs?|possible|rumou?rs|claim(?:ed|s)?|den(?:y|ies|ied))(?: that)?) \Z",
    re.IGNORECASE,
)
_DOUBT_REACH: Final = 24
_TWO: Final = re.compile(
    r"\b(?:an?|the) (?:[a-z]+ )?(?:man|woman|gunman|shooter|suspect|robber) and (?:an?|his|her) (?:[a-z]+ )?\Z",
    re.IGNORECASE,
)
_SHOT: Final = re.compile(
    rf"gunman(?: who [^.;:“”\"()\n]{{1,80}}? and|{FROM}{FIRST}) (?:fatally )?(?:shot|killed|wounded|injured) (?!by\b)",
    re.IGNORECASE,
)
_A: Final = re.compile(r"\ba (?:[a-z]+ )?\Z", re.IGNORECASE)
# Whoever else fired or was with the one.
_OTHERS: Final = re.compile(
    r"\b(?:gunmen|shooters|attackers|assailants|offenders|robbers|accomplices?|(?<!no )suspects|gunfight|shoot-?out|"
    r"cross-?fire|gun ?battle|exchang\w+ (?:of )?(?:gun)?(?:fire|shots)|return(?:ed|ing) fire|(?:fired|shot) back|"
    r"(?:each|one an)other|(?:they|both|others?|men|people|two) (?:also |then |had )?(?:opened|fired|began|started|"
    r"fled|ran|drove)|(?:second|another|other|third|two|three|four|five) (?:[a-z]{3,9} ){0,2}(?:gunman|shooter|"
    r"suspects?|m[ae]n|males?|attacker|teens|individuals))\b",
    re.IGNORECASE,
)
_REACH: Final = 160


class Gunmen(NamedTuple):
    """The words for those who fired, and whether they are one, two or several."""

    span: Span
    low: int
    high: int | None


def gunmen(page: str) -> Iterator[Gunmen]:
    """Those who fired, where no number counts them, in the order of the page."""
    found = list(_told(page))
    # One is one of several where the page knows of more.
    several = any(told.high == 1 for told in found) and _OTHERS.search(page) is not None
    yield from (told for told in found if told.high != 1 or not several)


def is_in_doubt(page: str, start: int) -> bool:
    """Whether what begins there need not have happened: "whether several people opened fire"."""
    return _DOUBT.search(page, max(0, start - _DOUBT_REACH), start) is not None


def _told(page: str) -> Iterator[Gunmen]:
    last = 0
    for start, end in openers(page).shots:
        word = page[start:end].lower()
        floor = max(last, start - _REACH)
        floor = max(floor, *(page.rfind(stop, floor, start) + 1 for stop in '\n.“"'))
        if word == "gunman":
            if _SHOT.match(page, start) and (one := _A.search(page, floor, start)):
                yield Gunmen(Span(one.start(), end), 1, 1)
            continue
        last = end
        if word == "accomplice":
            if two := _TWO.search(page, floor, start):
                yield Gunmen(Span(two.start(), end), 2, 2)
            continue
        for who in _WHO.finditer(page, floor, start):
            if not (_OF_THEM.search(page, floor, who.start()) or is_in_doubt(page, who.start())):
                low, high = (2, None) if who["several"] else (1, 1)
                yield Gunmen(Span(*who.span()), low, high)
