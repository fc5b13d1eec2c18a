"""Numerals: every number that a page states, in digits or in words."""

from crosscheck.text.numerals.bounds import Bounds, number, printed
from crosscheck.text.numerals.numeral import Form, Numeral, Slack, Unit, is_decimal
from crosscheck.text.numerals.reader import read_numeral
from crosscheck.text.numerals.scan import numerals, outside

__all__ = [
    "Bounds", "Form", "Numeral", "Slack", "Unit", "is_decimal", "number", "numerals", "outside", "printed",
    "read_numeral",
]  # fmt: skip
