"""Groups: pairs of claims that share one, as one disagreement."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from crosscheck.model import Claim, Slot

_Pair = TypeVar("_Pair")
Place = tuple[str, int, int]
# The claims of a slot, each with how sure it is that it is of that slot.
Sides = list[tuple[Claim, float]]
# A slot, the kind of its claims, and these.
Filled = tuple[Slot, str, Sides]


def place(claim: Claim) -> Place:
    """Where a claim stands: its article, and its first and last code point."""
    return claim.article.id, claim.span.start, claim.span.end


def grouped(pairs: Sequence[_Pair], ends: Callable[[_Pair], tuple[Claim, Claim]]) -> list[list[_Pair]]:
    """The pairs that share a claim, directly or through others, together; each group in the order of the pairs.

    Args:
        pairs: What was matched two by two.
        ends: The two claims of a pair.
    """
    home: dict[Place, int] = {}
    groups: dict[int, list[_Pair]] = {}
    for number, pair in enumerate(pairs):
        places = [place(claim) for claim in ends(pair)]
        joined = sorted({home[where] for where in places if where in home})
        groups[number] = [*(member for old in joined for member in groups.pop(old)), pair]
        for member in groups[number]:
            for claim in ends(member):
                home[place(claim)] = number
    return list(groups.values())
