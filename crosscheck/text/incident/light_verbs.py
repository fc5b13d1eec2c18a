"""Light verbs: what happened, where the verb says only that something did, or began ("the trial began on Monday")."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crosscheck.model import Span
from crosscheck.text.incident.asides import BREAKS
from crosscheck.text.incident.event_words import CALL, COURSE, HEARING, INCIDENT, OTHER, SAYING, TRIAL, EventMention

_WHAT_HE_DID = re.compile(
    r"\b(?:who|(?:accused|suspected|convicted|guilty) of|charged with) (?:\w+ ){0,2}$", re.IGNORECASE
)
# "The fire that began", "the fire, which is under investigation, began".
_WHICH = re.compile(r", which [^,;:—–]{1,80},(?= )|,? (?:which|that) ")
_ITSELF = re.compile(r"\b(?:(?:it|this|that)(?: all)?|all of (?:it|this)|incident|accident|what) $", re.IGNORECASE)
# "The trial is due to begin", not "to resume" and not "ended".
_ENDS_OR_GOES_ON = re.compile(r"ende?|resume")
_TO_END = re.compile(r" to (?:end|last|finish|conclude|continue|resume)\b")


def named(page: str, sentence: Span, mentions: Iterable[EventMention], light: EventMention) -> EventMention | None:
    """What happened, where the verb says only that it did ("the crash happened on Monday"), else the verb; or None.

    Args:
        page: The page.
        sentence: The sentence of the verb.
        mentions: The event words and verbs near it.
        light: The verb.
    """
    before = [
        mention
        for mention in mentions
        if mention.event not in (OTHER, COURSE, INCIDENT, SAYING, CALL) and mention.span.end <= light.span.start
    ]
    # "The trial of a clerk who shot two men begins": what somebody did does not begin.
    begun = [m for m in before if not _WHAT_HE_DID.search(page, max(sentence.start, m.span.start - 40), m.span.start)]
    before = begun if light.event == COURSE else begun or before
    near = max(before, key=lambda mention: mention.span.end, default=None)
    if near is not None and not BREAKS.search(_WHICH.sub("", page[near.span.end : light.span.start])):
        return EventMention(near.span, TRIAL) if _opens_a_trial(page, near, light) else near
    if light.event == COURSE:
        return None
    noun = light.span.of(page).lower() in ("incident", "accident")
    itself = noun or _ITSELF.search(page, max(sentence.start, light.span.start - 14), light.span.start)
    return light if itself else None


def _opens_a_trial(page: str, near: EventMention, light: EventMention) -> bool:
    """Whether a trial is said to begin: the day of that is not any day in court."""
    if near.event != HEARING or near.span.of(page).lower() != TRIAL:
        return False
    return not (_ENDS_OR_GOES_ON.match(page, light.span.start) or _TO_END.match(page, light.span.end))
