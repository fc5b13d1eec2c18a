"""JSON Lines: a dataset, one article a line, read as a stream."""

from __future__ import annotations

import json
import math
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from crosscheck.model import Article, Fault, Limits, Skipped
from crosscheck.readers.columns import Columns, usual_names
from crosscheck.readers.lines import lines
from crosscheck.readers.published import published
from crosscheck.readers.settings import Settings

if TYPE_CHECKING:
    from gzip import GzipFile

_BOM = b"\xef\xbb\xbf"
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ROWS_NAMED = 1_000
# A packed dataset may unpack to so much at any ratio.
_FREE_BYTES = 10_000_000


def rows(stream: BinaryIO, path: str, settings: Settings) -> Iterator[Article | Skipped | str]:
    """The articles of a dataset, with the rows that were skipped, then a note on its columns.

    One row is held at a time. Rows are separated by line feeds only; blank ones are nothing. A row
    without an id is called ``path:line``. Where not one row can be read, one ``Skipped`` says so
    for the whole file. Files packed with gzip are recognised by content.

    Args:
        stream: The open file, at its start.
        path: Its name, for messages.
        settings: Limits, the story column, the day.
    """
    source = _unpacked(stream, settings.limits)
    columns = Columns(settings.story_column)
    ids: dict[str, int] = {}
    refused: list[Skipped] = []
    refusals = read = 0
    damage: str | None = None
    try:
        for number, line in lines(source, settings.limits.record_bytes):
            try:
                article = _article(line, number, path, columns, settings)
                _claim_id(article.id, number, ids)
            except Fault as fault:
                refusals += 1
                if len(refused) < _ROWS_NAMED:
                    refused.append(Skipped(f"{path}:{number}", "row", fault.message))
                if refusals == 1 and not read and (whole := _no_dataset(line)):
                    yield Skipped(path, "file", whole)
                    return
                continue
            read += 1
            yield article
    except (EOFError, zlib.error, OSError) as error:
        damage = f"damaged ({_reason(error)})"
    except Fault as fault:
        damage = fault.message
    if damage:
        yield Skipped(path, "file", f"{damage}; {read} articles were read before that")
    if not read:
        if refused or not damage:
            yield Skipped(path, "file", _nothing(refused, refusals, columns))
        return
    yield from refused
    if refusals > len(refused):
        yield Skipped(path, "file", f"{refusals - len(refused)} more rows that cannot be read")
    if columns.lacks_story:
        wanted = columns.story or ""
        yield Skipped(path, "column", f"no row has a column {wanted!r} to tell the story by; {columns.nearest(wanted)}")
    yield f"{path}: {columns.note}"


def _article(line: bytes | None, number: int, path: str, columns: Columns, settings: Settings) -> Article:
    if line is None:
        raise Fault(f"longer than the limit of {settings.limits.record_bytes / 1e6:g} MB for one row")
    row = _row(line.removeprefix(_BOM) if number == 1 else line)
    named = columns.pick(row)
    picked = {field: row[column] for field, column in named.items()}
    notes: list[str] = []
    values = {
        field: _word(field, value, notes) for field, value in picked.items() if field not in ("text", "published")
    }
    text = picked.get("text")
    if not isinstance(text, str) or not text.strip():
        raise Fault(_no_text(picked))
    stated = published(picked.get("published"), settings.today)
    if stated.note:
        notes.append(stated.note)
    if "id" not in values or values["id"] is None:
        notes.append("no id in the row; its line number stands in")
    return Article(
        id=values.get("id") or f"{path}:{number}",
        path=path,
        text=_clean("text", text, notes),
        title=values.get("title"),
        source=values.get("source"),
        published=stated.value,
        language=values.get("language"),
        format="jsonl",
        line=number,
        story=values.get("story"),
        notes=tuple(notes),
        text_column=named["text"],
        title_column=named.get("title", "title"),
    )


def _claim_id(name: str, number: int, ids: dict[str, int]) -> None:
    if name in ids:
        raise Fault(f"id {_shown(name)} already used on line {ids[name]}")
    ids[name] = number


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
        raise Fault(f"{_kind(pairs)}, not an object in braces")
    row = dict(pairs)
    if len(row) < len(pairs):
        ((twice, _),) = Counter(name for name, _ in pairs).most_common(1)
        raise Fault(f"column {_shown(twice)} stands twice in it")
    return row


def _word(field: str, value: object, notes: list[str]) -> str | None:
    """A column's value as text; one that cannot be text becomes None with a note."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, str):
        return _clean(field, value, notes)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and math.isfinite(cast("float", value)):
        return str(value)
    notes.append(f"{field} left out: {_kind(value)}")
    return None


def _clean(field: str, text: str, notes: list[str]) -> str:
    """The text without lone surrogates, which no output could carry."""
    cleaned, count = _SURROGATE.subn("\ufffd", text)
    if count:
        notes.append(f"{count} lone surrogates in the {field} replaced by U+FFFD")
    return cleaned


def _no_text(picked: dict[str, object]) -> str:
    if "text" not in picked:
        return f"no text: no column {usual_names('text')}"
    value = picked["text"]
    return "no text: blank" if isinstance(value, str) else f"no text: {_kind(value)}"


def _kind(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    names = {str: "a string", int: "a number", float: "a number", list: "a list", tuple: "an object"}
    return names.get(type(value), "no text")


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


def _nothing(refused: list[Skipped], refusals: int, columns: Columns) -> str:
    if not refused:
        return "empty" if not columns.found else "no rows"
    first = refused[0]
    line = first.article.rpartition(":")[2]
    seen = f"; {columns.nearest('text')}" if "no column" in first.why else ""
    count = f"none of its {refusals} rows can be read; line {line}" if refusals > 1 else f"line {line}"
    return f"{count}: {first.why}{seen}"


def _unpacked(stream: BinaryIO, limits: Limits) -> BinaryIO:
    packed = stream.read(2) == b"\x1f\x8b"
    size = stream.seek(0, 2)
    stream.seek(0)
    if not packed:
        return stream
    from gzip import GzipFile

    return cast("BinaryIO", _Metered(GzipFile(fileobj=stream), max(_FREE_BYTES, size * limits.archive_ratio)))


class _Metered:
    """A decompressor that stops where the content outgrows what a dataset could hold."""

    def __init__(self, source: GzipFile, most: int) -> None:
        self._source = source
        self._left = most

    def read(self, size: int) -> bytes:
        """The next bytes.

        Raises:
            Fault: More has come out than the limit allows.
        """
        # One step at a time: what was unpacked before a damaged place is not lost.
        chunk = self._source.read1(size)
        self._left -= len(chunk)
        if self._left < 0:
            raise Fault("unpacks to far more than its size")
        return chunk


def _reason(error: Exception) -> str:
    text = str(error)
    # "CRC check failed" keeps its capitals.
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def _shown(name: str) -> str:
    return repr(_SURROGATE.sub("\ufffd", name if len(name) <= 64 else name[:64] + "…"))
