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

    By union and find (Galler and Fischer, 1964). The groups stand in the order of the last pair of each.

    Args:
        pairs: What was matched two by two.
        ends: The two claims of a pair.
    """
    home: dict[Place, Place] = {}

    def first(where: Place) -> Place:
        while home.setdefault(where, where) != where:
            home[where] = where = home[home[where]]
        return where

    for pair in pairs:
        one, other = ends(pair)
        home[first(place(other))] = first(place(one))
    groups: dict[Place, list[_Pair]] = {}
    for pair in reversed(pairs):
        groups.setdefault(first(place(ends(pair)[0])), []).append(pair)
    return [group[::-1] for group in reversed(groups.values())]
