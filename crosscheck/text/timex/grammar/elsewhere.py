"""Dates in other languages, found by their month's name: "8 décembre 2019", "8 de diciembre de 2019"."""

from __future__ import annotations

import re

from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.hit import Hit

_DAY_BEFORE = re.compile(r"(?<![0-9.,:/])([0-3]?[0-9])(?:\.|er|º|°)? (?:de )?\Z")
_YEAR_AFTER = re.compile(r" (?:de |del )?(?:1[0-9]{3}|20[0-9]{2})(?![0-9])")


def read_foreign_month(hit: Hit) -> None:
    """Read a day, a month of another language and a year; without a day in figures it is no date here."""
    day = _DAY_BEFORE.search(hit.low, max(0, hit.start - 9), hit.start)
    year = _YEAR_AFTER.match(hit.low, hit.end)
    if day is None or year is None or not 1 <= int(day[1]) <= 31:
        return
    draft = Draft(day.start(), year.end(), "<day> <month> <year>", foreign=hit.trigger.value)
    hit.drafts.append(draft)
