"""Retrospect: what an article tells of another year is not told of this story's event."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from crosscheck.model import Claim
from crosscheck.text.timex.value import TimeValue

_EVENT_KINDS = frozenset({"count", "date", "time", "money", "weapon"})
SCOPE = "an earlier event"
# Somebody is seldom as old as then, and sometimes all the same: "Doe, 26, moved here in 2006".
_THEN = 0.5
# With what it was done is told next to when: so far before, in one paragraph, the year may stand.
_WEAPON, _NEAR = "weapon", 300


def in_retrospect(claims: Iterable[Claim], published: date | None) -> Iterator[Claim]:
    """The claims, those of an earlier event under a scope of their own.

    "In 2011, 31 people were killed in a similar crash" is no toll of this year's crash. A sentence
    looks back where it names a year before that of publication, and none of publication itself; a weapon does so in
    the sentences behind such a one, too. Where the year of publication is not known, an age beside a year in figures
    may be the age of then.
    """
    read = list(claims)
    latest: dict[int, int] = {}
    in_figures: set[int] = set()
    for claim in read:
        if isinstance(claim.value, TimeValue) and claim.value.timex[:4].isdigit():
            sentence, year = claim.sentence.start, int(claim.value.timex[:4])
            latest[sentence] = max(latest.get(sentence, year), year)
            if published is None and str(year) in claim.text:
                in_figures.add(sentence)
    # In January the year before is as near as last month.
    recent = published.year - (published.month == 1) if published is not None else 0
    dated = sorted(latest)
    for claim in read:
        slot = claim.slot
        if claim.kind == "age" and slot is not None and slot.subjects:
            yield _of_then(claim) if claim.sentence.start in in_figures else claim
        elif slot is None or slot.subjects or claim.kind not in _EVENT_KINDS:
            yield claim
        elif latest.get(_told_from(claim, dated), recent) < recent:
            yield replace(claim, slot=replace(slot, scope=SCOPE))
        else:
            yield claim


def _told_from(claim: Claim, dated: Sequence[int]) -> int:
    """The start of the sentence that tells when a claim was true: its own, or a weapon's dated one before."""
    start = claim.sentence.start
    before = bisect_right(dated, start) - 1
    if claim.kind != _WEAPON or before < 0 or start - dated[before] > _NEAR:
        return start
    return start if "\n" in claim.article.page[dated[before] : start] else dated[before]


def _of_then(claim: Claim) -> Claim:
    return replace(claim, confidence=claim.confidence * _THEN, steps=(*claim.steps, "beside a year: the age of then?"))
