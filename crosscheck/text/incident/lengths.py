"""Lengths: how long an event lasts or a state of things has lasted, told by the words beside a length of time.

"A three-day visit", "the strike is to last 48 hours", "nine years of Harvest rule", "captive for 214 days".
"""

from __future__ import annotations

import re
from itertools import chain
from typing import Final

from crosscheck.model import Span

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
_ABOUT: Final = r"(?: about| around| at least| up to| nearly| almost| some| more than| over)? ?\Z"
# What stands behind the length, and what it is the length of where no noun tells: "a 48-hour strike", "a five-year
# playing contract" (nothing between that opens another phrase), "three days of talks", "nine years in power".
_BEHIND: Final = (
    (
        re.compile(
            rf"[ -](?:(?!(?:of|in|at|for|to|by|and|or|from|after|before|ago|old|jail|prison) )[\w'’-]{{2,16}} ){{0,2}}"
            rf"(?P<noun>{_ANY})\b(?!['’-])"
        ),
        "",
    ),
    (re.compile(rf" of (?:[\w'’-]{{2,20}} ){{0,3}}(?P<noun>{_ANY})\b"), ""),
    (re.compile(r" (?:in (?:power|office|government)|of (?:[\w'’-]+ ){0,3}(?:rule|government))\b"), "rule"),
    (re.compile(r" (?:(?:of|in) captivity|as (?:an? )?(?:hostages?|captives?)|in (?:the )?hands\b)"), "captivity"),
)
# What stands before it: "the strike will last 48 hours" ("last" may be read as part of the length), "banned for four
# years", "will stay shut for a week", "held hostage for nearly a year".
_BEFORE: Final = (
    (
        re.compile(
            rf"\b(?P<noun>{_ANY})\b[^.;:\n]{{0,40}}?\b(?:last(?:s|ed|ing)?|runs?|ran|takes?|took)(?: for)?{_ABOUT}"
        ),
        "",
    ),
    (re.compile(rf"\b(?:banned|suspended|barred)\b[^.;,:\n]{{0,40}} for{_ABOUT}"), "ban"),
    (re.compile(rf"\b(?:closed|shut)\b[^.;,:\n]{{0,40}} for{_ABOUT}"), "closure"),
    (re.compile(rf"\b(?:captive|captivity|hostage)\b[^.;,:\n]{{0,30}} for{_ABOUT}"), "captivity"),
)
# Another one of its kind, or one of a kind: no length of the one in the news.
_ANOTHER: Final = re.compile(
    r"\b(?:another|previous|earlier|last|first|second|third|similar|separate|old|original|former|any|no|every|each)\b"
    r"[^.;,:\n]{0,24}\Z",
    re.IGNORECASE,
)
# "In the first 100 days of her rule": a part of it.
_PARTS: Final = ("first ", "final ", "opening ", "First ")
_REACH: Final = 90


def lasting(page: str, sentence: Span, length: Span) -> str | None:
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
    for told, event in chain(
        ((pattern.match(page, length.end), event) for pattern, event in _BEHIND),
        ((pattern.search(page, floor, start), event) for pattern, event in _BEFORE),
    ):
        if told is not None:
            another = _ANOTHER.search(page, floor, min(start, told.start("noun") if not event else told.start()))
            return None if another or told.start() >= sentence.end else event or _CLASS[told["noun"]]
    return None
