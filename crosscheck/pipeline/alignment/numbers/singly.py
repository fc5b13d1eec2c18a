"""Singly: what one report tells of once and another counts ("went through a wall", "went through two walls")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from crosscheck.kinds.count import ANYBODY, PEOPLE, Count
from crosscheck.model import Claim, Slot, Span
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.numerals import Bounds
from crosscheck.text.words.synonyms import WORD, stem

# A verb, or a verb and its preposition, right before the number.
_LEAD = re.compile(
    r"\b(?:(?:[a-z]{2,12}(?:ed|ing|s)|went|ran|fell|broke|shot|flew|drove|came|got) (?:through|with|into|from|at|on|"
    r"in|over|under|against|by|across|behind|off)|(?:serving|firing|carrying|stealing|holding|wearing|driving|fired|stole|"
    r"carried|found|recovered|seized|suffered|lost|left|built|owned)) $"
)
_REACH = 32
# Counts of a charge sheet are told by the accused; of people one is often one of several.
_NO_THING = (
    PEOPLE | ANYBODY | frozenset("count charge day week month year hour minute time point goal run shot".split())
)
_MOST = 12
_ONE = ("a", "an", "one", "a single")
# So many other words must stand beside both.
_SHARED = 2
_FEW_DAYS = 7
_SURE = 0.6
_SLOT = "one or several"


def singly(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """The things of which one article tells of one and another of several in the same words: a slot, its two claims.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
    """
    seen: set[str] = set()
    for reading, matter in zip(readings, matters, strict=True) if len(readings) > 1 else ():
        others = [
            r
            for r, of in zip(readings, matters, strict=True)
            if r is not reading and of == matter and _near(r, reading)
        ]
        for words, (lead, several) in _told(reading).items():
            one = None if words in seen else next(filter(None, (_one(r, lead, several) for r in others)), None)
            if one is not None:
                seen.add(words)
                slot = Slot(_SLOT, scope=words)
                yield slot, [(replace(claim, slot=slot, confidence=_SURE), 1.0) for claim in (several, one)]


def _told(reading: Reading) -> dict[str, tuple[str, Claim]]:
    """The first count of each thing behind one verb, the verb with it; none that the article tells of singly too."""
    page, found = reading.prose.page, dict[str, tuple[str, Claim]]()
    for claim in reading.of("count"):
        lead = _lead(page, claim)
        if lead is not None and isinstance(claim.value, Count):
            found.setdefault(f"{lead} {claim.value.of}", (lead, claim))
    return {words: told for words, told in found.items() if _place(page, told[0], words[len(told[0]) + 1 :]) is None}


def _near(one: Reading, other: Reading) -> bool:
    """Whether two articles appeared within a few days: later the same may have happened again."""
    return (one.article.days_from(other.article) or 0) <= _FEW_DAYS


def _lead(page: str, claim: Claim) -> str | None:
    """The verb right before a small number of things; None where it counts people, some of all, or no thing."""
    value = claim.value
    if not isinstance(value, Count) or claim.slot is None or claim.slot.scope or not claim.part.reports:
        return None
    if claim.slot.attribute != value.of or value.of in _NO_THING or not value.bounds.exact:
        return None
    if value.bounds.low is None or not 1 < value.bounds.low <= _MOST or " of " in claim.text:
        return None
    found = _LEAD.search(page, max(claim.sentence.start, claim.span.start - _REACH), claim.span.start)
    return None if found is None else found[0].rstrip()


def _place(page: str, lead: str, noun: str) -> Span | None:
    """Where a page tells of one such thing in these words."""
    for one in _ONE:
        words = f"{lead} {one} {noun}"
        start = page.find(words)
        if start >= 0 and not page[start + len(words) : start + len(words) + 1].isalpha():
            return Span(start + len(lead) + 1, start + len(words))
    return None


def _one(reading: Reading, lead: str, several: Claim) -> Claim | None:
    """The one thing of an article that knows of no more, told beside words that stand beside the several too."""
    page, value = reading.prose.page, several.value
    if not isinstance(value, Count) or (span := _place(page, lead, value.of)) is None:
        return None
    sentence = reading.prose.sentence_at(span)
    if f"{value.of}s" in page or not sentence.part.reports:
        return None
    beside = _stems(several.article.page, several.span.near(several.sentence))
    shared = beside & _stems(page, span.near(sentence.span)) - _stems(f"{lead} {value.of}", None)
    if len(shared) < _SHARED:
        return None
    number = Count(Bounds(Decimal(1), Decimal(1)), value.of)
    return replace(
        several, article=reading.article, span=span, value=number, part=sentence.part, sentence=sentence.span,
        hedge=None, attribution=None, pattern="a <noun>",
    )  # fmt: skip


def _stems(text: str, within: Span | None) -> set[str]:
    words = WORD.findall(text) if within is None else WORD.findall(text, within.start, within.end)
    return {stem(word) for word in words} - {""}
