"""How much like a person's name some words look by themselves, wherever they stand."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from crosscheck.names import wordlists as w
from crosscheck.names.given import known_given_names
from crosscheck.names.reading.rows import Row
from crosscheck.names.words import is_common, is_namely
from crosscheck.text.wordlist import lexicon

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
    words, count = name.words, len(name.words)
    first, last = words[0], words[-1]
    proper, common = lexicon().proper, lexicon().common
    plain = is_common(first, lower, _PLAIN)
    given = bool(first.classes & w.GIVEN)
    score = 0.0
    if given:
        sure = not plain and first.key in known_given_names() and not first.classes & w.PLACE
        score += 0.2 if count == 1 else 0.9 if sure else 0.7
    elif count > 1 and first.key in proper and not first.classes & (w.PLACE | w.DEMONYM):
        score += 0.3
    elif any(word.classes & w.GIVEN for word in words[1:-1]):
        score += 0.5
    # A word for a thing is a common surname, behind a name that is nothing else.
    named = 1 < count < 4 and given and (not plain or first.key in proper)
    listed = False
    for number, word in enumerate(words):
        classes = word.classes
        if word.nickname:
            score += 1.0
        elif number and classes & w.SUFFIX:
            score += 1.2
        elif number and classes & w.PARTICLE and word.text[0].islower():
            score += 0.4
        elif count > 1 and word.text[1:2] == "." and len(word.key) < 4:
            score += 0.8 if number or len(word.key) > 1 else 0.4
        elif named and number == count - 1 and not classes & (w.PLACE | w.DEMONYM):
            score += 0.1 * bool(classes & w.GIVEN)
        elif classes & w.GIVEN:
            pass
        elif classes & (w.DEMONYM | w.CALENDAR | w.OPENER):
            score -= 0.6
        elif classes & w.PLACE:
            score -= 0.3
        elif not classes & w.SURNAME_TOO and word.key not in proper:
            if word.key in lower:
                score -= 0.9 if number == 0 and word.key == opener else 0.6
            elif common.get(word.key, -1) >= _COMMON:
                score -= 0.35
        if word.text.isupper() and not classes & w.SUFFIX:
            if len(word.text) > 2:
                score -= 0.5
            elif number == count - 1 and word.text.isalpha():
                score -= 1.0
        listed = listed or not (classes & w.GIVEN or is_namely(word))
    if 1 < count < 4 and not listed:
        score += 0.5
    if count > 4:
        score -= 0.3
    if last.classes & w.SURNAME_FIRST or (count > 1 and first.classes & w.SURNAME_FIRST):
        score += 0.2
    return score
