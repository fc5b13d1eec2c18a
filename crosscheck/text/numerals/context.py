"""The words right before and behind a place: what most decisions about a numeral turn on."""

from __future__ import annotations

import re

# A word in lower case, where it starts and where it ends.
Word = tuple[str, int, int]

WORD = re.compile(r"[A-Za-z]{1,14}")
# Between the words of one number: a hyphen, a blank or two, or the end of a line that was wrapped.
_GAP = re.compile(r"[ \u00a0]{1,2}|[-\u2010\u2011]| ?\r?\n(?!\r?\n)")
_LONGEST = 20
_BREAKS = frozenset(" -\u00a0\n")


def word_before(page: str, pos: int) -> str:
    """The word right before ``pos``, across one blank, hyphen or line end; "" where none stands there.

    As printed, its punctuation included; cut to its last 20 characters.
    """
    stop = pos - 1
    if stop < 1 or page[stop] not in _BREAKS:
        return ""
    first = stop - _LONGEST if stop > _LONGEST else 0
    word = page[max(page.rfind(" ", first, stop) + 1, first) : stop]
    return word.rpartition("\n")[2] if "\n" in word else word


def word_after(page: str, end: int) -> Word | None:
    """The word that goes on where another ended, across one gap; None where none does."""
    gap = _GAP.match(page, end)
    word = WORD.match(page, gap.end()) if gap else None
    return (word[0].lower(), word.start(), word.end()) if word else None
