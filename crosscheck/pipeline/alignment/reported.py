"""Reported: two days of one event, weighed by how they are printed and by when their reports were."""

from __future__ import annotations

from dataclasses import replace

from crosscheck.model import Agreement, Claim, Relation
from crosscheck.pipeline.slots.timing import lies_ahead
from crosscheck.text.timex.value import ANOTHER_WEEK, TimeValue

# What was still to come may have been put off by a report of so many days later.
_FEW_DAYS = 3
# How sure a conflict is of days a week apart, and further.
_A_WEEK, _FURTHER, _WEEK = 0.9, 0.5, 7
_PUT_OFF = Relation(Agreement.SUPERSEDED, "it was still to come in the earlier report, and may have been put off")


def as_reported(left: Claim, right: Claim, relation: Relation) -> Relation:
    """A conflict of two days of one event, as their articles print them.

    In figures no day is counted from another week; and what an earlier report announces may have been put off.

    Args:
        left: The day in one article.
        right: The day in another.
        relation: How the two stand to each other by themselves.
    """
    apart = left.article.days_from(right.article)
    if apart is not None and apart > _FEW_DAYS and lies_ahead(min(left, right, key=_printed)):
        return _PUT_OFF
    if relation.reason == ANOTHER_WEEK and all(map(_in_figures, (left, right))):
        return replace(relation, reason="", confidence=_A_WEEK if _days_between(left, right) == _WEEK else _FURTHER)
    return relation


def _printed(claim: Claim) -> str:
    return claim.article.published or ""


def _in_figures(claim: Claim) -> bool:
    return any(map(str.isdigit, claim.text))


def _days_between(left: Claim, right: Claim) -> int:
    one, other = left.value, right.value
    if not (isinstance(one, TimeValue) and isinstance(other, TimeValue)) or one.low is None or other.low is None:
        return 0
    return abs(int(one.low - other.low))
