"""Rows: the records of a dataset as articles, with those that were refused and why."""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from crosscheck.model import Article, Fault, Skipped
from crosscheck.readers.columns import Columns, usual_names
from crosscheck.readers.published import published
from crosscheck.readers.settings import Settings

#: The 1-based line that a record begins on, and its columns, or what is wrong with it.
Record = tuple[int, Mapping[str, object] | Fault]

_SURROGATE = re.compile("[\ud800-\udfff]")
_ROWS_NAMED = 1_000


def articles(records: Iterable[Record], path: str, form: str, settings: Settings) -> Iterator[Article | Skipped | str]:
    """The articles of a dataset, with the rows that were skipped, then a note on its columns.

    One row is held at a time. A row without an id is called ``path:line``. Where not one row can be
    read, one ``Skipped`` says so for the whole file.

    Args:
        records: As the format gives them; a ``Fault`` that they raise ends the file.
        path: Its name, for messages.
        form: The format, as articles carry it.
        settings: Limits, the story column, the day.
    """
    columns = Columns(settings.story_column)
    ids: dict[str, int] = {}
    refused: list[Skipped] = []
    refusals = read = 0
    damage: str | None = None
    try:
        for number, record in records:
            try:
                article = _article(record, number, path, form, columns, settings)
                _claim_id(article.id, number, ids)
            except Fault as fault:
                refusals += 1
                if len(refused) < _ROWS_NAMED:
                    refused.append(Skipped(f"{path}:{number}", "row", fault.message))
                continue
            read += 1
            yield article
    except (EOFError, zlib.error, OSError) as error:
        damage = f"damaged ({_reason(error)})"
    except Fault as fault:
        damage = fault.message
    if damage:
        yield Skipped(path, "file", f"{damage}; {read} articles were read before that" if read or refused else damage)
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


def shown(name: str) -> str:
    """A name from a dataset in quotation marks, cut at 64 code points."""
    return repr(_SURROGATE.sub("\ufffd", name if len(name) <= 64 else name[:64] + "…"))


def kind_of(value: object) -> str:
    """What a value is, in words."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    names = {str: "a string", int: "a number", float: "a number", list: "a list", tuple: "an object"}
    return names.get(type(value), "no text")


def _article(
    record: Mapping[str, object] | Fault, number: int, path: str, form: str, columns: Columns, settings: Settings
) -> Article:
    if isinstance(record, Fault):
        raise record
    named = columns.pick(record)
    picked = {field: record[column] for field, column in named.items()}
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
        format=form,
        line=number,
        story=values.get("story"),
        notes=tuple(notes),
        text_column=named["text"],
        title_column=named.get("title", "title"),
    )


def _claim_id(name: str, number: int, ids: dict[str, int]) -> None:
    if name in ids:
        raise Fault(f"id {shown(name)} already used on line {ids[name]}")
    ids[name] = number


def _word(field: str, value: object, notes: list[str]) -> str | None:
    """A column's value as text; one that cannot be text becomes None with a note."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, str):
        return _clean(field, value, notes)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and math.isfinite(cast("float", value)):
        return str(value)
    notes.append(f"{field} left out: {kind_of(value)}")
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
    return "no text: blank" if isinstance(value, str) else f"no text: {kind_of(value)}"


def _nothing(refused: list[Skipped], refusals: int, columns: Columns) -> str:
    if not refused:
        return "empty" if not columns.found else "no rows"
    first = refused[0]
    line = first.article.rpartition(":")[2]
    seen = f"; {columns.nearest('text')}" if "no column" in first.why else ""
    count = f"none of its {refusals} rows can be read; line {line}" if refusals > 1 else f"line {line}"
    return f"{count}: {first.why}{seen}"


def _reason(error: Exception) -> str:
    text = str(error)
    # "CRC check failed" keeps its capitals.
    return text if text[:2].isupper() else text[:1].lower() + text[1:]
