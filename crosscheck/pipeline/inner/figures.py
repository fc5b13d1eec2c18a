"""Figures: a flight, a number or a score that the headline prints with another digit than the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice
from typing import Final

from crosscheck.kinds.count import Count
from crosscheck.model import Claim, Flaw, Span
from crosscheck.names.cast import Cast
from crosscheck.pipeline.inner.values import one_digit
from crosscheck.text.numerals import Bounds
from crosscheck.text.prose import Prose

_NUMERIC: Final = frozenset("count money percent age quantity duration ordinal date time set".split())
# Figures with the word on either side; letters may be part of them ("MX-5").
_TOKEN: Final = re.compile(
    r"(?:(?<!\w)(?P<before>[A-Za-z]{3,20}) )?(?<![\w.,/$£€-])"
    r"(?P<figures>(?:[A-Za-z]{1,4}-?)?[0-9](?:[0-9]|[.,:/-](?=[0-9])){1,20})(?![\w%])(?= (?P<after>[A-Za-z]{3,20}))?"
)
# Figures of a headline that are looked at.
_MOST: Final = 60
_SURE: Final = 0.7


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """Figures of the headline that no claim is made of, and that the text prints with another digit only.

    A word beside them must be the same in both. Each comes as a claim of its own, since nothing else has read it.
    """
    del cast
    page, title = prose.page, prose.headline
    if title is None:
        return
    read = [claim.span for claim in claims if title.covers(claim.span) and claim.kind in _NUMERIC][:_MOST]
    body: dict[str, set[str]] | None = None
    for token in islice(_TOKEN.finditer(page, title.start, title.end), _MOST):
        span = Span(token.start("figures"), token.end("figures"))
        if any(span.overlaps(other) for other in read):
            continue
        body = _figures_of(page, title.end) if body is None else body
        figures, beside = token["figures"], _beside(token)
        if figures in body:
            continue
        rivals = sorted(other for other in body if one_digit(figures, other) and body[other] & beside)
        if rivals:
            yield _figure(prose, span), _misprint(figures, rivals[0])


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
    return Flaw("headline", f"the text says “{text}” and nowhere “{head}”", repairs, _SURE)
