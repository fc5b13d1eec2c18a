"""Lengths: how long an event lasts or a state of things has lasted, told by the words beside a length of time.

"A three-day visit", "the strike is to last 48 hours", "ended after nine weeks", "nine years of Harvest rule", "captive
for 214 days". What only may last so long, what is asked for, a part of it and another one of its kind are none.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import Final

from crosscheck.model import Span
from crosscheck.text.incident import length_words as w

_REACH: Final = 90
# So near a length stands the word that ties it to what is before, with an "about" between.
_LINK: Final = 48
# Who is held hostage for hours is held in a siege.
_HOURS: Final = re.compile(r"hours?|minutes?")


def lasting(page: str, sentence: Span, length: Span) -> str | None:
    """What a length of time is the length of, where the words beside it tell; None for another one of its kind.

    Args:
        page: The text.
        sentence: The sentence around the length.
        length: The words of the length.
    """
    # "Is due to last three days": the verb has been read with the number.
    start = length.start + len("last ") * page.startswith("last ", length.start)
    floor = max(sentence.start, start - _REACH)
    before = page[max(floor, start - _LINK) : start].lower()
    near = Span(floor, min(sentence.end, length.end + _REACH))
    if page.startswith(w.PARTS, length.start):
        return None
    for told, event in chain(
        ((pattern.match(page, length.end, sentence.end), event) for pattern, event in w.BEHIND),
        ((pattern.search(page, floor, start), event) for link, pattern, event in w.BEFORE if link in before),
    ):
        if told is not None:
            what = event or w.CLASS[told["noun"]]
            if what == "captivity" and _HOURS.search(page, length.start, length.end):
                what = "siege"
            opens = min(start, told.start("noun") if not event else told.start())
            over = w.NO_LONGER.match(page, max(told.end(), length.end), sentence.end)
            return None if over or _is_of_another(page, near, Span(opens, start), what) else what
    if page.find("year", length.start, length.end) < 0 or w.SIGNED.search(page, floor, start) is None:
        return None
    club = w.OF_A_CLUB.search(page, max(0, floor - 3 * _REACH), length.end + 3 * _REACH)
    return None if club is None or _is_of_another(page, near, Span(start, start), "") else "contract"


def _is_of_another(page: str, near: Span, phrase: Span, event: str) -> bool:
    """Whether the words around say that it is not the one in the news, or not so, or not yet."""
    if any(told.search(page, near.start, phrase.start) for told in (w.ANOTHER, w.WAS_UNDER)):
        return True
    if w.MAY.search(page, near.start, phrase.end):
        return True
    if event == "ban" and w.OF_A_TERM.search(page, near.start, phrase.end):
        return True
    return w.ANOTHER_TIME.search(page, near.start, near.end) is not None
