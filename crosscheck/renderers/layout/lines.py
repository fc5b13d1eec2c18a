"""Lines for a screen of fixed width: how wide text is, and how it wraps."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache


def columns(text: str) -> int:
    """How many columns of a terminal the text fills: 2 for a wide character, 0 for a combining mark or a control."""
    return len(text) if text.isascii() and text.isprintable() else sum(map(_columns, text))


def wrap(text: str, width: int, *, indent: str = "", first: str | None = None) -> list[str]:
    """The text in lines of at most ``width`` columns, broken at blanks; a longer word is broken anywhere.

    Args:
        text: One paragraph.
        width: Columns in all, indent included.
        indent: What every line begins with.
        first: What the first line begins with, if not that.
    """
    room = max(1, width - columns(indent))
    lines = [indent + line for line in _folded(text.split(" "), room)] or [indent]
    if first is not None:
        lines[0] = first + lines[0][len(indent) :]
    return [line.rstrip() for line in lines]


def table(rows: Sequence[Sequence[str]], width: int, *, gap: str = "  ") -> list[list[str]]:
    """The rows as lines, each cell wrapped in its column; one list of lines per row.

    Columns are as wide as their longest cell. Where that is too much for ``width``, the widest
    gives way first: down to its longest word, then further.
    """
    by_column = list(zip(*rows, strict=True))
    widths = [min(width, max(map(columns, cells))) for cells in by_column]
    words = [min(width, max(columns(word) for cell in cells for word in cell.split(" "))) for cells in by_column]
    spare = width - len(gap) * (len(widths) - 1)
    while sum(widths) > spare and max(widths) > 1:
        at = max(range(len(widths)), key=lambda column: (widths[column] > words[column], widths[column]))
        widths[at] -= 1
    return [row(cells, widths, gap=gap) for cells in rows]


def row(cells: Iterable[str], widths: Sequence[int], *, gap: str = "  ") -> list[str]:
    """One row of a table as lines, each cell wrapped in the width of its column."""
    wrapped = [_folded(cell.split(" "), width) for cell, width in zip(cells, widths, strict=True)]
    height = max(1, *map(len, wrapped))
    lines = []
    for index in range(height):
        parts = [lines_of[index] if index < len(lines_of) else "" for lines_of in wrapped]
        padded = [part + " " * (width - columns(part)) for part, width in zip(parts, widths, strict=True)]
        lines.append(gap.join(padded).rstrip())
    return lines


def _folded(words: Iterable[str], room: int) -> list[str]:
    lines: list[str] = []
    line, filled = "", 0
    for word in words:
        wide = columns(word)
        if line and filled + 1 + wide <= room:
            line, filled = f"{line} {word}", filled + 1 + wide
            continue
        if line:
            lines.append(line)
        *full, line = _chunks(word, room)
        lines += full
        filled = columns(line)
    return [*lines, line] if line else lines


def _chunks(word: str, room: int) -> list[str]:
    """The word in pieces that fit the room; one piece where it fits whole."""
    if columns(word) <= room:
        return [word]
    pieces, start, filled = [], 0, 0
    for index, character in enumerate(word):
        wide = _columns(character)
        if filled + wide > room and index > start:
            pieces.append(word[start:index])
            start, filled = index, 0
        filled += wide
    return [*pieces, word[start:]]


@lru_cache(maxsize=1 << 12)
def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cc"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
