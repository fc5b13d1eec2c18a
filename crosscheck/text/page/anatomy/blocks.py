"""Blocks: the paragraphs and lines that a page is set in."""

from __future__ import annotations

from itertools import pairwise

from crosscheck.model.frozen import frozen

CLOSERS = "\"'”’»)]*}"
_STOPS = tuple(".?!…:;,")
# A hard-wrapped text is set to at most this many columns, and its full lines to at least that many.
_WIDEST = 100
_NARROWEST = 40


@frozen
class Block:
    """A paragraph, or one line of a list or header, without the white space around it.

    Attributes:
        start: Its first code point in the page.
        end: The one after its last.
        text: The words themselves.
        apart: Whether a blank line, or the top of the page, stands before it.
    """

    start: int
    end: int
    text: str
    apart: bool

    def cut(self, at: int) -> tuple[Block, Block]:
        """The block in two, before and after a code point of its text."""
        head = self.text[:at].rstrip()
        tail = self.text[at:].lstrip()
        start = self.end - len(tail)
        return Block(self.start, self.start + len(head), head, self.apart), Block(start, self.end, tail, apart=False)


def blocks_of(page: str) -> list[Block]:
    """The blocks of a page, in order; every code point that is not white space lies in one.

    A web dump has one paragraph a line, so each line is a block. A page whose lines break in the
    middle of sentences at a steady width was wrapped by a typewriter or a mail program: there the
    lines of a paragraph are one block again.
    """
    lines = []
    start, apart = 0, True
    for line in page.splitlines(keepends=True):
        words = line.strip()
        if words:
            first = start + (0 if line[0] == words[0] else len(line) - len(line.lstrip()))
            lines.append(Block(first, first + len(words), words, apart))
        apart = not words
        start += len(line)
    return _joined(page, lines) if _wrapped(lines) else lines


def ends_sentence(text: str) -> bool:
    """Whether a line ends the way a sentence does, or goes on: a stop, then quotes and brackets at most."""
    return text[-1] in _STOPS or (text[-1] in CLOSERS and text.rstrip(CLOSERS + " ")[-1:] in _STOPS)


def _wrapped(lines: list[Block]) -> bool:
    """Whether sentences run on over the line breaks of a page."""
    if len(lines) < 2 or max(map(_width, lines)) > _WIDEST:
        return False
    pairs = [(one, two) for one, two in pairwise(lines) if not two.apart]
    broken = sum(
        len(one.text) >= _NARROWEST and two.text[0].islower() and one.text[-1] not in ".?!:" for one, two in pairs
    )
    return broken >= 1 and broken * 4 >= len(pairs)


def _joined(page: str, lines: list[Block]) -> list[Block]:
    """Lines put together into paragraphs: a full line goes on in the next, a short one ends."""
    full = max(map(_width, lines)) * 0.6
    blocks: list[Block] = []
    first = last = lines[0]
    for line in lines[1:]:
        if line.apart or len(last.text) < full or last.text.isupper() != line.text.isupper():
            blocks.append(Block(first.start, last.end, page[first.start : last.end], first.apart))
            first = line
        last = line
    blocks.append(Block(first.start, last.end, page[first.start : last.end], first.apart))
    return blocks


def _width(line: Block) -> int:
    return len(line.text)
