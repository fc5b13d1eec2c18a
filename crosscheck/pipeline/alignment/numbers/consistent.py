"""Consistency: the articles that give one number for one measure; one that gives two may tell of two things."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import combinations

from crosscheck.model import Agreement, Claim, Value
from crosscheck.pipeline.alignment.groups import Sides

# What is told in more ways than this by one article is told of more things than one.
_MOST_WAYS = 8


def consistent(told: Sequence[tuple[Claim, float]]) -> Sides:
    """The claims of the articles that do not contradict themselves, in their order."""
    by_article: dict[str, dict[Value, None]] = defaultdict(dict)
    for claim, _ in told:
        by_article[claim.article.id][claim.value] = None
    agreed = {article for article, values in by_article.items() if _agree(values)}
    return [(claim, sure) for claim, sure in told if claim.article.id in agreed]


def _agree(values: Collection[Value]) -> bool:
    pairs = combinations(values, 2)
    return len(values) <= _MOST_WAYS and all(
        one.relate(other).agreement is not Agreement.CONFLICTING for one, other in pairs
    )
