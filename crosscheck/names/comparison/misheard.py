"""Two whole names as an ear or a hurried hand would take one for the other: both words a little apart at once."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from crosscheck.names.comparison.parts import split_name
from crosscheck.names.comparison.skeleton import sound_key
from crosscheck.names.given import are_twins, full_forms, is_short_form, known_given_names

# What a slip of the ear costs (another vowel, a vowel more, "k" for "g"), and what another consonant does.
_EAR: Final = 0.5
_HAND: Final = 1.0
# So much of one word may differ, and so much of both together.
_OF_WORD: Final = 1 / 3
_OF_NAME: Final = 1 / 4
# A shorter word has too few letters to be known again.
_SHORTEST: Final = 4
# A longer word that stands by itself; of it less may differ.
_LONG: Final = 7
_OF_LONG: Final = 1 / 5
_VOWELS: Final = frozenset("aeiouy")
_CLASSES: Final = str.maketrans({"g": "k", "q": "k", "c": "k", "z": "s", "S": "s", "Z": "s", "C": "s", "T": "s",
                                 "b": "p", "f": "v", "d": "t", "j": "i"})  # fmt: skip


def misheard(left: str, right: str) -> float:
    """How near two full names are that differ in more than one word, 0 to 1; 0.0 where they are two names.

    Each word of the one is set beside its counterpart by what changes in speech and in haste: a vowel for a vowel
    costs less than a consonant, and the costs of all words that differ are taken together against their length, so
    that one may be a little farther off where the other is close. Husband and wife (Pavlo, Pavla), and words that
    begin with two sounds, are two. Of names that differ in one word alone
    ``compare_names`` tells more.
    """
    one, other = split_name(left), split_name(right)
    if len(one.words) != len(other.words) or not one.given or not other.given or one.suffix != other.suffix:
        return 0.0
    cost, length, differing = 0.0, 0, 0
    for number, (mine, yours) in enumerate(zip(one.words, other.words, strict=True)):
        if mine.text != yours.text:
            longer = max(len(sound_key(mine.text)), len(sound_key(yours.text)))
            apart = _cost(mine.text, yours.text, given=number < len(one.words) - len(one.family))
            if apart > _OF_WORD * longer:
                return 0.0
            cost, length, differing = cost + apart, length + longer, differing + 1
    return 1 - cost / length if differing > 1 and cost <= _OF_NAME * length else 0.0


def is_heard_twice(left: str, right: str) -> bool:
    """Whether two long words of a thing's name are one by ear ("Brightford", "Briteford"): less than a fifth apart."""
    shorter = min(len(left), len(right))
    return shorter >= _LONG and _cost(left, right, given=False) <= _OF_LONG * shorter


def begins(name: str) -> tuple[str, str]:
    """The sounds that the first and the last word of a name begin with: two names that are misheard share them."""
    words = split_name(name).words
    return _first(words[0].text), _first(words[-1].text)


def _first(word: str) -> str:
    sound = sound_key(word)[:1].translate(_CLASSES)
    return "" if sound in _VOWELS else sound


@lru_cache(maxsize=1 << 13)
def _cost(left: str, right: str, *, given: bool) -> float:
    """What it takes to come from one word to the other; more than both are long where they are two names."""
    if left == right or (given and (are_twins(left, right) or is_short_form(left, right))):
        return 0.0
    never = float(len(left) + len(right))
    couple = given and left[:-1] == right[: len(left) - 1] and {left[-1], right[-1]} == {"a", "o"}
    if couple or left + "a" == right or right + "a" == left:
        return never
    if min(len(left), len(right)) < _SHORTEST or _first(left) != _first(right):
        return never
    apart = _edits(sound_key(left), sound_key(right))
    if not given:
        return apart
    if known_given_names().issuperset((left, right)):
        # Everybody knows both names: to take one for the other is a slip more.
        return apart + _EAR
    # Behind a short form stand the full ones: "Mike" may be "Mykel", a misspelt "Michael".
    pairs = ((full, other) for short, other in ((left, right), (right, left)) for full in full_forms(short))
    return min([apart, *(_edits(sound_key(full), sound_key(other)) for full, other in pairs)])


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
