"""Quotation marks without a partner: "We sank, Joan Tessel said. “It", "We sank,” she said" with nothing before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.phrases.slip import Phrase

_MARKS: Final = re.compile(r"[“”\"]|[’']{2}")
_BLANKS: Final = " \n\t\xa0"
_BEFORE_OPENING: Final = f"{_BLANKS}([—–-/…"
_BEHIND_CLOSING: Final = f"{_BLANKS})]—–-.,;:!?/…"
_TURNED: Final = {"“": "”", "”": "“"}
_SAYING: Final = "said|says|added|told|explained|continued|recalled|noted|wrote|posted|asked|tweeted|stated"
# "The boat sank, Joan Tessel said": where what is said ends, and the reporter goes on.
_ATTRIBUTED: Final = re.compile(
    rf"\b[\w’']{{1,20}}(?:[,?!] (?:(?:he|she|they|police|officials) (?:{_SAYING})\b|said (?:the )?[A-Z]\w*)"
    rf"|, (?:[A-Z][\w.’'-]{{0,20}} ){{1,3}}(?:{_SAYING})\b)"
)
_LONGEST: Final = 24
_WORD_BEFORE: Final = re.compile(r"[\w’'.,!?-]*\Z")
_WORD_BEHIND: Final = re.compile(rf" ?[\w’'-]{{0,{_LONGEST}}}")
# So far on a quotation may be closed, or opened again, of which a page breaks the lines.
_LINES: Final = 5


class Side(Enum):
    """Which end of a quotation a mark is at, as the blanks round it show."""

    OPENING = "opening"
    CLOSING = "closing"
    TURNED = "a mark of one end at the other"
    UNCLEAR = "unclear"


@frozen
class Mark:
    """A quotation mark.

    Attributes:
        span: Where it stands.
        side: Which end of a quotation it is at.
    """

    span: Span
    side: Side


def unpaired_marks(page: str) -> Iterator[Phrase]:
    """Every double mark of a page that lacks its partner, or stands the wrong way round. Linear in the page.

    A quotation that goes on in the next paragraph is opened again there, and is closed at its end only; and some pages
    break their lines behind every sentence. So what is open at the end of a line counts only where somebody is said to
    have said it.
    """
    if page.count("“") == page.count("”") and page.count('"') % 2 == 0:
        return
    lines = list(_lines(page))
    for number, marks in enumerate(lines):
        for mark in marks:
            if mark.side is Side.TURNED:
                yield _turned(page, mark)
        if all(mark.side in (Side.OPENING, Side.CLOSING) for mark in marks):
            yield from _unpaired(page, lines, number)


def _lines(page: str) -> Iterator[list[Mark]]:
    """The marks of every line that has any; those of feet and inches left out."""
    line: list[Mark] = []
    end = 0
    for match in _MARKS.finditer(page):
        start = match.start()
        if line and "\n" in page[end:start]:
            yield line
            line = []
        end = match.end()
        side = _side(page, match)
        of_figure = page[start - 1 : start].isdigit() and not (line and line[-1].side is Side.OPENING)
        if side is not Side.CLOSING or not of_figure:
            line.append(Mark(Span(start, end), side))
    if line:
        yield line


def _side(page: str, match: re.Match[str]) -> Side:
    start, end = match.span()
    before, behind = page[start - 1 : start] or "\n", page[end : end + 1] or "\n"
    may_open, may_close = before in _BEFORE_OPENING, behind in _BEHIND_CLOSING
    if match[0] == "“":
        return Side.TURNED if may_close and not may_open else Side.OPENING
    if match[0] == "”":
        return Side.TURNED if may_open and behind.isalnum() else Side.CLOSING
    if may_open == may_close:
        return Side.UNCLEAR
    return Side.OPENING if may_open else Side.CLOSING


def _unpaired(page: str, lines: Sequence[Sequence[Mark]], number: int) -> Iterator[Phrase]:
    """What is wrong with the marks of one line."""
    opened: Mark | None = None
    for place, mark in enumerate(lines[number]):
        if mark.side is Side.OPENING:
            if opened is not None:
                yield from _unclosed(page, opened, mark.span.start)
            opened = mark
        else:
            if opened is None and (place or not _is_open_before(page, lines, number)):
                yield _phrase(page, mark, "it closes what was never opened")
                return
            opened = None
    if opened is not None:
        end = page.find("\n", opened.span.end)
        yield from _unclosed(page, opened, end if end >= 0 else len(page))


def _unclosed(page: str, opened: Mark, limit: int) -> Iterator[Phrase]:
    """The place before a limit where a quotation should have been closed, for it is said there whose it is."""
    if (said := _ATTRIBUTED.search(page, opened.span.end, limit)) is not None:
        word, blank, who = said[0].partition(" ")
        mark = _TURNED.get(page[opened.span.start], page[opened.span.start])
        yield Phrase(Span(*said.span()), (f"{word}{mark}{blank}{who}",), "a quotation mark is missing")


def _is_open_before(page: str, lines: Sequence[Sequence[Mark]], number: int) -> bool:
    """Whether the line of marks before, not far above, leaves a quotation open."""
    if not number:
        return False
    last, first = lines[number - 1][-1], lines[number][0]
    return last.side is not Side.CLOSING and _is_near(page, last, first)


def _is_near(page: str, last: Mark, first: Mark) -> bool:
    return page.count("\n", last.span.end, first.span.start) <= _LINES


def _phrase(page: str, mark: Mark, why: str, *repairs: str) -> Phrase:
    """A mark with the word that it stands at."""
    start, end = mark.span.start, mark.span.end
    behind = _WORD_BEHIND.match(page, end)
    if mark.side is Side.OPENING and behind is not None:
        end = behind.end()
    elif (before := _WORD_BEFORE.search(page, max(0, start - _LONGEST), start)) is not None:
        start = before.start()
    return Phrase(Span(start, end), repairs, why)


def _turned(page: str, mark: Mark) -> Phrase:
    """A mark that is turned the wrong way, with the word that it stands at."""
    sign = page[mark.span.start]
    is_closing = sign == "“"
    found = _phrase(page, Mark(mark.span, Side.CLOSING if is_closing else Side.OPENING), "it is turned the wrong way")
    printed = found.span.of(page)
    repair = f"{printed[:-1]}{_TURNED[sign]}" if is_closing else f"{_TURNED[sign]}{printed[1:]}"
    return Phrase(found.span, (repair,), found.why)
