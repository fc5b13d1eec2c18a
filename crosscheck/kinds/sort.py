"""Sorts: which sort of a thing it is, or which number it has, and how two of them agree."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Slot
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.text.incident.classifiers import classified
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.triggers import fold

SORT = "sort"
_APART, _SURE = 0.7, 0.85


@frozen
class Sort:
    """A sort ("gold", of a mine) or a number ("737", of a Boeing)."""

    sort: str

    def relate(self, other: Sort, /) -> Relation:
        """Same, compatible (the number is told in full by one) or conflicting."""
        if self == other:
            return Relation(Agreement.SAME)
        short, long = sorted((self._digits(), other._digits()), key=len)
        if short and long.startswith(short) and (long == short or not long[len(short)].isdigit()):
            return Relation(Agreement.COMPATIBLE, "one report gives less of the number")
        return Relation(Agreement.CONFLICTING, "an error in one of them, or two things", _APART)

    def covers(self, other: Sort, /) -> bool:
        """Whether the other tells all that this tells."""
        return bool(self._digits()) and other._digits().startswith(self._digits())

    def _digits(self) -> str:
        """The number without the letters before it, which not every report prints; "" where it is no number."""
        return self.sort.lstrip("abcdefghijklmnopqrstuvwxyz -")

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"sort": self.sort}

    def __str__(self) -> str:
        return self.sort


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every thing whose sort or number is told."""
    del cast
    page = prose.page
    for mention, _ in prose.reported(classified(page, fold(page))):
        yield prose.claim(
            mention.span,
            "sort",
            Sort(mention.sort),
            "<sort> <thing>",
            Slot(SORT, scope=mention.thing),
            confidence=_SURE * prose.prominence(mention.span),
        )
