"""Sequences: whether something was done before, during or after an incident, and how two reports of it agree."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.text.incident.sequence import sequences
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.triggers import fold

_APART, _SURE = 0.7, 0.85


@frozen
class Sequence:
    """When something was done.

    Attributes:
        place: "before", "during" or "after" the incident.
        deed: The words of its clause, without their endings.
    """

    place: str
    deed: frozenset[str]

    def relate(self, other: Sequence, /) -> Relation:
        """The same place, or another; which deed is meant is not asked here."""
        if self.place == other.place:
            return Relation(Agreement.SAME)
        return Relation(Agreement.CONFLICTING, "it may have been done more than once", _APART)

    def covers(self, other: Sequence, /) -> bool:
        """Whether it is the same place."""
        return self.place == other.place

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"when": self.place, "deed": [*sorted(self.deed)]}

    def __str__(self) -> str:
        return self.place


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every deed that is told beside an incident; which of another report it is, the words decide."""
    del cast
    for mention, _ in prose.reported(sequences(fold(prose.page))):
        yield prose.claim(
            mention.span,
            "sequence",
            Sequence(mention.place, mention.deed),
            "<deed> <before|during|after> <incident>",
            confidence=_SURE,
        )
