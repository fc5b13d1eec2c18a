"""What a capitalised word may be: word classes, read once from the lexicons beside this module."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import Final

from crosscheck.names.given import is_recorded, known_given_names
from crosscheck.text.words.wordlist import lexicon

# Word classes, as bits of one integer: a word can be several things ("Chief", "Park", "May").
OPENER: Final = 1 << 0  # opens sentences; no name
CALENDAR: Final = 1 << 1
DEMONYM: Final = 1 << 2  # a people, creed or party
ORGANISATION: Final = 1 << 3
PLACE_WORD: Final = 1 << 4  # ends the name of a place
SURNAME_TOO: Final = 1 << 5  # a word for a place, an office or a thing that is a common name as well
PLACE_OPENER: Final = 1 << 6  # begins the name of a place
PLACE: Final = 1 << 7  # a known country, state or city of one word
HONORIFIC: Final = 1 << 8
RANK: Final = 1 << 9
OFFICE: Final = 1 << 10
ROLE: Final = 1 << 11
RELATION: Final = 1 << 12
MODIFIER: Final = 1 << 13  # stands inside a title before its head
FEMALE: Final = 1 << 14
MALE: Final = 1 << 15
HUMAN: Final = 1 << 16  # a noun for somebody: "woman", "teenager"
LAW: Final = 1 << 17  # an officer of the law or the court, a spokesman, a reporter: seldom whom the news is about
SAYING: Final = 1 << 18  # a reporting verb
PERSONAL: Final = 1 << 19  # a verb form that people are the subject of
OBJECTIVE: Final = 1 << 20  # a verb or preposition that a person follows
ATTRIBUTIVE: Final = 1 << 21  # "the Doe family" is not Doe
PARTICLE: Final = 1 << 22
SURNAME_FIRST: Final = 1 << 23
SUFFIX: Final = 1 << 24
GIVEN: Final = 1 << 25
NAME_MONTH: Final = 1 << 26
LETTERS: Final = 1 << 27  # stands behind a name: "QC"

# A given name that is as common in print as this (0 to 7) is more often the word than the name.
_PLAIN: Final = 4

HEAD: Final = HONORIFIC | RANK | OFFICE | ROLE | RELATION

# Words that open sentences and given names at once.
_STILL_GIVEN: Final = frozenset(("will", "mark", "may", "june", "april", "august", "dawn", "christian", "german"))
_TITLES: Final = {
    "honorifics m": HONORIFIC | MALE,
    "honorifics f": HONORIFIC | FEMALE,
    "honorifics": HONORIFIC,
    "ranks": RANK,
    "offices": OFFICE,
    "roles": ROLE,
    "modifiers": MODIFIER,
    "relations f": RELATION | FEMALE,
    "relations m": RELATION | MALE,
    "relations": RELATION,
    "persons f": HUMAN | FEMALE,
    "persons m": HUMAN | MALE,
    "persons": HUMAN,
    "law": LAW,
}
_CAPITALS: Final = {
    "openers": OPENER,
    "calendar": CALENDAR,
    "calendar names": NAME_MONTH,
    "demonyms": DEMONYM,
    "organisation words": ORGANISATION,
    "place words": PLACE_WORD,
    "place surnames": SURNAME_TOO,
    "place openers": PLACE_OPENER,
    "reporting verbs": SAYING,
    "attributed verbs": SAYING,
    "personal verbs": PERSONAL,
    "objective verbs": OBJECTIVE,
    "attributive nouns": ATTRIBUTIVE,
    "particles": PARTICLE,
    "surname first": SURNAME_FIRST,
    "surname suffixes": SUFFIX,
    "letters behind names": LETTERS,
}


def read_sections(filename: str) -> dict[str, list[str]]:
    """A lexicon file as its sections: heading -> lines, comments and blank lines left out."""
    text = files("crosscheck.names").joinpath("lexicon", filename).read_text(encoding="utf-8")
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith("["):
            lines = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            lines.append(line)
    return sections


@cache
def word_classes() -> dict[str, int]:
    """Every listed word, case-folded and without full stops, with its classes; for GIVEN see ``is_given``."""
    classes: dict[str, int] = defaultdict(int)
    listed = (
        (word, headings[heading])
        for filename, headings in (("titles.txt", _TITLES), ("capitals.txt", _CAPITALS))
        for heading, lines in read_sections(filename).items()
        for line in lines
        for word in line.split()
    )
    for word, of in listed:
        classes[word] |= of
        if of == DEMONYM:
            classes[word + "s"] |= DEMONYM
    for name in places():
        if " " not in name and "." not in name and not name.isupper():
            classes[name.casefold()] |= PLACE
    return dict(classes)


def classes_of(word: str) -> int:
    """The classes of a word, case-folded; 0 where it is not listed."""
    return word_classes().get(word, 0)


def sex_of(classes: int) -> str | None:
    """The sex that the classes of a word tell: "f", "m" or None."""
    return "f" if classes & FEMALE else "m" if classes & MALE else None


@cache
def places() -> dict[str, str]:
    """Known places as printed, each with its section: "countries", "states", "cities" ..."""
    return {name: kind for kind, names in read_sections("places.txt").items() for name in reversed(names)}


def is_given(word: str, classes: int) -> bool:
    """Whether a word, case-folded, is a given name (or a surname that is given too) rather than something else.

    Args:
        word: The word.
        classes: Its other classes.
    """
    if classes & (OPENER | DEMONYM | CALENDAR | PLACE_OPENER) and word not in _STILL_GIVEN:
        return False
    if word in known_given_names():
        return True
    lists = lexicon()
    return is_recorded(word) and lists.common.get(word, 0) < _PLAIN + (word in lists.proper)
