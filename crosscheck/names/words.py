"""The words of a capitalised run: each without what clings to it, with its key and classes, in rows that are names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from crosscheck.names import wordlists as w
from crosscheck.names.letters import folded
from crosscheck.text.wordlist import lexicon

UPPER: Final = "A-Z" + "".join(
    chr(c) for c in (*range(0xC0, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00)) if chr(c).isupper()
)
_DASHED: Final = re.compile(r"[-‐‑]([a-z]+)\Z")
_INITIALS: Final = re.compile(rf"(?:[{UPPER}]\.){{1,4}}\Z")
# The longest abbreviation that keeps its full stop, stop included ("Capt.").
_ABBREVIATION: Final = 6
# Words that stand alone with a capital and name nobody.
_NAMELESS: Final = w.OPENER | w.CALENDAR
# Behind an s of the word itself.
_GENITIVES: Final = frozenset(("' ", "’ "))


@dataclass(slots=True)
class Word:
    """One word of a run: as printed without a genitive s, its place, and what it can be."""

    text: str
    start: int
    end: int
    key: str
    classes: int
    nickname: bool = False


def key_of(word: str) -> str:
    """A word as the lexicons list it: case-folded, straight apostrophes, no full stops."""
    key = word.casefold()
    if not key.isascii():
        for apostrophe in "’‘ʼʻ´":
            key = key.replace(apostrophe, "'")
        key = key.replace("‐", "-").replace("‑", "-")
    return key.replace(".", "") if "." in key else key


def is_common(word: Word, lower: frozenset[str], band: int = 3) -> bool:
    """Whether a word is one of the language or of the article in lower case.

    Args:
        word: The word.
        lower: The article's ``printed_words``.
        band: How common in print it must be at least (0 to 7, see ``text.wordlist``).
    """
    return word.key in lower or lexicon().common.get(word.key, -1) >= band


class _Shape(NamedTuple):
    """A token of a run without what clings to it.

    Attributes:
        text: The word itself.
        skipped: How many code points before it were left out.
        key: Its key.
        classes: Its classes.
        opens: Whether a quotation mark or bracket opens before it.
        closes: Whether one closes after it.
        genitive: Whether it ends in a genitive s.
    """

    text: str
    skipped: int
    key: str
    classes: int
    opens: bool
    closes: bool
    genitive: bool


@lru_cache(maxsize=1 << 16)
def _shape(token: str) -> _Shape:
    known = w.word_classes()
    text = token.lstrip("\"“‘'(")
    skipped = len(token) - len(text)
    bare = text.rstrip("\"”’'),")
    closes = len(bare) < len(text) and text[-1] != ","
    text = bare
    key = key_of(text)
    genitive = key.endswith("'s") and len(key) > 2
    if genitive:
        text, key = text[:-2], key[:-2]
    tail = _DASHED.search(key)
    if tail is not None and known.get(tail[1], 0) & (w.OPENER | w.PERSONAL | w.SAYING | w.HEAD):
        # "Doe-that is" has a dash in it, not a hyphen.
        text, key = text[: -len(tail[0])], key[: tail.start()]
    if text.endswith(".") and len(text) > _ABBREVIATION and not _INITIALS.match(text):
        text = text[:-1]
    classes = w.OPENER if key.endswith(("-old", "-based", "-born")) else known.get(key, 0)
    if w.is_given(folded(key.split("-", 1)[0]), classes):
        classes |= w.GIVEN
    return _Shape(text, skipped, key, classes, skipped > 0, closes, genitive)


def pieces_of(run: str, start: int, page: str) -> Sequence[tuple[list[Word], bool]]:
    """The rows of words that a run is made of, each with whether it ends in a genitive.

    It is cut at a genitive, at a stop that ends a sentence and around the names of days and months.
    """
    if run.isalpha():
        shape = _shape(run)
        if shape.classes & _NAMELESS and not shape.classes & w.GIVEN:
            return ()
        end = start + len(run)
        genitive = run[-1] == "s" and page[end : end + 2] in _GENITIVES
        return (([Word(run, start, end, shape.key, shape.classes)], genitive),)
    pieces = []
    for row in _rows(run):
        genitive = row.genitive or (row.tail > 0 and page[start + row.tail : start + row.tail + 2] in _GENITIVES)
        words = [Word(u.text, start + u.start, start + u.end, u.key, u.classes, u.nickname) for u in row.words]
        pieces.append((words, genitive))
    return pieces


class _Row(NamedTuple):
    """A row of words as ``pieces_of`` yields it, counted from where its run begins.

    Attributes:
        words: The words.
        genitive: Whether it ends in a genitive s.
        tail: Where a bare apostrophe behind it would make it a genitive; 0 where none could.
    """

    words: list[Word]
    genitive: bool
    tail: int = 0


@lru_cache(maxsize=1 << 14)
def _rows(run: str) -> tuple[_Row, ...]:
    """The rows of a run of several words or with signs in it: most names are printed more than once."""
    rows: list[_Row] = []
    row: list[Word] = []
    nickname = False
    place = 0
    tokens = run.split()
    for number, token in enumerate(tokens):
        place = run.index(token, place)
        shape = _shape(token)
        first = place + shape.skipped
        last = first + len(shape.text)
        nickname = nickname or (shape.opens and number > 0)
        word = Word(shape.text, first, last, shape.key, shape.classes, nickname)
        nickname = nickname and not shape.closes
        place += len(token)
        if word.classes & w.CALENDAR and not (word.classes & w.NAME_MONTH and (row or number < len(tokens) - 1)):
            if row:
                rows.append(_Row(row, genitive=False))
            row = []
            continue
        row.append(word)
        ends = _ends_sentence(word) or (word.key in ("jr", "sr") and len(row) > 2)
        if ends and not word.classes & w.SUFFIX:
            _drop_stop(word)
        if shape.genitive or ends:
            rows.append(_Row(row, shape.genitive))
            row = []
    if row:
        final = row[-1]
        tail = final.end if final.key[-1:] == "s" else 0
        if not final.classes & w.SUFFIX:
            _drop_stop(final)
        rows.append(_Row(row, genitive=False, tail=tail))
    return tuple(row._replace(words=_without_shouting(row.words)) for row in rows if not _only_opens(row.words))


def _only_opens(words: list[Word]) -> bool:
    return len(words) == 1 and words[0].classes & (w.OPENER | w.GIVEN) == w.OPENER


def _drop_stop(word: Word) -> None:
    if word.text.endswith(".") and "." not in word.text[:-1]:
        word.text, word.end = word.text[:-1], word.end - 1


def _without_shouting(words: list[Word]) -> list[Word]:
    """The words after a label in capitals ("SPORT Jane Doe"), where two words at least are left."""
    first = 0
    while first < len(words) and len(words[first].text) > 2 and words[first].text.isupper():
        first += 1
    return words[first:] if 0 < first < len(words) - 1 and not words[first].text.isupper() else words


def _ends_sentence(word: Word) -> bool:
    if not word.text.endswith("."):
        return False
    initials = len(word.key) == 1 or "." in word.text[:-1]
    return not (initials or word.classes & (w.HEAD | w.SUFFIX | w.PLACE_OPENER | w.MODIFIER))
