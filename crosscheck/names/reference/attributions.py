"""Attributions: who is the subject of a verb of speech ("police said", "said Doe", "he was quoted as saying")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from itertools import takewhile
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.verbs_of_speech import BE
from crosscheck.names.wordlists import OFFICE, word_classes
from crosscheck.text.words.calendar_names import WEEKDAYS

_ACCORDING: Final = re.compile(r"\b[Aa]ccording to[ \xa0\n]([^,.;:“”\"()—]{2,90})")
_NAME_PART: Final = re.compile(
    r"[ \xa0\n](?:that|when|who|which|after|before|as|while|but|and|because|where|what|if|in which|whether)[ \xa0\n]"
)
_ASIDE: Final = frozenset(
    "also later then has have had reportedly initially previously earlier further repeatedly would will not did "
    "quickly once again simply went goes on to".split()
)
_PRONOUNS: Final = frozenset(("he", "she", "they"))
_AFTER: Final = re.compile(r"[ \xa0\n]((?:[^\s,.;:“”\"()—]+\.?[ \xa0]?){1,7})")
_CLAUSE_ENDS: Final = ',;:“”"—()'
_BEFORE_SUBJECT: Final = ("”", '"', ",", "’", "'", "?", "!", "—")
_NO_SPEAKERS: Final = frozenset(
    "it this that there which who what they we you i and but as be is was were reason been being".split()
)
# A phrase with one of these is more than a noun, and none that opens with one of those is the subject.
_CLAUSAL: Final = frozenset(
    "he she it they him her me us them was were is are would will had has who whom which spoke".split()
)
_NO_OPENERS: Final = frozenset(
    "after among before during without in on at by for if asked when while with about earlier later last".split()
)
_ENDS_NOUN: Final = frozenset(
    "on at in after during that to when about for last from who whom which where".split()
) | frozenset(map(str.lower, WEEKDAYS))
_ARTICLES: Final = ("the", "a", "an", "but", "and", "however", "still", "yesterday")
# Who is called so holds another office, or none.
_BELOW: Final = frozenset("vice deputy former ex assistant acting under".split())
_LONGEST: Final = 8
# How far behind a comma a name ends its titles.
_TITLE_REACH: Final = 40


class Named(Enum):
    """How a speaker is named."""

    PERSON = "by the name of a person of the cast"
    PHRASE = "as printed"
    PRONOUN = "he, she or they"


@frozen
class Source:
    """Who is quoted.

    Attributes:
        name: The name of a person in full, anybody else as printed without the article, or the pronoun.
        named: Which of these it is.
        at: Where the clause that names it begins.
    """

    name: str
    named: Named
    at: int


def according_to(page: str, cast: Cast, reach: Span) -> Source | None:
    """Whom a stretch of the page names behind "according to"."""
    # Most sentences name no source so: a plain search sees it faster than the pattern.
    if page.find("ccording to", reach.start, reach.end) < 0:
        return None
    found = _ACCORDING.search(page, reach.start, reach.end)
    return _source(cast, Span(*found.span(1)), found[1]) if found is not None else None


def subject(page: str, cast: Cast, floor: int, verb: Span, ceiling: int) -> Source | None:
    """Whom a verb of speech has as its subject, before it or behind.

    Args:
        page: The page.
        cast: The people of the article.
        floor: Where the sentence, or what of it goes with the verb, begins.
        verb: The verb.
        ceiling: Where it ends.
    """
    return _subject_before(page, cast, floor, verb.start) or _subject_after(page, cast, floor, verb, ceiling)


def _subject_before(page: str, cast: Cast, floor: int, verb: int) -> Source | None:
    text = page[floor:verb].rstrip()
    aside = ""
    if text.endswith(","):
        # "Doe, a spokesman, said": the name stands before the apposition. "The spokesman, Doe, said" has it inside.
        comma = text.rfind(",", 0, len(text) - 1)
        if comma <= 0:
            return None
        text, aside = text[:comma], text[comma:]
    clause = first = 1 + max(map(text.rfind, _CLAUSE_ENDS))
    # "Doe rose and said": who does the one thing does the other.
    joined = text.endswith((" and", " but"))
    relative = None
    for boundary in _NAME_PART.finditer(text, first):
        relative = boundary if boundary[0].split() == ["who"] else None
        first = boundary.end() - 1 if relative is None else first
    # "An official who spoke on condition of anonymity said".
    first = clause if joined else first
    phrase = Span(floor + first, floor + (len(text) if relative is None else relative.start()))
    words = phrase.of(page).split()
    while words and words[-1].lower() in _ASIDE | BE:
        words.pop()
    if joined and words:
        words.pop()
    if not words or words[-1].lower() in _NO_SPEAKERS:
        # "What Doe called", "the mayor, who said".
        return None
    pronoun = words[0 if joined else -1].lower()
    if pronoun in _PRONOUNS:
        return Source(pronoun, Named.PRONOUN, phrase.start)
    person = _named(cast, phrase) or (aside and _in_apposition(page, cast, floor + len(text)))
    if person:
        return Source(person, Named.PERSON, phrase.start)
    if joined:
        return None
    if page[phrase.start - 1 : phrase.start] == "," and (person := _before_comma(cast, phrase.start - 1)):
        return Source(person, Named.PERSON, phrase.start)
    return _as_printed(cast, _noun(words), phrase.start) if len(words) <= _LONGEST else None


def _subject_after(page: str, cast: Cast, floor: int, verb: Span, ceiling: int) -> Source | None:
    if page[floor : verb.start].rstrip()[-1:] not in _BEFORE_SUBJECT:
        return None
    match = _AFTER.match(page, verb.end, ceiling)
    if match is None:
        return None
    return _source(cast, Span(*match.span(1)), _noun(match[1].split()))


def _source(cast: Cast, place: Span, phrase: str) -> Source | None:
    person = _named(cast, place)
    return Source(person, Named.PERSON, place.start) if person else _as_printed(cast, phrase, place.start)


def _noun(words: Sequence[str]) -> str:
    """The words of a phrase as far as its noun goes: without "on Monday", "at a rally"."""
    return " ".join(takewhile(lambda word: word.lower() not in _ENDS_NOUN, words))


def _in_apposition(page: str, cast: Cast, comma: int) -> str | None:
    """Who is named right behind a comma, perhaps by title: "the spokesman, Sgt. Doe, said"."""
    for person, mention in cast.mentions_in(Span(comma, comma + _TITLE_REACH)):
        first = mention.span.start if mention.title is None else min(mention.title.start, mention.span.start)
        return person.name if all(word[0].isupper() for word in page[comma + 1 : first].split()) else None
    return None


def _named(cast: Cast, phrase: Span) -> str | None:
    pairs = cast.mentions_in(phrase)
    return pairs[0][0].name if pairs else None


def _before_comma(cast: Cast, comma: int) -> str | None:
    """Whose name a comma follows, at which an apposition begins that has a comma inside."""
    pairs = cast.mentions_in(Span(max(0, comma - _TITLE_REACH), comma))
    return pairs[-1][0].name if pairs and pairs[-1][1].span.end == comma else None


def _as_printed(cast: Cast, phrase: str, at: int) -> Source | None:
    """A phrase as a source: what may be a town or a word elsewhere, but speaks, is the one person of that surname.

    So is "the mayor" the one who is called Mayor.
    """
    words = phrase.strip(" \xa0\n'’“”\".").split()
    definite = False
    while words and words[0].lower() in _ARTICLES:
        definite = words.pop(0).lower() == "the"
    lower = [word.lower() for word in words]
    if not words or lower[-1] in _NO_SPEAKERS or lower[0] in _NO_SPEAKERS or len(words) > _LONGEST:
        return None
    if lower[0] in _NO_OPENERS or not _CLAUSAL.isdisjoint(lower):
        return None
    if len(words) == 1:
        bearers = {person.name for person in cast.persons if person.name.split()[-1] == words[0]}
    else:
        bearers = set()
    if definite and not bearers:
        bearers = {person.name for person in cast.persons if _holds(person, lower)}
    if len(bearers) == 1:
        return Source(bearers.pop(), Named.PERSON, at)
    return Source(" ".join(words), Named.PHRASE, at)


def _holds(person: Person, office: Sequence[str]) -> bool:
    """Whether a person is called by an office: "the attorney general" is Attorney General Doe."""
    classes = word_classes()
    if not classes.get(office[-1], 0) & OFFICE:
        return False
    for title, _ in person.titles:
        words = title.lower().split()
        if words[-len(office) :] == [*office] and _BELOW.isdisjoint(words[: -len(office)]):
            return True
    return False
