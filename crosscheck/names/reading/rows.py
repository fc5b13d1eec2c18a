"""Capitalised words in rows, each of which is one name or none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import Final

from crosscheck.names import wordlists as w
from crosscheck.names.words import JUNIOR, Token, Word, key_of, token_of

# Words that stand alone with a capital and name nobody.
_NAMELESS: Final = w.OPENER | w.CALENDAR
# A run of no more words has no name of two words twice.
_DOUBLED: Final = 3


@dataclass(slots=True, eq=False)
class Row:
    """A row of words that is one name or none, wherever it is printed.

    Attributes:
        words: The words.
        starts: Where each begins, counted from where the run does.
        end: Where the last one ends.
        classes: What they can be taken together.
        parts: The folded parts, without nicknames and suffix, if it is a person's name.
        suffix: The suffix ("jr") of that name, or "".
        text: The run that it is part of.
        genitive: Whether it ends in a genitive s.
        tail: Where an apostrophe behind its run would make it a genitive; 0 where none could.
    """

    words: tuple[Word, ...]
    starts: tuple[int, ...]
    end: int
    classes: int
    parts: tuple[str, ...]
    suffix: str = ""
    text: str = ""
    genitive: bool = False
    tail: int = 0

    @property
    def printed(self) -> str:
        """Its words as they are printed."""
        return self.text[self.starts[0] : self.end]

    def cut(self, first: int, last: int) -> Row:
        """The row from one word to before another."""
        if not first and last == len(self.words):
            return self
        return _of_words(self.words[first:last], self.starts[first:last], self.text)


def name_parts(words: tuple[Word, ...]) -> tuple[tuple[str, ...], str]:
    """The folded parts of a name without nicknames, and its suffix ("jr") or ""."""
    if len(words) == 1:
        return (words[0].folded,), ""
    suffix = ""
    parts: list[str] = []
    for word in words:
        if word.nickname:
            continue
        if word.classes & w.SUFFIX and parts:
            suffix = word.key
        elif word.folded:
            parts.append(word.folded)
    return tuple(parts), suffix


@lru_cache(maxsize=1 << 15)
def rows_of(run: str) -> tuple[Row, ...]:
    """The rows of words that a capitalised run is made of; most runs are printed more than once.

    It is cut at a genitive, at a stop that ends a sentence, around the names of days and months, and where a name is
    printed twice running, as below a picture. A single word that only opens sentences ("The", "But") is left out.
    """
    if run.isalpha():
        word = token_of(run).word
        if word.classes & _NAMELESS and not word.classes & w.GIVEN:
            return ()
        if word.text != run:
            word = replace(word, text=run)
        end = len(run)
        return (Row((word,), (0,), end, word.classes, (word.folded,), text=run, tail=end if run[-1] == "s" else 0),)
    tokens: list[Token] = []
    places: list[int] = []
    place, plain = 0, True
    pieces = run.split()
    for number, printed in enumerate(pieces):
        place = run.index(printed, place)
        token = token_of(printed, beside_family="-" in printed and _is_beside_family(pieces, number))
        tokens.append(token)
        places.append(place)
        place += len(printed)
        plain = plain and token.plain
    if plain:
        rows = [_row([token.word for token in tokens], places, run, tail=_tail(tokens[-1].word, places[-1]))]
    else:
        rows = _rows(run, tokens, places)
    return tuple(chain.from_iterable(map(_undoubled, rows)) if len(pieces) > _DOUBLED else rows)


def _undoubled(row: Row) -> Iterator[Row]:
    """A row in two where two of its words stand there twice running: "Ann Torvik", "Ann Torvik"."""
    words = row.words
    texts = [word.text for word in words]
    at = next((at for at in range(2, len(texts) - 1) if texts[at - 2 : at] == texts[at : at + 2]), 0)
    if at:
        yield row.cut(0, at)
        row = _of_words(words[at:], row.starts[at:], row.text, genitive=row.genitive, tail=row.tail)
    yield row


def _is_beside_family(pieces: list[str], number: int) -> bool:
    """Whether a family name that East Asians print first stands before or behind a piece of a run."""
    beside = [*pieces[max(0, number - 1) : number], *pieces[number + 1 : number + 2]]
    return any(w.word_classes().get(key_of(piece), 0) & w.SURNAME_FIRST for piece in beside)


def _rows(run: str, tokens: list[Token], places: list[int]) -> list[Row]:
    rows: list[Row] = []
    words: list[Word] = []
    starts: list[int] = []
    nickname = False
    for number, token in enumerate(tokens):
        classes = token.word.classes
        nickname = nickname or (token.skipped > 0 and number > 0)
        word = replace(token.word, nickname=True) if nickname else token.word
        nickname = nickname and not token.closes
        behind = bool(words) and words[-1].text.islower()
        if classes & w.CALENDAR and not behind and not (classes & w.NAME_MONTH and (words or number < len(tokens) - 1)):
            if words:
                rows.append(_row(words, starts, run))
            words, starts = [], []
            continue
        ends = _ends_sentence(word) or (word.key in JUNIOR and len(words) > 1)
        words.append(_unstopped(word) if ends else word)
        starts.append(places[number] + token.skipped)
        if token.genitive or token.ends or ends:
            rows.append(_row(words, starts, run, genitive=token.genitive))
            words, starts = [], []
    if words:
        final = words[-1]
        words[-1] = _unstopped(final)
        rows.append(_row(words, starts, run, tail=_tail(final, starts[-1])))
    return [row for row in rows if len(row.words) > 1 or row.classes & (w.OPENER | w.GIVEN) != w.OPENER]


def _tail(final: Word, start: int) -> int:
    """Where an apostrophe behind the last word of a run would make it a genitive; 0 where none could."""
    return start + len(final.text) if final.key[-1:] == "s" else 0


def _row(words: list[Word], starts: list[int], run: str, *, genitive: bool = False, tail: int = 0) -> Row:
    shouts = len(words[0].text) > 2 and words[0].text.isupper() and not words[0].classes & w.HEAD
    first = _shouting(words) if shouts else 0
    return _of_words(tuple(words[first:]), tuple(starts[first:]), run, genitive=genitive, tail=tail)


def _of_words(
    words: tuple[Word, ...], starts: tuple[int, ...], run: str, *, genitive: bool = False, tail: int = 0
) -> Row:
    classes = 0
    for word in words:
        classes |= word.classes
    return Row(words, starts, starts[-1] + len(words[-1].text), classes, *name_parts(words), run, genitive, tail)


def _shouting(words: list[Word]) -> int:
    """How many words are a label in capitals ("SPORT Jane Doe", not "CEO Jane Doe"), where two at least are left."""
    first = 0
    while first < len(words) and len(words[first].text) > 2 and words[first].text.isupper():
        if words[first].classes & w.HEAD:
            return first
        first += 1
    return first if first < len(words) - 1 and not words[first].text.isupper() else 0


def _unstopped(word: Word) -> Word:
    """The word without a full stop that only ends its sentence."""
    text = word.text
    if text[-1:] != "." or "." in text[:-1] or word.classes & w.SUFFIX:
        return word
    return replace(word, text=text[:-1])


def _ends_sentence(word: Word) -> bool:
    if word.text[-1:] != ".":
        return False
    initials = len(word.key) == 1 or "." in word.text[:-1]
    return not (initials or word.classes & (w.HEAD | w.SUFFIX | w.PLACE_OPENER | w.MODIFIER))
