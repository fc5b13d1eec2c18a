"""Ages that stand right beside a name: two names with two of them are two people's."""

from __future__ import annotations

import re
from typing import Final

_BEFORE: Final = re.compile(r"([1-9][0-9]?)-year-old \Z")
_BEHIND: Final = re.compile(r", ([1-9][0-9]?)(?=[,;.])")
_REACH: Final = 16


def age_beside(page: str, start: int, end: int) -> str:
    """The age before or behind what stands at a place, as printed; "" where there is none."""
    found = _BEFORE.search(page, max(0, start - _REACH), start) or _BEHIND.match(page, end)
    return found[1] if found else ""
