"""Bounds: what a numeral states, apart from where it stands; how two of them agree."""

from __future__ import annotations

from decimal import Context, Decimal
from functools import lru_cache
from typing import NamedTuple

from crosscheck.model import Agreement, Interval, Json, Relation
from crosscheck.text.numerals.numeral import Numeral, Slack, slackened

# Enough digits that what was equal before a conversion is equal after it.
_ROUND = Context(prec=15)
_ONE = Decimal(1)
# So little past what a hedge allows nobody counts.
_A_LITTLE = Decimal("0.015")
# Two exact numbers are one rounded number where they differ by no more than a twentieth.
_ROUNDING = Decimal("0.05")
# Ways in which a slip of the pen changes a number: a digit, two digits, or the factor between the two.
ONE_KEY = "one digit differs: a slip of one key?"
CHANGED_ABOUT = "two digits changed places?"
SOUND_ALIKE = "thirteen and thirty sound alike: misheard?"
_FACTORS = {
    Decimal(10): "a factor of ten: a decimal point or a nought?",
    Decimal(1000): "a factor of a thousand: million or billion?",
}
# Below this four places show too little.
_SMALLEST = Decimal("0.001")
_HELD = 4_096
_TEENS = frozenset(range(13, 20))
_SHAPE, _NO_MARKS = str.maketrans(dict.fromkeys("0123456789", "0")), str.maketrans("", "", ",.")
FACTORS = frozenset(_FACTORS.values())


class Bounds(NamedTuple):
    """The numbers that a numeral states, and how far its hedge lets the truth lie from them.

    Attributes:
        low: As in ``Numeral``.
        high: As in ``Numeral``.
        slack: As in ``Numeral``.
    """

    low: Decimal | None
    high: Decimal | None
    slack: Slack = Slack.NONE

    @classmethod
    def of(cls, numeral: Numeral) -> Bounds:
        """The bounds of a numeral."""
        return cls(numeral.low, numeral.high, numeral.slack)

    @property
    def exact(self) -> bool:
        """Whether one number is stated without a hedge."""
        return self.low is not None and self.low == self.high and self.slack is Slack.NONE

    @property
    def interval(self) -> Interval:
        """Every number that would make it true."""
        return slackened(Interval(self.low, self.high), self.slack)

    @property
    def grain(self) -> Decimal:
        """The place of the last digit that is not a nought: 100,000 for 1.2 million."""
        stated = [_place(end) for end in (self.low, self.high) if end]
        return min(stated, default=_ONE)

    def scaled(self, factor: Decimal, shift: Decimal = Decimal(0)) -> Bounds:
        """The bounds in another unit, ``factor`` times ``shift`` above."""
        low = None if self.low is None else _ROUND.multiply(self.low + shift, factor)
        high = None if self.high is None else _ROUND.multiply(self.high + shift, factor)
        return Bounds(low, high, self.slack)

    def relate(self, other: Bounds, tolerance: Decimal = Decimal(0)) -> Relation:
        """Same, compatible (a hedge, a range, a rounding) or conflicting, with the likely reason.

        Args:
            other: Bounds in the same unit.
            tolerance: What a conversion between units may have lost.
        """
        if (self.low, self.high) == (other.low, other.high):
            if self.slack == other.slack:
                return Relation(Agreement.SAME)
            return Relation(Agreement.COMPATIBLE, "a hedge")
        gap = self.interval.gap_to(other.interval)
        if gap == 0:
            return Relation(Agreement.COMPATIBLE, "a hedge" if self._hedged or other._hedged else "a range")
        if gap <= tolerance:
            return Relation(Agreement.COMPATIBLE, "rounded when converted")
        if self._is_rounded(other):
            return Relation(Agreement.COMPATIBLE, "rounding")
        return Relation(Agreement.CONFLICTING, self._slip(other))

    @property
    def _hedged(self) -> bool:
        return self.low is None or self.high is None or self.slack is not Slack.NONE

    def _is_rounded(self, other: Bounds) -> bool:
        """Whether the one number of the coarser grain is what the other becomes when it is rounded to that."""
        mine, yours = self.low, other.low
        if mine is None or yours is None or mine != self.high or yours != other.high:
            return False
        fine, coarse = sorted((_place(end) if end else _ONE, end) for end in (mine, yours))
        grain, apart = coarse[0], abs(mine - yours)
        if fine[0] == grain or apart > grain / 2 or self._is_passed_by(other) or other._is_passed_by(self):
            return False
        # 17 is no rounding of 20: below a hundred a whole number was counted.
        if mine == mine.to_integral_value() and yours == yours.to_integral_value():
            return abs(coarse[1]) >= 100 and apart <= _ROUNDING * max(abs(mine), abs(yours))
        return grain <= 1 or apart <= _ROUNDING * max(abs(mine), abs(yours))

    def _is_passed_by(self, other: Bounds) -> bool:
        """Whether an exact number lies well on the side that a hedge rules out: "nearly 90" is never 93.9.

        Nearly 300 homes of which there were 304 are no news.
        """
        if not other.exact or self.low is None or other.low is None:
            return False
        past = other.low - self.low if self.slack is Slack.BELOW else self.low - other.low
        return self.slack in (Slack.BELOW, Slack.ABOVE) and past > _A_LITTLE * abs(self.low)

    def _slip(self, other: Bounds) -> str:
        if not (self.exact and other.exact) or not self.low or not other.low:
            return ""
        mine, yours = printed(self.low), printed(other.low)
        if 1 < len(mine) == len(yours) and mine.translate(_SHAPE) == yours.translate(_SHAPE):
            mine, yours = mine.translate(_NO_MARKS), yours.translate(_NO_MARKS)
            differing = [place for place in range(len(mine)) if mine[place] != yours[place]]
            if len(differing) == 1:
                return ONE_KEY
            if len(differing) == 2 and sorted(mine) == sorted(yours) and differing[1] == differing[0] + 1:
                return CHANGED_ABOUT
        if _misheard(self.low, other.low):
            return SOUND_ALIKE
        ratio = max(self.low, other.low) / min(self.low, other.low)
        return _FACTORS.get(ratio, "")

    def to_json(self) -> dict[str, Json]:
        """The two ends as the claims contract has them; null is an open side."""
        return {"low": number(self.low), "high": number(self.high)}

    def __str__(self) -> str:
        if self.low is None and self.high is not None:
            return f"at most {printed(self.high)}"
        if self.high is None and self.low is not None:
            return f"at least {printed(self.low)}"
        if self.low is None or self.high is None:
            return "any number"
        text = printed(self.low) if self.low == self.high else f"{printed(self.low)} to {printed(self.high)}"
        return f"{self.slack} {text}" if self.slack else text


def number(value: Decimal | None) -> int | float | None:
    """A number as JSON writes it: whole where it is whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _misheard(one: Decimal, other: Decimal) -> bool:
    """Whether two numbers are as thirteen and thirty, of ones or of thousands."""
    less, more = min(one, other), max(one, other)
    while less % 1000 == 0 and more % 1000 == 0:
        less, more = less / 1000, more / 1000
    return less in _TEENS and more == (less - 10) * 10


# A number stands beside many others.
@lru_cache(maxsize=_HELD)
def printed(value: Decimal) -> str:
    """A number in digits, with commas in thousands and no idle noughts: "1,200", "7.5", "0.6667"."""
    if value == value.to_integral_value():
        return f"{value.quantize(Decimal(1)):,}" if abs(value) < Decimal(10) ** 25 else f"{value:,.0f}"
    if abs(value) < _SMALLEST:
        return f"{_ROUND.create_decimal(value).normalize():f}"
    return f"{round(value, 4):,f}".rstrip("0")


@lru_cache(maxsize=_HELD)
def _place(value: Decimal) -> Decimal:
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
