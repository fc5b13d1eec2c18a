"""Retrospect: what an article tells of another year is not told of this story's event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from crosscheck.model import Claim, Span

_EVENT_KINDS = frozenset({"count", "date", "time", "money"})
SCOPE = "an earlier event"


def in_retrospect(claims: Iterable[Claim], published: date | None) -> Iterator[Claim]:
    """The claims, those of an earlier event under a scope of their own.

    "In 2011, 31 people were killed in a similar crash" is no toll of this year's crash. A sentence
    looks back where it names a year before that of publication, and none of publication itself.
    """
    read = list(claims)
    years: dict[Span, set[int]] = {}
    for claim in read:
        if claim.kind in ("date", "time"):
            timex = str(claim.value.to_json()["timex"])
            if timex[:4].isdigit():
                years.setdefault(claim.sentence, set()).add(int(timex[:4]))
    for claim in read:
        told = years.get(claim.sentence)
        # In January the year before is as near as last month.
        old = published is not None and told is not None and max(told) < published.year - (published.month == 1)
        if old and claim.slot is not None and not claim.slot.subjects and claim.kind in _EVENT_KINDS:
            yield replace(claim, slot=replace(claim.slot, scope=SCOPE))
        else:
            yield claim
