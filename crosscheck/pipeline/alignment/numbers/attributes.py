"""Attributes: what each number of an article is the number of, where it is of the story's own event."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from crosscheck.kinds.count import Count
from crosscheck.kinds.money import Money
from crosscheck.kinds.quantity import Quantity
from crosscheck.model import Claim
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.retrospect import looks_back
from crosscheck.text.measuring.attributes import NO_NOUN, Attribute, attribute_of
from crosscheck.text.measuring.measures import HEDGED
from crosscheck.text.words.calendar_names import ANY_MONTH, MONTHS

_KINDS = frozenset(("count", "money", "percent", "quantity"))
# So many code points on either side of a number are its clause at most.
_REACH = 160
# What was so before, or is so elsewhere or of some of them only.
_OTHER_BEFORE = re.compile(
    r"\b(?:(?:up|down|rose|risen|fell|fallen|rising|falling|increased?|cut|reduced|raised) from|against|versus|"
    r"(?<!more )(?<!less )(?<!fewer )than|compared (?:with|to)|previous|record(?: of)?|another|further|additional|"
    r"extra|other|each of|every|former|between|average of|one of|including|next|last|first|"
    rf"(?:it|they) (?:had|have) been) {HEDGED}",
    re.IGNORECASE,
)
_OTHER_BEHIND = re.compile(
    r"(?:[- ](?:more|others?|additional|further)\b| of (?:the(?:m|se|ir)?|those|whom|which|his|her|its)\b|"
    r" (?:higher|lower|less|fewer|up|down|above|below) than\b|,? (?:compared|up from|down from)\b)",
    re.IGNORECASE,
)
_BEFORE_NOW = re.compile(
    r"\b(?:last (?:year|month|week|season|time|spring|summer|autumn|fall|winter)|"
    r"(?:a|one|two|three|four|five|ten|several|some) (?:years?|months?|weeks?|decades?) (?:ago|earlier|before)|"
    r"previous(?:ly)?|in the past|over the (?:past|last|years)|average|typically|usually|normally|each year|every year|"
    r"elsewhere|in neighbou?ring|in (?:the next|another|other)|"
    rf"so far this year|historically|in history|(?:in|since|of|from|until|by) (?:{ANY_MONTH},? )?"
    rf"(?P<year>(?:19|20)[0-9]{{2}})\b|in (?P<month>{ANY_MONTH})(?! [0-9])\b|"
    r"(?:[0-9]{4}|year-earlier|same) (?:quarter|period))",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\bsince\b")
# "83 of the 151 seats".
_SO_MANY_OF = re.compile(r" of (?:the|its|all)? ?")
_PART_INSIDE = re.compile(r" (?:of|other|others|more)\b")


@dataclass(frozen=True, slots=True)
class Told:
    """A number with what it is the number of.

    Attributes:
        claim: The number.
        attribute: What it is the number of.
        state: Whether it was read with what happened to those counted ("killed").
    """

    claim: Claim
    attribute: Attribute
    state: bool


def told(reading: Reading) -> Iterator[Told]:
    """The numbers of an article that are known to be of something, and not of another time, another event or a part."""
    page = reading.prose.page
    numbers = [claim for claim in reading.claims if claim.kind in _KINDS and claim.part.reports]
    for _, group in groupby(sorted(numbers, key=_by_sentence), _by_sentence):
        # An amount in brackets is the one before it in other money.
        claims = [claim for claim in group if page[claim.span.start - 1 : claim.span.start] != "("]
        for at, claim in enumerate(claims):
            floor = claims[at - 1].span.end if at else claim.sentence.start
            ceiling = claims[at + 1].span.start if at + 1 < len(claims) else claim.sentence.end
            before = page[max(floor, claim.span.start - _REACH) : claim.span.start]
            behind = page[claim.span.end : min(ceiling, claim.span.end + _REACH)]
            if at and _SO_MANY_OF.fullmatch(page, floor, claim.span.start):
                continue
            so_many_of = at + 1 < len(claims) and _SO_MANY_OF.fullmatch(behind) is not None
            sorts = _sorts(claims[at + 1] if so_many_of else claim)
            attribute = attribute_of(sorts, before, _inside(claim) + behind)
            if attribute is None or (not so_many_of and _is_part(claim, behind)):
                continue
            if attribute.past or _is_of_now(reading, claim, before, behind):
                yield Told(claim, attribute, sorts[0].startswith("state "))


def _by_sentence(claim: Claim) -> tuple[str, int]:
    return claim.kind, claim.sentence.start


def _sorts(claim: Claim) -> tuple[str, ...]:
    value = claim.value
    match value:
        case Count():
            state = claim.slot.attribute if claim.slot is not None and claim.slot.attribute != value.of else ""
            of_noun = f"count {value.of or NO_NOUN}"
            return (f"state {state}", of_noun) if state else (of_noun,)
        case Quantity():
            return (value.unit.dimension if value.unit else "number",)
        case _:
            return (claim.kind,)


def _inside(claim: Claim) -> str:
    """What the words of a number say themselves: "128 crowns a share", "3,400 confirmed cases"."""
    value = claim.value
    if isinstance(value, Money) and value.unit.per:
        return f" per {value.unit.per}"
    return f" {claim.text.partition(' ')[2]}" if isinstance(value, Count) else ""


def _is_part(claim: Claim, behind: str) -> bool:
    """Whether a number is of some only, or of a single one."""
    if isinstance(claim.value, Count) and claim.value.bounds.low == claim.value.bounds.high == 1:
        return True
    return claim.kind != "percent" and bool(_PART_INSIDE.search(claim.text) or _OTHER_BEHIND.match(behind))


def _is_of_now(reading: Reading, claim: Claim, before: str, behind: str) -> bool:
    """Whether a number is not known to be of another time or of another event."""
    # "Two visits since his arrest in November" are those up to now.
    of_then = claim.slot is not None and looks_back(claim.slot) and not _SINCE.search(behind)
    if of_then or _OTHER_BEFORE.search(before):
        return False
    published = reading.article.published_day or reading.article.anchor
    return not any(
        published is None or not _is_now(found, published)
        for text in (before, behind.partition(",")[0])
        for found in _BEFORE_NOW.finditer(text)
    )


def _is_now(found: re.Match[str], published: date) -> bool:
    """Whether a year or a month that is named is that of publication."""
    if found["year"]:
        return int(found["year"]) >= published.year
    return bool(found["month"]) and MONTHS.index(found["month"].capitalize()) + 1 == published.month
