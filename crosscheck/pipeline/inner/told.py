"""Numbers as a page prints them, each with what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from crosscheck.model import Claim, Span
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals import Form, Numeral, numerals
from crosscheck.text.numerals.nouns import singular
from crosscheck.text.scanning.figures import figures as figures_of
from crosscheck.text.words.function_words import FUNCTION_WORDS

# Digits, with the marks of a score, a clock or a date ("3-1", "8:30"), and the letters of a code before them ("MX-5").
_FIGURES: Final = re.compile(r"[0-9](?:[0-9]|[.,:/-](?=[0-9])){0,20}")
_CODE: Final = re.compile(r"(?<![\w.,/#])(?:[A-Za-z]{1,4}-?)?\Z")
_LONGEST_CODE: Final = 5
_WORD: Final = re.compile(r"[A-Za-z]{3,20}")
_PLAIN: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){1,4}(?:\.[0-9]{1,6})?|[0-9]{1,15}(?:\.[0-9]{1,6})?")
_STOP: Final = re.compile(r"[.!?;:\n“”\"()|]")
# How far to either side words stand beside a number, in characters and in words.
_REACH, _BEFORE, _BEHIND = 40, 3, 4
# "Killing", "killed" and "kills" begin alike.
_STEM: Final = 4
_LITTLE_WORDS: Final = FUNCTION_WORDS | frozenset(
    "all also just least more most new one only per said say says some then there three two".split()
)


@frozen
class Told:
    """One number of a page.

    Attributes:
        span: Its figures or words, without sign and unit.
        figures: The figures as printed, with the letters of a code; "" where it stands in words.
        numbers: What it states, its magnitude heeded; () for a code, a score or a clock time.
        typed: The figures alone: 4.5 for "$4.5M"; None for what states no number in figures.
        beside: The words on either side by their first letters.
        ordinal: Whether it is one of a series: "3rd", "third".
        claim: The claim that states it, or None where it counts nothing.
    """

    span: Span
    figures: str
    numbers: tuple[Decimal, ...]
    typed: Decimal | None
    beside: frozenset[str]
    ordinal: bool = False
    claim: Claim | None = None


def told(page: str, stretch: Span, claims: Sequence[Claim]) -> list[Told]:
    """The numbers of a stretch in order, in figures and in words. Linear in the stretch.

    Args:
        page: The page.
        stretch: The part of it that is read.
        claims: The numeric claims in the stretch, in the order of the page.
    """
    read = [numeral for numeral in numerals(page) if stretch.covers(numeral.span)]
    found = [_in_words(page, numeral) for numeral in read if not page[numeral.span.start].isdigit()]
    found += _in_figures(page, stretch, read)
    found.sort(key=lambda number: number.span.start)
    return list(_claimed(found, claims))


def _in_words(page: str, numeral: Numeral) -> Told:
    vague = numeral.form is Form.VAGUE
    numbers = () if vague else tuple(end for end in dict.fromkeys((numeral.low, numeral.high)) if end is not None)
    beside = _beside(page, numeral.extent)
    return Told(numeral.span, "", numbers, None, beside, numeral.form is Form.ORDINAL)


def _in_figures(page: str, stretch: Span, read: Sequence[Numeral]) -> Iterator[Told]:
    """Every run of figures, with the number that the reader of numerals makes of it."""
    ahead = iter(read)
    numeral = next(ahead, None)
    for span in _printed(page, stretch):
        while numeral is not None and numeral.extent.end <= span.start:
            numeral = next(ahead, None)
        own = numeral if numeral is not None and numeral.span.start < span.end else None
        figures = span.of(page)
        typed = Decimal(figures.replace(",", "")) if _PLAIN.fullmatch(figures) else None
        numbers = (typed,) if typed is not None else ()
        if own is not None and own.low is not None and own.low == own.high:
            numbers = (own.low,)
        extent = own.extent if own is not None else span
        ordinal = own is not None and own.form is Form.ORDINAL
        yield Told(span, figures, numbers, typed, _beside(page, extent), ordinal)


def _printed(page: str, stretch: Span) -> Iterator[Span]:
    """Where runs of figures stand in a stretch, with the letters of a code before them."""
    done = stretch.start
    for start, _ in figures_of(page):
        if done <= start < stretch.end:
            code = _CODE.search(page, max(done, start - _LONGEST_CODE), start)
            digits = _FIGURES.match(page, start, stretch.end) if code is not None else None
            if code is not None and digits is not None:
                done = digits.end()
                yield Span(code.start(), done)


def stem(word: str) -> str:
    """The first letters of a word in the singular, by which two of its forms are known as one."""
    return singular(word.lower())[:_STEM]


def _beside(page: str, extent: Span) -> frozenset[str]:
    before = _STOP.split(page[max(0, extent.start - _REACH) : extent.start])[-1]
    behind = _STOP.split(page[extent.end : extent.end + _REACH])[0]
    words = [*_WORD.findall(before)[-_BEFORE:], *_WORD.findall(behind)[:_BEHIND]]
    stems = {stem(word) for word in words if word.lower() not in _LITTLE_WORDS}
    return frozenset(stems)


def _claimed(found: Sequence[Told], claims: Sequence[Claim]) -> Iterator[Told]:
    """The numbers, each with the claim that its words lie in."""
    ahead = 0
    for number in found:
        while ahead < len(claims) and claims[ahead].span.end <= number.span.start:
            ahead += 1
        claim = claims[ahead] if ahead < len(claims) and claims[ahead].span.overlaps(number.span) else None
        yield number if claim is None else replace(number, claim=claim)
