"""Spans: a length of time that is not the time between its two dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosscheck.model import Claim, Flaw, Interval
from crosscheck.names.person import Cast
from crosscheck.pipeline.inner.values import Length, apart, by_sentence, is_dated, length
from crosscheck.text.page.prose import Prose

_OPENS = re.compile(r"\b(?:from|between)[ \n](?:the[ \n])?$", re.IGNORECASE)
_TO = re.compile(r"(?: ?[-–—] ?|[ \n](?:to|until|till|through|and)[ \n])")
# What lasts as long as its dates say; "a two-day strike" may fall inside other dates.
_LASTING = (
    r"(?:trip|tour|visit|run|stay|period|span|stretch|stint|window|event|festival|fair|conference|trial|session|"
    r"cruise|holiday|vacation|break|journey|voyage|reign|tenure|rule|war|hiatus|siege|expedition|course|exhibition|"
    r"retreat|workshop|summit|mission|deployment|tournament|convention|residency|absence)"
)
# "From May 3 to May 10, ten days in all", "… (ten days)", "…, a ten-day trip".
_BESIDE = re.compile(r"(?:,| \(| ?[–—]| --) ?(?:(?:or|an?|the|his|her|its|their|for) )?")
_CLOSED = re.compile(
    rf"(?: in (?:all|total)| altogether| all told| long)?(?=[.,;)—–]|$)|[- ](?:\w{{1,15}} )?{_LASTING}\b"
)
# "Six years, from 2001 to 2005", "a ten-day trip from May 3 to May 10".
_LEADS = re.compile(rf"(?:,| \(|[- ](?:\w{{1,15}} )?{_LASTING},?)?[ \n]?(?:from|between) (?:the )?")
_PART = re.compile(r"\b(?:than|of|in|within|last|past|first|other|another|next|more|by|after|every|up|rose|fell) $")
# Days that counting both the first and the last, or neither, adds or takes.
_COUNTING = 1


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The durations of an article that do not span the two dates beside them.

    First and last day may both be counted or not; coarser units are good to half of one.
    """
    del cast
    page = prose.page
    for told in by_sentence(claims, "date", "duration"):
        for one, two, three in zip(told, told[1:], told[2:], strict=False):
            if length(three) is not None:
                if _is_range(page, one, two) and _closes(page, two, three):
                    yield from _mismatch(one, two, three)
            elif length(one) is not None and _is_range(page, two, three) and _leads(page, one, two):
                yield from _mismatch(two, three, one)


def _closes(page: str, last: Claim, stretch: Claim) -> bool:
    """Whether a length sums up the range before it: "from May 3 to May 10, a week in all"."""
    beside = _BESIDE.fullmatch(page, last.span.end, stretch.span.start)
    return beside is not None and _CLOSED.match(page, stretch.span.end) is not None


def _leads(page: str, stretch: Claim, first: Claim) -> bool:
    """Whether a range tells when a length was: "a week, from May 3 to May 10", not "more than a week"."""
    if _LEADS.fullmatch(page, stretch.span.end, first.span.start) is None:
        return False
    return _PART.search(page, max(0, stretch.span.start - 10), stretch.span.start) is None


def _is_range(page: str, first: Claim, last: Claim) -> bool:
    if not (is_dated(first) and is_dated(last)):
        return False
    joined = _TO.fullmatch(page, first.span.end, last.span.start)
    if joined is None:
        return False
    return "-" in joined[0] or "–" in joined[0] or _opened(page, first)


def _opened(page: str, first: Claim) -> bool:
    return _OPENS.search(page, max(0, first.span.start - 14), first.span.start) is not None


def _mismatch(first: Claim, last: Claim, stretch: Claim) -> Iterator[tuple[Claim, Flaw]]:
    so_long = length(stretch)
    ways = [way for way in apart(first, last) if way.high is not None and way.high >= 0]
    if so_long is None or not ways or any(so_long.fits(way, _COUNTING) for way in ways):
        return
    nearest = min(ways, key=lambda way: way.high or 0)
    real = so_long.counted(_counted(nearest) if so_long.unit == "D" else nearest)
    repairs = [f"write “{real}” for “{stretch.text}”"]
    for moved, fixed, sign in ((last, first, 1), (first, last, -1)):
        if (meant := so_long.after(fixed, sign)) is not None:
            repairs.append(f"write “{meant}” for “{moved.text}”")
    message = f"“{first.text}” to “{last.text}” is {real}, not {_plain(so_long)}"
    yield stretch, Flaw("span", message, tuple(repairs), 0.75)


def _counted(way: Interval) -> Interval:
    """The stretch with its last day counted or not."""
    return Interval(way.low, None if way.high is None else way.high + 1)


def _plain(so_long: Length) -> str:
    return so_long.counted(Interval.exactly(so_long.days))
