"""Words that open a number told without one: decades of a life, the ends of a group, "no" and "both".

One scan of the page serves all three.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from crosscheck.text.scanning.pages import KEPT
from crosscheck.text.scanning.triggers import SharedTriggers, fold

_TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
# The first year of each decade of a life.
DECADES = {
    "teens": 13,
    **{word: ten for ten, word in zip(range(20, 100, 10), _TENS, strict=True)},
    **{f"{ten}{ending}": ten for ten in range(20, 110, 10) for ending in ("s", "'s", "’s")},
}
_GROUPS = ("range", "ranged", "ranges", "ranging", "between the ages of", "as young as", "the youngest", "the oldest")
MULTIPLES = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
_DETERMINERS = ("nobody", "both", "lone", *MULTIPLES)
# "No" with what stands around it, since it is a part of many words.
_BEFORE_NO = frozenset(" \n\t\"'(\u201c\u2018\u2013\u2014-:;,.")
_TRIGGERS: Final = SharedTriggers(
    (*DECADES, *_GROUPS, *_DETERMINERS, *(f"{before}no " for before in sorted(_BEFORE_NO)))
)

Place = tuple[int, int]


class Openers(NamedTuple):
    """Where the words stand in a page, in order.

    Attributes:
        decades: Start and end of each key of ``DECADES``.
        groups: Where a range of ages, or its youngest or oldest, may be told.
        determiners: "no", "nobody", "both", "lone" and the keys of ``MULTIPLES``.
    """

    decades: list[Place]
    groups: list[Place]
    determiners: list[Place]


@lru_cache(maxsize=KEPT)
def openers(page: str) -> Openers:
    """The openers of a page, found once for all who ask."""
    decades, groups = len(DECADES), len(DECADES) + len(_GROUPS)
    determiners = groups + len(_DETERMINERS)
    low = fold(page)
    found = Openers([], [], [])
    for index, start, end in _TRIGGERS.matches(low):
        if index >= determiners:
            found.determiners.append((start + 1, end - 1))
        elif not low[start].isalpha() or not (low[end : end + 1].isalpha() or (start and low[start - 1].isalpha())):
            found[0 if index < decades else 1 if index < groups else 2].append((start, end))
    return found
