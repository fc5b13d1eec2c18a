"""Quantities: measures in physical units, compared across units, and bare decimals and shares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals import Bounds, Form, Numeral, Unit, is_decimal, outside
from crosscheck.text.numerals.ages import age_group, year_old
from crosscheck.text.numerals.idioms import stands_alone
from crosscheck.text.numerals.labels import is_label
from crosscheck.text.page.prose import Prose

_NO_QUANTITY = frozenset(("money", "share", "percentage points"))
_YEAR = Unit("year", "age", Decimal(1))
_HALF = Decimal("0.5")
_GUN = re.compile(
    r"[- ](?:semi-?automatic |semi-?auto |glock |ruger |beretta )?(?:handgun|pistol|rifle|gun|weapon|firearm|"
    r"rounds?|bullets?|shell|casing|ammunition)",
    re.IGNORECASE,
)
_MAGNITUDE = re.compile(
    r"\b(?:magnitude(?: (?:of|at|was|is))?|(?:quake|temblor|tremor|aftershock),?(?: (?:that|which))? measur(?:ed|ing))"
    r"(?: (?:at least|about|around|an estimated))?[- ]$",
    re.IGNORECASE,
)
_REACH = 48
_MAGNITUDE_BEHIND = re.compile(r"[- ](?:magnitude|on the Richter|earthquake|quake|temblor)", re.IGNORECASE)
AMOUNT = "amount of "
_OF = re.compile(r" of (?:the |suspected |pure |raw |high-grade )?(?P<noun>[a-z]{3,20})")
_PART = re.compile(r"\b(?:first|second|third|last|latter|final|this|that|each|other|next|top|bottom) $", re.IGNORECASE)


@frozen
class Quantity:
    """A measure: an amount of a unit, or a number without one.

    Attributes:
        bounds: The amount as written, in ``unit``.
        unit: The unit, or None for a bare number.
    """

    bounds: Bounds
    unit: Unit | None = None

    def relate(self, other: Quantity, /) -> Relation:
        """Same, compatible or conflicting, across the units of one dimension.

        Two units allow for what rounding loses when one is converted: half the last digit of each.
        """
        mine, yours = self.unit, other.unit
        if mine is None or yours is None:
            if mine is not yours:
                return Relation(Agreement.INCOMPARABLE, "another unit")
            return self.bounds.relate(other.bounds)
        if (mine.dimension, mine.per) != (yours.dimension, yours.per):
            return Relation(Agreement.INCOMPARABLE, "another unit")
        if mine.name == yours.name:
            return self.bounds.relate(other.bounds)
        lost = (self.bounds.grain * mine.size + other.bounds.grain * yours.size) * _HALF
        relation = self.base.relate(other.base, lost)
        if relation.agreement is Agreement.CONFLICTING:
            return Relation(Agreement.CONFLICTING, "another unit too: one converted wrongly?")
        return relation

    @property
    def base(self) -> Bounds:
        """The amount in the base unit of its dimension."""
        return self.bounds if self.unit is None else self.bounds.scaled(self.unit.size, self.unit.zero)

    def covers(self, other: Quantity, /) -> bool:
        """Whether this is a looser measure in the same dimension."""
        if self.unit is None or other.unit is None:
            return self.unit is other.unit and self.bounds.interval.covers(other.bounds.interval)
        same = (self.unit.dimension, self.unit.per) == (other.unit.dimension, other.unit.per)
        return same and self.base.interval.covers(other.base.interval)

    def to_json(self) -> dict[str, Json]:
        """The claims contract: the amount as written, in the unit as written."""
        unit = self.unit
        name = None if unit is None else f"{unit.name} per {unit.per}" if unit.per else unit.name
        return {**self.bounds.to_json(), "unit": name}

    def __str__(self) -> str:
        if self.unit is None:
            return str(self.bounds)
        per = f" per {self.unit.per}" if self.unit.per else ""
        return f"{self.bounds} {self._plural()}{per}"

    def _plural(self) -> str:
        unit = self.unit.name if self.unit else ""
        if self.bounds.low == self.bounds.high == 1 or unit.endswith(("hertz", "horsepower", "stone")):
            return unit
        head, of, rest = unit.partition(" per ")
        if head.startswith("degree "):
            return "degrees" + head.removeprefix("degree")
        plural = {"foot": "feet", "inch": "inches", "square foot": "square feet", "cubic foot": "cubic feet"}.get(head)
        return (plural or head + "s") + of + rest


def find(prose: Prose, numerals: Sequence[Numeral], taken: Sequence[Span]) -> Iterator[Claim]:
    """One claim for every measure, and for every bare decimal or fraction, in the order of the page.

    Args:
        prose: The article.
        numerals: The numerals of its page.
        taken: Spans of time expressions, in order: what lies in one is no quantity.
    """
    page = prose.page
    for numeral in outside(numerals, taken):
        unit, span = numeral.unit, numeral.extent
        if (unit is not None and unit.dimension in _NO_QUANTITY) or numeral.form is Form.ORDINAL:
            continue
        if unit is None:
            old = year_old(page, numeral)
            if old is not None and old.of_thing and old.unit == "year":
                unit, span = _YEAR, old.span
            elif old is not None or not _bare(page, numeral):
                continue
        yield prose.claim(
            span,
            "quantity",
            Quantity(Bounds.of(numeral), unit),
            f"<n> <{unit.dimension}>" if unit else "<n>",
            _slot(page, numeral, span),
            hedge=numeral.hedge,
        )


def _slot(page: str, numeral: Numeral, span: Span) -> Slot | None:
    """What is measured, where the words beside the measure tell: a calibre, a magnitude, an amount of something."""
    unit = numeral.unit
    if unit is None:
        shakes = _MAGNITUDE_BEHIND.match(page, span.end) or _MAGNITUDE.search(
            page, max(0, span.start - _REACH), span.start
        )
        return Slot("magnitude") if shakes else None
    if unit.name == "caliber" or (unit.name == "millimetre" and _GUN.match(page, span.end)):
        return Slot("calibre")
    substance = _OF.match(page, span.end) if unit.dimension in ("weight", "volume") else None
    return Slot(f"{AMOUNT}{substance['noun']}") if substance else None


def _bare(page: str, numeral: Numeral) -> bool:
    ends = [end for end in (numeral.low, numeral.high) if end is not None]
    whole = all(end == end.to_integral_value() for end in ends) and not is_decimal(numeral)
    if whole and (ends[0] >= 0 or not (page[numeral.span.start].isalpha() or stands_alone(page, numeral))):
        # "Minus five" measures; the hyphen before "-19" may be anything.
        return False
    if not numeral.hedge and page[numeral.span.start : numeral.span.end].lower() in ("half", "quarter"):
        # "The second half of the game", "half-mast": only a half of something is a share.
        whole = page.startswith(" of ", numeral.span.end)
        if not whole or _PART.search(page, max(0, numeral.span.start - 10), numeral.span.start):
            return False
    return not is_label(page, numeral) and not age_group(page, numeral)
