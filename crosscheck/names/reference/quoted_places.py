"""Quoted places: what of a page stands between quotation marks, where the reporter does not speak himself."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from crosscheck.model import Span

_MARK: Final = re.compile('[“”"]')


class QuotedPlaces:
    """The quotations of a page, those that were read and those that only their marks tell."""

    def __init__(self, page: str, quotations: Sequence[Span]) -> None:
        self._page, self._quotations = page, quotations
        self._starts = [span.start for span in quotations]

    def has(self, floor: int, at: int) -> bool:
        """Whether a place stands in a quotation, or inside double marks that open behind ``floor``."""
        if self._is_in(at):
            return True
        inside = self._is_in(floor)
        for mark in _MARK.findall(self._page, floor, at):
            inside = mark == "“" or (mark == '"' and not inside)
        return inside

    def _is_in(self, at: int) -> bool:
        number = bisect_right(self._starts, at) - 1
        return number >= 0 and at < self._quotations[number].end
