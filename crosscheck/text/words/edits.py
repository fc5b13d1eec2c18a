"""How two words, or two runs of words, come apart: the one door to rapidfuzz.

rapidfuzz costs about 20 ms of CPU to import (its package initialiser loads every metric, whichever
submodule is named), so it is loaded at the first question and not with this module.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Protocol

from crosscheck.model.frozen import frozen


@frozen
class Block:
    """A stretch of two runs that are set side by side: the same words, or words that differ.

    Attributes:
        same: Whether the words are the same.
        left: First word and the one behind the last, in the one run.
        right: Likewise in the other.
    """

    same: bool
    left: tuple[int, int]
    right: tuple[int, int]


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


def aligned(left: Sequence[str], right: Sequence[str]) -> list[Block]:
    """Two runs of words side by side with the fewest words added, missed or replaced.

    The alignment is Levenshtein's, over words, as in the word error rate. The blocks cover both
    runs in order; same and different ones take turns. Of words that one run says twice, those
    beside the next ones alike are taken: "we will" in "we can, we will go" and "we will go" once.
    """
    from rapidfuzz.distance.Levenshtein import opcodes

    blocks: list[Block] = []
    for step in opcodes(left, right):
        same = step.tag == "equal"
        block = Block(same, (step.src_start, step.src_end), (step.dest_start, step.dest_end))
        if blocks and not same and not blocks[-1].same:
            before = blocks.pop()
            block = Block(same, (before.left[0], block.left[1]), (before.right[0], block.right[1]))
        blocks.append(block)
        while same and _goes_together(blocks, left, right):
            behind, added, before = blocks.pop(), blocks.pop(), blocks.pop()
            first = blocks.pop() if blocks else before
            size = before.left[1] - before.left[0]
            start, end = (first.left[0], first.right[0]), (added.left[1] - size, added.right[1] - size)
            blocks.append(Block(False, (start[0], end[0]), (start[1], end[1])))
            blocks.append(Block(True, (end[0], behind.left[1]), (end[1], behind.right[1])))
    return blocks


def _goes_together(blocks: Sequence[Block], left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether what one run alone has before the last words alike ends with all the words alike before that."""
    if len(blocks) < 3:
        return False
    before, added = blocks[-3:-1]
    size = before.left[1] - before.left[0]
    words = left[slice(*added.left)] or right[slice(*added.right)]
    one_sided = added.left[0] == added.left[1] or added.right[0] == added.right[1]
    return one_sided and words[-size:] == left[slice(*before.left)]
