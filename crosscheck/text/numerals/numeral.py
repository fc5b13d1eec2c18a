"""A numeral: a stretch of text that states a number, and every number that would make it true."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from crosscheck.model import Interval, Span
from crosscheck.model.frozen import frozen

# A number that ends in five is rounded to fives; of its last place "about" allows so much.
_FIVE, _STEP = 5, Decimal("0.9")


class Form(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    VAGUE = "vague"
    RANGE = "range"


class Slack(StrEnum):
    """How far the truth may lie from the number that a hedge stands before.

    Open sides ("at least", "up to") are no slack: there ``low`` or ``high`` is None.
    """

    NONE = ""
    ABOUT = "about"
    BELOW = "nearly"
    ABOVE = "just over"


@frozen
class Unit:
    """A unit of measure or a currency.

    Attributes:
        name: Its name in the singular ("mile"), or an ISO 4217 code.
        dimension: What it measures ("distance", "money", "share"); units of one can be compared.
        size: How many base units of the dimension it is.
        zero: Where its scale begins, in its own units above the base's zero (temperatures only).
        per: What it is counted by ("hour", "barrel"), or "".
    """

    name: str
    dimension: str
    size: Decimal
    zero: Decimal = Decimal(0)
    per: str = ""


@frozen
class Numeral:
    """A number as written: "1,200", "seven-and-a-half", "the third", "two thirds", "dozens".

    Attributes:
        span: The words of the number, without its hedge and its unit.
        low: The lowest number that the words state; None where that side is open.
        high: The highest; equal to ``low`` where one number is stated.
        form: How it is written.
        extent: Number, currency and unit together; ``span`` itself where the number stands alone.
        hedge: The words that make it inexact ("at least", "or so"), or None.
        slack: How far from ``low`` and ``high`` the truth may lie.
        unit: The unit or currency that stands with it, or None.
    """

    span: Span
    low: Decimal | None
    high: Decimal | None
    form: Form
    extent: Span
    hedge: str | None = None
    slack: Slack = Slack.NONE
    unit: Unit | None = None

    @classmethod
    def at(cls, start: int, end: int, low: Decimal, high: Decimal, form: Form) -> Numeral:
        """A numeral that stands alone."""
        span = Span(start, end)
        return cls(span, low, high, form, span)

    def with_unit(self, unit: Unit, extent: Span) -> Numeral:
        """The numeral with the currency or unit that stands with it."""
        return Numeral(self.span, self.low, self.high, self.form, extent, self.hedge, self.slack, unit)

    def with_hedge(self, hedge: str, low: Decimal | None, high: Decimal | None, slack: Slack = Slack.NONE) -> Numeral:
        """The numeral as its hedge makes it."""
        return Numeral(self.span, low, high, self.form, self.extent, hedge, slack, self.unit)

    @property
    def exact(self) -> bool:
        """Whether it states one number and nothing hedges it."""
        return self.low is not None and self.low == self.high and self.slack is Slack.NONE

    @property
    def interval(self) -> Interval:
        """Every number that would make it true, its hedge heeded.

        "About" allows a tenth on either side, "nearly" a tenth below, "just over" a tenth above.
        """
        return slackened(Interval(self.low, self.high), self.slack)


def is_decimal(numeral: Numeral) -> bool:
    """Whether it is written with a decimal point and no magnitude: "3.0" measures, "3.0 million" may count."""
    low = numeral.low
    if low is None or numeral.form is not Form.DIGITS or not -1000 < low < 1000:
        return False
    exponent = low.as_tuple().exponent
    return isinstance(exponent, int) and exponent < 0


def slackened(interval: Interval, slack: Slack) -> Interval:
    """The interval, widened by a tenth on the side or sides that the slack allows; by less where it is told finely.

    "About 40" may be 43; "about 140" is neither 130 nor 150, and "about 145" may be 142.
    """
    if slack is Slack.NONE:
        return interval
    low, high = interval.low, interval.high
    if low is not None and slack in (Slack.ABOUT, Slack.BELOW):
        low -= _allowance(low, slack)
    if high is not None and slack in (Slack.ABOUT, Slack.ABOVE):
        high += _allowance(high, slack)
    return Interval(low, high)


@lru_cache(maxsize=4096)
def _allowance(number: Decimal, slack: Slack) -> Decimal:
    tenth = abs(number) / 10
    digits = number.normalize().as_tuple()
    if slack is not Slack.ABOUT or len(digits.digits) < 2 or not isinstance(digits.exponent, int):
        return tenth
    step = Decimal(_FIVE if digits.digits[-1] == _FIVE else 1).scaleb(digits.exponent)
    return min(tenth, step * _STEP)
