"""Headlines: a number that nothing in the text bears out, where the text has one that it may be a slip for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from crosscheck.kinds.count import Count
from crosscheck.model import Claim, Flaw, Part, Span
from crosscheck.names.person import Cast
from crosscheck.pipeline.inner.follows import Support, Text, fits
from crosscheck.pipeline.inner.rivals import rival_of
from crosscheck.pipeline.inner.told import Told, told
from crosscheck.text.numerals import Bounds
from crosscheck.text.page.prose import Prose
from crosscheck.text.timex.value import TimeValue

_KINDS: Final = frozenset("count money percent age quantity duration ordinal date time set".split())
_FIGURE: Final = re.compile(r"[0-9]")
# Numbers of a headline that are looked at.
_FEW: Final = 12
# " - Harbour News 12", " | Radio 4": what stands behind is the outlet's name.
_MASTHEAD: Final = re.compile(r" (?:[|«]|[-–—] (?=[A-Z0-9]))")
# Below this it is not worth a note.
_LEAST: Final = 0.4
# Two other numbers that make it leave less doubt of it.
_LEFT: Final = {Support.NONE: 1.0, Support.LOOSE: 0.7, Support.LIKELY: 0.6}


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The numbers of the headline that the text neither tells nor bears out, though it has a rival for each.

    Figures that no claim is made of come as claims of their own, since nothing else has read them.
    """
    del cast
    if prose.headline is None:
        return
    # Many a page prints its headline once more above the text.
    titles = [section.span for section in prose.sections if section.part is Part.HEADLINE]
    numeric = [claim for claim in claims if claim.kind in _KINDS]
    head = [number for title in titles for number in _above(prose, title, numeric)]
    if not head:
        return
    end = titles[-1].end
    below = [claim for claim in numeric if claim.span.start >= end]
    day = prose.article.today
    text: Text | None = None
    for number in head:
        claim = number.claim
        if claim is not None and (_dates_the_report(claim, day) or any(fits(claim, other) for other in below)):
            continue
        if text is None:
            text = Text(told(prose.page, Span(end, len(prose.page)), below), below, day)
        support = text.bears_out(number)
        if support is not Support.FIRM and (rival := rival_of(prose, number, text.numbers)):
            other, sure = rival[0], rival[1] * _LEFT[support]
            if sure >= _LEAST:
                yield _claim(prose, number), _flaw(prose, number, other, sure)


def _dates_the_report(claim: Claim, today: date | None) -> bool:
    """Whether a headline bears the day of its report, "Patrol report, 3 May 2024", of which the text need not tell."""
    value = claim.value
    return isinstance(value, TimeValue) and today is not None and value.low == value.high == today.toordinal()


def _above(prose: Prose, title: Span, numeric: Sequence[Claim]) -> list[Told]:
    """The numbers of a headline, those of the outlet's name behind it aside."""
    page = prose.page
    above = [claim for claim in numeric if title.covers(claim.span)]
    if not above and not _FIGURE.search(page, title.start, title.end):
        return []
    masthead = _MASTHEAD.search(page, title.start, title.end)
    end = title.end if masthead is None else masthead.start()
    head = [number for number in told(page, title, above) if number.figures or number.claim][:_FEW]
    return [number for number in head if number.span.end <= end]


def _claim(prose: Prose, number: Told) -> Claim:
    """The claim that a number is part of; one that counts nothing as a claim of no slot."""
    if number.claim is not None:
        return number.claim
    digits = "".join(char for char in number.figures if char.isdecimal())
    numbers = (Decimal(digits),) if digits else number.numbers
    return prose.claim(
        number.span,
        "count",
        Count(Bounds(min(numbers, default=None), max(numbers, default=None))),
        "<figures>" if digits else "<words>",
    )


def _flaw(prose: Prose, head: Told, rival: Told, confidence: float) -> Flaw:
    above, below = (" ".join(_words(prose, number).split()) for number in (head, rival))
    return Flaw(
        "headline",
        f"the text says “{below}” and nowhere “{above}”",
        (f"write “{below}” in the headline", f"write “{above}” in the text"),
        confidence,
        (_claim(prose, rival),),
    )


def _words(prose: Prose, number: Told) -> str:
    return number.claim.text if number.claim is not None else number.span.of(prose.page)
