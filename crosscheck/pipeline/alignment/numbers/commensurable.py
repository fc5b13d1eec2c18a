"""Commensurable numbers: those of one currency, one dimension or one noun, which can be set beside each other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from crosscheck.kinds.count import ANYBODY, PEOPLE, Count
from crosscheck.kinds.money import Money
from crosscheck.kinds.percent import Percent
from crosscheck.kinds.quantity import Quantity
from crosscheck.model import FITTING, Claim, Slot
from crosscheck.pipeline.alignment.numbers.collocates import is_a_part
from crosscheck.pipeline.alignment.numbers.comparable import in_brackets, is_crew, is_to_come
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import stated
from crosscheck.pipeline.slots.retrospect import looks_back
from crosscheck.text.measuring.sport import OF_PLAY
from crosscheck.text.words.synonyms import WORD, stem

_KINDS = ("count", "money", "percent", "quantity")
SUM, NUMBER, LENGTH, SHARE = "sum", "number", "length", "share"
# Nouns that one house prefers and another does not.
_NOUNS = {"sailor": "crew", "seaman": "crew", "crewman": "crew", "shot fired": "shot"}
# Of people of any sort a story has many groups: two sons of one man, three of another.
_PEOPLE = ANYBODY | (PEOPLE - _NOUNS.keys()) | {"adult", "son", "daughter"}
_NO_THING = OF_PLAY | _PEOPLE | frozenset("count charge time day other member page ko drive".split())
# What is told of one, or for a stretch of time; of all together; of another time or thing.
_EACH = re.compile(
    r"\b(?:each|apiece|per|every|annual(?:ly)?|a head|a piece|a (?:week|month|year|day|share|night))\b", re.IGNORECASE
)
_SCOPES = (
    re.compile(r"\b(?:total|overall|altogether|in all|combined|so far|to date|cumulative)\b", re.IGNORECASE),
    re.compile(
        r"\b(?:previous|previously|earlier|ago|last (?:year|month|week|season|time)|formerly|once|record|usually|"
        r"average|another|additional|further|extra|others?|more than half|(?:in|since) (?:19|20)[0-9]{2})\b",
        re.IGNORECASE,
    ),
)
_REACH = 60
# The length of a thing: "64-metre", "38 metres long"; one of a way is another with every town that it is told from.
_OF_A_THING = re.compile(r" (?:long|high|tall|wide|deep|thick|in length|from end to end)\b")
_BORNE = re.compile(r"[0-9]-(?!yard)[a-z]+$")
# "6-foot-4, 225-pound".
_OF_A_BODY = re.compile(r"\b(?:foot|feet|ft)[- ][0-9]")
# "12 Somali and 11 Yemeni pirates" counts one sort of them beside another.
_OF_A_NATION, _AND = re.compile(r" [A-Z]"), re.compile(r" and $")
_BEFORE = 16


@dataclass(frozen=True, slots=True)
class Number:
    """A number of an article, and what is needed to tell whether another is of the same.

    Attributes:
        claim: The number; a price for each without the word for it.
        each: Whether it is told of one of many, or for a stretch of time.
        scope: Which other words of scope stand near it.
        beside: The stems of the other words of its sentence.
    """

    claim: Claim
    each: bool
    scope: tuple[bool, ...]
    beside: frozenset[str]


def commensurable(reading: Reading) -> dict[str, list[Number]]:
    """The numbers of an article by what they are of; none of an earlier event, of part of a whole or of a distance."""
    found: dict[str, list[Number]] = defaultdict(list)
    for claim in reading.of(*_KINDS):
        sort = _sort(claim) if claim.part.reports else ""
        if sort:
            found[sort].append(_number(claim))
    return found


def ways(numbers: Sequence[Number]) -> int:
    """How many numbers an article gives; "thousands" beside 4,200 is none of its own."""
    values = list({number.claim.value: number.claim for number in numbers}.values())
    loose = [c for c in values if stated(c) is None and any(c is not other and fit(c, other) for other in values)]
    return len(values) - len(loose)


def fit(one: Claim, other: Claim) -> bool:
    """Whether two numbers may be one: equal, rounded, hedged, in another unit."""
    return one.value.relate(other.value).agreement in FITTING


def times(one: Claim, other: Claim) -> Decimal | None:
    """How many times as much one number is as the other; None where one states no number."""
    low, high = sorted(_size(claim) or Decimal(0) for claim in (one, other))
    return high / low if low > 0 else None


def _size(claim: Claim) -> Decimal | None:
    number, value = stated(claim), claim.value
    return number * value.unit.size if isinstance(value, Quantity | Money) and number and value.unit else number


def _sort(claim: Claim) -> str:
    value, slot = claim.value, claim.slot
    if slot is not None and looks_back(slot):
        return ""
    match value:
        case Money():
            return "" if in_brackets(claim) or is_to_come(claim) else f"{SUM} in {value.currency}"
        case Percent():
            return f"{SHARE} in {value.unit}"
        case Quantity() if value.unit is not None and not _is_of_a_body(claim):
            dimension = value.unit.dimension
            if dimension == "distance":
                return f"{LENGTH} of a thing" if _is_of_a_thing(claim) else ""
            return f"{dimension} {value.unit.per}".strip()
        case Count() if slot is not None and slot == Slot(value.of or "") and not _is_a_part(claim):
            return "" if value.of in _NO_THING or (stated(claim) or 0) <= 1 else f"{NUMBER} of {_noun(claim, value)}"
        case _:
            return ""


def _stands_behind(claim: Claim, words: re.Pattern[str]) -> bool:
    start = claim.span.start
    return words.search(claim.article.page, max(0, start - _BEFORE), start) is not None


def _is_of_a_body(claim: Claim) -> bool:
    return _OF_A_BODY.search(claim.article.page, max(0, claim.span.start - _BEFORE), claim.span.end) is not None


def _is_of_a_thing(claim: Claim) -> bool:
    return bool(_OF_A_THING.match(claim.article.page, claim.span.end) or _BORNE.search(claim.text))


def _is_a_part(claim: Claim) -> bool:
    """Whether some of several are counted; the only ones that an article counts are all ("the eleven trams")."""
    start = claim.span.start
    if _OF_A_NATION.search(claim.text) and _stands_behind(claim, _AND):
        return True
    the = claim.article.page[max(0, start - 4) : start].lower() == "the " and " of " not in claim.text
    return is_a_part(claim) and not the


def _noun(claim: Claim, value: Count) -> str:
    if is_crew(claim):
        return "crew"
    return _NOUNS.get(value.of or "") or stem(value.of or "")


def _number(claim: Claim) -> Number:
    page, sentence, value = claim.article.page, claim.sentence, claim.value
    start, end = max(sentence.start, claim.span.start - _REACH), min(sentence.end, claim.span.end + _REACH)
    scope = tuple(words.search(page, start, end) is not None for words in _SCOPES)
    # Of things that are counted "each" is said of others: "its nine branches, a notice on each".
    each = claim.kind != "count" and _EACH.search(page, start, end) is not None
    near = claim.span.near(sentence)
    words = (*WORD.findall(page, near.start, claim.span.start), *WORD.findall(page, claim.span.end, near.end))
    beside = frozenset(map(stem, filter(str.isalpha, words))) - {""}
    if isinstance(value, Money) and value.unit.per and each:
        claim = replace(claim, value=replace(value, unit=replace(value.unit, per="")))
    return Number(claim, each, scope, beside)
