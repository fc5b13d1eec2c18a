"""Order: a date that is said to lie so long before or after another, and does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from crosscheck.model import Claim, Flaw, Interval
from crosscheck.names.person import Cast
from crosscheck.pipeline.inner.values import Length, apart, by_sentence, is_dated, length
from crosscheck.text.page.prose import Prose

# Between a date and the length beside it: "May 19, just four days after", "May 19 came four days after".
_BESIDE = re.compile(
    r"(?:,| \(| ?[–—]| --| (?:came|comes|was|is|fell|falls))(?: (?:just|only|exactly|or|and|which (?:was|is)))? ?"
)
# Between the length and the other date: "after May 14", "after the May 14 raid", "after the raid on May 14".
_RELATION = re.compile(
    r"[ \n](?P<way>after|following|before|prior to|ahead of)[ \n](?:(?:the|his|her|its|their)[ \n])?"
    r"(?:(?:(?!after|before|until|since|when|while|about|from|to|between|and|or|that|which)[\w'’-]{1,20}[ \n]){1,6}"
    r"(?:on|in)[ \n])?"
)
_LATER = re.compile(
    r"(?:just |only |exactly )?[\w-]{1,20} (?P<unit>day|week|month|year)s? later",
    re.IGNORECASE,
)
_APPOSED = re.compile(r"(?:,| \(| ?[–—]| --) ?(?:on |in )?")
_UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y"}


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The dates of an article that are not as far from another as the sentence says.

    "May 19, four days after May 14" and "on May 14 …, and four days later, on May 19". Days are
    counted exactly, coarser units to half of one.
    """
    del cast
    page = prose.page
    for told in by_sentence(claims, "date", "duration"):
        for date, stretch, other in zip(told, told[1:], told[2:], strict=False):
            so_long = length(stretch)
            if so_long is None or not (is_dated(date) and is_dated(other)):
                continue
            relation = _RELATION.fullmatch(page, stretch.span.end, other.span.start)
            if relation is None or not _BESIDE.fullmatch(page, date.span.end, stretch.span.start):
                continue
            after = relation["way"] in ("after", "following")
            yield from _misplaced(date, so_long, other, after=after)
        yield from _later(page, told)


def _misplaced(date: Claim, so_long: Length, other: Claim, *, after: bool) -> Iterator[tuple[Claim, Flaw]]:
    """The flaw of a date that does not lie so long after, or before, the other."""
    ways = apart(other, date) if after else apart(date, other)
    if not ways or any(so_long.fits(way) for way in ways):
        return
    real = _in_words(so_long, ways[0], after=after)
    repairs = [f"write “{real}”"]
    sign = 1 if after else -1
    for moved, fixed, turn in ((date, other, sign), (other, date, -sign)):
        if (meant := so_long.after(fixed, turn)) is not None:
            repairs.append(f"write “{meant}” for “{moved.text}”")
    yield date, Flaw("order", f"“{date.text}” is {real} “{other.text}”", tuple(repairs), 0.8)


def _in_words(so_long: Length, real: Interval, *, after: bool) -> str:
    """How far the date lies from the other: "5 days after", "the same day as"."""
    if real.low is None or real.high is None or real.low <= 0 <= real.high:
        return "the same day as"
    if real.high < 0:
        real, after = Interval(-real.high, -real.low), not after
    return f"{so_long.counted(real)} {'after' if after else 'before'}"


def _later(page: str, told: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """A day that is counted from the one other date of the sentence, and then given: "four days later, on May 19"."""
    for place, (counted, date) in enumerate(pairwise(told)):
        shift = _LATER.fullmatch(counted.text) if counted.kind == "date" else None
        if shift is None or place != 1 or not (is_dated(told[0]) and is_dated(date)):
            continue
        if not _APPOSED.fullmatch(page, counted.span.end, date.span.start):
            continue
        ways = apart(counted, date)
        unit = Length(Decimal(1), _UNITS[shift["unit"].lower()])
        if not ways or any(way.meets(Interval(-unit.slack, unit.slack)) for way in ways):
            continue
        message = f"“{date.text}” is not “{counted.text}”, counted from “{told[0].text}”"
        repairs = [f"write “{counted.value}” for “{date.text}”"]
        repairs += [f"write “{unit.counted(real)} later” for “{counted.text}”" for real in apart(told[0], date)[:1]]
        yield date, Flaw("order", message, tuple(repairs), 0.6)
