"""Consistency: the articles that give one number for one measure; one that gives two may tell of two things."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from crosscheck.model import Agreement, Claim


def consistent(told: Sequence[tuple[Claim, float]]) -> list[tuple[Claim, float]]:
    """The claims of the articles that do not contradict themselves, in their order."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim, _ in told:
        by_article[claim.article.id].append(claim)
    return [(claim, sure) for claim, sure in told if _agree(by_article[claim.article.id])]


def _agree(claims: Sequence[Claim]) -> bool:
    pairs = combinations([claim.value for claim in claims], 2)
    return all(one.relate(other).agreement is not Agreement.CONFLICTING for one, other in pairs)
