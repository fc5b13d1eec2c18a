"""Changes: the places in which two sentences that are otherwise one go apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals.words import LEXICON, Role
from crosscheck.text.wording.quoted import is_content
from crosscheck.text.words.calendar_names import MONTH_FORMS, MONTHS, WEEKDAY_FORMS, WEEKDAYS
from crosscheck.text.words.edits import Block, aligned
from crosscheck.text.words.house_style import is_styled
from crosscheck.text.words.synonyms import stem

# A sentence of which both print fewer words is a formula; of its words eight in ten stand in both.
_FEWEST, _ALIKE = 5, 0.8
# A sentence that was changed was so in so many places at most, each of so few words.
_PLACES, _LONGEST = 3, 3
# A sentence is set beside several that begin or end like it, and cut into words once.
_SENTENCES = 512
_WORD = re.compile(r"[^\s—–]+")
_PART = re.compile(r"[^-]+")
_GENITIVE = re.compile(r"'s$")
_AROUND = ".,;:!?\"'“”‘’()[]…"
_DIGIT = re.compile(r"\d")
_ORDINAL = re.compile(r"(\d{1,4})(?:st|nd|rd|th)")
_BETWEEN_DIGITS = re.compile(r"(?<=\d),(?=\d{3})")
_DENIALS = frozenset("not no never neither without cannot".split())
_COUNTING = (Role.UNIT, Role.TEEN, Role.TEN)
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_CALENDAR = dict.fromkeys(MONTHS, "month") | dict.fromkeys(WEEKDAYS, "weekday")
_FULL = {form: forms[0] for forms in (*MONTH_FORMS, *WEEKDAY_FORMS) for form in forms}


_Ends = tuple[int, int]


class Nature(Enum):
    """What differs in one place of two sentences."""

    FIGURE = "figure"
    DENIAL = "denial"
    WORD = "word"


@frozen
class Change:
    """One place in which two sentences go apart.

    Attributes:
        nature: What differs there.
        left: The words of the one sentence.
        right: The words of the other.
        one_shape: Whether both print it in one form: a weekday for a weekday, "€5" for "€6" and not for "5 euros".
    """

    nature: Nature
    left: Span
    right: Span
    one_shape: bool


@frozen
class _Word:
    printed: str
    compared: str
    span: Span


def changes(one: str, other: str) -> tuple[Change, ...]:
    """Where two sentences go apart, if they are one in all but a few places; else none.

    Figures and names of the calendar are compared by what they say: "twelve" is "12", "Dec." is "December".

    Args:
        one: A sentence.
        other: Another.

    Returns:
        The places in order, with spans in the sentences; house style ("adviser", "advisor") is no change. Empty for
        sentences of fewer than five words in common, and for those that differ in more than two words of ten.
    """
    if not _may_be_one(_vocabulary(one), _vocabulary(other)):
        return ()
    ours, theirs = _words(one), _words(other)
    blocks = aligned([word.compared for word in ours], [word.compared for word in theirs])
    shared = sum(block.left[1] - block.left[0] for block in blocks if block.same)
    apart = [block for block in blocks if not block.same]
    if shared < _FEWEST or shared < _ALIKE * max(len(ours), len(theirs)) or len(apart) > _PLACES:
        return ()
    found = []
    for block in apart:
        left, right = _ends(ours, theirs, block)
        mine, yours = ours[slice(*left)], theirs[slice(*right)]
        if max(len(mine), len(yours)) > _LONGEST:
            return ()
        if (nature := _nature(mine, yours)) is not None:
            one_shape = nature is not Nature.FIGURE or _shapes(mine) == _shapes(yours)
            found.append(Change(nature, _place(mine), _place(yours), one_shape))
    return tuple(found)


@lru_cache(maxsize=_SENTENCES)
def _vocabulary(sentence: str) -> tuple[Sequence[str], frozenset[str]]:
    """What the words of a sentence are compared by, in order and each once."""
    printed = [word.strip(_AROUND) for word in _WORD.findall(sentence.replace("’", "'"))]
    compared = [_compared(word) for word in printed if word]
    return compared, frozenset(compared)


def _may_be_one(one: tuple[Sequence[str], frozenset[str]], other: tuple[Sequence[str], frozenset[str]]) -> bool:
    """Whether two sentences have words enough in common, in whatever order; few that begin or end alike have."""
    (ours, mine), (theirs, yours) = one, other
    least = max(_FEWEST, _ALIKE * max(len(ours), len(theirs)))
    return sum(map(yours.__contains__, ours)) >= least and sum(map(mine.__contains__, theirs)) >= least


@lru_cache(maxsize=_SENTENCES)
def _words(sentence: str) -> Sequence[_Word]:
    """The words of a sentence without the stops around them, and what each is compared by."""
    words = []
    for match in _WORD.finditer(sentence):
        printed = match[0].strip(_AROUND)
        if printed:
            start = match.start() + match[0].index(printed)
            words.append(_Word(printed, _compared(printed.replace("’", "'")), Span(start, start + len(printed))))
    return words


@lru_cache(maxsize=1 << 14)
def _compared(word: str) -> str:
    """A word in small letters, its numbers in digits and its months and weekdays in full and without a genitive."""
    if (name := _FULL.get(_GENITIVE.sub("", word))) is not None:
        return name
    if (ordinal := _ORDINAL.fullmatch(word)) is not None:
        return f"#{ordinal[1]}"
    if _DIGIT.search(word):
        return _BETWEEN_DIGITS.sub("", word)
    return _PART.sub(lambda part: _in_digits(part[0].lower()), word)


def _in_digits(word: str) -> str:
    role, worth = LEXICON.get(word, (None, None))
    if role in _COUNTING:
        return f"{worth:f}"
    return f"#{worth:f}" if role is Role.ORDINAL else word


def _ends(ours: Sequence[_Word], theirs: Sequence[_Word], block: Block) -> tuple[_Ends, _Ends]:
    """Where a place begins and ends in both sentences.

    What one sentence adds is set beside the word that it belongs to: the number before it ("2", "2 1/2"), or what is
    denied behind it ("asked", "not asked").
    """
    (left, left_end), (right, right_end) = block.left, block.right
    if left < left_end and right < right_end:
        return block.left, block.right
    added = ours[left:left_end] or theirs[right:right_end]
    if left and right and all(map(_is_figure, (ours[left - 1], *added))):
        return (left - 1, left_end), (right - 1, right_end)
    return (left, left_end + 1), (right, right_end + 1)


def _nature(mine: Sequence[_Word], yours: Sequence[_Word]) -> Nature | None:
    """What differs between the words of one sentence and of the other in one place; None where that says nothing."""
    if not mine or not yours:
        return None
    both = (*mine, *yours)
    if len(mine) != len(yours) and _denied(mine) != _denied(yours):
        return Nature.DENIAL
    figures = [_is_figure(word) for word in both]
    if any(figures):
        return Nature.FIGURE if all(figures) else None
    if is_styled([word.compared for word in mine], [word.compared for word in yours]):
        return None
    left, right = ({stem(word.compared) for word in words if is_content(word.compared)} for words in (mine, yours))
    return Nature.WORD if left and right and left.isdisjoint(right) else None


def _denied(words: Sequence[_Word]) -> bool:
    return any(word.compared in _DENIALS or word.compared.endswith("n't") for word in words)


def _is_figure(word: _Word) -> bool:
    """Whether a word is a number, a part of one, a day or a month."""
    return (
        word.compared in _CALENDAR
        or _DIGIT.search(word.compared) is not None
        or any(part in LEXICON for part in word.compared.split("-"))
    )


def _shapes(words: Sequence[_Word]) -> list[str]:
    """The form of each word: its signs and letters around a number, or which names of the calendar it is one of."""
    return [_CALENDAR.get(word.compared) or _DIGITS.sub("0", word.compared) for word in words]


def _place(words: Sequence[_Word]) -> Span:
    return Span(words[0].span.start, words[-1].span.end)
