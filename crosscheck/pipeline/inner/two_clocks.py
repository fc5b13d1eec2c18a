"""Two clocks: one moment told by the clocks of two places, which do not stand that far apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import pairwise

from crosscheck.model import Claim, Flaw, Span
from crosscheck.names.person import Cast
from crosscheck.pipeline.inner.values import by_sentence
from crosscheck.text.page.prose import Prose
from crosscheck.text.timex.value import TimeValue
from crosscheck.text.timex.zones import ZONES, clocks_in, clocks_of, places_in

_CLOCK = re.compile(r".*T([0-9]{2}):([0-9]{2})")
_HOUR = r"(?:[0-9][0-9:. apm]{0,10}|noon|midnight)"
_REACH, _FURTHEST = 24, 40
# Where the news is from stands at the top.
_TOP = 600
_DAY, _AN_HOUR, _QUARTER = 1440, 60, 15
# Two rounded hours may be this far off.
_ROUNDED = 5
_SURE, _BY_PLACE = 0.8, 0.6


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The clock times of an article that are set beside another of the same moment and are not that moment.

    "4:30 a.m. ET (0730 GMT)". The zone of "local time" is that of the one place at the top of the page whose clocks
    are known; where none is, the two must be full quarters of an hour apart.
    """
    del cast
    page = prose.page
    for told in by_sentence(claims, "time"):
        for one, other in pairwise(told):
            if other.span.start - one.span.end > _FURTHEST:
                continue
            pair = _pair().search(page, one.span.start, other.span.end + _REACH)
            left, right = _minutes(one), _minutes(other)
            if pair is None or left is None or right is None or not _is_of(pair, one.span, other.span):
                continue
            day = prose.article.today
            there = clocks_of(pair["there"], day)
            here = clocks_of(pair["here"], day) if pair["here"] else _local_clocks(page[:_TOP], day)
            told_so = pair["beside"] or pair["here"] or pair["local"]
            if told_so and here != there and not _fit(left - right, here, there, sure=bool(pair["here"])):
                sure = _SURE if pair["here"] else _BY_PLACE
                message = f"“{one.text}” and “{other.text}” are not one moment"
                yield other, Flaw("two-clocks", message, (), sure, (one,))


@cache
def _pair() -> re.Pattern[str]:
    """Two clock times side by side: "4 p.m. (1400 GMT)", "4 p.m. local time, or 10 a.m. ET", "8 p.m. ET/5 p.m. PT"."""
    return re.compile(
        rf"{_HOUR}(?:,? ?\(?(?:(?P<local>local)(?: time)?|(?P<here>{ZONES})\b)\)?)?(?: on [a-z]+day)?"
        rf"(?:(?P<beside>,? ?\(|,? ?/ ?)|,? or |, )(?:about |around |or )?(?P<second>{_HOUR}),? ?(?P<there>{ZONES})\b",
        re.IGNORECASE,
    )


def _is_of(pair: re.Match[str], one: Span, other: Span) -> bool:
    return one.start <= pair.start() < one.end and other.start <= pair.start("second") < other.end


def _minutes(claim: Claim) -> int | None:
    """The minute of the day that a claim states, if it states one."""
    clock = _CLOCK.fullmatch(claim.value.timex) if isinstance(claim.value, TimeValue) else None
    return int(clock[1]) * 60 + int(clock[2]) if clock else None


def _local_clocks(top: str, day: date | None) -> frozenset[int]:
    """The clocks of the places named at the top of a page, if they are those of one zone; nothing otherwise."""
    clocks = {clocks_in(place, day) for place in places_in(top)}
    return clocks.pop() if len(clocks) == 1 else frozenset()


def _fit(apart: int, here: frozenset[int], there: frozenset[int], *, sure: bool) -> bool:
    """Whether two clocks that show so many minutes between them can show one moment.

    Where the first is that of a place at the top of the page it may be another's all the same: only an hour's
    difference, the slip of summer time, is none.
    """
    if not here:
        return apart % _QUARTER == 0
    off = [abs((apart - (one - other) + _DAY // 2) % _DAY - _DAY // 2) for one in here for other in there]
    return min(off) <= _ROUNDED or not (sure or abs(min(off) - _AN_HOUR) <= _ROUNDED)
