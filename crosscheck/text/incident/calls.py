"""Calls for help: which of the words for a call tell that police or an ambulance were called."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crosscheck.model import Span
from crosscheck.text.incident.event_words import CALL, EventMention

_RESPONDERS = re.compile(
    r"\b(?:police|officers?|deputies|crews?|firefighters|paramedics|troopers?|medics|units|dispatchers?|department|"
    r"ambulances?|rescuers|services|911|received an?|got an?|authorities|investigators?|were|was|emergency)\b",
    re.IGNORECASE,
)
# "Called 911", "called the police".
_FOR_HELP = re.compile(r" (?:the )?(?:911|9-1-1|999|112|police|emergency services|an ambulance)\b", re.IGNORECASE)
# "The call for help came in": one deed of two words.
_CAME_IN = re.compile(r" (?:[a-z0-9-]+ ){0,4}(?:came(?: in)?|(?:was|were) (?:received|placed)|went out)\b")
# "Responded to a shooting at nine", "were called to Marsh Lane for a fire": the hour is that of the call; but "to a
# report of a man shot at nine" has his.
_TO_IT = re.compile(
    r"(?: (?!(?:after|when|where|who|that|which|as|and|but|while|by|because|before|saying)\b)[^\s,;:]+){0,10} "
)
_REACH = 60
_FINDING = ("found", "discovered")
# "The alarm was raised" tells by itself that help was called.
_FOR_ITSELF = (*_FINDING, "report", "alarm", "raised")


def is_for_help(page: str, sentence: Span, call: EventMention) -> bool:
    """Whether a call is one for help: somebody was found, police were called, a neighbour called the police."""
    if call.span.of(page).lower().startswith(_FOR_ITSELF) or _FOR_HELP.match(page, call.span.end) is not None:
        return True
    return _RESPONDERS.search(page, max(sentence.start, call.span.start - _REACH), call.span.start) is not None


def call_that_came_in(page: str, sentence: Span, call: EventMention) -> EventMention | None:
    """The call with the words that it came in, if the sentence goes on with them."""
    came_in = _CAME_IN.match(page, call.span.end, sentence.end)
    return None if came_in is None else EventMention(Span(call.span.start, came_in.end()), CALL)


def called_to(page: str, mentions: Iterable[EventMention], event: EventMention) -> EventMention:
    """The call to an event, where somebody is called to it or responds to it in one clause; else the event."""
    calls = [mention for mention in mentions if mention.event == CALL and mention.span.end < event.span.start]
    near = max(calls, key=lambda mention: mention.span.end, default=None)
    done = event.span.of(page).lower()
    if near is None or done == "shot" or done.endswith("ed") or near.span.of(page).lower().startswith(_FINDING):
        return event
    return near if _TO_IT.fullmatch(page, near.span.end, event.span.start) else event
