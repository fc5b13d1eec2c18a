"""JSON Lines: a dataset, one article a line, read as a stream."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, BinaryIO

from crosscheck.model import Article, Fault, Limits, Skipped
from crosscheck.readers.lines import lines
from crosscheck.readers.packed import unpacked
from crosscheck.readers.rows import Record, articles, kind_of, shown
from crosscheck.readers.settings import Settings

_BOM = b"\xef\xbb\xbf"
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff")


def rows(stream: BinaryIO, path: str, settings: Settings) -> Iterator[Article | Skipped | str]:
    """The articles of a dataset, with the rows that were skipped, then a note on its columns.

    Rows are separated by line feeds only; blank ones are nothing. Files packed with gzip are
    recognised by content.

    Args:
        stream: The open file, at its start.
        path: Its name, for messages.
        settings: Limits, the story column, the day.
    """
    records = _records(unpacked(stream, settings.limits), settings.limits)
    return articles(records, path, "jsonl", settings)


def _records(source: BinaryIO, limits: Limits) -> Iterator[Record]:
    first = True
    for number, line in lines(source, limits.record_bytes):
        if first and (whole := _no_dataset(line)):
            raise Fault(whole)
        first = False
        try:
            if line is None:
                raise Fault(f"longer than the limit of {limits.record_bytes / 1e6:g} MB for one row")  # noqa: TRY301
            row = _row(line.removeprefix(_BOM) if number == 1 else line)
        except Fault as fault:
            yield number, fault
        else:
            yield number, row


def _row(line: bytes) -> dict[str, Any]:
    """One line's object.

    Raises:
        Fault: It is none; the message says why.
    """
    try:
        # Objects as tuples of pairs, so that a column given twice shows.
        pairs = json.loads(line.decode(), object_pairs_hook=tuple, parse_constant=lambda _: None)
    except UnicodeDecodeError as error:
        raise Fault(f"not UTF-8 at byte {error.start} of the line") from None
    except json.JSONDecodeError as error:
        raise Fault(f"not JSON: {error.msg[0].lower()}{error.msg[1:]} at character {error.pos + 1}") from None
    except RecursionError:
        raise Fault("nested too deep") from None
    except ValueError:
        raise Fault("a number with too many digits") from None
    if not isinstance(pairs, tuple):
        raise Fault(f"{kind_of(pairs)}, not an object in braces")
    row = dict(pairs)
    if len(row) < len(pairs):
        ((twice, _),) = Counter(name for name, _ in pairs).most_common(1)
        raise Fault(f"column {shown(twice)} stands twice in it")
    return row


def _no_dataset(line: bytes | None) -> str | None:
    """What a file is whose first line shows that it is not JSON Lines at all."""
    start = (line or b"")[:64].removeprefix(_BOM).strip()
    if start.startswith(_WIDE_BOMS):
        return "UTF-16; save the dataset as UTF-8"
    if start[:1] == b"[":
        return "one JSON array; write one object a line: jq -c '.[]' FILE > FILE.jsonl"
    if start == b"{":
        return "JSON over several lines; write one object a line: jq -c . FILE > FILE.jsonl"
    return None
