"""Slips of the fingers: which words a written form may have come of, and what happened to them."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable
from enum import StrEnum
from functools import lru_cache
from itertools import groupby, zip_longest

from crosscheck.model.frozen import frozen
from crosscheck.text.words.edits import distance
from crosscheck.text.words.wordlist import formed, lexicon

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_DOUBLED_BEFORE_ENDING = re.compile(r"[^aeiou][aeiou]([bdgklmnprst])\1(?:ed|ing|ers?)$")
_VOWELS = frozenset("aeiouy")
_LONG = 7
# Hardly anything lies one slip from a word of that many letters by chance.
_VERY_LONG = 9
_SHORT = 5
# In so long a word letters change places twice, and no other word is made of them.
_TWICE = 9


class Slip(StrEnum):
    """Damerau's four slips, and the doubling of letters; that and the exchange may happen twice ("acommodatte")."""

    SWAPPED = "letters have changed places"
    DOUBLED = "a letter stands once too often or too seldom"
    LEFT_OUT = "a letter is missing"
    PUT_IN = "a letter is too many"
    CHANGED = "a letter is another"


@frozen
class Guess:
    """A word that one slip makes the written form of.

    Attributes:
        word: The word, plain.
        slip: What happened to it.
        at: The first place where the two differ.
        weight: How common the word is where it was looked up: a band of the word list, or a count.
        easy: Whether the slip is of the commonest sorts: no letter was struck for another, but for vowels.
    """

    word: str
    slip: Slip
    at: int
    weight: int
    easy: bool


def believable(written: str, told: Container[str]) -> tuple[Guess, ...]:
    """The common words that a plain unlisted form is likely a slip of, the likeliest first.

    The shorter the form, the more words lie near it by chance, and the commoner the word must be. A slip of the first
    letter is rare (Yannakoudakis and Fawthrop 1983), and another word is more likely.

    Args:
        written: The form, plain.
        told: The words of the story: one that stands in it is likelier than its band says.
    """
    found = [
        guess
        for guess in _of_language(written)
        if _likely(written, guess, told=True) and (_likely(written, guess, told=False) or guess.word in told)
    ]
    if len(found) > 1:
        found.sort(key=lambda g: (g.word not in told, not g.easy, g.slip is Slip.CHANGED, -g.weight, g.word))
    return tuple(found)


def weighed(written: str, words: Iterable[str], weigh: Callable[[str], int]) -> list[Guess]:
    """Words one slip away from ``written`` as guesses, each with its weight, the weightiest first."""
    return sorted((_guess(written, word, weigh(word)) for word in words), key=lambda g: (-g.weight, g.word))


class Vicinity:
    """A list of words, kept so that those one slip away from a form are found fast."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_edge: dict[str, list[str]] = {}
        for word in words:
            for edge in _edges(word):
                self._by_edge.setdefault(edge, []).append(word)

    def near(self, written: str) -> set[str]:
        """The words that one slip after the first letter makes ``written`` of."""
        return {word for edge in _edges(written) for word in self._by_edge.get(edge, ()) if _one_slip(written, word)}


def near(written: str, words: Iterable[str]) -> set[str]:
    """Those of a few words that one slip after the first letter makes ``written`` of."""
    # A slip leaves the beginning of a word whole, or its end.
    first, whole = written[0], 3 if len(written) >= _LONG else 2
    head, tail = written[:whole], written[-whole:]
    alike = [w for w in words if w[0] == first and (w[:whole] == head or w[-whole:] == tail)]
    return {word for word in alike if _one_slip(written, word)}


def _edges(word: str) -> tuple[str, str]:
    return word[:3], f"{word[:1]} {word[-3:]}"


@lru_cache(maxsize=65_536)
def _of_language(written: str) -> tuple[Guess, ...]:
    """All common words that one slip makes ``written`` of.

    Instead of an index of the list, every form one slip away is spelt out and looked up (Norvig's method): some
    500 for a word of nine letters, and nothing to build or keep.
    """
    common = lexicon().common
    forms = set(filter(common.__contains__, _forms(written)))
    forms.discard(written)
    found = tuple(_guess(written, word, common[word]) for word in sorted(forms))
    parts = formed(written) if found else ()
    return tuple(guess for guess in found if not parts or _outweighs(written, parts, guess))


def _outweighs(written: str, parts: tuple[str, ...], guess: Guess) -> bool:
    """Whether a form is a slip, though it is regularly formed of other words.

    "refered" looks like a form of "refer", "managable" of "manage" and "carpetner" of two words; the first two have
    forms of their own in the list, and letters seldom change places to make another word.
    """
    if _DOUBLED_BEFORE_ENDING.search(written) and len(parts[0]) > 4 and len(guess.word) < len(written):
        # House style: "budgetting".
        return False
    if guess.slip in (Slip.SWAPPED, Slip.DOUBLED):
        return guess.weight >= (2 if len(guess.word) > len(written) else 4)
    if len(parts) > 1 or lexicon().common[parts[0]] < 3:
        return guess.easy and guess.weight > 3
    if written == f"co{parts[0]}":
        # "Con-" and "com-" lose a letter more often than two own a thing together.
        return guess.easy and guess.weight > 2
    return guess.easy and guess.weight > 2 and len(parts[0]) > 3 and guess.word.startswith(parts[0][:-1])


def _likely(written: str, guess: Guess, *, told: bool) -> bool:
    if written == guess.word + "s" or (written + "s" == guess.word and written[-1] != "s"):
        # A plural that no list holds, or a singular.
        return False
    if written == guess.word + "r" and guess.word[-1] == "e":
        # Who does it, or what.
        return False
    if written + "y" == guess.word and guess.weight < 4:
        # A noun made of an adjective ("gloss" of "glossy").
        return False
    if guess.at == 0:
        return guess.slip is Slip.SWAPPED and guess.weight >= 6
    sure = guess.slip in (Slip.SWAPPED, Slip.DOUBLED)
    band = guess.weight + told
    if len(written) >= _VERY_LONG and guess.weight > 0 and guess.slip is not Slip.CHANGED:
        return True
    if len(written) >= _LONG:
        return band >= (2 if guess.easy else 3)
    if len(written) >= _SHORT:
        put_in = guess.slip is Slip.PUT_IN
        return band >= (3 if sure or (guess.easy and len(written) > _SHORT) else 5 if put_in else 4)
    if len(written) > 3:
        return guess.weight >= (4 if guess.slip is Slip.SWAPPED else 5) and (sure or guess.easy)
    return guess.weight >= 6 and (sure or guess.slip is Slip.LEFT_OUT)


def _forms(written: str) -> list[str]:
    cuts = [(written[:at], written[at:], written[at + 1 :]) for at in range(len(written) + 1)]
    forms = [head + rest for head, _, rest in cuts]
    forms += [head + rest[:1] + tail[:1] + rest[1:] for head, tail, rest in cuts]
    forms += [f"{head}{letter}{end}" for head, *ends in cuts for end in ends for letter in _ALPHABET]
    single = _single(written)
    for first in range(len(single)):
        once = single[: first + 1] + single[first:]
        forms.append(once)
        forms += [once[: second + 1] + once[second:] for second in range(first + 2, len(once))]
    return forms


def _one_slip(written: str, word: str) -> bool:
    if abs(len(written) - len(word)) > 2 or written == word:
        return False
    return distance(written, word, 1) == 1 or _single(written) == _single(word) or _swapped_twice(written, word)


def _swapped_twice(written: str, word: str) -> bool:
    return len(written) == len(word) >= _TWICE and sorted(written) == sorted(word) and distance(written, word, 2) == 2


def _guess(written: str, word: str, weight: int) -> Guess:
    at = next((i for i, (a, b) in enumerate(zip_longest(written, word)) if a != b), 0)
    if _single(written) == _single(word):
        return Guess(word, Slip.DOUBLED, at, weight, easy=True)
    if len(written) != len(word):
        slip = Slip.LEFT_OUT if len(written) < len(word) else Slip.PUT_IN
        return Guess(word, slip, at, weight, easy=slip is Slip.LEFT_OUT)
    if written[at + 1 :] != word[at + 1 :]:
        return Guess(word, Slip.SWAPPED, at, weight, easy=True)
    return Guess(word, Slip.CHANGED, at, weight, easy={written[at], word[at]} <= _VOWELS)


@lru_cache(maxsize=65_536)
def _single(word: str) -> str:
    """The word with every doubled letter printed once."""
    return "".join(letter for letter, _ in groupby(word))
