"""Shares in the form of two numbers: "one in three", "four out of five"."""

from __future__ import annotations

import re

from crosscheck.text.numerals.numeral import Form, Numeral

_LINK = re.compile(
    r" (?:(?:adult|child|patient|person|man|woman|household|family|voter|pupil|student|worker|job|home|house|death|"
    r"birth) )?(?:in|out of|in every|out of every) "
)
_LONGEST = len(" household out of every ")
_TIME = re.compile(
    r"[ -](?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|games?|matches|attempts?|starts)\b", re.IGNORECASE
)
_LARGEST = 1000
_WHOLE = (Form.WORDS, Form.DIGITS)
# Papers spell out the numbers up to nine: "nine out of 10".
_ROUND = (10, 20, 50, 100, 1000)


def share(page: str, part: Numeral, whole: Numeral) -> Numeral | None:
    """One fraction, where two neighbouring numerals state a share; else None."""
    gap = whole.extent.start - part.extent.end
    if not 4 <= gap <= _LONGEST or part.form not in _WHOLE or whole.form not in _WHOLE:
        return None
    if part.unit or whole.unit or part.low is None or whole.low is None or not 0 < part.low < whole.low <= _LARGEST:
        return None
    link = _LINK.fullmatch(page, part.extent.end, whole.extent.start)
    if link is None or _TIME.match(page, whole.span.end) or (part.low > 10 and link[0] == " in "):
        return None
    if part.form is not whole.form and not (part.form is Form.WORDS and whole.low in _ROUND):
        return None
    value = part.low / whole.low
    return Numeral.at(part.span.start, whole.span.end, value, value, Form.FRACTION)
