"""CSV: a dataset, one article a row below a row of column names, read as a stream."""

from __future__ import annotations

import codecs
import csv
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from crosscheck.model import Article, Fault, Limits, Skipped
from crosscheck.readers.packed import unpacked
from crosscheck.readers.rows import Record, articles, shown
from crosscheck.readers.settings import Settings

_CHUNK = 1 << 18
_DELIMITERS = ",;\t|"
_OPEN_QUOTE = "unexpected end of data"


def rows(stream: BinaryIO, path: str, settings: Settings) -> Iterator[Article | Skipped | str]:
    """The articles of a table, with the rows that were skipped, then a note on its columns.

    Cells are parted by what parts the column names: a comma, a semicolon, a tab or a bar. A cell in
    quotation marks may hold line breaks (RFC 4180); a row is called by the line that it begins on. A row
    with more or fewer cells than there are columns is skipped: a quotation mark is missing somewhere.

    Args:
        stream: The open file, at its start; UTF-8, packed with gzip or not.
        path: Its name, for messages.
        settings: Limits, the story column, the day.
    """
    records = _records(unpacked(stream, settings.limits), settings.limits)
    return articles(records, path, "csv", settings)


def _records(source: BinaryIO, limits: Limits) -> Iterator[Record]:
    csv.field_size_limit(limits.record_bytes)
    printed = _lines(source, limits.record_bytes)
    first = next(printed, "")
    table = csv.reader(chain([first], printed), delimiter=max(_DELIMITERS, key=first.count), strict=True)
    columns = _named(table, limits)
    barren = True
    while True:
        number = table.line_num + 1
        try:
            cells = next(table)
        except StopIteration:
            break
        except csv.Error as error:
            barren = False
            yield number, Fault(_malformed(error, limits))
            continue
        if cells:
            barren = False
            yield number, _row(columns, cells)
    if columns and barren:
        raise Fault("column names, and no row below them")


def _row(columns: list[str], cells: list[str]) -> dict[str, str] | Fault:
    if len(cells) != len(columns):
        return Fault(f"{len(cells)} cells for {len(columns)} columns; is a quotation mark missing?")
    return dict(zip(columns, cells, strict=True))


def _lines(source: BinaryIO, longest: int) -> Iterator[str]:
    """The lines of a table with their ends.

    Raises:
        Fault: It is no UTF-8, or a line is longer than the limit.
    """
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    rest = ""
    try:
        while chunk := source.read(_CHUNK):
            *ended, rest = (rest + decoder.decode(chunk)).split("\n")
            for line in ended:
                yield f"{line}\n"
            if len(rest) > longest:
                raise Fault(f"a line longer than the limit of {longest / 1e6:g} MB for one row")
        rest += decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise Fault("not UTF-8; save the table as UTF-8") from None
    if rest:
        yield rest


def _named(table: Iterator[list[str]], limits: Limits) -> list[str]:
    """The column names of a table, its first row that is not blank.

    Raises:
        Fault: One stands twice, or they cannot be read.
    """
    try:
        names = next(filter(None, table), [])
    except csv.Error as error:
        raise Fault(_malformed(error, limits)) from None
    twice = next((name for name, count in Counter(filter(None, names)).items() if count > 1), None)
    if twice is not None:
        raise Fault(f"column {shown(twice)} stands twice in it")
    return names


def _malformed(error: csv.Error, limits: Limits) -> str:
    why = str(error)
    if why == _OPEN_QUOTE:
        return "a quotation mark that is never closed; nothing behind it was read"
    if "field limit" in why:
        return f"longer than the limit of {limits.record_bytes / 1e6:g} MB for one row"
    return f"not CSV: {why}"
