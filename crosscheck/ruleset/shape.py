"""The shapes of what stands in a rule file: each reads a node, and knows its JSON Schema.

A class of the rule language says for each of its fields which shape it has and what it is for. The loader, the
JSON Schema and the catalogue are all derived from that one place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from crosscheck.model import Fault, Json, all_of
from crosscheck.ruleset import source
from crosscheck.ruleset.pattern import Pattern, mistake_in
from crosscheck.ruleset.source import Node, Scalar
from crosscheck.ruleset.template import FIELDS, mistake_in_template

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
_HOURS = re.compile(r"([0-9]{1,5}) ?(hours?|days?)")
_FRACTION = re.compile(r"0(?:\.[0-9]{1,6})?|1(?:\.0{1,6})?")
_PERCENT = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,3})?) ?%")
_NUMBER = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,6})?")


class Shape(Protocol[T_co]):
    """What a node must look like."""

    def read(self, node: Node, what: str) -> T_co:
        """The value of a node; ``what`` names it in a fault.

        Raises:
            Fault: With every mistake in it, each at its line and column.
        """
        ...

    def schema(self) -> dict[str, Json]:
        """The same as JSON Schema."""
        ...


@dataclass(frozen=True, slots=True)
class Words:
    """Text with something in it."""

    def read(self, node: Node, what: str) -> str:
        """The text as written."""
        return source.words(node, what)

    def schema(self) -> dict[str, Json]:
        """A string."""
        return {"type": "string", "minLength": 1}


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """One word out of a closed list."""

    choices: tuple[str, ...]
    make: Callable[[str], T]

    def read(self, node: Node, what: str) -> T:
        """What the word stands for."""
        return self.make(source.one_of(node, what, self.choices))

    def schema(self) -> dict[str, Json]:
        """An enumeration."""
        return {"enum": [str(choice) for choice in self.choices]}


@dataclass(frozen=True, slots=True)
class YesNo:
    """``true`` or ``false``."""

    def read(self, node: Node, what: str) -> bool:
        """Whether it is true."""
        return source.one_of(node, what, ("true", "false")) == "true"

    def schema(self) -> dict[str, Json]:
        """A boolean."""
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Written(Generic[T]):
    """Text of a fixed form: a number, a share, a length of time.

    Attributes:
        form: What the whole of it must match.
        example: How to write it.
        make: What it stands for.
    """

    form: re.Pattern[str]
    example: str
    make: Callable[[re.Match[str]], T]
    kind: str = "string"

    def read(self, node: Node, what: str) -> T:
        """What it stands for."""
        text = source.words(node, what)
        if (match := self.form.fullmatch(text)) is None:
            raise node.place.fault(f"{what} '{_cut(text)}' must be {self.example}")
        return self.make(match)

    def schema(self) -> dict[str, Json]:
        """A number, or a string of that form."""
        return {"type": "number"} if self.kind == "number" else {"type": "string", "pattern": f"^{self.form.pattern}$"}


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or a minute of one, in ISO 8601."""

    def read(self, node: Node, what: str) -> str:
        """As written."""
        text = source.words(node, what)
        try:
            datetime.fromisoformat(text)
        except ValueError:
            raise node.place.fault(f"'{_cut(text)}' is no date: write it as 2024-05-12") from None
        return text

    def schema(self) -> dict[str, Json]:
        """A string."""
        return {"type": "string", "minLength": 1}


@dataclass(frozen=True, slots=True)
class Expression:
    """A regular expression for RE2."""

    def read(self, node: Node, what: str) -> Pattern:
        """The pattern, known to compile."""
        written = source.words(node, what)
        if (mistake := mistake_in(written)) is not None:
            raise node.place.fault(f"{what} is no pattern that can be used: {_cut(mistake)}")
        return Pattern(written)

    def schema(self) -> dict[str, Json]:
        """A string of at most 1,000 characters."""
        return {"type": "string", "minLength": 1, "maxLength": 1000}


@dataclass(frozen=True, slots=True)
class Template:
    """A message with named fields."""

    def read(self, node: Node, what: str) -> str:
        """The template, its fields known."""
        message = source.words(node, what)
        if (mistake := mistake_in_template(message)) is not None:
            source.refuse(node.place, f"{what} has no field '{_cut(mistake)}'", mistake, tuple(FIELDS))
        return message

    def schema(self) -> dict[str, Json]:
        """A string."""
        return {"type": "string", "minLength": 1}


@dataclass(frozen=True, slots=True)
class ListOf(Generic[T]):
    """A list; one item alone may stand without brackets.

    Attributes:
        least: How many it must have.
    """

    item: Shape[T]
    least: int = 0

    def read(self, node: Node, what: str) -> tuple[T, ...]:
        """The items."""
        items = (node,) if isinstance(node, source.Mapping) else source.listing(node, what)
        if len(items) < self.least:
            raise node.place.fault(f"{what} is an empty list")
        return tuple(read_all([(self.item, item, what) for item in items]))

    def schema(self) -> dict[str, Json]:
        """One item, or an array of them."""
        array: dict[str, Json] = {"type": "array", "items": self.item.schema()}
        if self.least:
            array["minItems"] = self.least
        return {"anyOf": [self.item.schema(), array]}


@dataclass(frozen=True, slots=True)
class OneForm(Generic[T]):
    """A scalar of one shape that stands for a mapping of another: "text" for {text: text}."""

    scalar: Shape[str]
    make: Callable[[str], T]
    record: Record[T]

    def read(self, node: Node, what: str) -> T:
        """The scalar in its full form, or the mapping."""
        if isinstance(node, Scalar):
            return self.make(self.scalar.read(node, what))
        return self.record.read(node, what)

    def schema(self) -> dict[str, Json]:
        """Either."""
        return {"anyOf": [self.scalar.schema(), self.record.schema()]}


@dataclass(frozen=True, slots=True)
class Record(Generic[T]):
    """A mapping that becomes a class of the rule language, a key for each field that has a shape."""

    of: Callable[..., T]
    what: str

    def read(self, node: Node, what: str = "", **known: object) -> T:
        """The class, from the keys of the node and what is known without it."""
        del what
        keys = keys_of(self.of)
        if not isinstance(node, source.Mapping):
            raise node.place.fault(f"{self.what} must be a mapping with keys such as {', '.join(list(keys)[:4])}")
        unknown = [(name, place) for name, (place, _) in node.entries.items() if name not in keys]
        given_or_meant = {*node.entries, *(source.nearest(name, keys) for name, _ in unknown)}
        missing = [name for name, one in keys.items() if one.required and name not in given_or_meant]
        faults = [
            *(source.refusal(at, f"{self.what} has no key '{_cut(name)}'", name, tuple(keys)) for name, at in unknown),
            *([node.place.fault(f"{_listed(missing)} missing in {self.what}")] if missing else []),
        ]
        given = [(keys[name], name, inner) for name, (_, inner) in node.entries.items() if name in keys]
        values = read_all([(key.shape, inner, name) for key, name, inner in given], faults)
        return self.of(**known, **{key.field: value for (key, _, _), value in zip(given, values, strict=True)})

    def schema(self) -> dict[str, Json]:
        """An object without other keys."""
        keys = keys_of(self.of)
        return {
            "type": "object",
            "properties": {name: {**key.shape.schema(), "description": key.about} for name, key in keys.items()},
            "required": [name for name, key in keys.items() if key.required],
            "additionalProperties": False,
        }


@dataclass(frozen=True, slots=True)
class Named(Generic[T]):
    """One of several classes by its name: alone where no parameter is needed, else {name: {parameter: value}}."""

    classes: Mapping[str, Callable[..., T]]

    def read(self, node: Node, what: str) -> T:
        """The class that is named, with its parameters."""
        if isinstance(node, Scalar):
            made = self.classes[source.one_of(node, what, tuple(self.classes))]
            needed = [name for name, key in keys_of(made).items() if key.required]
            if needed:
                raise node.place.fault(f"'{node.text}' needs parameters: {what}: {{{node.text}: {{{needed[0]}: …}}}}")
            return made()
        entries = source.mapping(node, what, tuple(self.classes))
        if len(entries) != 1:
            raise node.place.fault(f"exactly one {what} here, with its parameters: {{name: {{parameter: value}}}}")
        ((name, (_, inner)),) = entries.items()
        return Record(self.classes[name], f"'{name}'").read(inner)

    def schema(self) -> dict[str, Json]:
        """A name, or an object of one key."""
        alone = [name for name, made in self.classes.items() if not any(k.required for k in keys_of(made).values())]
        full = {name: Record(made, name).schema() for name, made in self.classes.items()}
        named: dict[str, Json] = {"type": "object", "properties": {**full}, "additionalProperties": False}
        return {"anyOf": [{"enum": [*alone]}, {**named, "minProperties": 1, "maxProperties": 1}]}


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a mapping: the field that it fills, its shape and what it is for."""

    field: str
    shape: Shape[object]
    about: str
    required: bool
    default: object


def key(shape: Shape[T], about: str, *, default: object = MISSING, name: str = "") -> Any:  # noqa: ANN401 - see field
    """A field that is read from a rule file; without a default it is required.

    Args:
        shape: What it looks like.
        about: What it is for, in one line, for the schema and the catalogue.
        default: Its value where the key is left out.
        name: The key, where it is not the field's name.
    """
    return field(default=default, metadata={"shape": shape, "about": about, "name": name})


def keys_of(of: Callable[..., object]) -> dict[str, Key]:
    """The keys of a class of the rule language, by their names."""
    declared: tuple[Field[Any], ...] = fields(of)  # type: ignore[arg-type] # a class of the rule language is one
    return {
        one.metadata["name"] or one.name.replace("_", "-"): Key(
            one.name, one.metadata["shape"], one.metadata["about"], one.default is MISSING, one.default
        )
        for one in declared
        if "shape" in one.metadata
    }


def read_all(given: Iterable[tuple[Shape[T], Node, str]], faults: Sequence[Fault] = ()) -> list[T]:
    """The values of several nodes.

    Raises:
        Fault: With the mistakes of all of them, and those found before.
    """
    return all_of((partial(shape.read, node, what) for shape, node, what in given), faults)


def _listed(names: Sequence[str]) -> str:
    """Keys with their verb: "'why' is", "'why' and 'advice' are"."""
    quoted = [f"'{name}'" for name in names]
    return f"{quoted[0]} is" if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]} are"


def _cut(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


WORDS = Words()
TEXTS = ListOf(WORDS)
YES_NO = YesNo()
DAY = Day()
PATTERN = Expression()
MESSAGE = Template()
FRACTION = Written(_FRACTION, "a number from 0 to 1", lambda match: float(match[0]), "number")
PERCENT = Written(_PERCENT, "a share such as 5%", lambda match: Decimal(match[1]) / 100)
NUMBER = Written(_NUMBER, "a number such as 500", lambda match: Decimal(match[0]), "number")
HOURS = Written(
    _HOURS, "a length of time such as 24 hours or 3 days",
    lambda match: int(match[1]) * (24 if match[2].startswith("day") else 1),
)  # fmt: skip
