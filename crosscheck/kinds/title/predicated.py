"""Titles as predicates: "Doe is mayor of Varn", "was sworn in as president", "has been chancellor since May"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.offices import is_beside
from crosscheck.names.person import Cast, Person
from crosscheck.names.words import key_of
from crosscheck.text.page.prose import Prose

# What stands between a name and its office; "was mayor" and "will be mayor" are of another time.
_HOLDS: Final = re.compile(
    r"(?:,? \([0-9]{1,3}\)|,(?! (?:and|or|but|who)\b)[^,.;:()“”\"\n]{1,60},)?"
    r" (?:is|has been|becomes|became|serves as|(?:has )?t(?:ook|akes|aken) over as"
    r"|(?:was|has been|is being) (?:sworn in as|elected|appointed|named|promoted to)(?: as)?)"
    r" (?:(?:the|its|their|a|an|new|next|first|country's|country’s|nation's|nation’s) ){0,3}+"
    # "The fifth coach" holds no office, he is one of five.
    r"(?!(?:second|third|[a-z]+th)\b)"
)
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z-]*")
# "Player of the year" is a prize, "Capt. Doe" another person.
_NO_OFFICE: Final = re.compile(r" of the (?:year|month|week|season|match)\b|\.?[ \xa0](?!(?:of|for)\b)[A-Z]")
_MOST_WORDS: Final = 4
_OFFICE: Final = w.OFFICE | w.RANK
# An office of another year, or of another's life: "became minister in 1994", "when she became mayor".
_ANOTHER_TIME: Final = re.compile(r"\b(?:1[89]|20)[0-9]{2}\b|\b(?:when|until|before|after|once|ago|then|previously)\b")
_SINCE: Final = re.compile(r" has been ")


def predicated(prose: Prose, cast: Cast) -> Iterator[tuple[Person, Span]]:
    """Each person who is said to hold an office, with the words of the office, its body left out.

    Args:
        prose: The article.
        cast: Its people.
    """
    page = prose.page
    for person in cast.persons:
        for mention in person.mentions:
            holds = _HOLDS.match(page, mention.span.end)
            if holds is None:
                continue
            sentence = prose.sentence_at(mention.span).span
            office = office_at(page, holds.end(), sentence.end)
            if office is not None and (
                _SINCE.search(holds[0]) or not _ANOTHER_TIME.search(page, sentence.start, sentence.end)
            ):
                yield person, office


def office_at(page: str, start: int, end: int) -> Span | None:
    """The words of an office that begin at a place, up to its head: "finance minister"; None where there is none."""
    place = start
    for _ in range(_MOST_WORDS):
        word = _WORD.match(page, place, end)
        if word is None:
            return None
        key = key_of(word[0])
        classes = w.classes_of(key)
        following = _WORD.match(page, word.end() + 1, end) if page[word.end() : word.end() + 1] == " " else None
        goes_on = following is not None and bool(w.classes_of(key_of(following[0])) & _OFFICE)
        if classes & _OFFICE and not goes_on:
            return None if _NO_OFFICE.match(page, word.end(), end) else Span(start, word.end())
        if following is None or not is_beside(word[0], key, classes, opening=False):
            return None
        place = word.end() + 1
    return None
