"""Percentages and percentage points, and other shares of a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals import Bounds, Numeral
from crosscheck.text.numerals.nouns import noun_phrase
from crosscheck.text.page.prose import Prose

_SHARE, _POINTS = "share", "percentage points"
# Basis points are a hundredth of a percentage point.
_BASIS = Decimal("0.01")
_OF = re.compile(r" of (?:(?:all|the|its|his|her|their|our|these|those) ){0,2}")


@frozen
class Percent:
    """A share of a hundred, or a change in percentage points.

    Attributes:
        bounds: The number as written, in ``unit``.
        unit: "percent", "percentage point" or "basis point".
    """

    bounds: Bounds
    unit: str = "percent"

    @property
    def _points(self) -> bool:
        return self.unit != "percent"

    def relate(self, other: Percent, /) -> Relation:
        """Same, compatible or conflicting; percent and percentage points are not comparable."""
        if self._points != other._points:
            return Relation(Agreement.INCOMPARABLE, "percent against percentage points")
        return self._base().relate(other._base())

    def _base(self) -> Bounds:
        return self.bounds.scaled(_BASIS) if self.unit == "basis point" else self.bounds

    def covers(self, other: Percent, /) -> bool:
        """Whether this is a looser share of the same sort."""
        return self._points == other._points and self._base().interval.covers(other._base().interval)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {**self.bounds.to_json(), "unit": self.unit}

    def __str__(self) -> str:
        if not self._points:
            return f"{self.bounds} percent"
        base = self._base()
        return f"{base} percentage point{'' if base.low == base.high == 1 else 's'}"


def find(prose: Prose, numerals: Sequence[Numeral], taken: Sequence[Span]) -> Iterator[Claim]:
    """One claim for every percentage; its attribute is what it is a share of, where "of" tells.

    Args:
        prose: The article.
        numerals: The numerals of its page.
        taken: Spans of time expressions; a percent sign rules them out.
    """
    del taken
    for numeral in numerals:
        unit = numeral.unit
        if unit is None or unit.dimension not in (_SHARE, _POINTS):
            continue
        whole = _whole(prose.page, numeral.extent.end)
        yield prose.claim(
            numeral.extent,
            "percent",
            Percent(Bounds.of(numeral), unit.name),
            f"<n> {unit.name}",
            Slot(f"share of {whole}") if whole else None,
            hedge=numeral.hedge,
        )


def _whole(page: str, end: int) -> str:
    """What it is a share of: "sailors" for "20 percent of all sailors"; or ""."""
    of = _OF.match(page, end)
    if of is None:
        return ""
    many = noun_phrase(page, of.end() - 1, single=False)
    return many.text or noun_phrase(page, of.end() - 1, single=True).text
