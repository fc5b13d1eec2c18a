"""Ages by the decade: "in his forties", "in her mid-20s"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from crosscheck.model import Span
from crosscheck.text.numerals.ages import AgeMention
from crosscheck.text.numerals.bounds import Bounds
from crosscheck.text.numerals.openers import DECADES, openers

# The name of this dress, for ``AgeMention.dress``.
BY_DECADE = "in one's <decade>"
_DECADE = re.compile(
    r"\b(?:his|her|their|my|your|our|its) (?:(?P<when>early|mid|middle|late)(?:[ -]| to late ))?$", re.IGNORECASE
)
_PARTS = {"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)}


def ages_by_decade(page: str) -> Iterator[AgeMention]:
    """Ages by the decade: "in his forties", "in her mid-20s", "in their late teens"."""
    for start, end in openers(page).decades:
        owner = _DECADE.search(page, max(0, start - 24), start)
        if owner is None or page[start - 1 : start].isdigit():
            continue
        word = page[start:end].lower()
        first, last = Decimal(DECADES[word]), Decimal(DECADES[word] + (6 if word == "teens" else 9))
        if owner["when"] and word != "teens":
            low, high = _PARTS[owner["when"].lower()]
            first, last = Decimal(DECADES[word] + low), Decimal(DECADES[word] + high)
        yield AgeMention(Span(owner.start(), end), Bounds(first, last), "year", BY_DECADE)
