"""The shapes of single values in a rule file: each reads a node, and knows its JSON Schema."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Generic, Protocol, TypeVar

from crosscheck.model import Json
from crosscheck.ruleset import source
from crosscheck.ruleset.pattern import Pattern, mistake_in
from crosscheck.ruleset.source import Node
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
            raise node.place.fault(f"{what} '{source.shown(text)}' must be {self.example}")
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
            raise node.place.fault(f"'{source.shown(text)}' is no date: write it as 2024-05-12") from None
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
            raise node.place.fault(f"{what} is no pattern that can be used: {source.shown(mistake)}")
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
            source.refuse(node.place, f"{what} has no field '{source.shown(mistake)}'", mistake, tuple(FIELDS))
        return message

    def schema(self) -> dict[str, Json]:
        """A string."""
        return {"type": "string", "minLength": 1}


WORDS = Words()
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
