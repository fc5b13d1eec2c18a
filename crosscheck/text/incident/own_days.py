"""Own days: whether an event of a sentence has a day of its own, so that another one is not its."""

from __future__ import annotations

import re

from crosscheck.model import Span
from crosscheck.text.incident.event_words import EventMention

# "Arrested on Monday in the killing of Doe on Sunday": the arrest has a day already.
DAY = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)"
    r"[a-z]*\.? [0-9]{1,2})\b(?!['’])"
)
_RIGHT_BEHIND = re.compile(rf" (?:on |early |late )?{DAY.pattern}")
# "On Monday, two men held in Sunday's shooting were freed": the shooting has one, too.
_OWN_GENITIVE = re.compile(r"[a-z]{2}day['’]s? (?:[\w-]+ ){0,3}$")
_REACH = 40


def has_its_day(page: str, time: Span, mention: EventMention) -> bool:
    """Whether an event has another day than this one.

    "Arrested on Sunday and charged on Monday", "in hospital on Monday after he was shot Sunday", "Sunday's shooting".
    """
    if mention.span.end <= time.start:
        beside = DAY.search(page, mention.span.end, time.start)
    else:
        beside = _RIGHT_BEHIND.match(page, mention.span.end)
    if beside is not None:
        return True
    own = _OWN_GENITIVE.search(page, max(0, mention.span.start - _REACH), mention.span.start)
    return own is not None and not (time.start <= own.start() <= time.end)
