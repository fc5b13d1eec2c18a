"""Children whom a number counts: "a mother of three", "the father-of-two", "she had four children"."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.text.numerals.nouns import NounPhrase
from crosscheck.text.numerals.numeral import Numeral

# What such a count is called, as an attribute of the parent.
CHILDREN: Final = "children"
_PARENT: Final = re.compile(r"\b(?:mother|father|mom|mum|dad|parent)[ -]of[ -]\Z", re.IGNORECASE)
_HAS: Final = re.compile(
    r"\b(?:(?:has|had) (?:also )?|(?:leaves?|left) (?:behind )?|survived by (?:his |her )?|who raised )\Z"
)
_REACH: Final = 24
# "Mother of three of the victims", "had two children with his first wife": some of them.
_SOME: Final = re.compile(
    r" (?:of (?:the|those|them|his|her|their)|with|by|from|together|who|in|at|under|aged|between)\b"
)


def parent_before(page: str, at: int) -> int | None:
    """Where the parent of so many begins, before a number at ``at``: the m of "mother of three"; or None."""
    if page[max(0, at - 4) : at].lower() not in (" of ", "-of-", " of-", "-of "):
        return None
    found = _PARENT.search(page, max(0, at - _REACH), at)
    return None if found is None else found.start()


def counts_children(page: str, numeral: Numeral, phrase: NounPhrase) -> bool:
    """Whether a number counts all the children of somebody. Anchored; looks at 24 characters before the number."""
    start = numeral.extent.start
    if parent_before(page, start) is not None:
        # "The father of five died": the verb is the father's.
        return _SOME.match(page, numeral.span.end) is None
    if phrase.head not in ("child", "kid") or " " in phrase.text:
        return False
    return _HAS.search(page, max(0, start - _REACH), start) is not None and _SOME.match(page, phrase.end) is None
