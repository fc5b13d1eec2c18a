"""Headlines: a number that stands nowhere in the text, where another of its sort stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal
from itertools import combinations
from typing import Final

from crosscheck.kinds.count import Count
from crosscheck.model import Agreement, Claim, Flaw, Part, Span
from crosscheck.names.cast import Cast
from crosscheck.pipeline.inner.values import exact, length, stated
from crosscheck.text.numerals import Bounds, numerals
from crosscheck.text.numerals.bounds import printed
from crosscheck.text.prose import Prose

_KINDS: Final = frozenset("count money percent age quantity duration ordinal".split())
_FITTING: Final = frozenset((Agreement.SAME, Agreement.COMPATIBLE))
# Figures with the word on either side; letters may be part of them ("MX-5").
_TOKEN: Final = re.compile(
    r"(?:(?<!\w)(?P<before>[A-Za-z]{3,20}) )?(?<![\w.,/$£€-])"
    r"(?P<figures>(?:[A-Za-z]{1,4}-?)?[0-9](?:[0-9]|[.,:/-](?=[0-9])){1,20})(?![\w%])(?= (?P<after>[A-Za-z]{3,20}))?"
)
_FIGURES: Final = re.compile(r"[0-9][0-9,.]{0,20}")
# More numbers than this in one text are a table; sums of two of them make anything.
_MOST: Final = 60
_SLIP, _ONLY_ONE = 0.7, 0.55


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The numbers of the headline that nothing in the text bears out, though it has one that differs by a slip.

    A number is borne out by the same number of any sort, by one it rounds or that fits it, and by the sum
    or the difference of two numbers of its sort. A duration may be the difference of two years.
    """
    del cast
    yield from _misprinted(prose, claims)
    head = [claim for claim in claims if claim.part is Part.HEADLINE and claim.kind in _KINDS]
    numbers = [(claim, number) for claim in head if (number := _number(claim)) is not None]
    if not numbers:
        return
    body = [claim for claim in claims if claim.part is not Part.HEADLINE and claim.kind in _KINDS]
    plain: frozenset[Decimal] | None = None
    for claim, number in numbers:
        alike = [other for other in body if type(other.value) is type(claim.value)]
        if any(_bears_out(other, claim, number) for other in alike) or _computed(number, alike):
            continue
        plain = _all_numbers(prose, claim.sentence.end) if plain is None else plain
        if number in plain or (claim.kind == "duration" and _years_apart(number, plain, prose)):
            continue
        rival = _rival(claim, number, alike)
        if rival is not None:
            yield claim, _flaw(claim, *rival)


def _misprinted(prose: Prose, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """Figures of the headline that count nothing ("Flight 730"), where the text prints one other digit in their place."""
    page = prose.page
    counted = [claim.span for claim in claims if claim.part is Part.HEADLINE and claim.kind in _KINDS]
    body: dict[str, set[str]] | None = None
    for section in prose.sections:
        if section.part is not Part.HEADLINE:
            continue
        for token in _TOKEN.finditer(page, section.span.start, section.span.end):
            span = Span(token.start("figures"), token.end("figures"))
            if any(span.overlaps(other) for other in counted):
                continue
            body = _figures_of(page, section.span.end) if body is None else body
            if token["figures"] in body:
                continue
            beside = _beside(token)
            rivals = sorted(other for other in body if _one_digit(token["figures"], other) and body[other] & beside)
            if rivals:
                yield _figure(prose, span), _misprint(token["figures"], rivals[0])


def _figures_of(page: str, start: int) -> dict[str, set[str]]:
    """The figures of the text, each with the words beside it."""
    found: dict[str, set[str]] = {}
    for token in _TOKEN.finditer(page, start):
        found.setdefault(token["figures"], set()).update(_beside(token))
    return found


def _beside(token: re.Match[str]) -> set[str]:
    """The words before and behind figures, told apart."""
    before, after = (token["before"] or "").lower(), (token["after"] or "").lower()
    return {words for words in (before and f"{before} #", after and f"# {after}") if words}


def _figure(prose: Prose, span: Span) -> Claim:
    """Figures that count nothing, as a claim of no slot."""
    digits = Decimal("".join(char for char in span.of(prose.page) if char.isdigit()))
    sentence = prose.sentence_at(span)
    return Claim(
        article=prose.article,
        span=span,
        kind="count",
        value=Count(Bounds(digits, digits)),
        slot=None,
        part=sentence.part,
        sentence=sentence.span,
        pattern="<figures>",
    )


def _misprint(head: str, text: str) -> Flaw:
    repairs = (f"write “{text}” in the headline", f"write “{head}” in the text")
    return Flaw("headline", f"the text says “{text}” and nowhere “{head}”", repairs, _SLIP)


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
    rivals = {value: other for other in alike if (value := _number(other)) is not None}
    for value, other in rivals.items():
        if _one_digit(printed(number), printed(value)):
            return other, _SLIP
    if len(rivals) != 1:
        return None
    ((value, other),) = rivals.items()
    return (other, _ONLY_ONE) if _whole_group(claim, other) else None


def _whole_group(claim: Claim, other: Claim) -> bool:
    """Whether a count is of the same things as the headline's, and of all of them."""
    if claim.kind != "count":
        return True
    if claim.slot is None or other.slot is None or claim.slot != other.slot:
        return False
    return " of " not in other.text


def _one_digit(one: str, other: str) -> bool:
    """Whether two numbers of two digits or more differ in one of them."""
    return len(one) == len(other) > 1 and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _flaw(claim: Claim, rival: Claim, confidence: float) -> Flaw:
    return Flaw(
        "headline",
        f"the text says “{' '.join(rival.text.split())}” and nowhere “{' '.join(claim.text.split())}”",
        (f"write “{rival.value}” in the headline", f"write “{claim.value}” in the text"),
        confidence,
    )
