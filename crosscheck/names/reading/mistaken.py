"""Mistaken names: those that an article prints as the mistake of others: "Torvick (sic)", "Torvik, not Torvick"."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span

_SIC: Final = (" (sic)", " [sic]")
# A correction sets the right form before the wrong one, or names the mistake.
_CORRECTED: Final = re.compile(
    r"(?:[A-Z][\w'’-]+, (?:and )?not|\b(?:misspelled|misspelt|misnamed|misidentified|misstated)(?: [a-z]+){0,3}"
    r"|\b(?:incorrectly|wrongly|mistakenly|erroneously)(?: [a-z]+){1,3}) (?:[A-Z][\w'’.-]+ ){0,2}\Z"
)
_REACH: Final = 80


def is_mistaken(page: str, span: Span) -> bool:
    """Whether an article prints a name as one that others got wrong, and knows better.

    Args:
        page: The text.
        span: The name.
    """
    return page.startswith(_SIC, span.end) or bool(_CORRECTED.search(page, max(0, span.start - _REACH), span.start))
