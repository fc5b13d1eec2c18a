"""Capitalised runs: the stretches of a page that may be names, found in one scan, with what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from crosscheck.model import Part, Span
from crosscheck.names import wordlists as w
from crosscheck.names.letters import folded
from crosscheck.text.prose import Prose, Sentence
from crosscheck.text.wordlist import lexicon

_UPPER: Final = "A-Z" + "".join(
    chr(c) for c in (*range(0xC0, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00)) if chr(c).isupper()
)
_LETTER: Final = r"[^\W\d_]"
_APOSTROPHE: Final = "'’‘ʼʻ`´"
_HYPHEN: Final = "\\-‐‑"
# A word behind its capital; most letters are plain small ones, which are read faster as such.
_ENDING: Final = rf"[a-z]*+{_LETTER}*+(?:[{_APOSTROPHE}{_HYPHEN}]{_LETTER}++){{0,5}}"
_WORD: Final = rf"[{_UPPER}]{_ENDING}"
_GAP: Final = r"(?:[ \xa0]{1,2}|\n)"
_PARTICLE: Final = r"(?:al|el|bin|bint|ben|ibn|abu|abd|de|da|das|dos|del|della|di|du|la|le|van|von|der|den|ter|zu|af)"
_ARTICLE: Final = rf"(?:al|el|ul|an|ad|as|ash|at|az|ar)[{_HYPHEN}]"
# A token behind its capital: initials before words, so that "J. R." keeps its stops; a stop after a word counts only
# where a capital follows.
_REST: Final = (
    rf"(?:(?<=[JS])r\.|\.(?:[{_UPPER}]\.){{0,3}}+(?!{_LETTER})|{_ENDING}(?:\.(?=[ \xa0][{_UPPER}]))?)"
)
_NICKNAME: Final = rf"(?:[ \xa0][\"“‘'(]{_WORD}(?:[ \xa0]{_WORD})?[\"”’')](?=[ \xa0][{_UPPER}]))?"
# It starts with the capital itself, which the engine looks for at once; what stands before it is asked after.
_RUN: Final = re.compile(
    rf"[{_UPPER}](?<![\w@#/].){_REST}"
    rf"(?:{_NICKNAME}{_GAP}(?:{_PARTICLE}{_GAP}){{0,3}}(?:{_ARTICLE})?[{_UPPER}]{_REST}){{0,14}}"
    r"(?:,?[ \xa0](?:Jr|Sr)\b\.?|,[ \xa0](?:III|II|IV)\b)?"
)
_ARTICLE_BEFORE: Final = re.compile(rf"(?<![\w@#/]){_ARTICLE}\Z")
_LONGEST_ARTICLE: Final = 4
_DASHED: Final = re.compile(r"[-‐‑]([a-z]+)\Z")
_INITIALS: Final = re.compile(rf"(?:[{_UPPER}]\.){{1,4}}\Z")
# The longest abbreviation that keeps its full stop, stop included ("Capt.").
_ABBREVIATION: Final = 6
_HYPHENS: Final = frozenset("-‐‑")
_OPENS: Final = frozenset("\"“”‘'(:;!?—–…•*|.-[]>»«")
# Behind an s of the word itself.
_GENITIVES: Final = frozenset(("' ", "’ "))
# Short words that stay in lower case in a headline of capitals.
_SMALL: Final = 3


@dataclass(slots=True)
class Word:
    """One word of a run: as printed without a genitive s, its place, and what it can be."""

    text: str
    start: int
    end: int
    key: str
    classes: int
    nickname: bool = False


@dataclass(slots=True)
class Run:
    """Capitalised words in a row within one sentence.

    Attributes:
        words: The words; particles between them included.
        opening: Whether it opens a sentence, a quotation or a line, where a capital proves nothing.
        genitive: Whether an apostrophe ends it ("Doe's").
        styled: Whether its line is a headline of capitals, where no capital proves anything.
        sentence: The place of its sentence in ``prose.sentences``.
    """

    words: list[Word]
    part: Part
    sentence: int
    opening: bool
    genitive: bool
    styled: bool

    @property
    def start(self) -> int:
        """Where it begins in the page."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends, a genitive s left out."""
        return self.words[-1].end

    @property
    def span(self) -> Span:
        """Its span."""
        return Span(self.start, self.end)


def key_of(word: str) -> str:
    """A word as the lexicons list it: case-folded, straight apostrophes, no full stops."""
    key = word.casefold()
    if not key.isascii():
        for apostrophe in "’‘ʼʻ´":
            key = key.replace(apostrophe, "'")
        key = key.replace("‐", "-").replace("‑", "-")
    return key.replace(".", "") if "." in key else key


def capital_runs(prose: Prose) -> Iterator[Run]:
    """Every capitalised run in the parts of a page that report, in order. Linear in the page.

    A single word that only opens sentences ("The", "But") is left out.
    """
    page, sentences = prose.page, prose.sentences
    ends = [sentence.span.end for sentence in sentences]
    at, count = 0, len(sentences)
    seen = -1
    reports = styled = False
    stop = 0
    for match in _RUN.finditer(page):
        done = stop
        start, stop = match.span()
        if start and page[start - 1] in _HYPHENS:
            article = _ARTICLE_BEFORE.search(page, max(done, start - _LONGEST_ARTICLE), start)
            start = start if article is None else article.start()
        while at < count and ends[at] <= start:
            at += 1
        # A run that goes on over the end of a line is cut there where a sentence ends with the line.
        while at < count and start < stop:
            sentence = sentences[at]
            first = sentence.span.start
            if first > start:
                start = first if first < stop else stop
                continue
            if seen != at:
                seen, reports = at, sentence.part.reports
                styled = reports and _is_styled(page, sentence)
            end = ends[at] if ends[at] < stop else stop
            if reports and end > start:
                pieces = _pieces(page[start:end], start, page)
                if pieces:
                    before = page[start - 1]
                    opening = start == first or before in _OPENS or (before == " " and page[start - 2] in _OPENS)
                    for words, genitive in pieces:
                        yield Run(words, sentence.part, at, opening, genitive, styled)
                        opening = False
            if stop <= ends[at]:
                break
            start = end
            at += 1


def printed_words(page: str) -> frozenset[str]:
    """The words of a page as printed: what is there in lower case is hardly a name at a sentence's start."""
    return frozenset(page.split())


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


def _pieces(run: str, start: int, page: str) -> Sequence[tuple[list[Word], bool]]:
    """The rows of words that a run is made of, each with whether it ends in a genitive.

    It is cut at a genitive, at a stop that ends a sentence and around the names of days and months.
    """
    if run.isalpha():
        shape = _shape(run)
        if shape.classes & (w.OPENER | w.CALENDAR) and not shape.classes & w.GIVEN:
            return ()
        end = start + len(run)
        genitive = run[-1] == "s" and page[end : end + 2] in _GENITIVES
        return (([Word(run, start, end, shape.key, shape.classes)], genitive),)
    pieces: list[tuple[list[Word], bool]] = []
    row: list[Word] = []
    nickname = False
    place = start
    tokens = run.split()
    for number, token in enumerate(tokens):
        place = page.index(token, place)
        shape = _shape(token)
        first = place + shape.skipped
        last = first + len(shape.text)
        nickname = nickname or (shape.opens and number > 0)
        word = Word(shape.text, first, last, shape.key, shape.classes, nickname)
        nickname = nickname and not shape.closes
        place += len(token)
        if word.classes & w.CALENDAR and not (word.classes & w.NAME_MONTH and (row or number < len(tokens) - 1)):
            if row:
                pieces.append((row, False))
            row = []
            continue
        row.append(word)
        ends = _ends_sentence(word) or (word.key in ("jr", "sr") and len(row) > 2)
        if ends and not word.classes & w.SUFFIX:
            _drop_stop(word)
        if shape.genitive or ends:
            pieces.append((row, shape.genitive))
            row = []
    if row:
        final = row[-1]
        genitive = page[final.end : final.end + 2] in _GENITIVES and final.key[-1:] == "s"
        if not final.classes & w.SUFFIX:
            _drop_stop(final)
        pieces.append((row, genitive))
    return [(_without_shouting(words), genitive) for words, genitive in pieces if not _only_opens(words)]


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


def _is_styled(page: str, sentence: Sentence) -> bool:
    """Whether a line prints nearly every word with a capital, as some headlines do."""
    start, end = sentence.span.start, sentence.span.end
    while end > start and page[end - 1] in " \n\xa0\t\r":
        end -= 1
    if page[end - 1 : end] in '.!?"”' and sentence.part is not Part.HEADLINE:
        return page[start : start + 40].isupper() and page[start:end].isupper()
    if page[start : start + 40].isupper() and page[start:end].isupper():
        return True
    words = [word for word in page[start : min(end, start + 400)].split() if word[:1].isalpha() and len(word) > _SMALL]
    lower = sum(word[0].islower() for word in words)
    return len(words) > 1 and lower * 5 <= len(words)
