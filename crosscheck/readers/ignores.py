"""Comments by which the desk accepts a finding in place: read, and kept from being read as prose.

In plain text and Markdown such a comment has a line of its own above the paragraph that it is about; in HTML it
stands before the paragraph or inside it. ``Article.page`` shows blanks where a comment is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from crosscheck.model import Fault, Ignore, Skipped, Span, blanked
from crosscheck.text.page.anatomy.blocks import blocks_of

_TRIGGER = "crosscheck:"
_CLOSES = "-->"
# The comment of a line, open or closed.
_ALONE = re.compile(r"#[ \t]{0,9}crosscheck:.*")
_AMONG = re.compile(r"<!--[ \t]{0,9}crosscheck:(?:.*?-->|.*)")
# The comment of a page, with the tags behind it.
_MARKUP = re.compile(r"<!--\s{0,9}crosscheck:(?P<told>.{0,999}?)-->(?P<tags>(?:\s*</?[a-zA-Z][^<>]*>)*)", re.DOTALL)
_FORM = re.compile(r"ignore\s{1,9}(?P<rule>[\w./-]+)\s{1,9}[\"“](?P<reason>[^\"“”]*)[\"”]")
_REMEDY = 'write it as: crosscheck: ignore names/spelling "the reason"'
# Letters that no newspaper prints (Linear A) hold the places of comments while the article is extracted.
_LETTERS = range(0x10600, 0x10737)
# So many comments an article may have; there are more letters than that.
_MOST = 200


@dataclass(frozen=True, slots=True)
class Comments:
    """The comments of one article.

    Attributes:
        spans: The comments themselves, in a text that holds them.
        ignores: What they accept, and where.
        skipped: Those that are not clear, or stand where they say nothing.
    """

    spans: tuple[Span, ...] = ()
    ignores: tuple[Ignore, ...] = ()
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """A comment of an HTML page, the letter that holds its place, and its line in the file."""

    letter: str
    told: str
    line: int


def comments_of_text(text: str, path: str) -> Comments:
    """The comments of a plain text; each is about the paragraph below it.

    Raises:
        Fault: There are more than 200.
    """
    if _TRIGGER not in text:
        return Comments()
    found = list(islice(_by_line(text), _MOST + 1))
    _check_number(len(found))
    spans = tuple(span for span, _ in found)
    blocks = blocks_of(blanked(text, spans))
    starts = [block.start for block in blocks]
    ignores: list[Ignore] = []
    skipped: list[Skipped] = []
    for span, alone in found:
        line = text.count("\n", 0, span.start) + 1
        below = bisect_left(starts, span.end)
        if not alone:
            skipped.append(_skipped(path, line, "give it a line of its own, above the paragraph that it is about"))
        elif below == len(blocks):
            skipped.append(_skipped(path, line, "no paragraph follows; put it above the one that it is about"))
        else:
            told = span.of(text).removeprefix("#").removeprefix("<!--").removesuffix(_CLOSES)
            passage = Span(blocks[below].start, blocks[below].end)
            _add(told.strip().removeprefix(_TRIGGER), path, line, passage, ignores, skipped)
    return Comments(spans, tuple(ignores), tuple(skipped))


def hold_comments(text: str) -> tuple[str, tuple[Held, ...]]:
    """An HTML page with a letter in the place of each comment, to be found again in the article that is extracted.

    A comment between two tags is about the text that comes next, one inside a text about the paragraph around it.

    Raises:
        Fault: There are more than 200.
    """
    if _TRIGGER not in text:
        return text, ()
    free = (letter for letter in map(chr, _LETTERS) if letter not in text)
    held: list[Held] = []
    pieces: list[str] = []
    at = 0
    found = list(islice(_MARKUP.finditer(text), _MOST + 1))
    _check_number(len(found))
    for comment, letter in zip(found, free, strict=False):
        held.append(Held(letter, comment["told"], text.count("\n", 0, comment.start()) + 1))
        inside = text[max(at, comment.start() - 99) : comment.start()].rstrip()[-1:] not in ("", ">")
        pieces += [text[at : comment.start()], letter if inside else "", comment["tags"], "" if inside else letter]
        at = comment.end()
    return "".join([*pieces, text[at:]]), tuple(held)


def without_letters(text: str, held: Sequence[Held]) -> str:
    """A text without the letters that hold the places of comments."""
    return text.translate(dict.fromkeys(ord(one.letter) for one in held)) if held else text


def comments_of_page(page: str, held: Sequence[Held], path: str) -> Comments:
    """The comments of an extracted article; each is about the line that its letter stands in.

    Args:
        page: The article's page, with the letters still in it.
        held: The comments.
        path: The file, for messages.
    """
    letters = "".join(one.letter for one in held)
    places = [found.start() for found in re.finditer(f"[{letters}]", page)] if letters else []
    ignores: list[Ignore] = []
    skipped: list[Skipped] = []
    clean = without_letters(page, held)
    for one in held:
        if (at := page.find(one.letter)) < 0:
            skipped.append(_skipped(path, one.line, "it stands outside the article; put it before the paragraph"))
            continue
        at -= bisect_left(places, at)
        end = clean.find("\n", at)
        passage = Span(clean.rfind("\n", 0, at) + 1, len(clean) if end < 0 else end)
        _add(one.told, path, one.line, passage, ignores, skipped)
    return Comments((), tuple(ignores), tuple(skipped))


def _by_line(text: str) -> Iterator[tuple[Span, bool]]:
    """The first comment of every line that has one, and whether it is whole and has the line to itself."""
    at = text.find(_TRIGGER)
    while at >= 0:
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[start:end]
        words = line.strip()
        if comment := _ALONE.match(words) or _AMONG.search(words):
            whole = comment.span() == (0, len(words)) and (words[0] == "#" or words.endswith(_CLOSES))
            yield Span(*comment.span()).shifted(start + line.index(words)), whole
        at = text.find(_TRIGGER, end)


def _add(told: str, path: str, line: int, passage: Span, ignores: list[Ignore], skipped: list[Skipped]) -> None:
    form = _FORM.fullmatch(told.strip())
    if form is None or not form["reason"].strip():
        skipped.append(_skipped(path, line, _REMEDY))
    else:
        ignores.append(Ignore(form["rule"], " ".join(form["reason"].split()), line, passage))


def _check_number(comments: int) -> None:
    if comments > _MOST:
        raise Fault(f"more than {_MOST} comments of the form 'crosscheck: …' in it")


def _skipped(path: str, line: int, why: str) -> Skipped:
    return Skipped(f"{path}:{line}", "comment", why)
