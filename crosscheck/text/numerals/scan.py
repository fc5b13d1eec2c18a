"""The linear scan: every numeral of a page, with its unit, its range and its hedge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache, lru_cache

from crosscheck.model import Span
from crosscheck.text.numerals.compounds import compound
from crosscheck.text.numerals.hedges import hedged
from crosscheck.text.numerals.numeral import Form, Numeral
from crosscheck.text.numerals.ranges import ranged
from crosscheck.text.numerals.reader import read_numeral
from crosscheck.text.numerals.shares import share
from crosscheck.text.numerals.units import below_zero, currency_before, measured
from crosscheck.text.numerals.words import COUNTED_BY_ONE, LEXICON, VAGUE, VULGAR
from crosscheck.text.scanning.figures import figures
from crosscheck.text.scanning.pages import KEPT
from crosscheck.text.scanning.triggers import Triggers

# Two numerals that lie further apart than this are never one.
_NEIGHBOURS = 14
# But for "one household in every four".
_FURTHEST = 24
_ONE = Decimal(1)
_LETTERS = re.compile(r"[A-Za-z]{2,10}")
_ARTICLES = frozenset(("a ", "A ", "a-", "A-", "a\u00a0"))
_SIGNS = frozenset("-\u2212\u2013")
_ENDS_OF_MINUS = frozenset(("us ", "ve ", "us-", "US ", "VE ", "US-"))
_NEGATIVE = re.compile(r"(?:(?:minus|negative)[- ]|(?<![\w)\]])[-\u2212\u2013])$", re.IGNORECASE)
# What may stand glued before digits that are still a number: "sub-300", "to-260", "pre-", "mid-30s".
_HYPHENED = re.compile(
    r"\b(?:to|sub|minus|negative|a|an|under|over|plus|some|per|about|than|by|mid|early|late|then|now|magnitude)-$",
    re.IGNORECASE,
)
_SMALL_BEFORE = re.compile(r"(?<![0-9.,:])([0-9]{1,3}) \Z")
_SMALL_AFTER = re.compile(r"[0-9]{1,3}(?![0-9%]|[.,:][0-9])")
_SKIP = re.compile(r"[.]?[0-9]+(?:[.:/,][0-9]+){0,40}")


@cache
def _triggers() -> Triggers:
    return Triggers((*LEXICON, *VAGUE, *VULGAR, "scores", "point", *sorted(COUNTED_BY_ONE)))


# Kinds of claims and the checks inside an article read the numerals of the same page.
@lru_cache(maxsize=KEPT)
def numerals(page: str) -> tuple[Numeral, ...]:
    """Every numeral of a page in order, without overlap.

    Each with the currency or unit that stands with it, two that state one range made one, and
    its hedge. Digits that are part of a name ("S23", "AK-47") or of a longer code (an address
    of the net, a clock time, a score "2:1") are none. Linear in the page.
    """
    return tuple(
        hedged(page, below_zero(page, numeral) if numeral.unit else numeral) for numeral in _joined(page, _single(page))
    )


def outside(numerals: Sequence[Numeral], spans: Sequence[Span]) -> Iterator[Numeral]:
    """The numerals that overlap none of the spans; both in the order of the page.

    A measure that is longer than the span it covers stays: "1900 hp" is no year.
    """
    ordered = iter(spans)
    span = next(ordered, None)
    for numeral in numerals:
        own = numeral.span
        while span is not None and span.end <= own.start:
            span = next(ordered, None)
        if span is None or own.end <= span.start:
            yield numeral
            continue
        extent = numeral.extent
        if extent is not own and extent != span and extent.covers(span):
            yield numeral


def _joined(page: str, numerals: Iterator[Numeral]) -> Iterator[Numeral]:
    """The numerals, neighbours made one where they state one share, one measure in two units, or one range."""
    held = next(numerals, None)
    if held is None:
        return
    for numeral in numerals:
        gap = numeral.extent.start - held.extent.end
        if gap <= _NEIGHBOURS or (gap <= _FURTHEST and held.low == 1):
            one = share(page, held, numeral) or compound(page, held, numeral)
            if one is not None:
                held = one
                continue
            if _repeats(page, held, numeral):
                continue
            pair = ranged(page, held, numeral)
            if pair is not None:
                yield from pair[:-1]
                held = pair[-1]
                continue
        yield held
        held = numeral
    yield held


def _repeats(page: str, held: Numeral, numeral: Numeral) -> bool:
    """Whether the second says the first again: "thirty (30) days"."""
    inside = page[held.extent.end : numeral.span.start] == " (" and page[numeral.span.end : numeral.span.end + 1] == ")"
    return inside and (held.low, held.high) == (numeral.low, numeral.high)


def _single(page: str) -> Iterator[Numeral]:
    end, sterling = -1, "£" in page
    for first, stop in sorted((*_triggers().hits(page), *figures(page))):
        start = max(first, end)
        figured = "0" <= page[first] <= "9"
        if start > first and (start >= stop or not figured):
            continue
        sign = None
        if figured:
            sign = currency_before(page, start)
            if sign is not None and sign[0] < end:
                # The code behind the number before: "3 CAD 3 cents".
                sign = None
            found, end = _at_digits(page, start, end, money=sign is not None)
        else:
            found, end = _at_word(page, start), start
        if found is not None:
            found = measured(page, _signed(page, found), sign, sterling=sterling)
            end = max(end, found.extent.end)
            yield found


def _at_word(page: str, start: int) -> Numeral | None:
    if page[start - 2 : start] in _ARTICLES and not page[start - 3 : start - 2].isalnum():
        found = read_numeral(page, start - 2)
        if found is not None and found.span.end > start:
            return found
        word = _LETTERS.match(page, start)
        if word and word[0].lower() in COUNTED_BY_ONE:
            return Numeral.at(start - 2, start - 1, _ONE, _ONE, Form.WORDS)
    return read_numeral(page, start)


def _at_digits(page: str, start: int, last: int, *, money: bool) -> tuple[Numeral | None, int]:
    """The numeral at a run of digits and where to go on; None for parts of names, codes and clock times.

    ``last`` is where the numeral before it ended: "3km-5km" is no name.
    """
    before = page[start - 1 : start]
    if not money and before and not before.isspace() and start - 1 != last:
        if before.isalpha() or before in "@#_\\&=^" or (before == "." and page[start - 2 : start - 1].isalnum()):
            return None, _past(page, start)
        if (
            before == "-"
            and page[start - 2 : start - 1].isalpha()
            and not _HYPHENED.search(page, max(0, start - 10), start)
        ):
            return None, _past(page, start)
        if before == ".":
            start -= 1
    found = read_numeral(page, start, money=money)
    if found is None:
        return None, _past(page, start)
    after = page[found.span.end : found.span.end + 2]
    if after and after[0] in ".:/," and after[1:2].isdigit():
        return None, _past(page, start)
    return found, found.span.end


def _past(page: str, start: int) -> int:
    """Behind a code that digits begin: "10.0.0.1", "12:30:05"."""
    match = _SKIP.match(page, start)
    return match.end() if match else start


def _ranges(page: str, dash: int) -> bool:
    """Whether a dash with a blank only before it joins two small numbers that rise: "2 -7 g"."""
    before = _SMALL_BEFORE.search(page, max(0, dash - 5), dash)
    after = _SMALL_AFTER.match(page, dash + 1) if before else None
    return before is not None and after is not None and int(before[1]) < int(after[0])


def _signed(page: str, numeral: Numeral) -> Numeral:
    start = numeral.span.start
    if page[start - 1 : start] not in _SIGNS and page[start - 3 : start] not in _ENDS_OF_MINUS:
        return numeral
    if numeral.form in (Form.ORDINAL, Form.VAGUE) or numeral.low is None or numeral.high is None:
        return numeral
    sign = _NEGATIVE.search(page, max(0, start - 9), start)
    if sign is None or (
        sign[0] in "-\u2013"
        and (page[sign.start() - 1 : sign.start()] not in ("", " ", "(", "$", "€", "£") or _ranges(page, sign.start()))
    ):
        return numeral
    return Numeral.at(sign.start(), numeral.span.end, -numeral.low, -numeral.high, numeral.form)
