"""Words that open a number told without one: decades of a life, the ends of a group, "no" and "both", shots.

One scan of the page serves all four.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
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
# What those did who fired, and who was with one of them.
_SHOTS = (
    "opened fire", "began firing", "began shooting", "started firing", "started shooting", "fired shots",
    "fired several", "fired multiple", "fired into", "accomplice", "gunman",
)  # fmt: skip
# "No" with what stands around it, since it is a part of many words.
_BEFORE_NO = frozenset(" \n\t\"'(\u201c\u2018\u2013\u2014-:;,.")
_TRIGGERS: Final = SharedTriggers(
    (*DECADES, *_GROUPS, *_SHOTS, *_DETERMINERS, *(f"{before}no " for before in sorted(_BEFORE_NO)))
)

Place = tuple[int, int]


class Openers(NamedTuple):
    """Where the words stand in a page, in order.

    Attributes:
        decades: Start and end of each key of ``DECADES``.
        groups: Where a range of ages, or its youngest or oldest, may be told.
        shots: Where somebody fired, or had an accomplice.
        determiners: "no", "nobody", "both", "lone" and the keys of ``MULTIPLES``.
    """

    decades: list[Place]
    groups: list[Place]
    shots: list[Place]
    determiners: list[Place]


@lru_cache(maxsize=KEPT)
def openers(page: str) -> Openers:
    """The openers of a page, found once for all who ask."""
    ends = list(accumulate(map(len, (DECADES, _GROUPS, _SHOTS, _DETERMINERS))))
    low = fold(page)
    found = Openers([], [], [], [])
    for index, start, end in _TRIGGERS.matches(low):
        if index >= ends[-1]:
            found.determiners.append((start + 1, end - 1))
        elif not low[start].isalpha() or not (low[end : end + 1].isalpha() or (start and low[start - 1].isalpha())):
            found[bisect_right(ends, index)].append((start, end))
    return found
