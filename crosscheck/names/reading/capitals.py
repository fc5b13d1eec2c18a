"""Capitalised runs: the stretches of a page that may be names, found in one scan, with what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from crosscheck.model import Part, Span
from crosscheck.names.reading.rows import Row, rows_of
from crosscheck.names.words import UPPER
from crosscheck.text.page.prose import Prose, Sentence

_LETTER: Final = r"[^\W\d_]"
_APOSTROPHE: Final = "'’‘ʼʻ`´"
_HYPHEN: Final = "\\-‐‑"
# A word behind its capital; most letters are plain small ones, which are read faster as such.
_ENDING: Final = rf"[a-z]*+{_LETTER}*+(?:[{_APOSTROPHE}{_HYPHEN}]{_LETTER}++){{0,5}}"
_WORD: Final = rf"[{UPPER}]{_ENDING}"
_GAP: Final = r"(?:[ \xa0]{1,2}|\n)"
_PARTICLE: Final = r"(?:al|el|bin|bint|ben|ibn|abu|abd|de|da|das|dos|del|della|di|du|la|le|van|von|der|den|ter|zu|af)"
_ARTICLE: Final = rf"(?:al|el|ul|an|ad|as|ash|at|az|ar)[{_HYPHEN}]"
# A token behind its capital: initials before words, so that "J. R." keeps its stops; a stop after a word counts only
# where a capital follows, perhaps behind a particle ("Mr. bin Torvik").
_REST: Final = (
    rf"(?:(?<=[JS])r\.|\.(?:[{UPPER}]\.){{0,3}}+(?!{_LETTER})"
    rf"|{_ENDING}(?:\.(?=[ \xa0](?:{_PARTICLE}[ \xa0]){{0,3}}[{UPPER}]))?)"
)
_NICKNAME: Final = rf"(?:[ \xa0][\"“‘'(]{_WORD}(?:[ \xa0]{_WORD})?[\"”’')](?=[ \xa0][{UPPER}]))?"
# It starts with the capital itself, which the engine looks for at once; what stands before it is asked after.
_RUN: Final = re.compile(
    rf"[{UPPER}](?<![\w@#/].){_REST}"
    rf"(?:{_NICKNAME}{_GAP}(?:{_PARTICLE}{_GAP}){{0,3}}(?:{_ARTICLE})?[{UPPER}]{_REST}){{0,14}}"
    r"(?:,?[ \xa0](?:Jr|Sr)\b\.?|,[ \xa0](?:III|II|IV)\b)?"
)
_ARTICLE_BEFORE: Final = re.compile(rf"(?<![\w@#/]){_ARTICLE}\Z")
_LONGEST_ARTICLE: Final = 4
_HYPHENS: Final = frozenset("-‐‑")
# Behind an s of the word itself.
_GENITIVES: Final = frozenset(("' ", "’ "))
_OPENS: Final = frozenset("\"“”‘'(:;!?—–…•*|.-[]>»«")
# Short words that stay in lower case in a headline of capitals.
_SMALL: Final = 3


@dataclass(slots=True)
class Run:
    """Capitalised words in a row within one sentence.

    Attributes:
        row: The words; particles between them included.
        at: Where its words are counted from in the page.
        sentence: The place of its sentence in ``prose.sentences``.
        opening: Whether it opens a sentence, a quotation or a line, where a capital proves nothing.
        genitive: Whether an apostrophe ends it ("Doe's").
        styled: Whether its line is a headline of capitals, where no capital proves anything.
    """

    row: Row
    at: int
    part: Part
    sentence: int
    opening: bool
    genitive: bool
    styled: bool

    @property
    def start(self) -> int:
        """Where it begins in the page."""
        return self.at + self.row.starts[0]

    @property
    def end(self) -> int:
        """Where it ends, a genitive s left out."""
        return self.at + self.row.end

    @property
    def span(self) -> Span:
        """Its span."""
        return Span(self.start, self.end)


def capital_runs(prose: Prose) -> Iterator[Run]:
    """Every capitalised run in the parts of a page that report, in order. Linear in the page."""
    page, sentences = prose.page, prose.sentences
    beyond = len(page) + 1
    ends = [*[sentence.span.end for sentence in sentences], beyond]
    at, seen = 0, -1
    first = last = stop = 0
    part = Part.BODY
    reports = styled = False
    for match in _RUN.finditer(page):
        done = stop
        start, stop = match.span()
        if start and page[start - 1] in _HYPHENS:
            article = _ARTICLE_BEFORE.search(page, max(done, start - _LONGEST_ARTICLE), start)
            start = start if article is None else article.start()
        while ends[at] <= start:
            at += 1
        # A run that goes on over the end of a line is cut there where a sentence ends with the line.
        while start < stop:
            if seen != at:
                last = ends[at]
                if last == beyond:
                    return
                seen, sentence = at, sentences[at]
                first, part = sentence.span.start, sentence.part
                reports = part.reports
                styled = reports and is_styled(page, sentence)
            if first > start:
                start = min(stop, first)
                continue
            if reports and (rows := rows_of(page[start : min(stop, last)])):
                before = page[start - 1]
                opening = start == first or before in _OPENS or (before == " " and page[start - 2] in _OPENS)
                for row in rows:
                    end = start + row.tail
                    genitive = row.genitive or (end > start and page[end : end + 2] in _GENITIVES)
                    yield Run(row, start, part, at, opening, genitive, styled)
                    opening = False
            if stop <= last:
                break
            start = last
            at += 1


def printed_words(page: str) -> frozenset[str]:
    """The words of a page as printed: what is there in lower case is hardly a name at a sentence's start."""
    return frozenset(page.split())


def is_styled(page: str, sentence: Sentence) -> bool:
    """Whether a line prints nearly every word with a capital, as some headlines do."""
    start, end = sentence.span.start, sentence.span.end
    while end > start and page[end - 1] in " \n\xa0\t\r":
        end -= 1
    if page[start : start + 40].isupper() and page[start:end].isupper():
        return True
    if page[end - 1 : end] in '.!?"”' and sentence.part is not Part.HEADLINE:
        return False
    words = [word for word in page[start : min(end, start + 400)].split() if word[:1].isalpha() and len(word) > _SMALL]
    lower = sum(word[0].islower() for word in words)
    return len(words) > 1 and lower * 5 <= len(words)
