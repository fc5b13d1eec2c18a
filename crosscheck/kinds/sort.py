"""Sorts: which sort of a thing it is, or which number it has, and how two of them agree."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Slot
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.text.incident.classifiers import MAKERS, classified
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.triggers import fold

SORT, _AIRCRAFT = "sort", "aircraft"
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


@frozen
class Maker:
    """Who built an aircraft."""

    name: str

    def relate(self, other: Maker, /) -> Relation:
        """The same, or another: then it is another aircraft."""
        if self == other:
            return Relation(Agreement.SAME)
        return Relation(Agreement.CONFLICTING, "an error in one of them, or two aircraft", _APART)

    def covers(self, other: Maker, /) -> bool:
        """Whether it is the same."""
        return self == other

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"sort": self.name}

    def __str__(self) -> str:
        return self.name


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every thing whose sort or number is told; of an aircraft one more for who built it."""
    del cast
    page = prose.page
    told = [mention for mention, _ in prose.reported(classified(page, fold(page)))]
    makers = {mention.thing for mention in told} & MAKERS
    for mention in told:
        sure = _SURE * prose.prominence(mention.span)
        slot = Slot(SORT, scope=mention.thing)
        yield prose.claim(mention.span, "sort", Sort(mention.sort), "<sort> <thing>", slot, confidence=sure)
        # Of two makers an article tells of two aircraft.
        if makers == {mention.thing}:
            slot = Slot(SORT, scope=_AIRCRAFT)
            yield prose.claim(mention.span, "sort", Maker(mention.thing), "<maker> <number>", slot, confidence=sure)
