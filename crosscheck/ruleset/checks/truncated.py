"""The check ``truncated``: a text that is short, or cut off."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from crosscheck.ruleset.check import Check
from crosscheck.ruleset.record import key
from crosscheck.ruleset.shape import NUMBER


@dataclass(frozen=True, slots=True)
class Truncated(Check):
    """A text ends in the middle of a sentence or with a "read more", or has fewer words than an article."""

    name = "truncated"
    of_articles = True

    words: Decimal = key(NUMBER, "how many words an article has at least", default=Decimal(20))
