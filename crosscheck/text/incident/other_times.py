"""Other times: words right behind a deed that put it into another year or month than that of the news."""

from __future__ import annotations

from typing import Final

from crosscheck.text.words.calendar_names import ANY_MONTH

#: Alternatives of a pattern: "in 2011", "in March", "last season", "two years ago".
ANOTHER_TIME: Final = (
    rf" (?:in|of) (?:(?:19|20)[0-9]{{2}}|{ANY_MONTH})| last (?:year|season|month|week)| years? ago| earlier (?:this|in)"
)
