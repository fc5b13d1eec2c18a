"""Mistaken names: those that an article prints as the mistake of others: "Torvick (sic)", "Torvik, not Torvick"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from crosscheck.model import Span

_SIC: Final = re.compile(r"(?:['’]s)? [(\[]sic[)\]]", re.IGNORECASE)
# A correction sets the right form before the wrong one, which begins alike, or names the mistake.
_CORRECTED: Final = re.compile(
    r"(?:(?P<right>[A-Z][\w'’-]+)(?:,? | \()(?:and )?(?:not|rather than)"
    r"|\b(?:misspelled|misspelt|misnamed|misidentified|misstated)(?: [a-z]+){0,3}"
    r"|\b(?:incorrectly|wrongly|mistakenly|erroneously)(?: [a-z]+){1,3}) (?:[A-Z][\w'’.-]+ ){0,2}\Z"
)
_REACH: Final = 80
# What every page with such a name has somewhere; most have nothing of it, and are asked at each of their names.
_HINT: Final = re.compile(
    r"(?i:[(\[]sic[)\]])|\b(?:not|than) [A-Z]|\bmis(?:sp|na|id|st)|\b(?:incorrect|wrong|mistaken|erroneous)ly\b"
)


def is_mistaken(page: str, span: Span) -> bool:
    """Whether an article prints a name as one that others got wrong, and knows better.

    Args:
        page: The text.
        span: The name.
    """
    if not _hints(page):
        return False
    if _SIC.match(page, span.end):
        return True
    corrected = _CORRECTED.search(page, max(0, span.start - _REACH), span.start)
    return corrected is not None and (not corrected["right"] or corrected["right"][0] == _last_word(page, span)[0])


@lru_cache(maxsize=1 << 6)
def _hints(page: str) -> bool:
    return _HINT.search(page) is not None


def _last_word(page: str, span: Span) -> str:
    return span.of(page).split()[-1]
