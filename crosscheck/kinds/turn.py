"""Turns: which way a vote, an offer or a figure went, and how two of them agree."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Slot
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.text.incident.turns import VOTE, Turn, beside, turns
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.triggers import fold

_WORDS = {True: ("taken", "up"), False: ("rejected", "down")}
# How sure a conflict is where a word, or the figure, tells that one thing is meant, and where none does.
_OF_ONE, _PERHAPS, _SURE = 0.75, 0.5, 0.85


@frozen
class Direction:
    """Which way it went.

    Attributes:
        vote: Whether it is a vote, or else a figure.
        yes: Whether it was taken, or went up.
        what: The words that tell which of its sort it is ("pension").
        by: Who decided, or "".
    """

    vote: bool
    yes: bool
    what: frozenset[str] = frozenset()
    by: str = ""

    def relate(self, other: Direction, /) -> Relation:
        """The same, the other way round, or another vote."""
        if self == other:
            return Relation(Agreement.SAME)
        if self.by and other.by and self.by != other.by:
            return Relation(Agreement.DIFFERENT_THING, "of two who decide, each decides for itself")
        if self.what and other.what and not self.what & other.what:
            return Relation(Agreement.DIFFERENT_THING, "another matter")
        if self.yes == other.yes:
            return Relation(Agreement.COMPATIBLE, "one report says less of it")
        known = not self.vote or bool(self.what & other.what or (self.by and other.by))
        return Relation(
            Agreement.CONFLICTING, "an error in one of them, or two that are alike", _OF_ONE if known else _PERHAPS
        )

    def covers(self, other: Direction, /) -> bool:
        """Whether the other says all that this says."""
        return self.yes == other.yes and self.what <= other.what and self.by in ("", other.by)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"went": str(self), "what": [*sorted(self.what)], "by": self.by or None}

    def __str__(self) -> str:
        return _WORDS[self.yes][not self.vote]


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every vote and every move of a figure; of a figure the figure itself tells which it is."""
    del cast
    for sentence in dict.fromkeys(prose.sentence_at(span) for span in beside(fold(prose.page))):
        for turn in turns(prose.page, sentence.span) if sentence.part.reports else ():
            yield prose.claim(
                turn.span,
                "turn",
                _value(turn),
                "<it> <went>",
                Slot(turn.question, scope=turn.of),
                confidence=_SURE * prose.prominence(turn.span),
            )


def _value(turn: Turn) -> Direction:
    return Direction(turn.question == VOTE, turn.yes, turn.what, turn.by)
