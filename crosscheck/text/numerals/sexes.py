"""Sexes: a group as so many men and so many women ("two men and a woman", "one male, 28, and two females")."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals.nouns import singular
from crosscheck.text.numerals.reader import read_numeral

_NUMBER: Final = r"(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2})"
_NOUN: Final = r"(?:m[ae]n|wom[ae]n|boys?|girls?|(?:fe)?males?)"
_YEARS: Final = r"[0-9]{1,2}(?:(?:, and|,| and) [0-9]{1,2}(?![0-9]| (?!and\b)[a-z]))*"
_AGE: Final = rf"(?:,? (?:both |all )?(?:aged?|ages) {_YEARS}|, {_YEARS}(?![0-9-]| (?!and\b)[a-z]))?"
_SORT: Final = r"(?:(?:other|more|young|older|elderly|adult|juvenile|teenage|unidentified|[0-9]{1,2}-year-old) ){0,2}"
_ITEM: Final = re.compile(rf"(?P<number>{_NUMBER}) {_SORT}(?P<noun>{_NOUN})\b(?![’'-]){_AGE}", re.IGNORECASE)
_AND: Final = re.compile(r"(?:, and|,| and|,? as well as) ")
# "A woman and two men": the number that is read stands second.
_LED_BY: Final = re.compile(rf"\b(?:an?|another) {_SORT}{_NOUN}\b{_AGE}(?:, and|,| and) $", re.IGNORECASE)
_LED_REACH: Final = 60
_ONE: Final = frozenset(("a", "an", "another"))
MALES: Final = frozenset(("man", "boy", "male"))
# The list is of some of them only, or goes on.
_MORE_BEFORE: Final = re.compile(
    r"\b(?:and|with|as well as|plus|include[sd]?|including|besides|one of|some of|than|their|his|her)[ \n,]+$",
    re.IGNORECASE,
)
_MORE_BEHIND: Final = re.compile(r",? (?:and|as well as|plus|along with|or) (?:an?|another|one|two|three|the|[0-9])\b")


@frozen
class Sexes:
    """A group by the sexes.

    Attributes:
        span: The whole list.
        males: How many men and boys.
        females: How many women and girls.
    """

    span: Span
    males: int
    females: int


def sexes(page: str, start: int) -> Sexes | None:
    """The group that a list of men and women tells whole, by the place of a number in it; None where it tells none.

    Anchored; looks at 60 characters before the number, and at a dozen words for each item behind it.
    """
    led = _LED_BY.search(page, max(0, start - _LED_REACH), start)
    first = at = led.start() if led else start
    told = {True: 0, False: 0}
    items = 0
    while item := _ITEM.match(page, at):
        told[singular(item["noun"].lower()) in MALES] += _many(page, item)
        items, end = items + 1, item.end()
        link = _AND.match(page, end)
        if link is None:
            break
        at = link.end()
    if items < 2 or _MORE_BEFORE.search(page, max(0, first - _LED_REACH), first) or _MORE_BEHIND.match(page, end):
        return None
    return Sexes(Span(first, end), told[True], told[False])


def _many(page: str, item: re.Match[str]) -> int:
    number = None if item["number"].lower() in _ONE else read_numeral(page, item.start("number"))
    return 1 if number is None or number.low is None else int(number.low)
