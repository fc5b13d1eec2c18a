"""Compounds: a measure in two parts ("7 feet 10 inches", "20 dollars and 43 cents", "a mile and a half")."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from crosscheck.model import Span
from crosscheck.text.numerals.numeral import Form, Numeral, Unit

_GAP = re.compile(r",? (?:and )?|,? ?")
# The smaller units that people add to a larger one.
_PARTS = {
    "mile": ("yard", "foot"), "yard": ("foot", "inch"), "foot": ("inch",), "stone": ("pound",), "pound": ("ounce",),
    "kilometre": ("metre",), "metre": ("centimetre", "millimetre"), "kilogram": ("gram",), "gallon": ("quart", "pint"),
    "litre": ("millilitre",),
}  # fmt: skip
_CLAUSE_END = re.compile(r"[.;:!?)]?(?:\s|$)(?![a-z])|$")
_HUNDREDTH = Decimal("0.01")
_INCH, _FOOT = Decimal("0.0254"), Decimal("0.3048")
_TICKS = frozenset("'\u2019\u2032")
_INCHES_IN_A_FOOT = 12
_LARGEST_PART = 1000
_AND_A_PART = frozenset((" and a half", " and a quarter"))


def compound(page: str, large: Numeral, small: Numeral) -> Numeral | None:
    """One measure, where two neighbouring numerals state it in a larger and a smaller unit; else None.

    It is in the smaller unit; an amount of money is in the larger.
    """
    unit = large.unit
    if unit is None or large.low is None or small.low is None or large.low != large.high or small.low != small.high:
        return None
    if not 0 <= small.extent.start - large.extent.end <= 6 or not 0 <= small.low < _LARGEST_PART:
        return None
    if small.form is Form.FRACTION and small.unit is None:
        return _and_a_part(page, large, small)
    lesser = small.unit or _feet(page, large, small) or _inches(page, large, small) or _hundredths(page, large, small)
    if lesser is None or (small.unit and not _GAP.fullmatch(page, large.extent.end, small.extent.start)):
        return None
    if unit.dimension == lesser.dimension == "money" and unit.size == 1 and lesser.size == _HUNDREDTH:
        if not lesser.name.startswith((f"{unit.name} ", "USD ")):
            return None
        value, lesser = large.low + small.low * lesser.size, unit
    elif lesser.name in _PARTS.get(unit.name, ()):
        value = large.low * unit.size / lesser.size + small.low
    else:
        return None
    return replace(
        large,
        span=Span(large.span.start, small.span.end),
        low=value,
        high=value,
        unit=lesser,
        extent=Span(large.extent.start, small.extent.end),
    )


def _and_a_part(page: str, large: Numeral, small: Numeral) -> Numeral | None:
    """A mile and a half, a dollar and a quarter."""
    words = page[large.extent.end : small.span.end]
    if (
        words not in _AND_A_PART
        or large.low is None
        or small.low is None
        or page[small.span.end : small.span.end + 1] == "-"
    ):
        return None
    value = large.low + small.low
    return replace(large, low=value, high=value, extent=Span(large.extent.start, small.span.end))


def _hundredths(page: str, large: Numeral, small: Numeral) -> Unit | None:
    """The unit that is left out in "twenty dollars and 43", at the end of its clause."""
    unit, gap = large.unit, page[large.extent.end : small.extent.start]
    if unit is None or unit.dimension != "money" or gap not in (" ", " and ") or small.low is None or small.low >= 100:
        return None
    if not _CLAUSE_END.match(page, small.span.end) or page[
        max(0, large.extent.start - 8) : large.extent.start
    ].endswith(("between ", "from ")):
        return None
    return Unit(f"{unit.name} ", "money", _HUNDREDTH)


def _feet(page: str, large: Numeral, small: Numeral) -> Unit | None:
    """The unit that a tick stands for in "2 yd 7'"."""
    if large.unit is None or large.unit.name != "yard" or page[large.extent.end : small.span.start] != " ":
        return None
    return Unit("foot", "distance", _FOOT) if page[small.span.end : small.span.end + 1] in _TICKS else None


def _inches(page: str, large: Numeral, small: Numeral) -> Unit | None:
    """The unit that is left out in "5-foot-6" and "6ft 2"."""
    end, start = large.extent.end, small.extent.start
    if large.unit is None or large.unit.name != "foot" or small.form is not Form.DIGITS:
        return None
    if small.low is None or small.low >= _INCHES_IN_A_FOOT or page[small.span.end : small.span.end + 1].isalnum():
        return None
    gap, before = page[end:start], page[end - 2 : end]
    if gap == "-" or (gap == " " and before == "ft") or (gap in ("", " ") and before[1:] in ("'", "’", "′")):
        return Unit("inch", "distance", _INCH)
    return None
