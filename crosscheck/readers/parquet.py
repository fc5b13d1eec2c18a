"""Parquet: a dataset, one article a row, read by small batches and of the columns that are asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO

from crosscheck.model import Article, Fault, Limits, Skipped
from crosscheck.readers.columns import is_usual
from crosscheck.readers.packed import FREE_BYTES
from crosscheck.readers.rows import Record, articles, shown
from crosscheck.readers.settings import Settings

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

MAGIC = b"PAR1"
_BATCH = 64


def rows(stream: BinaryIO, path: str, settings: Settings) -> Iterator[Article | Skipped | str]:
    """The articles of a table, with the rows that were skipped, then a note on its columns.

    A row is called by its number, from 1 on.

    Args:
        stream: The open file.
        path: Its name, for messages.
        settings: Limits, the story column, the day.
    """
    return articles(_records(stream, settings), path, "parquet", settings)


def _records(stream: BinaryIO, settings: Settings) -> Iterator[Record]:
    size = stream.seek(0, 2)
    stream.seek(0)
    table = _opened(stream)
    names = list(table.schema_arrow.names)
    twice = next((name for name, count in Counter(names).items() if count > 1), None)
    if twice is not None:
        raise Fault(f"column {shown(twice)} stands twice in it")
    wanted = [name for name in names if name == settings.story_column or is_usual(name)]
    if not wanted:
        raise Fault(f"no column to read; its columns: {', '.join(names[:20]) or 'none'}")
    left = max(FREE_BYTES, size * settings.limits.archive_ratio)
    number = 0
    for batch in _batches(table, wanted):
        left -= batch.nbytes
        if left < 0:
            raise Fault("unpacks to far more than its size")
        for row in batch.to_pylist():
            number += 1
            yield number, _row(row, settings.limits)


def _opened(stream: BinaryIO) -> ParquetFile:
    """The table.

    Raises:
        Fault: It is none, or pyarrow is missing.
    """
    try:
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise Fault("needs pyarrow; install it with: pip install 'crosscheck[data]'") from None
    if stream.read(len(MAGIC)) != MAGIC:
        raise Fault("not a Parquet file, whatever its name")
    stream.seek(0)
    try:
        return ParquetFile(stream)
    except _errors() as error:
        raise Fault(f"damaged: {_first_line(error)}") from None


def _batches(table: ParquetFile, columns: list[str]) -> Iterator[Any]:
    try:
        yield from table.iter_batches(batch_size=_BATCH, columns=columns, use_threads=False)
    except _errors() as error:
        raise Fault(f"damaged: {_first_line(error)}") from None


def _row(row: Mapping[str, object], limits: Limits) -> Mapping[str, object] | Fault:
    if any(isinstance(value, str) and len(value) > limits.record_bytes for value in row.values()):
        return Fault(f"longer than the limit of {limits.record_bytes / 1e6:g} MB for one row")
    # A date or a moment (which is a date too) becomes the word that other formats have for it.
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()}


def _errors() -> tuple[type[Exception], ...]:
    from pyarrow import ArrowException

    return ArrowException, OSError, ValueError, MemoryError, KeyError


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or ["unreadable"])[0][:120].lower()
