"""The door to TOML: the ``[tool.crosscheck]`` table of a pyproject.toml, as nodes that know their line."""

from __future__ import annotations

import re
from collections.abc import Mapping as Table

from crosscheck.ruleset.source import Listing, Mapping, Node, Place, Scalar

_TABLE = ("tool", "crosscheck")
_HEADER = re.compile(r"\s*\[([^\[\]]{1,200})\]")
_KEY = re.compile(r"\s*((?:\"[^\"]{0,200}\"|'[^']{0,200}'|[\w.-]{1,200}))\s*=")
_AT = re.compile(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)")


def tool_table(text: str, path: str) -> Node | None:
    """The table, or None where the file has none.

    Numbers, dates and truth values are taken as words, for the options to read; a value stands at the line of its key.

    Raises:
        Fault: At the line and column of what TOML refuses.
    """
    if "crosscheck" not in text:
        return None
    import tomllib

    lines = text.split("\n")
    try:
        table: object = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        told = _AT.fullmatch(str(error))
        line, column = (int(told[2] or len(lines)), int(told[3] or 1)) if told else (1, 1)
        message = told[1] if told else str(error)
        raise _place(path, lines, line, column).fault(f"not valid TOML: {message[:1].lower()}{message[1:]}") from None
    for name in _TABLE:
        if not isinstance(table, dict) or name not in table:
            return None
        table = table[name]
    return _node(table, _TABLE, _places(lines, path), Place(path, 1, 1, lines[0]))


def _node(value: object, at: tuple[str, ...], places: Table[tuple[str, ...], Place], above: Place) -> Node:
    place = places.get(at, above)
    if isinstance(value, dict):
        inner = {key: _node(item, (*at, key), places, place) for key, item in value.items()}
        return Mapping(place, {key: (node.place, node) for key, node in inner.items()})
    if isinstance(value, list):
        return Listing(place, tuple(_node(item, at, places, place) for item in value))
    return Scalar(place, str(value).lower() if isinstance(value, bool) else str(value))


def _places(lines: list[str], path: str) -> dict[tuple[str, ...], Place]:
    """Where each table and each key of it begins."""
    places: dict[tuple[str, ...], Place] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(lines, start=1):
        if header := _HEADER.match(line):
            table = _parts(header[1])
            places.setdefault(table, _place(path, lines, number, header.start(1)))
        elif key := _KEY.match(line):
            places.setdefault((*table, *_parts(key[1])), _place(path, lines, number, key.start(1) + 1))
    return places


def _parts(name: str) -> tuple[str, ...]:
    """The parts of a dotted key; one in quotation marks is one part."""
    quoted = name.strip()
    if quoted[:1] in "\"'" and quoted.count(quoted[0]) == 2 and quoted[-1] == quoted[0]:
        return (quoted[1:-1],)
    return tuple(part.strip().strip("\"'") for part in quoted.split("."))


def _place(path: str, lines: list[str], line: int, column: int) -> Place:
    return Place(path, line, column, lines[line - 1].rstrip("\r")[:200] if line <= len(lines) else "")
