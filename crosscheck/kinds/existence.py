"""Existence: whether there is any, and how two reports of it agree."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Slot
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.names.reference.subjects import subject_of
from crosscheck.text.incident.existence import RECORD, ExistenceMention, existences
from crosscheck.text.page.prose import Prose

_SURE, _APART = 0.8, 0.85


@frozen
class Existence:
    """That there is something, or that there is not."""

    some: bool

    def relate(self, other: Existence, /) -> Relation:
        """The same, or one denies what the other tells of."""
        if self == other:
            return Relation(Agreement.SAME)
        return Relation(Agreement.CONFLICTING, "one denies what the other tells of; perhaps it was found later", _APART)

    def covers(self, other: Existence, /) -> bool:
        """Whether it is the same."""
        return self == other

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"any": self.some}

    def __str__(self) -> str:
        return "some" if self.some else "none"


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every witness or criminal record that is told of or denied; a record is somebody's."""
    for mention, _ in prose.reported(existences(prose.page)):
        if _is_of_the_story(prose, mention):
            continue
        slot, sure = Slot(mention.attribute), _SURE
        if mention.attribute == RECORD:
            whose = subject_of(prose, cast, mention.span)
            if whose is None:
                continue
            slot, sure = Slot(mention.attribute, (whose[0].name,)), whose[1]
        yield prose.claim(
            mention.span, "existence", Existence(mention.some), "<some|no> <thing>", slot, confidence=sure
        )


def _is_of_the_story(prose: Prose, mention: ExistenceMention) -> bool:
    """Whether a conviction is of the year of the article, or of an unknown one: it may be what the story is about."""
    day = prose.article.today
    return bool(mention.year) and (day is None or mention.year >= day.year)
