"""Lengths: how long an event lasts or a state of things has lasted, told by the words beside a length of time.

"A three-day visit", "the strike is to last 48 hours", "nine years of Harvest rule", "captive for 214 days".
"""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen

# How what lasts is shown, and its nouns.
_NOUNS: Final = {
    "strike": "strike walkout stoppage",
    "visit": "visit trip tour",
    "contract": "contract",
    "ceasefire": "ceasefire cease-fire truce",
    "emergency": "state_of_emergency emergency",
    "conflict": "war conflict insurgency",
    "conference": "summit conference",
    "robbery": "robbery raid heist",
    "curfew": "curfew lockdown",
    "ban": "ban suspension boycott embargo",
    "captivity": "captivity",
    "trial": "trial",
    "mandate": "mandate",
    "siege": "siege standoff stand-off blockade",
    "outage": "outage blackout",
    "talks": "talks",
    "mourning": "mourning",
    "rule": "rule reign presidency premiership dictatorship",
}
_CLASS: Final = {noun.replace("_", " "): name for name, nouns in _NOUNS.items() for noun in nouns.split()}
_ANY: Final = "|".join(sorted(_CLASS, key=len, reverse=True))
# "A 48-hour strike", "a five-year playing contract": nothing between that opens another phrase.
_BEFORE_ITS_NOUN: Final = re.compile(
    rf"[ -](?:(?!(?:of|in|at|for|to|by|and|or|from|after|before|ago|old|jail|prison) )[\w'’-]{{2,16}} ){{0,2}}"
    rf"(?P<noun>{_ANY})\b(?!['’-])"
)
_OF_IT: Final = re.compile(rf" of (?:[\w'’-]{{2,20}} ){{0,3}}(?P<noun>{_ANY})\b")
# "The strike will last 48 hours"; "last" may be read as part of the length ("last three days").
_LASTS: Final = re.compile(
    rf"\b(?P<noun>{_ANY}|action)\b[^.;:\n]{{0,40}}?\b(?:last(?:s|ed|ing)?|runs?|ran|takes?|took)(?: for)?"
    r"(?: about| around| at least| up to| nearly| almost| some| more than| over)? ?\Z"
)
_IN_POWER: Final = re.compile(r" (?:in (?:power|office|government)|of (?:[\w'’-]+ ){0,3}(?:rule|government))\b")
_GOVERNED: Final = re.compile(
    r"\b(?:ruled|governed|run|in power|in office|in government)\b[^.;,:\n]{0,40} for"
    r"(?: the (?:past|last))?(?: nearly| almost| more than| over| about| some| the better part of)? ?\Z"
)
_A_COUNTRY: Final = re.compile(
    r"\b(?:country|nation|state|republic|kingdom|party|president|prime minister|government)\b"
)
# "Banned for four years", "will stay shut for a week".
_KEPT: Final = re.compile(
    r"\b(?:(?P<ban>banned|suspended|barred)|closed|shut)\b[^.;,:\n]{0,40} for"
    r"(?: at least| up to| about| more than| nearly| almost)? ?\Z"
)
_HELD: Final = re.compile(
    r"\b(?:captive|captivity|hostage)\b[^.;,:\n]{0,30} for(?: nearly| almost| more than| over| about| some)? ?\Z"
)
_FREED: Final = re.compile(
    r"\b(?:freed|released)\b[^.;,:\n]{0,40} after(?: nearly| almost| more than| over| about)? ?\Z"
)
_HELD_BEHIND: Final = re.compile(r" (?:(?:of|in) captivity|as (?:an? )?(?:hostages?|captives?)|in (?:the )?hands\b)")
_OF_HOSTAGES: Final = re.compile(r"\b(?:hostages?|captives?|kidnap\w*|abduct\w*)\b", re.IGNORECASE)
# Another one of its kind, or one of a kind: no length of the one in the news.
_ANOTHER: Final = re.compile(
    r"\b(?:another|previous|earlier|last|first|second|third|similar|separate|old|original|former|any|no|every|each)\b"
    r"[^.;,:\n]{0,24}\Z",
    re.IGNORECASE,
)
# "In the first 100 days of her rule": a part of it.
_PARTS: Final = ("first ", "final ", "opening ", "First ")
_REACH, _FAR = 90, 600
# The end of what lasts: "the visit lasts until Saturday", "under contract until the summer of 2030".
_UNTIL: Final = re.compile(rf"\b(?P<noun>{_ANY})\b[^.;:\n]{{0,60}} (?:until|till|through)(?: the)? ?\Z")
_TO_STAY: Final = re.compile(
    r"\b(?:agreed|signed|will|has agreed)\b[^.;:\n]{0,30}\b(?:stay|remain|contract|deal)\b[^.;:\n]{0,60}"
    r" (?:until|till)(?: the)? ?\Z"
)


@frozen
class Lasting:
    """What lasts as long as a length of time says.

    Attributes:
        event: Its name: "strike", "captivity".
        noun: The words that name it.
    """

    event: str
    noun: Span


def lasting(page: str, sentence: Span, length: Span) -> Lasting | None:
    """What a length of time is the length of, where the words beside it tell; None for another one of its kind.

    Args:
        page: The text.
        sentence: The sentence around the length.
        length: The words of the length.
    """
    # "Is due to last three days": the verb has been read with the number.
    start = length.start + len("last ") * page.startswith("last ", length.start)
    floor = max(sentence.start, start - _REACH)
    if page.startswith(_PARTS, length.start):
        return None
    found = _beside(page, floor, start, length.end)
    if found is None or found.noun.start >= sentence.end:
        return None
    return None if _ANOTHER.search(page, floor, min(start, found.noun.start)) else found


def _beside(page: str, floor: int, start: int, end: int) -> Lasting | None:
    for behind in (_BEFORE_ITS_NOUN, _OF_IT):
        if (match := behind.match(page, end)) is not None:
            return Lasting(_CLASS[match["noun"]], Span(*match.span("noun")))
    if (match := _LASTS.search(page, floor, start)) is not None:
        return Lasting(_CLASS.get(match["noun"], "strike"), Span(*match.span("noun")))
    if (match := _IN_POWER.match(page, end)) is not None:
        return Lasting("rule", Span(*match.span()))
    if (match := _GOVERNED.search(page, floor, start)) and _A_COUNTRY.search(page, floor, start):
        return Lasting("rule", Span(*match.span()))
    if (match := _KEPT.search(page, floor, start)) is not None:
        return Lasting("ban" if match["ban"] else "closure", Span(*match.span()))
    if (match := _HELD.search(page, floor, start) or _HELD_BEHIND.match(page, end)) is not None:
        return Lasting("captivity", Span(*match.span()))
    match = _FREED.search(page, floor, start)
    if match is not None and _OF_HOSTAGES.search(page, max(0, start - _FAR), end):
        return Lasting("captivity", Span(*match.span()))
    return None


def lasting_until(page: str, sentence: Span, day: Span) -> Lasting | None:
    """What a day is the last day of: "the visit lasts until Saturday"."""
    floor = max(sentence.start, day.start - _REACH)
    match = _UNTIL.search(page, floor, day.start)
    if match is not None:
        return Lasting(_CLASS[match["noun"]], Span(*match.span("noun")))
    match = _TO_STAY.search(page, floor, day.start)
    return None if match is None else Lasting("contract", Span(*match.span()))
