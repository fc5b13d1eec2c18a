"""Where a claim stands in its file: line and column of a text, row and field of a dataset."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePath
from urllib.parse import quote

from crosscheck.model import Article, Claim, Json, Skipped

_line_feed = re.compile("\n")
_row = re.compile(r"(.+):([1-9][0-9]*)", re.DOTALL)
# What is left unchecked by its line in a file, not as a whole file.
_ON_A_LINE = ("row", "comment", "story")


@dataclass(frozen=True, slots=True)
class Position:
    """A point in a file: 1-based line and column (code points); no column for a row of a dataset."""

    line: int
    column: int | None = None

    def to_json(self) -> dict[str, Json]:
        """The point as reports have it."""
        return {"line": self.line, "column": self.column}


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file, as precisely as the file has lines.

    Attributes:
        path: The file, as the user wrote it, with "/" between folders.
        start: Where it begins; None where offsets slice what was extracted and not the file (HTML, DOCX).
        end: The point after its last code point; None but in a text.
        pointer: Which field of a row, as a JSON pointer in a URI fragment (RFC 6901, 6); else empty.
    """

    path: str
    start: Position | None = None
    end: Position | None = None
    pointer: str = ""

    def to_json(self) -> dict[str, Json]:
        """The stretch as reports have it; null where the file has no lines."""
        return {
            "path": self.path,
            "start": self.start.to_json() if self.start else None,
            "end": self.end.to_json() if self.end else None,
            "pointer": self.pointer,
        }

    def __str__(self) -> str:
        if self.start is None:
            return self.path
        column = f":{self.start.column}" if self.start.column is not None else ""
        return f"{self.path}:{self.start.line}{column}{self.pointer}"


class Places:
    """The places of many claims; the lines of a text are counted once."""

    def __init__(self) -> None:
        self._starts: dict[str, list[int]] = {}

    def of(self, claim: Claim) -> Place:
        """Where the claim's words stand. Lines end at a line feed, also after a carriage return."""
        article = claim.article
        path = _posix(article.path)
        field, span = article.locate(claim.span)
        if article.line is not None:
            column = article.title_column if field == "title" else article.text_column
            return Place(path, Position(article.line), pointer=f"#/{_escaped(column)}")
        if article.format != "text" or field == "title":
            return Place(path)
        starts = self._starts_of(article)
        return Place(path, _position(starts, span.start), _position(starts, span.end))

    def _starts_of(self, article: Article) -> list[int]:
        starts = self._starts.get(article.id)
        if starts is None:
            starts = [0, *(hit.end() for hit in _line_feed.finditer(article.text))]
            self._starts[article.id] = starts
        return starts


def _position(starts: Sequence[int], offset: int) -> Position:
    line = bisect_right(starts, offset)
    return Position(line, offset - starts[line - 1] + 1)


def gap_place(skipped: Skipped) -> Place:
    """Where something stands that was not checked: a file, or a line of one."""
    row = _row.fullmatch(skipped.article) if skipped.what in _ON_A_LINE else None
    return Place(_posix(row[1]), Position(int(row[2]))) if row else Place(_posix(skipped.article))


# Asked for every side of every finding, of few files.
@lru_cache(maxsize=64)
def _posix(path: str) -> str:
    return PurePath(path).as_posix()


@lru_cache(maxsize=64)
def _escaped(column: str) -> str:
    return quote(column.replace("~", "~0").replace("/", "~1"), safe="~", errors="replace")
