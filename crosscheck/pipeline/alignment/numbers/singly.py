"""Singly: what one report tells of once and another counts, in the same words.

"Went through a wall" and "went through two walls"; "another boy was asleep" and "two other boys were asleep".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

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
# "Another person" may be anyone.
_ANYBODY_ELSE = frozenset(("", "other", "person", "victim", "time", "individual"))
_MOST = 12
_ONE = ("a", "an", "one", "a single")
# "Two other boys" beside "another boy"; who is named behind may be one of them only.
_OTHERS = re.compile(r" (?P<plural>other (?:[a-z]+ )?[a-z]+)$")
_NAMED_BEHIND = re.compile(r", (?:[0-9A-Z]|aged?\b|who\b)| (?:named|who)\b")
# So many other words must stand beside both; where no verb is the same, one more.
_SHARED, _SHARED_BY_OTHERS = 2, 3
_FEW_DAYS = 7
_SURE = 0.6
_SLOT = "one or several"


class _Several(NamedTuple):
    """A count, the verb before it or "", the words for one in its place, those for several without the number."""

    claim: Claim
    lead: str
    ones: tuple[str, ...]
    plural: str


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
        for several in _told(reading):
            one = None if several.ones[0] in seen else next(filter(None, (_one(r, several) for r in others)), None)
            if one is not None:
                seen.add(several.ones[0])
                slot = Slot(_SLOT, scope=several.ones[0])
                yield slot, [(replace(claim, slot=slot, confidence=_SURE), 1.0) for claim in (several.claim, one)]


def _told(reading: Reading) -> list[_Several]:
    """The first count of each thing behind one verb or beside others; none that the article tells of singly too."""
    found: dict[str, _Several] = {}
    for claim in reading.of("count"):
        several = _several(reading.prose.page, claim)
        if several is not None:
            found.setdefault(several.ones[0], several)
    return [several for several in found.values() if _place(reading.prose.page, several) is None]


def _near(one: Reading, other: Reading) -> bool:
    """Whether two articles appeared within a few days: later the same may have happened again."""
    return (one.article.days_from(other.article) or 0) <= _FEW_DAYS


def _several(page: str, claim: Claim) -> _Several | None:
    """A small number of things behind a verb or beside others; None where it is some of all, or no thing."""
    value = claim.value
    if not isinstance(value, Count) or claim.slot is None or not claim.part.reports or " of " in claim.text:
        return None
    if not value.bounds.exact or value.bounds.low is None or not 1 < value.bounds.low <= _MOST:
        return None
    others = _OTHERS.search(claim.text)
    if others is not None and value.of not in _ANYBODY_ELSE and not _NAMED_BEHIND.match(page, claim.span.end):
        return _Several(claim, "", (f"another {value.of}",), others["plural"])
    if claim.slot.scope or claim.slot.attribute != value.of or value.of in _NO_THING:
        return None
    found = _LEAD.search(page, max(claim.sentence.start, claim.span.start - _REACH), claim.span.start)
    if found is None:
        return None
    ones = tuple([f"{found[0]}{one} {value.of}" for one in _ONE])
    return _Several(claim, found[0], ones, f"{value.of}s")


def _place(page: str, several: _Several) -> Span | None:
    """Where a page tells of one such thing in these words."""
    for words in several.ones:
        start = page.find(words)
        end = start + len(words)
        if start >= 0 and not page[end : end + 1].isalpha():
            return Span(start + len(several.lead), end)
    return None


def _one(reading: Reading, several: _Several) -> Claim | None:
    """The one thing of an article that knows of no more, told beside words that stand beside the several too."""
    page, claim, value = reading.prose.page, several.claim, several.claim.value
    if not isinstance(value, Count) or (span := _place(page, several)) is None:
        return None
    sentence = reading.prose.sentence_at(span)
    of_them = not several.lead and _NAMED_BEHIND.match(page, span.end)
    if several.plural in page or of_them or not sentence.part.reports:
        return None
    beside = _stems(claim.article.page, claim.span.near(claim.sentence))
    shared = beside & _stems(page, span.near(sentence.span)) - _stems(several.ones[0], None)
    if len(shared) < (_SHARED if several.lead else _SHARED_BY_OTHERS):
        return None
    return of_one(claim, reading, span)


def of_one(several: Claim, reading: Reading, span: Span) -> Claim:
    """A claim of a single thing at a span, to be set beside a count of several."""
    sentence = reading.prose.sentence_at(span)
    number = Count(Bounds(Decimal(1), Decimal(1)), several.value.of if isinstance(several.value, Count) else "")
    return replace(
        several, article=reading.article, span=span, value=number, part=sentence.part, sentence=sentence.span,
        hedge=None, attribution=None, pattern="a <noun>",
    )  # fmt: skip


def _stems(text: str, within: Span | None) -> set[str]:
    words = WORD.findall(text) if within is None else WORD.findall(text, within.start, within.end)
    return {stem(word) for word in words} - {""}
