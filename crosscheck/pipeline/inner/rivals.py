"""Rivals: the number of a text that a headline's number may be a slip for, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from operator import itemgetter
from typing import Final

from crosscheck.kinds.count import Count
from crosscheck.model import Agreement
from crosscheck.pipeline.inner.told import Told, stem
from crosscheck.pipeline.inner.values import length, mistyped, noughts_astray
from crosscheck.text.page.prose import Prose

_TIMES: Final = frozenset("date time set".split())
_LENGTHS: Final = frozenset("second minute hour day week month year decade".split())
# How sure it is: another number of the text is one slip away and of the same thing; one slip away; of the
# same sort; has the same words beside it; is of the same sort, but may be one part of the headline's.
_SLIP_OF_IT, _SLIP, _SORT, _WORDS, _TOTAL = 0.75, 0.6, 0.55, 0.45, 0.4
# A number that lies further off than this factor is of something else.
_NEAR: Final = 10
# A text tells many scores of one game.
_SCORE: Final = re.compile(r"[0-9]-[0-9]")


def rival_of(prose: Prose, head: Told, body: Sequence[Told]) -> tuple[Told, float] | None:
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


def _lasts(number: Told) -> str:
    """The unit of a length of time, also of one that is read as a count: "eight years of returns"; else ""."""
    claim = number.claim
    word = claim.text.lower().rpartition(" ")[2].rstrip("s") if claim is not None else ""
    return word if claim is not None and claim.kind in ("count", "duration") and word in _LENGTHS else ""


def _kind(number: Told) -> str:
    """The kind of a number's claim; "" where it counts nothing that is named."""
    claim = number.claim
    if _lasts(number):
        return "duration"
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
    if _lasts(head) and _lasts(other):
        return _lasts(head) == _lasts(other)
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
