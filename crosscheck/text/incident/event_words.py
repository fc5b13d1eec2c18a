"""Event words: which class of event a verb or noun names."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.incident.event_classes import SaidOf, forms, forms_said_of
from crosscheck.text.scanning.triggers import fold

# The classes that can be the one incident a whole story is about, rather than the deed of a person.
INCIDENTS = frozenset(
    "shooting stabbing attack explosion crash fire flood storm earthquake landslide eruption sinking stampede "
    "kidnapping robbery raid collapse strike outbreak coup".split()
)
# To say a thing on Wednesday does not make it happen on Wednesday.
SAYING = "statement"
# Police come after the event, and are called when it is over.
CALL = "call"
# What is not told more closely: "it happened on Monday".
INCIDENT = "incident"
# How an event began, went on and ended.
COURSE = "course"
# The classes that two or more people share.
SHARED = frozenset({"talks", "meeting", "signing", "wedding"})
# A trial begins once, and has many days in court; who meets once meets again.
TRIAL, HEARING = "trial", "hearing"
REPEATED = frozenset({HEARING, "election", "vote", "talks", "meeting", "visit"})
# What befalls nobody twice.
DEATH = "death"
UNIQUE = frozenset({"birth", DEATH, "disappearance"})
# Another verb, to which a time belongs as well as to an event.
OTHER = "other"

# No form has less than three letters.
_WORD = re.compile(r"[a-z]{3,}")
# Verbs that end like other past tenses and tell what the event did, or qualify a noun.
_PART_OF_IT = frozenset(
    "killed injured wounded injuring based involved involving alleged unidentified suspected identified related "
    "hundred armed named investigated aged masked crowded married retired believed supposed "
    "united fired received started followed resulted reportedly".split()
)
_IRREGULAR = frozenset(
    "went came took gave saw bought sold won lost brought thought returned fled drove ran flew broke spent "
    "held will would plans plan expects expected returns return released purchased built "
    # Several events of one kind are none that a story tells; their day is of none other.
    "shootings stabbings attacks earthquakes quakes tremors kidnappings abductions robberies".split()
)

# "Rescuers were still searching": a verb as much as any past tense.
_GOING_ON, _GOING_REACH = re.compile(r"\b(?:was|were|is|are|been) (?:still |now |also |already )?\Z"), 14


@frozen
class EventMention:
    """A word that names an event, and its class."""

    span: Span
    event: str


_words = cache(forms)
_words_of_things = cache(forms_said_of)


@cache
def event_classes() -> frozenset[str]:
    """The classes of events that a word can name."""
    return frozenset(_words().values()) | {said.event for of in _words_of_things().values() for said in of}


@cache
def _phrases() -> dict[str, tuple[str, ...]]:
    """The forms of several words, by their first one, the longest first."""
    phrases: dict[str, tuple[str, ...]] = {}
    for form in sorted({*_words(), *_words_of_things()}, key=len, reverse=True):
        first, _, more = form.partition(" ")
        if more:
            phrases[first] = (*phrases.get(first, ()), form)
    return phrases


# The days of an article are told of their events, and later matched to those of other articles.
@lru_cache(maxsize=1 << 10)
def events_in(page: str, sentence: Span) -> tuple[EventMention, ...]:
    """The event words of a sentence, in order, and the other verbs that a time can belong to."""
    low, phrases, of_things = fold(page), _phrases(), _words_of_things()
    found: list[EventMention] = []
    end = sentence.start
    # Words alone are read three times faster than with their places; few name an event.
    words = _WORD.findall(low, end, sentence.end)
    named = zip(words, map(_event, words), strict=True)
    for word, event in named:
        open_to_more = word in phrases or word in of_things
        going = word.endswith("ing")
        if event is None and not (open_to_more or going):
            continue
        start = _whole_word(low, word, end)
        phrase, told = _told(page, word, start, sentence.end) if open_to_more else ("", None)
        told = told or event
        if told is None and going and _GOING_ON.search(low, max(end, start - _GOING_REACH), start):
            told = OTHER
        if told is not None:
            end = start + len(phrase or word)
            found.append(EventMention(Span(start, end), told))
        for _ in _WORD.findall(phrase)[1:]:
            next(named, None)
    return tuple(found)


def _told(page: str, word: str, start: int, stop: int) -> tuple[str, str | None]:
    """The words from a place on that name an event together, or only of the thing before them, and its class."""
    low = fold(page)
    for form in (*_phrases().get(word, ()), word):
        # "Turned himself in" is not the beginning of "turned himself into".
        if low.startswith(form, start, stop) and not low[start + len(form) : start + len(form) + 1].isalpha():
            event = _of_a_thing(page, low, form, start) or (_words().get(form) if form != word else None)
            if event is not None:
                return form, event
    return "", None


def _of_a_thing(page: str, low: str, form: str, start: int) -> str | None:
    said: tuple[SaidOf, ...] = _words_of_things().get(form, ())
    return next((one.event for one in said if one.holds(page, low, start, start + len(form))), None)


def _whole_word(low: str, word: str, start: int) -> int:
    """Where a word stands, from a place on, that is no part of a longer one."""
    at = low.index(word, start)
    while "a" <= low[at - 1 : at] <= "z" or "a" <= low[at + len(word) : at + len(word) + 1] <= "z":
        at = low.index(word, at + 1)
    return at


@lru_cache(maxsize=65_536)
def _event(word: str) -> str | None:
    """The class of event that a word in small letters names; ``OTHER`` for another verb."""
    past = len(word) > 4 and word.endswith("ed") and word not in _PART_OF_IT
    return _words().get(word) or (OTHER if past or word in _IRREGULAR else None)
