"""Dates in other languages: the one door to dateparser, which resolves what our grammar found and does not know."""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

# A few strings make up nearly all dates of a run.
_CACHE = 4096


@lru_cache(maxsize=_CACHE)
def resolve_elsewhere(words: str, language: str) -> date | None:
    """The day that words of a language name in full, or None.

    Args:
        words: The words of the date and nothing else, day and year included.
        language: ISO 639-1 code.
    """
    data = _parser(language).get_date_data(words)
    # Fields that the words do not state are filled in: only a whole day counts.
    if data.date_obj is None or data.period != "day":
        return None
    return data.date_obj.date()


@cache
def _parser(language: str) -> DateDataParser:
    """The parser of one language; dateparser takes a third of a second to load, so only when it is needed."""
    from dateparser.date import DateDataParser

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month", "year"],
        "TIMEZONE": "UTC",
        "DATE_ORDER": "DMY",
    }
    return DateDataParser(languages=[language], settings=settings)
