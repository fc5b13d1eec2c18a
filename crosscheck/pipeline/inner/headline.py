"""Headlines: a number that stands nowhere in the text, where another of its sort stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal
from itertools import combinations
from typing import Final

from crosscheck.model import Agreement, Claim, Flaw
from crosscheck.names.cast import Cast
from crosscheck.pipeline.inner.values import exact, length, one_digit, stated
from crosscheck.text.numerals import numerals
from crosscheck.text.numerals.bounds import printed
from crosscheck.text.prose import Prose

_KINDS: Final = frozenset("count money percent age quantity duration ordinal".split())
_FITTING: Final = frozenset((Agreement.SAME, Agreement.COMPATIBLE))
_FIGURES: Final = re.compile(r"[0-9][0-9,.]{0,20}")
# Numbers of a headline that are looked at, and of a text that are added up: more are a table.
_FEW: Final = 12
_MOST: Final = 60
_SLIP, _ONLY_ONE = 0.7, 0.55
# A number that lies further off than this factor is of something else.
_NEAR: Final = 10


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The numbers of the headline that nothing in the text bears out, though it has one that differs by a slip.

    A number is borne out by the same number of any sort, by one it rounds or that fits it, and by the sum
    or the difference of two numbers of its sort. A duration may be the difference of two years.
    """
    del cast
    title = prose.headline
    if title is None:
        return
    head = [claim for claim in claims if title.covers(claim.span) and claim.kind in _KINDS][:_FEW]
    told = (claim for claim in claims if head and claim.span.start >= title.end and claim.kind in _KINDS)
    body = list({(claim.value, claim.slot): claim for claim in told}.values())
    plain: frozenset[Decimal] | None = None
    for claim in head:
        number = _number(claim)
        alike = [other for other in body if type(other.value) is type(claim.value)]
        if number is None or any(_bears_out(other, claim, number) for other in alike) or _computed(number, alike):
            continue
        plain = _all_numbers(prose, title.end) if plain is None else plain
        if number in plain or (claim.kind == "duration" and _years_apart(number, plain, prose)):
            continue
        rival = _rival(claim, number, alike)
        if rival is not None:
            yield claim, _flaw(claim, *rival)


def _bears_out(other: Claim, claim: Claim, number: Decimal) -> bool:
    """Whether a claim of the text says the headline's number, fits it, or becomes it when rounded."""
    if claim.value.relate(other.value).agreement in _FITTING:
        return True
    value = stated(other) if other.kind != "duration" else _number(other)
    return value is not None and _rounded(value, len(number.normalize().as_tuple().digits)) == number


def _rounded(value: Decimal, digits: int) -> Decimal:
    """A number to so many digits that are not noughts: what a headline makes of it."""
    return Context(prec=digits, rounding=ROUND_HALF_UP).plus(value)


def _years_apart(number: Decimal, plain: frozenset[Decimal], prose: Prose) -> bool:
    """Whether two years of the text, or one and that of publication, lie so far apart."""
    day = prose.article.published_day or prose.article.anchor
    years = {value for value in plain if 1000 <= value <= 2100} | ({Decimal(day.year)} if day else set())
    return any(year + number in years for year in years)


def _number(claim: Claim) -> Decimal | None:
    if claim.kind == "duration":
        stretch = length(claim)
        return None if stretch is None else stretch.amount
    return exact(claim)


def _all_numbers(prose: Prose, start: int) -> frozenset[Decimal]:
    """Every number of the text in words or figures, labels and parts of dates included."""
    read = {end for n in numerals(prose.page) if n.span.start >= start for end in (n.low, n.high) if end is not None}
    for figures in _FIGURES.finditer(prose.page, start):
        read.add(Decimal(figures[0].replace(",", "").strip(".").split(".")[0] or 0))
    return frozenset(read)


def _computed(number: Decimal, alike: Sequence[Claim]) -> bool:
    """Whether two numbers of the text make it."""
    known = {value for claim in alike[:_MOST] if (value := _number(claim)) is not None}
    return any(number in (one + other, abs(one - other)) for one, other in combinations(known, 2))


def _rival(claim: Claim, number: Decimal, alike: Sequence[Claim]) -> tuple[Claim, float] | None:
    """The number of the text that the headline's may be a slip for."""
    rivals = {value: other for other in alike if (value := _number(other)) and _one_sort(claim, other)}
    for value, other in rivals.items():
        if one_digit(printed(number), printed(value)):
            return other, _SLIP
    near = [other for value, other in rivals.items() if value / _NEAR <= number <= value * _NEAR]
    return (near[0], _ONLY_ONE) if len(near) == 1 and _one_group(claim, near[0]) else None


def _one_sort(claim: Claim, other: Claim) -> bool:
    """Whether two lengths are in one unit, or two counts can be of one thing: no dead beside wounded."""
    one, two = length(claim), length(other)
    if one is not None and two is not None:
        return one.unit == two.unit
    comparable = claim.value.relate(other.value).agreement is not Agreement.INCOMPARABLE
    if claim.kind != "count" or claim.slot is None or other.slot is None:
        return comparable
    if claim.slot.attribute == other.slot.attribute:
        return True
    states = [side for side in (claim, other) if side.slot and side.slot.attribute != side.value.to_json().get("of")]
    return comparable and len(states) < 2


def _one_group(claim: Claim, other: Claim) -> bool:
    """Whether two counts are of the same things, and of all of them."""
    if claim.kind != "count":
        return True
    return claim.slot is not None and claim.slot == other.slot and " of " not in other.text


def _flaw(claim: Claim, rival: Claim, confidence: float) -> Flaw:
    return Flaw(
        "headline",
        f"the text says “{' '.join(rival.text.split())}” and nowhere “{' '.join(claim.text.split())}”",
        (f"write “{rival.value}” in the headline", f"write “{claim.value}” in the text"),
        confidence,
    )
