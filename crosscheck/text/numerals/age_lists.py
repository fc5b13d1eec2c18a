"""Lists of ages: each of several people by his own ("two boys, 13 and 17", "aged 4 and 16 months", "both 17")."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals.words import SPELLED_OUT

_PLURALS: Final = (
    "men|women|boys|girls|children|teens|teenagers|brothers|sisters|sons|daughters|people|victims|kids|adults|males"
    "|females|students|siblings|cousins|pupils|suspects|youths|juveniles|twins|passengers|drivers|officers|friends"
    "|climbers|hikers|swimmers|players|workers|soldiers|grandchildren|nephews|nieces|toddlers|infants|babies"
)
_NUMBER: Final = rf"(?:[0-9]{{1,3}}|(?:{'|'.join(SPELLED_OUT)})\b)"
_UNIT: Final = r"(?:[- ](?:year|yr|month|week|day)s?(?:[- ]olds?\b)?|-(?=,? (?:and |or )?(?:an? )?[0-9]))?"
_ITEM: Final = rf"(?:(?:an?|one) )?{_NUMBER}{_UNIT}"
_LINK: Final = r"(?:, and |, | and | & )"
# What stands between those who are told of and their ages: "--", ", both aged", " (", " who are".
_HEAD: Final = re.compile(
    rf"(?:\b(?P<noun>{_PLURALS}))?(?P<mark>[,:;]|,? ?(?:--|[—–])| ?\()?(?P<are> (?:who )?(?:were|are)\b)?"
    rf"(?: believed to be\b)?(?P<each> (?:both|all|each)\b)?(?P<aged> ?(?<!between the )\b(?:ages|aged?)(?: of)?)?"
    rf" ?(?P<items>(?:{_ITEM}{_LINK}){{0,8}})(?:(?:an?|one) )?\Z",
    re.IGNORECASE,
)
# "Doe and Roe, both 17": the age of two; and the name of this dress, for ``AgeMention.dress``.
BOTH_OLD: Final = "both n"
BOTH: Final = re.compile(r"\bboth (?:aged? )?\Z", re.IGNORECASE)
_NAMES: Final = re.compile(r"\b[A-Z][\w’'-]+ and (?:[A-Z][\w’'.-]+ ){0,2}[A-Z][\w’'-]+\Z")
# What stands right before an age of a list if none stands behind it: a look saves the longer search.
_BEFORE: Final = re.compile(r"[0-9]|\bage|\b(?:both|all|each)\b", re.IGNORECASE)
# One of these stands before every list: so cheap a look saves the search in a table of numbers.
_WHOSE: Final = re.compile(rf"\b(?:{_PLURALS}|aged?|ages|both|all|each|and (?-i:[A-Z]))", re.IGNORECASE)
_MORE: Final = re.compile(rf"{_UNIT}(?P<items>(?:{_LINK}{_ITEM}){{0,8}})", re.IGNORECASE)
_END: Final = re.compile(
    r"[,;:)—–\n]|\.(?![0-9])|\Z| -|"
    r" (?:who|from|and(?! [0-9])|was|were|are|is|has|had|have|died|drowned|said|respectively|years? old)\b"
)
# "A 13- and a 16-year-old".
_SUSPENDED: Final = re.compile(
    rf"(?:-(?:,? and |, )(?:an? )?{_NUMBER}){{1,4}}[- ](?P<unit>year|month|week|day)s?[- ]olds?(?![a-z])", re.IGNORECASE
)
_DIGITS: Final = re.compile(_NUMBER, re.IGNORECASE)
# Smaller numbers behind two names are how one of them won.
_FEW: Final = 10
_REACH, _NEAR, _AHEAD, _LONGEST_NAMES = 100, 24, 80, 64


@frozen
class AgeList:
    """Where an age stands among those of several people.

    Attributes:
        start: Where the words before the list begin: the noun, or what follows the names.
        noun: The noun for the people, in the plural, or "".
        place: The place of the age in the list, from 0.
        many: How many ages the list has.
    """

    start: int
    noun: str
    place: int
    many: int


def age_list(page: str, floor: int, age: Span) -> AgeList | None:
    """The list of ages in which an age stands, or a bare number that is one by its list; None where there is none.

    Anchored; looks at 100 characters before the number and at 80 behind it.

    Args:
        page: The page.
        floor: Where the sentence begins.
        age: The words of the age.
    """
    more = _MORE.match(page, age.end, age.end + _AHEAD)
    if more is None or not (more["items"] or _BEFORE.search(page, max(floor, age.start - _NEAR), age.start)):
        return None
    back = max(floor, age.start - _REACH)
    head = (
        _HEAD.search(page, back, age.start)
        if _WHOSE.search(page, max(floor, back - _LONGEST_NAMES), age.start)
        else None
    )
    if head is None:
        return None
    before, behind = (_DIGITS.findall(part["items"]) for part in (head, more))
    numbers = [*before, page[age.start : age.end], *behind]
    listed = AgeList(head.start(), (head["noun"] or "").lower(), len(before), len(numbers))
    if head["aged"]:
        return listed if listed.noun or head["each"] or listed.many > 1 else None
    if not numbers[len(before)].isalnum():
        return listed if listed.noun else None
    apart = head["mark"] or head["are"]
    bare = apart and (listed.many == 1) == bool(head["each"]) and _END.match(page, more.end())
    known = listed.noun or head["each"] or _are_of_names(page, floor, listed.start, numbers)
    return listed if bare and known else None


def _are_of_names(page: str, floor: int, end: int, numbers: list[str]) -> bool:
    """Whether names end where a list begins, and no number of it can be a result of play: "6 and 4"."""
    names = page[end : end + 1] == "," and _NAMES.search(page, max(floor, end - _LONGEST_NAMES), end)
    return bool(names) and all(number.isdigit() and int(number) >= _FEW for number in numbers)


def shared_unit(page: str, end: int) -> re.Match[str] | None:
    """The rest of "a 13- and a 16-year-old" from where the first number ends, with its ``unit``; or None. Anchored."""
    return _SUSPENDED.match(page, end) if page.startswith("-", end) else None
