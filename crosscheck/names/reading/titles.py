"""Titles around a name: inside the capitalised run, in lower case before it, or in an apposition after it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.words import DETERMINERS, Word, key_of

# What stands inside a title before its head, beside the words that are heads themselves.
_INNER: Final = w.MODIFIER | w.HEAD
_TITLED: Final = _INNER | w.DEMONYM | w.ORGANISATION | w.PLACE | w.PLACE_WORD
_REACH: Final = 72
# A longer word that ends so is a trade or calling: "neurosurgeon", "publicist".
_TRADES: Final = ("ologist", "icist", "alist", "onist", "urist", "surgeon", "ician", "woman", "ographer", "iatrist")
_SHORTEST: Final = 6
# "Their candidate for mayor, Jane Doe said": whose candidate it is, and no mayor.
_PREPOSITIONS: Final = frozenset(("as", "at", "by", "for", "from", "in", "of", "to", "with"))
# Behind a title they begin the sentence's own verb: "Jane Doe, the pilot will say".
_FINITE: Final = frozenset("will would can could may might must should shall has had is was does did".split())
_LONGEST_FINITE: Final = 8
_APPOSITION: Final = re.compile(
    r"(?:,[ \xa0\n](?:(?:age[ \xa0]|aged[ \xa0])?[0-9]{1,3},[ \xa0])?(?:who[ \xa0](?:is|was)[ \xa0])?"
    r"|[ \xa0\n](?:is|was)[ \xa0](?=an?[ \xa0]|the[ \xa0]|[a-z-]+[ \xa0](?:[a-z-]+[ \xa0]){0,2}(?:of|at)[ \xa0]))"
    r"((?:[\w'’.&-]{1,30}[ \xa0]){0,6}[\w'’&-]{1,30})"
)
_APPOSED_WORD: Final = re.compile(r"[\w'’.&-]+")


def title_in(words: tuple[Word, ...], *, opening: bool) -> tuple[int, int]:
    """Where the title in a run begins and where the name after it: (0, 0) where there is none.

    Args:
        words: The words of the run.
        opening: Whether the run opens its sentence; only there is a role printed with a capital.
    """
    for number in range(len(words) - 2, -1, -1):
        word, after = words[number], words[number + 1]
        if not word.classes & w.HEAD or word.nickname or after.classes & w.SUFFIX:
            continue
        led = number > 0 and bool(words[number - 1].classes & _TITLED)
        alone = len(words) - number == 2
        if word.classes & w.SURNAME_TOO and not led and (number or (alone and word.classes & w.GIVEN)):
            continue
        introduced = number == 0 and (opening or (word.classes & w.RELATION and not alone))
        if not word.classes & (w.HONORIFIC | w.RANK | w.OFFICE) and not (led or introduced):
            continue
        if number and not (led or word.classes & (w.RANK | w.OFFICE) or _is_of_somewhere(word, words[number + 1 :])):
            continue
        first = number
        while first > 0 and words[first - 1].classes & _INNER and not words[first - 1].classes & w.PLACE:
            first -= 1
        return first, number + 1
    return 0, 0


def _is_of_somewhere(word: Word, called: tuple[Word, ...]) -> bool:
    """Whether a word is a learned or religious title behind its place: "KU Professor Jane Doe"; princes have theirs."""
    own = word.classes & w.HONORIFIC and not word.classes & (w.MALE | w.FEMALE | w.SURNAME_TOO | w.GIVEN)
    return bool(own) and len(called) > 1 and bool(called[0].classes & w.GIVEN)


def title_before(page: str, start: int, floor: int) -> Span | None:
    """The title in lower case directly before a name ("senior adviser", "the boy's mother,").

    Args:
        page: The page.
        start: Where the name begins.
        floor: Where the sentence begins.
    """
    if start <= floor or not page[start - 1].isspace():
        return None
    low = max(floor, start - _REACH)
    if not _may_head(page[max(page.rfind(" ", low, start - 1) + 1, low) : start - 1]):
        return None
    chunk = page[low:start]
    text = chunk.rstrip()
    if text.endswith("-year-old"):
        # "His wife, 37-year-old Jane Doe"
        text = text[: text.rfind(" ")].rstrip() if " " in text else ""
    if not text:
        return None
    apart = text.endswith(",")
    end = len(text) - apart
    first, classes = _word_before(chunk, end)
    if not classes & w.HEAD or not chunk[first].islower() or (classes & w.SAYING and not apart):
        return None
    begin = first
    for _ in range(4):
        earlier, found = _word_before(chunk, len(chunk[:begin].rstrip()))
        if earlier == begin or not found & _INNER or chunk[earlier] == ",":
            break
        begin = earlier
    offset = start - len(chunk)
    if apart and not _determined(chunk[:begin]):
        return None
    return Span(offset + begin, offset + end)


def title_after(page: str, end: int, ceiling: int) -> Span | None:
    """The title in an apposition after a name (", the foreign minister"), or said of it ("is the mayor of").

    Args:
        page: The page.
        end: Where the name ends.
        ceiling: Where the sentence ends.
    """
    if page[end : end + 1] != "," and page[end + 1 : end + 4] not in ("is ", "was"):
        return None
    match = _APPOSITION.match(page, end, min(ceiling, end + _REACH))
    if match is None:
        return None
    words = w.word_classes()
    first: int | None = None
    last = 0
    determined = False
    for number, word in enumerate(_APPOSED_WORD.finditer(page, match.start(1), match.end(1))):
        key = key_of(word[0])
        classes = words.get(key, 0)
        if (number == 0 and key in DETERMINERS) or key.endswith("'s"):
            # "The mill's chairman", "the deputy's wife".
            first, last, determined = None, 0, True
            continue
        if classes & w.HEAD:
            first = word.start() if first is None else first
            last = word.end()
        elif last and not classes & w.MODIFIER:
            break
        elif classes & w.MODIFIER:
            first = word.start() if first is None else first
        elif classes & w.OPENER or not (determined or classes & w.DEMONYM) or number > 4:
            return None
        else:
            first = None
    if not last or first is None or page[last : last + 1] not in ",. " or _goes_on(page, last):
        return None
    return Span(first, last)


def _goes_on(page: str, last: int) -> bool:
    """Whether a title goes on to a name, or is itself what a verb tells of, so that it is not the one before it."""
    if not page.startswith(" ", last):
        return False
    following = page[last + 1 : last + _LONGEST_FINITE].partition(" ")[0]
    return following[:1].isupper() or following in _FINITE


def _word_before(chunk: str, end: int) -> tuple[int, int]:
    """Where the word that ends at ``end`` begins; its classes."""
    first = max(chunk.rfind(" ", 0, end), chunk.rfind("\n", 0, end), chunk.rfind("\xa0", 0, end)) + 1
    return first, _classes_of(chunk[first:end])


@lru_cache(maxsize=1 << 15)
def _may_head(word: str) -> bool:
    """Whether a title may end in what stands between a name and the last blank but one before it."""
    text = word.rstrip()
    if not text or text.endswith("-year-old"):
        return True
    _, classes = _word_before(text, len(text) - text.endswith(","))
    return bool(classes & w.HEAD)


@lru_cache(maxsize=1 << 15)
def _classes_of(word: str) -> int:
    key = key_of(word.strip('"“”‘(—–-'))
    classes = w.word_classes().get(key, 0)
    if not classes and len(key) > _SHORTEST and key.endswith(_TRADES):
        return w.ROLE
    return classes


def _determined(before: str) -> bool:
    """Whether a determiner or a genitive stands among the last words before a title, and no preposition behind it."""
    for word in reversed(before.split()[-3:]):
        if word in _PREPOSITIONS:
            return False
        if word.lower().strip('"“‘(') in DETERMINERS or word.endswith(("'s", "’s", "s'", "s’")):
            return True
    return False
