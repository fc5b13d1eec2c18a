"""How many slips of the hand lie between two words: the one door to rapidfuzz.

rapidfuzz costs about 20 ms of CPU to import (its package initialiser loads every metric, whichever
submodule is named), so it is loaded at the first question and not with this module.
"""

from __future__ import annotations

from functools import cache
from typing import Protocol


class _Metric(Protocol):
    def __call__(self, left: str, right: str, /, *, score_cutoff: int | None = None) -> int: ...


@cache
def _metric() -> _Metric:
    from rapidfuzz.distance.OSA import distance as osa

    return osa


def distance(left: str, right: str, at_most: int) -> int:
    """Single-letter slips from one word to the other: missed, added, wrong or swapped with its neighbour.

    The measure is optimal string alignment, the restricted Damerau-Levenshtein distance (Damerau 1964).

    Args:
        left: One word.
        right: The other.
        at_most: Where to stop counting.

    Returns:
        The number of slips; ``at_most + 1`` where there are more than that.
    """
    if left == right:
        return 0
    if abs(len(left) - len(right)) > at_most:
        return at_most + 1
    return _metric()(left, right, score_cutoff=at_most)
