"""What a row of capitalised words names by itself: perhaps a person, or a place, a body, a people, nothing."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from crosscheck.names import wordlists as w
from crosscheck.names.reading.rows import Row
from crosscheck.names.reading.titles import title_in
from crosscheck.names.words import SYLLABLES, Word, is_namely
from crosscheck.text.words.wordlist import lexicon

PERSON: Final = "person"
PLACE: Final = "place"
ORGANISATION: Final = "organisation"
NOTHING: Final = ""

# A word that is as common in print as this (0 to 7) is rather the word than a name.
_PLAIN: Final = 4
_NOT_OPENING: Final = ~(w.SAYING | w.PERSONAL | w.OBJECTIVE | w.HUMAN)

# Words that speak of something else than a person.
_ELSEWHERE: Final = w.ORGANISATION | w.PLACE_WORD | w.PLACE | w.PLACE_OPENER | w.DEMONYM

# What opens a sentence matters only where a run does: inside it, at its start, and there with a first word that the
# article prints in lower case too.
INSIDE: Final = 0
OPENING: Final = 1
OPENING_PLAINLY: Final = 2


class Sense(NamedTuple):
    """What a row of words names by itself.

    Attributes:
        kind: ``PERSON`` (perhaps), ``PLACE``, ``ORGANISATION`` or ``NOTHING``.
        name: The words that name it, without a title.
        whole: The words without what only opens a sentence; the name and what stands before it in the row.
        title: The title before a person's name, or None.
        aside: The place or the body before that title, or None.
        peoples: The first letters of the peoples that are named.
        plain: Whether no word speaks of a place, a body or a people.
    """

    kind: str
    name: Row
    whole: Row
    title: Row | None = None
    aside: Row | None = None
    peoples: tuple[str, ...] = ()
    plain: bool = False


@lru_cache(maxsize=1 << 15)
def sense_of(row: Row, stand: int) -> Sense:
    """What a row names that stands ``INSIDE`` a sentence, ``OPENING`` or ``OPENING_PLAINLY``."""
    if len(row.words) == 1:
        return _of_word(row)
    first, last = _without_openers(row, stand)
    if first == last:
        return Sense(NOTHING, row, row)
    whole = row.cut(first, last)
    words = whole.words
    peoples: tuple[str, ...] = ()
    if whole.classes & w.DEMONYM:
        peoples = tuple([word.key[:4] for word in words if word.classes & w.DEMONYM])
    if whole.classes & w.HEAD:
        title, start = title_in(words, opening=stand != INSIDE and first == 0)
        if start:
            return _titled(whole, title, start, peoples)
    kind, plain = _other(whole)
    if kind:
        return Sense(kind, whole, whole, peoples=peoples)
    first, last = 0, len(words)
    while first < last - 1 and words[first].classes & (w.DEMONYM | w.GIVEN) == w.DEMONYM:
        first += 1
    first = _without_modifiers(words, first)
    while last - first > 2 and words[last - 1].classes & w.LETTERS and words[last - 1].text.isupper():
        last -= 1
    kind = NOTHING if peoples and is_people(words[first:]) else PERSON
    return Sense(kind, whole.cut(first, last), whole, peoples=peoples, plain=plain)


def _titled(row: Row, title: int, start: int, peoples: tuple[str, ...]) -> Sense:
    """The sense of a row with a title in it.

    Args:
        row: The row.
        title: The word that the title begins with.
        start: The word that the name begins with.
        peoples: The first letters of the peoples that are named.
    """
    called = row.words[start:]
    kind = ORGANISATION if has_other_word(called) else NOTHING if peoples and is_people(called) else PERSON
    aside = None if is_people(row.words[:title]) else row.cut(0, title)
    return Sense(kind, row.cut(start, len(row.words)), row, row.cut(title, start), aside, peoples)


def kind_aside(row: Row) -> str:
    """The kind of what stands before a title inside a run: "Weldon County" in "Weldon County Lt. Doe"."""
    is_place = row.words[-1].classes & (w.PLACE_WORD | w.PLACE) or row.printed in w.places()
    return PLACE if is_place else ORGANISATION


def _of_word(row: Row) -> Sense:
    (word,) = row.words
    classes = row.classes
    peoples = (word.key[:4],) if classes & w.DEMONYM else ()
    kind = PERSON
    if not classes & w.GIVEN:
        if classes & w.PLACE or (len(word.text) > 1 and word.text in w.places()):
            kind = PLACE
        elif classes & (w.DEMONYM | w.OPENER | w.CALENDAR):
            kind = NOTHING
        elif classes & (w.ORGANISATION | w.PLACE_WORD) and not classes & w.SURNAME_TOO:
            kind = ORGANISATION if word.text.isupper() else NOTHING
    return Sense(kind, row, row, peoples=peoples)


def _without_openers(row: Row, stand: int) -> tuple[int, int]:
    """From where to where a row goes on without words that only open a sentence, or label a name."""
    words = row.words
    first, last = 0, len(words)
    if row.classes & w.OPENER:
        while first < last and words[first].classes & (w.OPENER | w.GIVEN) == w.OPENER:
            first += 1
        while last > first and words[last - 1].classes & (w.OPENER | w.GIVEN) == w.OPENER:
            if _is_last_syllable(words[first:last]):
                break
            last -= 1
    if stand and not first and last > 1:
        # A plain word that only opens the sentence goes, a title stays: "Speaking", but not "Officer".
        word = words[0]
        if (
            not word.classes & (_NOT_OPENING | w.GIVEN)
            and word.key not in lexicon().proper
            and (stand == OPENING_PLAINLY or lexicon().common.get(word.key, -1) >= _PLAIN)
        ):
            first = 1
    # "RB John Doe", "Moviemaker Jane Doe", "Justices Doe and Roe": a label before a name.
    if last - first > 1 and _is_plural_title(words[first]):
        behind = words[first + 1]
        first += bool(behind.classes & w.GIVEN if last - first > 2 else is_namely(behind))
    elif last - first > 2 and words[first + 1].classes & w.GIVEN and _is_label(words[first], stand):
        first += 1
    return first, last


def _is_plural_title(word: Word) -> bool:
    """Whether a word is an office or rank of several: "Justices"."""
    return (
        word.key[-1:] == "s"
        and not word.classes & w.HEAD
        and bool(w.word_classes().get(word.key[:-1], 0) & (w.RANK | w.OFFICE))
    )


def _is_label(word: Word, stand: int) -> bool:
    """Whether a word before a given name only tells what its bearer is."""
    if word.classes & (w.GIVEN | w.HEAD | w.MODIFIER):
        return False
    common = lexicon().common
    if "-" in word.key and all(part in common for part in word.key.split("-")):
        return True
    return (word.text.isupper() and word.text.isalpha()) or (bool(stand) and word.key in common)


def _is_last_syllable(words: tuple[Word, ...]) -> bool:
    """Whether a small word with a capital ends an East Asian name of three words: "Moon Hae In"."""
    return len(words) > 2 and words[-1].key in SYLLABLES and bool(words[-3].classes & w.SURNAME_FIRST)


def _without_modifiers(words: tuple[Word, ...], first: int) -> int:
    """Where a name goes on behind words that only stand inside titles: "Royal Marine Jane Doe", "RB Tamyk Doe"."""
    start = first
    while start < len(words) - 2 and words[start].classes & (w.MODIFIER | w.GIVEN) == w.MODIFIER:
        start += 1
    if words[start].classes & w.GIVEN:
        return start
    labelled = len(words) - first > 2 and _is_acronym(words[first]) and all(map(is_namely, words[first + 1 :]))
    return first + labelled


def _is_acronym(word: Word) -> bool:
    """Whether a word is an abbreviation, not somebody's initials: those have a "J" as often as not ("AJ", "JT")."""
    return word.text.isupper() and word.text.isalpha() and len(word.text) > 1 and "J" not in word.text


def is_people(words: tuple[Word, ...]) -> bool:
    """Whether words name nothing but peoples, creeds and parties."""
    return all(word.classes & w.DEMONYM for word in words)


def has_other_word(words: tuple[Word, ...]) -> bool:
    """Whether a word of a body or of a place stands among some that is no name as well."""
    return any(
        word.classes & (w.ORGANISATION | w.PLACE_WORD) and not word.classes & (w.SURNAME_TOO | w.GIVEN)
        for word in words
    )


def _other(row: Row) -> tuple[str, bool]:
    """The kind of words that are surely no person; whether no word speaks of a place, a body or a people."""
    words = row.words
    first, last = words[0], words[-1]
    several = len(words) > 1
    given = bool(first.classes & w.GIVEN)
    if given and not several:
        return NOTHING, False
    if row.printed in w.places():
        return PLACE, False
    if not row.classes & _ELSEWHERE:
        return NOTHING, True
    for word in words:
        if (
            word.classes & w.ORGANISATION
            and not word.classes & w.SURNAME_TOO
            and (word is last or not word.classes & w.GIVEN)
        ):
            return ORGANISATION, False
    ends_abroad = last.classes & (w.PLACE | w.DEMONYM) and not last.classes & w.GIVEN and not given
    if ends_abroad and (last.classes & w.DEMONYM or first.classes & w.PLACE_OPENER or first.key in lexicon().common):
        return PLACE, False
    if any(word.classes & w.PLACE_WORD and not word.classes & w.SURNAME_TOO for word in words[1:]):
        return PLACE, False
    if several and first.classes & (w.PLACE_OPENER | w.PLACE_WORD) and not given:
        return PLACE, False
    if several and last.classes & w.SURNAME_TOO and last.classes & (w.PLACE_WORD | w.ORGANISATION):
        if (
            not first.classes & w.PLACE
            and (given or _is_only_proper(first))
            and (len(words) == 2 or _is_middle(words[1]))
        ):
            return NOTHING, False
        return (PLACE if last.classes & w.PLACE_WORD else ORGANISATION), False
    return NOTHING, False


def _is_only_proper(word: Word) -> bool:
    return word.key in lexicon().proper and lexicon().common.get(word.key, 0) < _PLAIN


def _is_middle(word: Word) -> bool:
    return bool(word.classes & w.GIVEN) or len(word.key) == 1
