"""Calls for help: which of the words for a call tell that police or an ambulance were called."""

from __future__ import annotations

import re

from crosscheck.model import Span
from crosscheck.text.incident.event_words import CALL, EventMention

_RESPONDERS = re.compile(
    r"\b(?:police|officers?|deputies|crews?|firefighters|paramedics|troopers?|medics|units|dispatchers?|department|"
    r"911|received an?|got an?|authorities|investigators?|they were|were|was|emergency)\b",
    re.IGNORECASE,
)
# "Called 911", "called the police".
_FOR_HELP = re.compile(r" (?:the )?(?:911|9-1-1|999|112|police|emergency services|an ambulance)\b", re.IGNORECASE)
# "The call for help came in": one deed of two words.
_CAME_IN = re.compile(r" (?:[a-z0-9-]+ ){0,4}(?:came in|was received|were received|went out)\b")
_REACH = 60
_FINDING = frozenset({"found", "discovered"})


def is_for_help(page: str, sentence: Span, call: EventMention) -> bool:
    """Whether a call is one for help: somebody was found, police were called, a neighbour called the police."""
    if call.span.of(page).lower().partition(" ")[0] in _FINDING or _FOR_HELP.match(page, call.span.end) is not None:
        return True
    return _RESPONDERS.search(page, max(sentence.start, call.span.start - _REACH), call.span.start) is not None


def call_that_came_in(page: str, sentence: Span, call: EventMention) -> EventMention | None:
    """The call with the words that it came in, if the sentence goes on with them."""
    came_in = _CAME_IN.match(page, call.span.end, sentence.end)
    return None if came_in is None else EventMention(Span(call.span.start, came_in.end()), CALL)
