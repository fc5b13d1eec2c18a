"""Asides: an event that a sentence names in passing, and the deed whose day a time beside it is."""

from __future__ import annotations

import re

from crosscheck.model import Span
from crosscheck.text.incident.event_words import (
    CALL,
    COURSE,
    DEATH,
    INCIDENT,
    INCIDENTS,
    OTHER,
    SAYING,
    EventMention,
    events_in,
)

# "That" opens a clause, but not in "that night".
# Each branch begins with a letter, not with "\b": so the search skips to such letters, three times as fast.
BREAKS = re.compile(
    r"w(?<!\ww)(?:ho|hich|hen|hile|here)\b|a(?<!\wa)(?:fter|s|lthough|head)\b|b(?<!\wb)(?:efore|ut|ecause)\b|"
    r"f(?<!\wf)ollowing (?:the|an?|his|her|its|their)\b|"
    r"t(?<!\wt)hat(?! (?:\w+day|night|morning|afternoon|evening|week|month|year)\b)\b|u(?<!\wu)ntil\b|s(?<!\ws)ince\b|"
    r";|—|–|:|--"
)
# "The crash that killed two people near Hollin on Monday": what it did belongs to it.
TELLING = (
    r" (?:that|which) (?:has |had )?(?:killed|injured|wounded|hurt|claimed|left|hit|struck|gutted|destroyed|damaged|"
    r"devastated|engulfed|ravaged|swept|tore|ripped|flattened|levell?ed|shook|rocked)\b[^,;:.]{0,60}"
)
_ALL_OF_IT = re.compile(TELLING)
_ASIDE = re.compile(
    r"\b(?:of|into|with|about|for|in|at|from|over|to|by) (?:(?:the|a|an|this|that|his|her|last) )?(?:[\w'’-]+ ){0,3}$"
)
# "They plan to address the shooting on Monday": a deed to come, and the day of that.
_TO_DO = re.compile(r"\bto (?!(?:the|an?|this|that|his|her) )[a-z]+ (?:the|an?|this|that) (?:[\w'’-]+ ){0,2}$")
# "Accused of shooting a man", "charged with stabbing Rusk": a deed, and whom it was done to.
_DONE_TO = re.compile(r" (?:an? |his |her |their |one |two |three |(?:and killing |to death )|[A-Z0-9])")
# "The fire site", "a crash victim", "the fire department": a noun of another thing, and no event.
_OF_ITS_NAME = re.compile(
    r" (?:site|scene|victims?|survivors?|suspects?|units?|squad|division|bureau|detectives?|investigat\w+|station|"
    r"department|district|chief|marshal|crews?|engines?|trucks?|alarms?|escape|toll|penalty|row|threats?|certificate|reports?)\b",
    re.IGNORECASE,
)
# "Accepted the resignation on Monday", "announced the arrest": the day of that.
_SPOKEN_OF = re.compile(
    r"\b(?:accept|welcom|condemn|denounc|critici[sz]|prais|mourn|mark|protest|announc|confirm|report|discuss)"
    r"(?:ed|e?s|ing) (?:the|an?|another) (?:[\w-]+ ){0,2}$|\b(?:put(?:ting)? out|extinguish\w*|doused) the $"
)
# "The kidnapped sailors were freed on Monday": that is said of them, and is no deed of the sentence.
_SAID_OF = re.compile(
    r"\b(?:the|an?|of|these|those|two|three|four|five|six|seven|eight|nine|ten|several|many|some|his|her|its|their) \Z",
    re.IGNORECASE,
)
_WHOM = re.compile(r" (?!others\b)(?:[a-z]{3,}s|m[ae]n|wom[ae]n|people|children)\b")
# "Police said about 5 a.m. a barge was found": an hour, and the clause that it opens. But "said at 5 a.m. that",
# "said at noon a barge had sunk" and "said at noon in a statement" are of what was said then.
_SAY = frozenset(("said", "say", "says"))
_BESIDE_AN_HOUR = r"(?: (?:just|shortly|right|before|after|about|around|approximately))"
_UP_TO_THE_HOUR = re.compile(rf"(?: that(?: at)?{_BESIDE_AN_HOUR}*|(?: at)?{_BESIDE_AN_HOUR}+) ")
_AN_HOUR = re.compile(r"[0-9]{1,2}(?::[0-9]{2})? ?[ap]\.?m\b|noon\b|midnight\b", re.IGNORECASE)
_ITS_CLAUSE = re.compile(
    r"\.?(?: [A-Z][a-z]+day)?(?: (?:[A-Z]{2,4}|local time)\b)?,? "
    r"(?!(?:that|in|on|at|by|to|from|during|when|after|as|and|but|local)\b)"
    r"(?![^,.;\n]{0,60}\b(?:had|has|have|still|would|will|remain(?:ed|s)?)\b)\w"
)
COPULA = re.compile(r"\b(?:was|were|is|are|has|had|remains?|remained)\b")
_REACH = 40


def is_part_of_a_name(page: str, event: Span) -> bool:
    """Whether an event word only tells the sort of the thing behind it: "the fire site"."""
    return _OF_ITS_NAME.match(page, event.end) is not None


def is_said_of_somebody(page: str, sentence: Span, event: Span) -> bool:
    """Whether an event word is a participle before a noun: "four kidnapped sailors"."""
    return (
        page.endswith("ed", event.start, event.end)
        and _WHOM.match(page, event.end) is not None
        and _SAID_OF.search(page, max(sentence.start, event.start - 10), event.start) is not None
    )


def is_hour_of_what_is_said(page: str, saying: Span, time: Span) -> bool:
    """Whether an hour right behind a word of saying opens what is said, and is not when it was said."""
    opens = _UP_TO_THE_HOUR.match(page, saying.end) if saying.of(page) in _SAY else None
    return (
        opens is not None
        # A hedge may be read with the hour: "about 5 a.m.".
        and time.start <= opens.end() < time.end
        and _AN_HOUR.match(page, opens.end()) is not None
        and _ITS_CLAUSE.match(page, time.end) is not None
    )


def is_spoken_of(page: str, sentence: Span, event: Span) -> bool:
    """Whether somebody only speaks of an event, or answers it: "accepted the resignation"."""
    return _SPOKEN_OF.search(page, max(sentence.start, event.start - _REACH), event.start) is not None


def not_in_passing(page: str, sentence: Span, time: Span, mention: EventMention) -> EventMention | None:
    """An event, or the deed whose day it is where that event is named in passing; None where the deed is no event.

    "Charged on Monday in the shooting" tells the day of the charge.
    """
    if is_spoken_of(page, sentence, mention.span):
        return None
    noun = mention.event in INCIDENTS or mention.span.of(page) == DEATH
    if not noun or not is_aside(page, sentence, mention, time) or _is_its_day(page, sentence, time, mention):
        return mention
    verb = _main_verb(page, sentence, time, mention)
    if verb is None:
        return mention
    return None if verb.event == OTHER else verb


def _is_its_day(page: str, sentence: Span, time: Span, mention: EventMention) -> bool:
    """Whether the day qualifies the event itself.

    "In the raid of March 12", "the March 12 raid", "the crash that killed two on Monday".
    """
    if page[mention.span.end : time.start] == " of " or page[time.end : mention.span.start] == " ":
        return True
    told = _ALL_OF_IT.fullmatch(page, mention.span.end, time.start)
    return told is not None and not any(told.start() < e.span.start < told.end() for e in events_in(page, sentence))


def is_aside(page: str, sentence: Span, mention: EventMention, time: Span) -> bool:
    """Whether an event is named in passing: "charged in the shooting", "the cause of the crash"."""
    done_to = page[mention.span.end : time.start] != " " and _DONE_TO.match(page, mention.span.end)
    if done_to and mention.span.of(page).lower().endswith("ing"):
        return False
    return _ASIDE.search(page, max(sentence.start, mention.span.start - _REACH), mention.span.start) is not None


def _main_verb(page: str, sentence: Span, time: Span, aside: EventMention) -> EventMention | None:
    """The verb of the clause in which an event is named in passing, if it is one of its own; the day is its day."""
    to_do = _TO_DO.search(page, max(sentence.start, aside.span.start - _REACH), aside.span.start)
    if to_do or COPULA.search(page, aside.span.end, max(aside.span.end, time.start)):
        return EventMention(aside.span, OTHER)
    for mention in reversed(events_in(page, sentence)):
        if mention.span.end > aside.span.start or mention.event in (SAYING, CALL, INCIDENT, COURSE):
            continue
        if is_part_of_a_name(page, mention.span):
            continue
        between = page[mention.span.end : aside.span.start]
        return None if mention.event in INCIDENTS or BREAKS.search(between) or "," in between else mention
    return None
