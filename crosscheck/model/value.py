"""What a claim's value can do: show itself, and relate to another of its kind."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from itertools import combinations
from typing import Final, Protocol, Self, runtime_checkable

from crosscheck.model.frozen import frozen

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


class Agreement(StrEnum):
    """How two values of one slot stand to each other."""

    SAME = "same"
    COMPATIBLE = "compatible"
    VARIANT = "variant"
    SUPERSEDED = "superseded"
    DIFFERENT_THING = "different-thing"
    CONFLICTING = "conflicting"
    INCOMPARABLE = "incomparable"


# How two stand that can both be true.
FITTING: Final = frozenset((Agreement.SAME, Agreement.COMPATIBLE))


@frozen
class Relation:
    """How two values stand to each other, the likely reason, and how sure that is (0 to 1)."""

    agreement: Agreement
    reason: str = ""
    confidence: float = 1.0


@runtime_checkable
class Value(Protocol):
    """A normalised value that can be set beside another of its kind.

    ``relate`` is symmetric in its agreement, and a value is the same as itself.
    ``str()`` gives the value in plain words ("7 years 6 months"); equal values print alike.
    """

    def __hash__(self) -> int: ...

    def relate(self, other: Self, /) -> Relation:
        """How this value and another of its kind stand to each other."""
        ...

    def covers(self, other: Self, /) -> bool:
        """Whether this is a looser way to say the other: all that makes the other true makes this true.

        "In April" covers "on April 12", "drug charges" covers "drug smuggling"; a value covers itself.
        """
        ...

    def to_json(self) -> dict[str, Json]:
        """The value as the claims contract shows it."""
        ...


def may_be_one(values: Iterable[Value]) -> bool:
    """Whether one thing can be what all of some values tell of: no two of them contradict each other."""
    kinds = dict.fromkeys(values)
    return all(one.relate(other).agreement is not Agreement.CONFLICTING for one, other in combinations(kinds, 2))
