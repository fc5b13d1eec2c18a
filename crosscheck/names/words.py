"""The words of a capitalised run: each without what clings to it, with its key and classes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from crosscheck.names import wordlists as w
from crosscheck.names.letters import folded
from crosscheck.text.words.wordlist import lexicon

UPPER: Final = "A-Z" + "".join(
    chr(c) for c in (*range(0xC0, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00)) if chr(c).isupper()
)
# What opens the words for somebody: "his lawyer, Jane Doe".
DETERMINERS: Final = frozenset(("the", "a", "an", "his", "her", "their", "its", "our", "my", "whose", "your"))
# Suffixes that end a row.
JUNIOR: Final = frozenset(("jr", "sr"))
_DASHED: Final = re.compile(r"[-‐‑]([a-z]+)\Z")
# Small words that are a syllable of East Asian given names: "Moon Hae-in".
SYLLABLES: Final = frozenset(("in", "an", "on", "so", "no", "he"))
# Who will hold an office: "Secretary-designate".
_TO_BE: Final = ("-elect", "-designate", "-to-be")
_INITIALS: Final = re.compile(rf"(?:[{UPPER}]\.){{1,4}}\Z")
# The longest abbreviation that keeps its full stop, stop included ("Capt.").
_ABBREVIATION: Final = 6
# What a word may be beside a name, and is a name's alone.
_OTHERWISE: Final = ~(w.SURNAME_TOO | w.GIVEN | w.PARTICLE | w.SURNAME_FIRST)


@dataclass(slots=True, eq=False)
class Word:
    """A word of a run, wherever that is printed, without a genitive s.

    Attributes:
        text: As printed.
        key: As the lexicons list it.
        folded: The key in small plain letters.
        classes: What it can be.
        nickname: Whether it stands in quotation marks or brackets behind another word.
    """

    text: str
    key: str
    folded: str
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
        band: How common in print it must be at least (0 to 7, see ``text.words.wordlist``).
    """
    return word.key in lower or lexicon().common.get(word.key, -1) >= band


def is_namely(word: Word) -> bool:
    """Whether no list has a word in any other sense than a name's."""
    if word.classes & _OTHERWISE or word.key in lexicon().common:
        return False
    return not (word.text.isupper() and (len(word.text) > 2 or "." in word.text))


class Token(NamedTuple):
    """A word of a run and what clings to it.

    Attributes:
        word: The word.
        skipped: How many quotation marks or brackets before it were left out.
        closes: Whether one closes after it.
        genitive: Whether it ends in a genitive s.
        ends: Whether a dash that is printed as a hyphen stands behind it.
        plain: Whether nothing clings to it, and no row begins or ends there.
    """

    word: Word
    skipped: int = 0
    closes: bool = False
    genitive: bool = False
    ends: bool = False
    plain: bool = False


@lru_cache(maxsize=1 << 16)
def token_of(token: str, *, beside_family: bool = False) -> Token:
    """The word of a token: of what stands between two blanks of a run.

    Args:
        token: What is printed there.
        beside_family: Whether a family name that is printed first, or may be, stands beside it.
    """
    known = w.word_classes()
    if token.isascii() and token.isalpha():
        key = token.lower()
        classes = known.get(key, 0)
        plain = not classes & w.CALENDAR and key not in JUNIOR
        return Token(Word(token, key, key, classes | w.GIVEN if w.is_given(key, classes) else classes), plain=plain)
    text = token.lstrip("\"“‘'(")
    skipped = len(token) - len(text)
    bare = text.rstrip("\"”’'),")
    closes = len(bare) < len(text) and text[-1] != ","
    text = bare
    key = key_of(text)
    genitive = key.endswith("'s") and len(key) > 2
    if genitive:
        text, key = text[:-2], key[:-2]
    head = _before_dash(text, beside_family=beside_family)
    if head:
        text, key = head, key_of(head)
    if text.endswith(".") and len(text) > _ABBREVIATION and not _INITIALS.match(text):
        text = text[:-1]
    classes = known.get(key, 0) or (_compounded(key) if "-" in key else 0)
    if w.is_given(folded(key.split("-", 1)[0]), classes):
        classes |= w.GIVEN
    return Token(Word(text, key, folded(key), classes), skipped, closes, genitive, bool(head))


def _compounded(key: str) -> int:
    """The classes of a word of parts: a title ("Secretary-General", "Mayor-elect") or what only opens a name."""
    if key.endswith(("-old", "-based", "-born")):
        return w.OPENER
    known = w.word_classes()
    for ending in _TO_BE:
        if key.endswith(ending):
            return known.get(key.removesuffix(ending), 0)
    parts = [known.get(part, 0) for part in key.split("-")]
    office = w.RANK | w.OFFICE
    return parts[-1] & office if all(part & (office | w.MODIFIER) for part in parts) else 0


def _before_dash(text: str, *, beside_family: bool) -> str:
    """What stands before a dash that is printed as a hyphen ("Doe-that is"); "" where there is none."""
    tail = _DASHED.search(text.rstrip("."))
    if tail is None or (beside_family and tail[1] in SYLLABLES) or _compounded(key_of(text)):
        return ""
    dashed = w.word_classes().get(tail[1], 0) & (w.OPENER | w.PERSONAL | w.SAYING | w.HEAD)
    return text[: tail.start()] if dashed else ""
