"""Retrospect: what an article tells of another year is not told of this story's event."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from crosscheck.kinds.count import Count
from crosscheck.model import Claim, Slot
from crosscheck.text.timex.value import TimeValue

_EVENT_KINDS = frozenset({"count", "date", "time", "money", "weapon", "cause"})
SCOPE = "an earlier event"
# Reports that tell of those whom an event of one past year befell tell of one event, nearly always.
_OF_ONE_YEAR = 0.8
# Somebody is seldom as old as then, and sometimes all the same: "Doe, 26, moved here in 2006".
_THEN = 0.5
# With what it was done is told next to when: so far before, in one paragraph, the year may stand.
_WEAPON, _NEAR = "weapon", 300
# A report from a court is of a deed of another year: so far from its head on it tells of the charge or the term.
_OF_THE_DEED = frozenset((_WEAPON, "cause"))
_CHARGE, _TERM, _HEAD = "offence", " term", 600


def in_retrospect(claims: Iterable[Claim], published: date | None) -> Iterator[Claim]:
    """The claims, those of an earlier event under a scope of their own.

    "In 2011, 31 people were killed in a similar crash" is no toll of this year's crash. A sentence
    looks back where it names a year before that of publication, and none of publication itself; a weapon does so in
    the sentences behind such a one, too, and not in a report from a court, whose case is of that year. Those who were
    killed or hurt then are known by the year, where the sentence names one only. Where the year of publication is not
    known, an age beside a year in figures may be the age of then.
    """
    read = list(claims)
    years: defaultdict[int, set[int]] = defaultdict(set)
    in_figures: set[int] = set()
    for claim in read:
        if isinstance(claim.value, TimeValue) and claim.value.timex[:4].isdigit():
            sentence, year = claim.sentence.start, int(claim.value.timex[:4])
            years[sentence].add(year)
            if published is None and str(year) in claim.text:
                in_figures.add(sentence)
    # In January the year before is as near as last month.
    recent = published.year - (published.month == 1) if published is not None else 0
    back = {sentence: of for sentence, of in years.items() if max(of) < recent}
    if not (back or in_figures):
        yield from read
        return
    dated = sorted(years)
    heard = any(map(_is_of_a_court, read))
    for claim in read:
        slot = claim.slot
        if claim.kind == "age" and slot is not None and slot.subjects:
            yield _of_then(claim) if claim.sentence.start in in_figures else claim
        elif slot is None or slot.subjects or claim.kind not in _EVENT_KINDS or (heard and claim.kind in _OF_THE_DEED):
            yield claim
        elif of := back.get(_told_from(claim, dated)):
            yield _of_year(claim, slot, min(of)) if len(of) == 1 else replace(claim, slot=replace(slot, scope=SCOPE))
        else:
            yield claim


def looks_back(slot: Slot) -> bool:
    """Whether a slot is of an earlier event."""
    return slot.scope.startswith(SCOPE)


def _of_year(claim: Claim, slot: Slot, year: int) -> Claim:
    """A claim of an earlier event; a count of those whom it befell is known by the year."""
    if not isinstance(claim.value, Count) or slot.attribute in ("", claim.value.of):
        return replace(claim, slot=replace(slot, scope=SCOPE))
    whole = claim.confidence if slot.scope else max(claim.confidence, _OF_ONE_YEAR)
    return replace(claim, slot=replace(slot, scope=f"{SCOPE}, {year}"), confidence=whole)


def _told_from(claim: Claim, dated: Sequence[int]) -> int:
    """The start of the sentence that tells when a claim was true: its own, or a weapon's dated one before."""
    start = claim.sentence.start
    before = bisect_right(dated, start) - 1
    if claim.kind != _WEAPON or before < 0 or start - dated[before] > _NEAR:
        return start
    return start if "\n" in claim.article.page[dated[before] : start] else dated[before]


def _is_of_a_court(claim: Claim) -> bool:
    """Whether the head of an article tells of a charge, a verdict or a sentence."""
    if claim.span.start > _HEAD:
        return False
    return claim.kind == _CHARGE or (claim.slot is not None and claim.slot.attribute.endswith(_TERM))


def _of_then(claim: Claim) -> Claim:
    return replace(claim, confidence=claim.confidence * _THEN, steps=(*claim.steps, "beside a year: the age of then?"))
