"""Collocates: the words around a number, which tell what it measures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from math import inf

from crosscheck.kinds.count import Count
from crosscheck.kinds.money import Money
from crosscheck.kinds.percent import Percent
from crosscheck.kinds.quantity import Quantity
from crosscheck.model import Claim, Value
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import stated
from crosscheck.text.measuring.ways import HEDGED
from crosscheck.text.timex.value import TimeValue
from crosscheck.text.words.synonyms import WORD, stem

_KINDS = ("count", "money", "percent", "quantity", "duration", "score")
# So many words on either side; those next to the number tell most.
_REACH, _NEXT = 12, 4
# So many code points hold them: a sentence can be as long as a page.
_WINDOW = 400
NEAR, FAR = 1.0, 0.6
# The frame of a length that is still to come.
LEFT = "left"
# A part is no whole; "photo 3 of 16" counts nothing that happened.
_PART_BEFORE = re.compile(r"(?:other|remaining|[0-9] of(?: (?:the )?[A-Z][\w-]{1,20}[’']s?)?) $")
# Beside a rival's name the words around a share do not tell whose it is.
_RIVALS = re.compile(r"\b(?:rivals?|opponents?|challengers?|runner-up|defeat(?:s|ed|ing)?|beat(?:s|en|ing)?)\b")
# "The two women" may be two of many; "the 161 members" are all.
_PERHAPS_A_PART = re.compile(r"\bthe $", re.IGNORECASE)
_FEW = 12
_PART_BEHIND = re.compile(r" (?:of|other|others)\b")
# Behind the noun that is counted "of" tells what sort it is: "three photos of herself".
_PART_BEHIND_NOUN = re.compile(r" (?:of (?:them|those|these|all|[0-9])|other|others)\b")
_PART_INSIDE = re.compile(r" (?:of|other|others)\b")
_PART_REACH = 36
# What comes beside what was there before is set beside its like only: "a further two engines".
_FURTHER_BEFORE = re.compile(r"\b(?:another|additional|further|extra) $", re.IGNORECASE)
_FURTHER = re.compile(r" (?:more|additional|further|extra)\b")
_MORE = "more"
# The last of a season's games, or those that are left, are not those so far: where one figure has such a word before
# it or in it, and the other has another or none, two stretches of one thing are told.
_STRETCH = re.compile(
    r"\b(?:first|last|final|next|past|remaining|opening|previous|straight|consecutive|total|career)\b"
)
# "In 80 towns" and "from 45 towns", "by 19 points" and "to 12 points" play two parts in what is told.
_ROLE = re.compile(rf"\b(in|from|by|against|(?<!up )(?<!home )(?<!close )(?<!next )to) {HEDGED}", re.IGNORECASE)
_ROLE_REACH = 32
# "420 guests and crew" counts two sorts of people together.
_TOGETHER = re.compile(r" and (?:crew|staff|[a-z]{3,14}s)\b(?! of\b)")
# A length that a noun bears ("a 30-day permit", "a 25-mile chase"), the time from one event to another ("two days
# after"), the time that is left, and how long or far something went on are four measures.
_BORNE = re.compile(r"[A-Za-z0-9]-[A-Za-z]+$")
_UNTIL = re.compile(r" (?:until|till|to go|left|remaining)\b")
_BETWEEN = re.compile(r",? (?:after|before|later|earlier|following|prior|ago|since)\b", re.IGNORECASE)
_MEASURED_SO = frozenset(("duration", "quantity"))
# A batting average and its like: of each stretch of a season one.
_AVERAGE = re.compile(r"\.[0-9]{3}")


@dataclass(frozen=True)
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

    # Few numbers are so near another that they are asked for more.

    @cached_property
    def stretch(self) -> frozenset[str]:
        """The words that say which stretch of a whole it measures ("final", "next")."""
        start, end = self.claim.span.start, self.claim.span.end
        return frozenset(_STRETCH.findall(self.claim.article.page, max(_floor(self.claim), start - _PART_REACH), end))

    @cached_property
    def frame(self) -> str:
        """How a length is told: "borne" by a noun, "between" two events, what is "left" of it, or ""."""
        page, claim = self.claim.article.page, self.claim
        if claim.kind not in _MEASURED_SO:
            return ""
        if _BORNE.search(claim.text):
            return "borne"
        return LEFT if _UNTIL.match(page, claim.span.end) else "between" if _BETWEEN.match(page, claim.span.end) else ""

    @cached_property
    def role(self) -> str:
        """The preposition that governs it ("in", "from"), or ""."""
        start = self.claim.span.start
        role = _ROLE.search(self.claim.article.page, max(_floor(self.claim), start - _ROLE_REACH), start)
        return role[1].lower() if role else ""

    @cached_property
    def together(self) -> bool:
        """Whether it counts two sorts together ("420 guests and crew")."""
        claim = self.claim
        return claim.kind == "count" and _TOGETHER.match(claim.article.page, claim.span.end) is not None


def figures(reading: Reading) -> list[Figure]:
    """The numbers of an article that measure something by themselves, in the order of the page, none told twice."""
    told: dict[object, Figure] = {}
    for claim in reading.of(*_KINDS):
        if claim.part.reports and _is_whole(claim):
            made = figure(claim)
            told.setdefault((claim.kind, claim.value, frozenset(made.collocates)), made)
    return list(told.values())


def _is_whole(claim: Claim) -> bool:
    page = claim.article.page
    if isinstance(claim.value, Percent):
        near = claim.span.near(claim.sentence)
        return _RIVALS.search(page, near.start, near.end) is None
    if not isinstance(claim.value, Count):
        return not _AVERAGE.fullmatch(claim.text)
    number = stated(claim)
    return (
        number is not None
        and number > 1
        and (claim.slot is None or not claim.slot.scope or _is_further(page, claim))
        and not is_a_part(claim)
    )


def is_a_part(claim: Claim) -> bool:
    """Whether a count is told as some of a whole, or may be ("two of the boats", "the two women")."""
    page, span, number = claim.article.page, claim.span, stated(claim)
    before = max(0, span.start - _PART_REACH), span.start
    of_noun = isinstance(claim.value, Count) and claim.value.of
    return bool(
        _PART_INSIDE.search(claim.text)
        or _PART_BEFORE.search(page, *before)
        or (number is not None and number <= _FEW and _PERHAPS_A_PART.search(page, *before))
        or (_PART_BEHIND_NOUN if of_noun else _PART_BEHIND).match(page, span.end)
    )


def is_some_or_more(claim: Claim) -> bool:
    """Whether the words of a number say that it is of some only, or comes beside others ("two more boats")."""
    return bool(_PART_INSIDE.search(claim.text) or _FURTHER.search(claim.text))


def figure(claim: Claim) -> Figure:
    """A number with the words around it."""
    counted = WORD.findall(claim.text) if claim.kind == "count" else []
    weights, printed = around(claim, filter(str.isalpha, counted))
    return Figure(claim, weights, printed, measure_of(claim), _ends(claim.value), stated(claim))


def _floor(claim: Claim) -> int:
    return max(claim.sentence.start, claim.span.start - _WINDOW)


def around(claim: Claim, inside: Iterable[str] = ()) -> tuple[dict[str, float], dict[str, str]]:
    """The stems of the words around a claim, each with its weight by nearness, and how each is printed there.

    Args:
        claim: The claim.
        inside: Words of its own that tell what it is of.
    """
    page, span, sentence = claim.article.page, claim.span, claim.sentence
    before = WORD.findall(page, max(sentence.start, span.start - _WINDOW), span.start)[: -_REACH - 1 : -1]
    behind = WORD.findall(page, span.end, min(sentence.end, span.end + _WINDOW))[:_REACH]
    weights: dict[str, float] = {}
    printed: dict[str, str] = {}
    for words in (inside, before, behind):
        for place, word in enumerate(words):
            if key := stem(word):
                if place < _NEXT:
                    weights[key] = NEAR
                else:
                    weights.setdefault(key, FAR)
                printed.setdefault(key, word)
    return weights, printed


def _is_further(page: str, claim: Claim) -> bool:
    start, end = claim.span.start, claim.span.end
    before = _FURTHER_BEFORE.search(page, max(0, start - _PART_REACH), start)
    return bool(before or _FURTHER.search(claim.text) or _FURTHER.match(page, end))


def measure_of(claim: Claim) -> str:
    """What a number must share with another to be set beside it: a currency, a dimension."""
    match value := claim.value:
        case Count():
            return _MORE if _is_further(claim.article.page, claim) else ""
        case Money():
            return f"{value.currency} {value.unit.per}"
        case Percent():
            return str(value.unit == "percent")
        case Quantity():
            return f"{value.unit.dimension} {value.unit.per}" if value.unit else ""
        case TimeValue() if value.type == "DURATION":
            return value.unit or ""
        case _:
            return ""


def _ends(value: Value) -> tuple[float, float] | None:
    """The least and the most that a count or a sum states, in the base unit of its measure."""
    if not isinstance(value, Count | Money):
        return None
    interval, size = value.bounds.interval, float(value.unit.size) if isinstance(value, Money) else 1.0
    low, high = interval.low, interval.high
    return (-inf if low is None else float(low) * size), (inf if high is None else float(high) * size)
