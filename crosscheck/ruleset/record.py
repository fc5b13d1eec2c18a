"""Records: mappings in a rule file that become classes of the rule language.

A class says for each of its fields which shape it has and what it is for. The loader, the JSON Schema and the
catalogue are all derived from that one place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, field, fields
from functools import partial
from typing import Any, Generic, TypeVar

from crosscheck.model import Fault, Json, all_of
from crosscheck.ruleset import source
from crosscheck.ruleset.shape import WORDS, Shape
from crosscheck.ruleset.source import Node, Scalar

T = TypeVar("T")


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
            *(
                source.refusal(at, f"{self.what} has no key '{source.shown(name)}'", name, tuple(keys))
                for name, at in unknown
            ),
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


TEXTS = ListOf(WORDS)
