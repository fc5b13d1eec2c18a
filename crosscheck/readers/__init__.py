"""Articles in: text, HTML, DOCX, JSON Lines, CSV and Parquet, from files and folders.

``read`` is the face. Whatever cannot be read is listed with its reason and the rest goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import BinaryIO

from crosscheck.model import Article, Fault, Limits, Skipped
from crosscheck.readers import csv, docx, html, jsonl, parquet, text
from crosscheck.readers.found import Found, find
from crosscheck.readers.labels import WAYS, labels
from crosscheck.readers.settings import Settings
from crosscheck.readers.shelf import Shelf
from crosscheck.readers.sniff import HEAD, format_of

Item = Article | Skipped | str

#: The formats of one article a file, and how each is read.
READERS: tuple[tuple[str, Callable[[bytes, str, Settings], Iterator[Item]]], ...] = (
    ("text", text.read),
    ("html", html.read),
    ("docx", docx.read),
)
#: The formats of one article a row.
DATASETS: tuple[tuple[str, Callable[[BinaryIO, str, Settings], Iterator[Item]]], ...] = (
    ("jsonl", jsonl.rows),
    ("csv", csv.rows),
    ("parquet", parquet.rows),
)

_LIMITS = Limits()
_NAMED = 20


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read.

    Attributes:
        articles: In the order of the paths, folders in the order of names; ids are unique.
        skipped: What was not, and why.
        notes: Lines to print: the columns of a dataset, files left out of a folder, files given twice.
    """

    articles: Sequence[Article]
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()


def read(
    paths: Sequence[str], limits: Limits = _LIMITS, story_by: str | None = "auto", today: date | None = None
) -> Reading:
    """Every article that the paths name.

    ``Article.story`` is the name of the sub-folder for a file of a folder (of the folder itself
    where it has none), the story column for a row, and None for a file given by name (such files
    are one story) and for a row of a dataset without such a column (to be grouped by content). It is
    "" for all articles where they were asked to be one story.

    Args:
        paths: Files and folders.
        limits: Bars on size and depth.
        story_by: "auto" (or None) for the above; "folder" to take the folder for every file; "one"
            to make all articles one story; any other word names the dataset column to take.
        today: A later date of publication is left out with a note; None leaves that untested.

    Raises:
        Fault: No path was given, or not one article could be read.
    """
    shelved = shelve(paths, limits, story_by, today)
    return replace(shelved, articles=tuple(shelved.articles))


def shelve(
    paths: Sequence[str], limits: Limits = _LIMITS, story_by: str | None = "auto", today: date | None = None
) -> Reading:
    """The same as ``read``, with the articles put by: each is in memory only while it is used."""
    if not paths:
        raise Fault("no article given; name files, or a folder of them")
    column = None if story_by is None or story_by in WAYS else story_by
    settings = Settings(limits, column, today)
    shelf = Shelf()
    files: list[Found] = []
    skipped: list[Skipped] = []
    notes: list[str] = []
    rows = False
    for found in find(paths):
        for item in _items(found, settings) if isinstance(found, Found) else (found,):
            if isinstance(item, Article) and isinstance(found, Found):
                rows = rows or item.line is not None
                if not files or files[-1] is not found:
                    files.append(found)
                shelf.add(item, len(files) - 1)
            elif isinstance(item, Skipped):
                skipped.append(item)
            elif isinstance(item, str):
                notes.append(item)
    if not shelf:
        raise _nothing_read(skipped)
    if column is not None and not rows:
        skipped.append(Skipped(column, "column", f"no dataset was read that could have it (or say {', '.join(WAYS)})"))
    return Reading(shelf.labelled(labels(shelf, files, story_by)), tuple(skipped), tuple(notes))


def _items(found: Found, settings: Settings) -> Iterator[Item]:
    """What one file holds; what is wrong with it becomes a ``Skipped``."""
    try:
        with found.open() as file:
            head = file.read(HEAD)
            form = format_of(found.file.name, head)
            for name, rows in DATASETS:
                if name == form:
                    file.seek(0)
                    yield from rows(file, found.path, settings)
            for name, reader in READERS:
                if name == form:
                    yield from reader(head + _rest(file, len(head), settings.limits), found.path, settings)
    except Fault as fault:
        yield Skipped(found.path, "file", fault.message)
    except OSError as error:
        yield Skipped(found.path, "file", (error.strerror or str(error)).lower())


def _rest(file: BinaryIO, already: int, limits: Limits) -> bytes:
    """What follows the head; a file's stated size may lie, so the bytes are counted."""
    most = limits.article_bytes
    rest = file.read(max(0, most - already) + 1)
    if already + len(rest) > most:
        raise Fault(f"over the limit of {most / 1e6:g} MB for one article")
    return rest


def _nothing_read(skipped: list[Skipped]) -> Fault:
    """One line that says what is wrong with each path, with twenty of them at most."""
    if len(skipped) == 1:
        return Fault(skipped[0].why, path=skipped[0].article)
    each = [f"{item.article}: {item.why}" for item in skipped[:_NAMED]]
    if len(skipped) > _NAMED:
        each.append(f"... and {len(skipped) - _NAMED:,} more")
    return Fault(f"no article could be read: {'; '.join(each)}")
