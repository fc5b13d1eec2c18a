"""The check ``expired``: something to come whose day is over."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crosscheck.ruleset.check import Check
from crosscheck.ruleset.record import key
from crosscheck.ruleset.shape import Choice


class Against(StrEnum):
    """Which day the announced one is held against."""

    OWN = "own"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Expired(Check):
    """A day is announced as still to come that was over when the article, or a later one, was published."""

    name = "expired"

    against: Against = key(
        Choice(tuple(Against), Against),
        "own: the article's own day of publication; later: that of a later report on the story",
        default=Against.OWN,
    )
