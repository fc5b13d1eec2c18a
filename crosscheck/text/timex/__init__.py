"""Time expressions: every date, time, duration and set of a page, as TIMEX3 (TimeML)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from crosscheck.text.page.prose import Sentence
from crosscheck.text.scanning.triggers import fold
from crosscheck.text.timex.grammar import find_drafts
from crosscheck.text.timex.meaning.context import Context
from crosscheck.text.timex.meaning.finish import finish
from crosscheck.text.timex.mention import Timex, TimexType

__all__ = ["Timex", "TimexType", "find_timexes"]


def find_timexes(page: str, sentences: Sequence[Sentence], anchor: date | None) -> tuple[Timex, ...]:
    """Every time expression of a page, in order and without overlap.

    Args:
        page: The text that all spans index.
        sentences: Its sentences, in order; they bound the search for tense.
        anchor: The day of publication, or one borrowed from an article of the same story. With
            None a weekday stays a weekday ("XXXX-WXX-5") and a month a month ("XXXX-04").
    """
    low = fold(page)
    drafts = find_drafts(page, low)
    if not drafts:
        return ()
    context = Context.of(low, sentences, anchor, drafts)
    found = (finish(draft, context) for draft in drafts)
    return tuple(timex for timex in found if timex is not None)
