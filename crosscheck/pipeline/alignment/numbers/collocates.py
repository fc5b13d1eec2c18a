"""Collocates: the words around a number, which tell what it measures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import inf

from crosscheck.kinds.count import Count
from crosscheck.kinds.money import Money
from crosscheck.kinds.percent import Percent
from crosscheck.kinds.quantity import Quantity
from crosscheck.model import Claim, Interval, Value
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import stated
from crosscheck.text.synonyms import WORD, stem
from crosscheck.text.timex.value import TimeValue

_KINDS = frozenset(("count", "money", "percent", "quantity", "duration", "score"))
# So many words on either side; those next to the number tell most.
_REACH, _NEXT = 12, 4
# So many code points hold them: a sentence can be as long as a page.
_WINDOW = 400
NEAR, FAR = 1.0, 0.6
# A part, or some beside others, is no whole; "photo 3 of 16" counts nothing that happened.
_PART_BEFORE = re.compile(r"(?:other|another|additional|remaining|the|[0-9] of) $")
_PART_BEHIND = re.compile(r" (?:of|other|others|more|additional)\b")
_PART_INSIDE = re.compile(r" (?:of|more|other|others)\b")
_PART_REACH = 12


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that an article states, and the words around it.

    Attributes:
        claim: The number.
        collocates: The stems of the words around it, each with its weight by nearness.
        printed: How each of them is printed there.
        measure: What it must share with another number to be set beside it: a currency, a dimension.
        ends: The least and the most that it states, in the base unit of its measure; None for scores.
        number: The one number that it states, or None.
    """

    claim: Claim
    collocates: Mapping[str, float]
    printed: Mapping[str, str]
    measure: str
    ends: tuple[float, float] | None
    number: Decimal | None


def figures(reading: Reading) -> list[Figure]:
    """The numbers of an article that measure something by themselves, in the order of the page, none told twice."""
    told: dict[object, Figure] = {}
    for claim in reading.claims:
        if claim.kind in _KINDS and claim.part.reports and _is_whole(claim):
            figure = _figure(reading.prose.page, claim)
            told.setdefault((claim.kind, claim.value, frozenset(figure.collocates)), figure)
    return list(told.values())


def _is_whole(claim: Claim) -> bool:
    page, span = claim.article.page, claim.span
    if not isinstance(claim.value, Count):
        return True
    number = stated(claim)
    return (
        number is not None
        and number > 1
        and not (claim.slot and claim.slot.scope)
        and not _PART_INSIDE.search(claim.text)
        and not _PART_BEFORE.search(page, max(0, span.start - _PART_REACH), span.start)
        and not _PART_BEHIND.match(page, span.end)
    )


def _figure(page: str, claim: Claim) -> Figure:
    floor = max(claim.sentence.start, claim.span.start - _WINDOW)
    before = WORD.findall(page, floor, claim.span.start)[-_REACH:]
    behind = WORD.findall(page, claim.span.end, min(claim.sentence.end, claim.span.end + _WINDOW))[:_REACH]
    counted = WORD.findall(page, claim.span.start, claim.span.end) if claim.kind == "count" else []
    weights: dict[str, float] = {}
    printed: dict[str, str] = {}
    for words in (filter(str.isalpha, counted), reversed(before), behind):
        for place, word in enumerate(words):
            if key := stem(word):
                weights[key] = max(weights.get(key, 0.0), NEAR if place < _NEXT else FAR)
                printed.setdefault(key, word)
    return Figure(claim, weights, printed, *_measured(claim.value), stated(claim))


def _measured(value: Value) -> tuple[str, tuple[float, float] | None]:
    match value:
        case Count():
            return "", _ends(value.bounds.interval)
        case Money():
            size = float(value.unit.size)
            low, high = _ends(value.bounds.interval)
            return f"{value.currency} {value.unit.per}", (low * size, high * size)
        case Percent():
            return str(value.unit == "percent"), None
        case Quantity():
            return f"{value.unit.dimension} {value.unit.per}" if value.unit else "", None
        case TimeValue() if value.type == "DURATION":
            return value.unit or "", None
        case _:
            return "", None


def _ends(interval: Interval) -> tuple[float, float]:
    low, high = interval.low, interval.high
    return (-inf if low is None else float(low), inf if high is None else float(high))
