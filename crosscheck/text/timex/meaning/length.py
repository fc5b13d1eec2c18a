"""Lengths: the TIMEX3 value of a duration, and its shortest and longest reading in one unit."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from crosscheck.text.timex.calendar import MONTH_DAYS
from crosscheck.text.timex.draft import Length

_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "fortnight": "W", "weekend": "WE",
    "month": "M", "quarter": "M", "year": "Y", "decade": "Y", "century": "Y",
}  # fmt: skip
_SCALE = {"fortnight": 2, "quarter": 3, "decade": 10, "century": 100}
_VAGUE_LETTERS = {"decade": "DE", "century": "CE", "quarter": "Q"}
# The finer unit that a fraction is written in: 7.5 years are P7Y6M.
_FINER = {"Y": ("M", 12), "TH": ("TM", 60), "TM": ("TS", 60)}
# Lengths are compared in the unit on the right: all that a calendar measures is counted in months.
_COUNTED = {
    "second": ("second", 1), "minute": ("minute", 1), "hour": ("minute", 60), "day": ("day", 1), "week": ("day", 7),
    "fortnight": ("day", 14), "weekend": ("day", 2), "month": ("month", 1), "quarter": ("month", 3),
    "year": ("month", 12), "decade": ("month", 120), "century": ("month", 1200),
}  # fmt: skip
_DAY_PARTS = {"minute": Decimal(1440), "second": Decimal(86400)}
# What "nearly" may fall short by, and "about" miss on either side, as a share of the length.
_NEARLY, _ABOUT_LESS, _ABOUT_MORE = Decimal("0.8"), Decimal("0.8"), Decimal("1.25")
_UP_TO = frozenset(
    ("up to", "no more than", "not more than", "at most", "less than", "fewer than", "under", "a maximum of",
     "as much as", "shorter than")
)  # fmt: skip
_JUST_OVER = frozenset(
    ("just over", "a little over", "slightly over", "just above", "slightly more than", "just more than",
     "a little more than")
)  # fmt: skip

Bounds = tuple[Decimal | None, Decimal | None, str]


def period_value(length: Length) -> str:
    """The TIMEX3 value of a length: "P7Y6M", "PT1M30S", "PXW"; of a range, its shortest."""
    if length.low is None or (length.vague and length.low != length.high):
        letter = _VAGUE_LETTERS.get(length.unit) or _LETTERS[length.unit]
        return f"PTX{letter[1]}" if letter in ("TS", "TM", "TH") else f"PX{letter}"
    days, clock = "", ""
    part: Length | None = length
    while part is not None and part.low is not None:
        for number, letter in _pieces(part.low * _SCALE.get(part.unit, 1), _LETTERS[part.unit]):
            if letter[0] == "T":
                clock += f"{number.normalize():f}{letter[1]}"
            else:
                days += f"{number.normalize():f}{letter}"
        part = part.more
    return f"P{days}" + (f"T{clock}" if clock else "")


def _pieces(number: Decimal, letter: str) -> list[tuple[Decimal, str]]:
    whole = number.to_integral_value(ROUND_FLOOR)
    finer = _FINER.get(letter)
    if finer is None or number == whole:
        return [(number, letter)]
    rest = (number - whole) * finer[1]
    if rest != rest.to_integral_value():
        return [(number, letter)]
    return [(whole, letter), (rest, finer[0])] if whole else [(rest, finer[0])]


def bounds(length: Length, mod: str | None, hedge: str | None) -> Bounds:
    """The shortest and the longest time that make the words true, and the unit they are counted in.

    "Nearly" reaches a fifth below, "about" a fifth below and a quarter above, "just over" a quarter above; None is an
    open side.
    """
    low, high, unit = _stated(length)
    if mod in ("EQUAL_OR_LESS", "LESS_THAN"):
        low = None if hedge in _UP_TO or low is None else low * _NEARLY
    elif mod in ("EQUAL_OR_MORE", "MORE_THAN"):
        high = high * _ABOUT_MORE if hedge in _JUST_OVER and high is not None else None
    elif mod == "APPROX" and low is not None and high is not None:
        low, high = low * _ABOUT_LESS, high * _ABOUT_MORE
    return low, high, unit


def as_written(bound: Decimal, unit: str) -> Decimal:
    """A bound of a length, as ``bounds`` counts it, in the unit that the words name."""
    return bound / _COUNTED[unit][1]


def _stated(length: Length) -> Bounds:
    unit, scale = _COUNTED[length.unit]
    if length.low is None or length.high is None:
        return None, None, unit
    low, high = length.low * scale, length.high * scale
    if length.more is None:
        return low, high, unit
    least, most, finer = _stated(length.more)
    if least is None or most is None:
        return low, high, unit
    if finer == unit:
        return low + least, high + most, unit
    if unit == "month":
        low, high = (
            (low * MONTH_DAYS[0]).to_integral_value(ROUND_FLOOR),
            (high * MONTH_DAYS[1]).to_integral_value(ROUND_CEILING),
        )
    elif unit == "minute":
        return low * 60 + least, high * 60 + most, "second"
    part = _DAY_PARTS.get(finer, Decimal(1))
    return low + least / part, high + most / part, "day"
