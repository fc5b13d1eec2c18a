"""Figures: where the runs of digits of a page stand."""

from __future__ import annotations

from functools import lru_cache

from crosscheck.text.scanning.marks import Marks
from crosscheck.text.scanning.pages import KEPT

_DIGITS = Marks("0123456789")


# Time expressions and numerals are read one after the other from one page.
@lru_cache(maxsize=KEPT)
def figures(page: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every run of the digits 0 to 9, in order."""
    return tuple(_DIGITS.runs(page))
