"""Words of names as an ear or a hurried hand would take one for the other."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from crosscheck.names.comparison.parts import split_name
from crosscheck.names.comparison.skeleton import sound_key

# What a slip of the ear costs (another vowel, a vowel more, "k" for "g"), and what another consonant does.
_EAR: Final = 0.5
_HAND: Final = 1.0
# A word of fewer letters is not known again; of a longer one so much may differ.
_LONG: Final = 7
_OF_LONG: Final = 1 / 5
_VOWELS: Final = frozenset("aeiouy")
_CLASSES: Final = str.maketrans({"g": "k", "q": "k", "c": "k", "z": "s", "S": "s", "Z": "s", "C": "s", "T": "s",
                                 "b": "p", "f": "v", "d": "t", "j": "i"})  # fmt: skip


def is_heard_twice(left: str, right: str) -> bool:
    """Whether two long words of a thing's name are one by ear ("Brightford", "Briteford"): less than a fifth apart."""
    shorter = min(len(left), len(right))
    return shorter >= _LONG and _cost(left, right) <= _OF_LONG * shorter


def begins(name: str) -> tuple[str, str]:
    """The sounds that the first and the last word of a name begin with: two spellings of one name share them."""
    words = split_name(name).words
    return _first(words[0].text), _first(words[-1].text)


def _first(word: str) -> str:
    sound = sound_key(word)[:1].translate(_CLASSES)
    return "" if sound in _VOWELS else sound


@lru_cache(maxsize=1 << 13)
def _cost(left: str, right: str) -> float:
    """What it takes to come from one word to the other; more than both are long where they are two names."""
    if left == right:
        return 0.0
    if left + "a" == right or right + "a" == left or _first(left) != _first(right):
        return float(len(left) + len(right))
    return _edits(sound_key(left), sound_key(right))


def _edits(left: str, right: str) -> float:
    """The edit distance of two short words, with what each letter costs (Wagner and Fischer 1974)."""
    row = [0.0]
    for letter in right:
        row.append(row[-1] + _alone(letter))
    for mine in left:
        above, row = row, [row[0] + _alone(mine)]
        for at, yours in enumerate(right):
            row.append(min(above[at] + _instead(mine, yours), above[at + 1] + _alone(mine), row[at] + _alone(yours)))
    return row[-1]


def _alone(letter: str) -> float:
    return _EAR if letter in _VOWELS or letter == "h" else _HAND


def _instead(mine: str, yours: str) -> float:
    if mine == yours:
        return 0.0
    alike = (mine in _VOWELS and yours in _VOWELS) or mine.translate(_CLASSES) == yours.translate(_CLASSES)
    return _EAR if alike else _HAND
