"""The number before a unit, as an interval: "two", "18 to 24", "a couple of", "seven-and-a-half"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from crosscheck.text.numerals import Form, read_numeral

_RANGE = re.compile(r"\s?(?:-|\u2013|\u2014)?\s(?:to|or|and)\s|\s?[-\u2013\u2014]\s?(?:to[-\s])?(?=[0-9])|-to-|-or-")
_ARTICLES = frozenset(("a", "an", "one single", "a single"))
_VAGUE = frozenset(("many", "some", "numerous", "recent", "countless", "several"))

Amount = tuple[Decimal | None, Decimal | None, bool]


@lru_cache(maxsize=4096)
def read_amount(words: str) -> Amount | None:
    """Lowest and highest number that the words allow, and whether they are vague; None if no number.

    "18 to 24" gives 18 and 24, "a few" 3 and 9 (vague), "many" None and None (vague).
    """
    if words in _ARTICLES:
        return Decimal(1), Decimal(1), False
    if words in _VAGUE:
        return None, None, True
    whole = _one(words)
    if whole is not None:
        return whole
    for match in _RANGE.finditer(words):
        low, high = _one(words[: match.start()].strip(" -")), _one(words[match.end() :].strip(" -"))
        if low and high and low[0] is not None and high[1] is not None and low[0] < high[1]:
            return low[0], high[1], low[2] or high[2]
    return None


def _one(words: str) -> Amount | None:
    words = words.removesuffix(" of")
    if words in ("a", "an"):
        return Decimal(1), Decimal(1), False
    numeral = read_numeral(words, 0)
    if numeral is None or numeral.span.end < len(words.rstrip()) or numeral.form is Form.ORDINAL:
        return None
    return numeral.low, numeral.high, numeral.form is Form.VAGUE
