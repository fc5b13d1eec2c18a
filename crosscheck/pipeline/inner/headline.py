"""Headlines: a number that nothing in the text bears out, where the text has one that it may be a slip for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from operator import itemgetter
from typing import Final

from crosscheck.kinds.count import Count
from crosscheck.model import Agreement, Claim, Flaw, Span
from crosscheck.names.cast import Cast
from crosscheck.pipeline.inner.follows import Support, Text, fits
from crosscheck.pipeline.inner.told import Told, stem, told
from crosscheck.pipeline.inner.values import length, mistyped, noughts_astray
from crosscheck.text.numerals import Bounds
from crosscheck.text.prose import Prose

_KINDS: Final = frozenset("count money percent age quantity duration ordinal date time set".split())
_TIMES: Final = frozenset("date time set".split())
# Numbers of a headline that are looked at.
_FEW: Final = 12
# " - Harbour News 12", " | Radio 4": what stands behind is the outlet's name.
_MASTHEAD: Final = re.compile(r" (?:[|«]|[-–—] (?=[A-Z0-9]))")
# How sure it is: another number of the text is one slip away and of the same thing; one slip away; of the
# same sort; has the same words beside it.
_SLIP_OF_IT, _SLIP, _SORT, _WORDS, _TOTAL = 0.75, 0.6, 0.55, 0.5, 0.4
# Below this it is not worth a note.
_LEAST: Final = 0.4
# Two other numbers that make it leave less doubt of it.
_LEFT: Final = {Support.NONE: 1.0, Support.LOOSE: 0.7, Support.LIKELY: 0.6}
_NEAR: Final = 10
# A text tells many scores of one game.
_SCORE: Final = re.compile(r"[0-9]-[0-9]")


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The numbers of the headline that the text neither tells nor bears out, though it has a rival for each.

    Figures that no claim is made of come as claims of their own, since nothing else has read them.
    """
    del cast
    title = prose.headline
    if title is None:
        return
    numeric = [claim for claim in claims if claim.kind in _KINDS]
    above = [claim for claim in numeric if title.covers(claim.span)]
    head = [number for number in told(prose.page, title, above) if number.figures or number.claim][:_FEW]
    masthead = _MASTHEAD.search(prose.page, title.start, title.end)
    if masthead is not None:
        head = [number for number in head if number.span.end <= masthead.start()]
    if not head:
        return
    below = [claim for claim in numeric if claim.span.start >= title.end]
    day = prose.article.published_day or prose.article.anchor
    text: Text | None = None
    for number in head:
        if number.claim is not None and any(fits(number.claim, other) for other in below):
            continue
        if text is None:
            text = Text(told(prose.page, Span(title.end, len(prose.page)), below), below, day)
        support = text.bears_out(number)
        if support is not Support.FIRM and (rival := _rival(prose, number, text.numbers)):
            other, sure = rival[0], rival[1] * _LEFT[support]
            if sure >= _LEAST:
                yield _claim(prose, number), _flaw(prose, number, other, sure)


def _rival(prose: Prose, head: Told, body: Sequence[Told]) -> tuple[Told, float] | None:
    """The number of the story that the headline's may be a slip for, and how sure that is; the likeliest, the first."""
    alike = [(other, sure) for other in body if (sure := _likeness(head, other)) > 0]
    told = [rival for rival in alike if prose.sentence_at(rival[0].span).part.reports]
    return max(told, key=itemgetter(1), default=None)


def _likeness(head: Told, other: Told) -> float:
    """How sure it is that the one is printed where the other is meant; 0 where it is not."""
    if head.ordinal != other.ordinal or _SCORE.search(head.figures) or len(_states(head, other)) > 1:
        return 0
    beside = bool(head.beside & other.beside)
    sort = _one_sort(head, other)
    kinds = {kind for number in (head, other) if (kind := _kind(number))}
    noughts = any(noughts_astray(one, two) for one, two in _pairs(head, other))
    if kinds == {"money"} and not sort:
        # Two sums of one story differ in one digit by chance, "3.5" and "35" do not.
        return _SLIP if noughts and len(head.figures) > 1 else 0
    if sort or beside or head.figures[:1].isalpha():
        if noughts or _one_digit(head, other):
            return _SLIP_OF_IT
    elif _one_digit(head, other) or (noughts and len(head.figures.rstrip("0")) > 1):
        return _SLIP if len(kinds) < 2 and len(head.figures) > 2 - len(kinds) else 0
    if len(kinds) > 1 or kinds & _TIMES or not _near(head, other):
        return 0
    if not sort:
        return _WORDS if beside and head.figures and _one_noun(head, other) else 0
    # A headline that counts more may add up what the text tells in parts, "a man" and "two women".
    return _TOTAL if kinds == {"count"} and max(head.numbers) > max(other.numbers) else _SORT


def _kind(number: Told) -> str:
    """The kind of a number's claim; "" where it counts nothing that is named."""
    claim = number.claim
    return "" if claim is None or (claim.kind == "count" and claim.slot is None) else claim.kind


def _near(head: Told, other: Told) -> bool:
    """Whether both are numbers above one, and neither is so far off that it is of something else."""
    return any(one > 1 and two / _NEAR <= one <= two * _NEAR for one, two in _pairs(head, other))


def _one_digit(head: Told, other: Told) -> bool:
    if head.figures and other.figures and mistyped(head.figures, other.figures):
        return True
    return any(mistyped(f"{one:f}", f"{two:f}") for one, two in _pairs(head, other))


def _pairs(head: Told, other: Told) -> list[tuple[Decimal, Decimal]]:
    return [(one, two) for one in head.numbers for two in other.numbers if one and two]


def _one_sort(head: Told, other: Told) -> bool:
    """Whether two lengths are in one unit, or two counts can be of one thing: no dead beside wounded."""
    claim, rival = head.claim, other.claim
    if claim is None or rival is None or type(claim.value) is not type(rival.value) or claim.kind in _TIMES:
        return False
    one, two = length(claim), length(rival)
    if one is not None and two is not None:
        return one.unit == two.unit
    if claim.value.relate(rival.value).agreement is Agreement.INCOMPARABLE:
        return False
    purpose = rival.slot.attribute if rival.slot is not None else ""
    if claim.kind == "money" and purpose:
        # A sum of bail is none of loot, unless the headline speaks of bail.
        return (claim.slot is not None and claim.slot.attribute == purpose) or stem(purpose) in head.beside
    if claim.kind != "count":
        return True
    return claim.slot is not None and claim.slot.attribute == purpose


def _states(head: Told, other: Told) -> set[str]:
    """What happened to those that two counts are of: no dead beside wounded."""
    slots = ((c.value.of, c.slot) for c in (head.claim, other.claim) if c and isinstance(c.value, Count))
    return {slot.attribute for noun, slot in slots if slot is not None and slot.attribute != noun}


def _one_noun(head: Told, other: Told) -> bool:
    """Whether two counts are not known to be of different things."""
    claims = (head.claim, other.claim)
    return len({c.value.of for c in claims if c and isinstance(c.value, Count)} - {""}) < 2


def _claim(prose: Prose, number: Told) -> Claim:
    """The claim that a number is part of; figures that count nothing as a claim of no slot."""
    if number.claim is not None:
        return number.claim
    digits = Decimal("".join(char for char in number.figures if char.isdigit()))
    sentence = prose.sentence_at(number.span)
    return Claim(
        article=prose.article,
        span=number.span,
        kind="count",
        value=Count(Bounds(digits, digits)),
        slot=None,
        part=sentence.part,
        sentence=sentence.span,
        pattern="<figures>",
    )


def _flaw(prose: Prose, head: Told, rival: Told, confidence: float) -> Flaw:
    above, below = (" ".join(_words(prose, number).split()) for number in (head, rival))
    return Flaw(
        "headline",
        f"the text says “{below}” and nowhere “{above}”",
        (f"write “{below}” in the headline", f"write “{above}” in the text"),
        confidence,
    )


def _words(prose: Prose, number: Told) -> str:
    return number.claim.text if number.claim is not None else number.span.of(prose.page)
