"""Wordings: the words in which one report prints what another prints otherwise in the same sentence."""

from __future__ import annotations

from crosscheck.model import Agreement, Json, Relation
from crosscheck.model.frozen import frozen

REASON = "a slip in a copy, or a correction that the other text missed"


@frozen
class Wording:
    """Words as printed, in a sentence that stands elsewhere with other words in their place."""

    printed: str

    def relate(self, other: Wording, /) -> Relation:
        """The same words, or others: which of them is right no sentence tells."""
        if self.printed.casefold() == other.printed.casefold():
            return Relation(Agreement.SAME)
        return Relation(Agreement.CONFLICTING, REASON)

    def covers(self, other: Wording, /) -> bool:
        """Whether they are the same words."""
        return self.printed.casefold() == other.printed.casefold()

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"words": self.printed}

    def __str__(self) -> str:
        return self.printed
