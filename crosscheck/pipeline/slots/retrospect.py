"""Retrospect: what an article tells of another year is not told of this story's event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from crosscheck.model import Claim
from crosscheck.text.timex.value import TimeValue

_EVENT_KINDS = frozenset({"count", "date", "time", "money"})
SCOPE = "an earlier event"


def in_retrospect(claims: Iterable[Claim], published: date | None) -> Iterator[Claim]:
    """The claims, those of an earlier event under a scope of their own.

    "In 2011, 31 people were killed in a similar crash" is no toll of this year's crash. A sentence
    looks back where it names a year before that of publication, and none of publication itself.
    """
    read = list(claims)
    latest: dict[int, int] = {}
    for claim in read:
        if isinstance(claim.value, TimeValue) and claim.value.timex[:4].isdigit():
            sentence, year = claim.sentence.start, int(claim.value.timex[:4])
            latest[sentence] = max(latest.get(sentence, year), year)
    # In January the year before is as near as last month.
    recent = published.year - (published.month == 1) if published is not None else 0
    for claim in read:
        slot = claim.slot
        if slot is None or slot.subjects or claim.kind not in _EVENT_KINDS:
            yield claim
        elif latest.get(claim.sentence.start, recent) < recent:
            yield replace(claim, slot=replace(slot, scope=SCOPE))
        else:
            yield claim
