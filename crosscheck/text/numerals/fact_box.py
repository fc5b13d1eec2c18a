"""Fact boxes: what a line counts whose number stands behind a colon ("Homes destroyed: 172", "Dead: 4")."""

from __future__ import annotations

import re

from crosscheck.text.numerals.nouns import CLOSING, NounPhrase, is_plural, singular
from crosscheck.text.numerals.numeral import Numeral

_LABEL = re.compile(
    r"(?:\A|\n)[ •*–-]{0,3}(?P<label>[A-Z][a-z’'-]{2,20}(?: [a-z’'-]{2,20}){0,5}): "
    r"(?:about |around |some |nearly |almost |over |up to |at least |more than )?\Z"
)
_LINE_END = re.compile(r"[ \t.;,]{0,2}(?:\n|\Z)")
# Beside what befell them: "Feared dead: 12", "Dogs missing: 3" and "Killed today: 2" are not all of them.
_ANYBODY = CLOSING | frozenset("people persons number of total in all".split())
# How far a colon and a hedge reach, and a label.
_COLON, _LONGEST = 13, 130


def boxed(page: str, numeral: Numeral) -> NounPhrase | None:
    """The noun phrase of the label before a number that ends its line; None where there is none that counts.

    Anchored; looks at 130 characters before the number.

    Args:
        page: The text.
        numeral: The number.
    """
    start, end = numeral.span.start, numeral.span.end
    if ": " not in page[max(0, start - _COLON) : start] or _LINE_END.match(page, end) is None:
        return None
    match = _LABEL.search(page, max(0, start - _LONGEST), start)
    if match is None:
        return None
    words = match["label"].lower().split()
    fate = next((word for word in words if word in CLOSING), None)
    if fate is not None:
        of_all = _ANYBODY.issuperset(words)
        return NounPhrase(fate, fate, numeral.span.end, plural=True, others=False) if of_all else None
    if not is_plural(words[0]):
        return None
    return NounPhrase(" ".join(words), singular(words[0]), numeral.span.end, plural=True, others=False)
