"""YAML as written: nodes with their line and column, every scalar a string.

The tree is built from libyaml's event stream, so that nesting is bounded while it is read (the
composer of PyYAML recurses in C and takes the process down at about 25,000 levels), aliases are
refused before they can multiply, and `NO`, `12:30` or `010` stay the text that they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import NoReturn

from crosscheck.model import Fault, Limits

# Of a word that is refused so much is shown.
_LONGEST_WORD = 60


@dataclass(frozen=True, slots=True)
class Place:
    """A position in a rule file; line and column count from 1."""

    path: str
    line: int
    column: int
    excerpt: str

    def fault(self, message: str) -> Fault:
        """An error that points here."""
        return Fault(message, path=self.path, line=self.line, column=self.column, excerpt=self.excerpt)


@dataclass(frozen=True, slots=True)
class Scalar:
    """One scalar, as written."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A YAML sequence."""

    place: Place
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    """A YAML mapping; its keys are plain words, each once."""

    place: Place
    entries: dict[str, tuple[Place, Node]]


Node = Scalar | Listing | Mapping


def read_yaml(text: str, path: str, limits: Limits) -> Node:
    """The one document of a YAML file.

    Raises:
        Fault: At the line and column of what YAML or the limits refuse.
    """
    import yaml

    lines = text.split("\n")
    if len(text.encode("utf-8", "replace")) > limits.rule_file_bytes:
        raise Fault(f"larger than {limits.rule_file_bytes:,} bytes; split it into several rules", path=path)
    try:
        return _document(yaml.parse(text, Loader=yaml.CSafeLoader), path, lines, limits.rule_depth)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = _before_the_end(lines, mark.line, mark.column) if mark else (0, 0)
        problem = error.problem or "this is not YAML"
        raise _place(path, lines, line, column).fault(f"not valid YAML: {problem}") from None
    except (yaml.YAMLError, ValueError) as error:
        detail = str(error).splitlines()[0]
        raise Fault(f"not valid YAML: {detail}", path=path, line=1) from None


def _before_the_end(lines: list[str], line: int, column: int) -> tuple[int, int]:
    """A place; of one below all that is written, where nothing shows, the end of the last line."""
    last = max((number for number, written in enumerate(lines) if written.strip()), default=0)
    return (line, column) if line <= last else (last, len(lines[last].rstrip()))


def _place(path: str, lines: list[str], line: int, column: int) -> Place:
    excerpt = lines[line] if line < len(lines) else ""
    return Place(path, line + 1, column + 1, excerpt.rstrip("\r")[:200])


def _document(events: Iterator[object], path: str, lines: list[str], depth: int) -> Node:
    import yaml

    def place(event: object) -> Place:
        mark = event.start_mark  # type: ignore[attr-defined]
        return _place(path, lines, mark.line, mark.column)

    def node(event: object, left: int) -> Node:
        here = place(event)
        if left < 0:
            raise here.fault(f"nested more than {depth} levels deep")
        if isinstance(event, yaml.AliasEvent):
            raise here.fault("an alias (*) is not allowed here; write the value out")
        if getattr(event, "tag", None) is not None:
            raise here.fault("a tag (!) is not allowed here; write a plain value")
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(here, event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            items = []
            while not isinstance(inner := next(events), yaml.SequenceEndEvent):
                items.append(node(inner, left - 1))
            return Listing(here, tuple(items))
        entries: dict[str, tuple[Place, Node]] = {}
        while not isinstance(key := next(events), yaml.MappingEndEvent):
            if not isinstance(key, yaml.ScalarEvent):
                raise place(key).fault("a key must be a plain word")
            if key.value in entries:
                first = entries[key.value][0].line
                raise place(key).fault(f"'{shown(key.value)}' stands here a second time (first on line {first})")
            entries[key.value] = (place(key), node(next(events), left - 1))
        return Mapping(here, entries)

    root: Node | None = None
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            if root is not None:
                raise place(event).fault("one document a file; put the second rule into a file of its own")
            root = node(next(events), depth)
    if root is None or (isinstance(root, Scalar) and not root.text):
        raise Fault("empty; nothing is written here", path=path, line=1)
    return root


# Reading typed values out of nodes: each says what was expected, where.


def words(node: Node, what: str) -> str:
    """A scalar with something in it."""
    if not isinstance(node, Scalar):
        raise node.place.fault(f"{what} must be text")
    if not node.text.strip():
        raise node.place.fault(f"{what} is empty")
    return node.text


def one_of(node: Node, what: str, choices: tuple[str, ...]) -> str:
    """A scalar out of a closed list."""
    text = words(node, what)
    if text not in choices:
        refuse(node.place, f"{what} '{shown(text)}' is not known", text, choices)
    return text


def listing(node: Node, what: str) -> tuple[Node, ...]:
    """The items of a sequence; one scalar counts as a list of one."""
    if isinstance(node, Listing):
        return node.items
    if isinstance(node, Scalar):
        return (node,)
    raise node.place.fault(f"{what} must be a list")


def mapping(node: Node, what: str, keys: tuple[str, ...]) -> dict[str, tuple[Place, Node]]:
    """The entries of a mapping whose keys come out of a closed list."""
    if not isinstance(node, Mapping):
        raise node.place.fault(f"{what} must be a mapping with keys such as {', '.join(keys[:4])}")
    for key, (place, _) in node.entries.items():
        if key not in keys:
            refuse(place, f"{what} has no key '{shown(key)}'", key, keys)
    return node.entries


def refuse(place: Place, message: str, written: str, choices: tuple[str, ...]) -> NoReturn:
    """Raise a fault that suggests the nearest word, or lists the choices."""
    raise refusal(place, message, written, choices)


def refusal(place: Place, message: str, written: str, choices: tuple[str, ...]) -> Fault:
    """A fault that suggests the nearest word, or lists the choices."""
    likely = nearest(written, choices)
    hint = f"one of: {', '.join(choices)}" if likely is None else f"did you mean '{likely}'?"
    return place.fault(f"{message} ({hint})")


def shown(text: str) -> str:
    """A word that is refused, cut where it is long."""
    return text if len(text) <= _LONGEST_WORD else text[: _LONGEST_WORD - 1] + "…"


def nearest(written: str, choices: Iterable[str]) -> str | None:
    """The choice that a misspelt word is likely meant for, or None."""
    return next(iter(get_close_matches(written[:_LONGEST_WORD].lower(), list(choices), n=1, cutoff=0.6)), None)
