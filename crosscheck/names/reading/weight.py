"""How much like a person's name some words look by themselves, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from crosscheck.names import wordlists as w
from crosscheck.names.given import known_given_names
from crosscheck.names.reading.rows import Row
from crosscheck.names.words import Word, is_common, is_namely
from crosscheck.text.words.wordlist import lexicon

# A word that is as common in print as this (0 to 7) is hardly a name; one that is as common as that, rather the word.
_COMMON: Final = 3
_PLAIN: Final = 4


@lru_cache(maxsize=1 << 14)
def weight(name: Row, lower: frozenset[str], opener: str) -> float:
    """The evidence of the words themselves that a name is a person's.

    Args:
        name: The name.
        lower: Those of its keys that the article prints in lower case.
        opener: The key of its first word where that opens a sentence, else "".
    """
    score = 0.0
    for evidence in _evidence(name, lower, opener):
        score += evidence
    return score


def _evidence(name: Row, lower: frozenset[str], opener: str) -> Iterator[float]:
    """What speaks for a name and against it, by its first word, by each of its words, and by all of them."""
    words, count = name.words, len(name.words)
    first, last = words[0], words[-1]
    plain, listed = is_common(first, lower, _PLAIN), first.key in lexicon().proper
    given = bool(first.classes & w.GIVEN)
    if given:
        sure = not plain and first.key in known_given_names() and not first.classes & w.PLACE
        yield 0.2 if count == 1 else 0.9 if sure else 0.7
    elif count > 1 and listed and not first.classes & (w.PLACE | w.DEMONYM):
        yield 0.3
    elif any(word.classes & w.GIVEN for word in words[1:-1]):
        yield 0.5
    # A word for a thing is a common surname, behind a name that is nothing else.
    named = 1 < count < 4 and given and (not plain or listed)
    for number, word in enumerate(words):
        ends = number == count - 1
        yield _of_word(word, number, lower, opener, alone=count == 1, family=named and ends)
        if word.text.isupper() and not word.classes & w.SUFFIX:
            yield -0.5 if len(word.text) > 2 else -1.0 if ends and word.text.isalpha() else 0.0
    if 1 < count < 4 and all(
        word.classes & w.GIVEN or is_namely(word) or (given and number and _is_rare(word, lower))
        for number, word in enumerate(words)
    ):
        yield 0.5
    if count > 4:
        yield -0.3
    if last.classes & w.SURNAME_FIRST or (count > 1 and first.classes & w.SURNAME_FIRST):
        yield 0.2


def _is_rare(word: Word, lower: frozenset[str]) -> bool:
    """Whether a word is in print so seldom that behind a given name it is a family's."""
    known = word.classes & (w.PLACE | w.DEMONYM | w.CALENDAR | w.PLACE_WORD | w.ORGANISATION | w.HEAD)
    return not known and not is_common(word, lower)


def _of_word(word: Word, number: int, lower: frozenset[str], opener: str, *, alone: bool, family: bool) -> float:
    """What one word tells, apart from its capitals.

    Args:
        word: The word.
        number: Its place in the name.
        lower: As for ``weight``.
        opener: As for ``weight``.
        alone: Whether it is the whole name.
        family: Whether it ends a name that begins as a person's.
    """
    classes = word.classes
    if word.nickname:
        return 1.0
    if number and classes & w.SUFFIX:
        return 1.2
    if number and word.text[0].islower() and (classes & w.PARTICLE or word.text[2:3] == "-"):
        # "Van der Doe", "Ali al-Doe".
        return 0.4
    if not alone and word.text[1:2] == "." and len(word.key) < 4:
        return 0.8 if number or len(word.key) > 1 else 0.4
    if family and not classes & (w.PLACE | w.DEMONYM):
        return 0.1 * bool(classes & w.GIVEN)
    if classes & w.GIVEN:
        return 0.0
    if classes & (w.DEMONYM | w.CALENDAR | w.OPENER):
        return -0.6
    if classes & w.PLACE:
        return -0.3
    if classes & w.SURNAME_TOO or word.key in lexicon().proper:
        return 0.0
    if word.key in lower:
        return -0.9 if number == 0 and word.key == opener else -0.6
    return -0.35 if lexicon().common.get(word.key, -1) >= _COMMON else 0.0
