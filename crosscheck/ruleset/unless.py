"""Unless: cases in which a finding is dropped, or falls to a lower severity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from crosscheck.model import Json, Severity
from crosscheck.ruleset import source
from crosscheck.ruleset.record import Named, Record, key
from crosscheck.ruleset.selection import Selection
from crosscheck.ruleset.shape import FRACTION, HOURS, Choice
from crosscheck.ruleset.source import Node, Place, Scalar

SEVERITY = Choice(tuple(Severity), Severity)
_THEN = "the severity it falls to; the finding is dropped if left out"


@dataclass(frozen=True, slots=True)
class Hedged:
    """One of the values carries a hedge (about, at least, some)."""

    name: ClassVar[str] = "hedged"

    then: Severity | None = key(SEVERITY, _THEN, default=None)


@dataclass(frozen=True, slots=True)
class HedgesOverlap:
    """The values, as inexact as their hedges make them, leave room for one that is true of all."""

    name: ClassVar[str] = "hedges-overlap"

    then: Severity | None = key(SEVERITY, _THEN, default=None)


@dataclass(frozen=True, slots=True)
class PublishedApart:
    """The reports were published far apart in time."""

    name: ClassVar[str] = "published-apart"

    over: int = key(HOURS, "how far apart: 24 hours, 30 days")
    then: Severity | None = key(SEVERITY, _THEN, default=None)


@dataclass(frozen=True, slots=True)
class RivalSpeakers:
    """Every value is attributed, and to different speakers."""

    name: ClassVar[str] = "rival-speakers"

    then: Severity | None = key(SEVERITY, _THEN, default=None)


@dataclass(frozen=True, slots=True)
class Captions:
    """A value stands only in captions."""

    name: ClassVar[str] = "captions"

    then: Severity | None = key(SEVERITY, _THEN, default=None)


@dataclass(frozen=True, slots=True)
class Unsure:
    """A value is perhaps not of the slot, as where only the words around a sum tell what it is."""

    name: ClassVar[str] = "unsure"

    below: float = key(FRACTION, "how sure it must be")
    then: Severity | None = key(SEVERITY, _THEN, default=None)


@dataclass(frozen=True, slots=True)
class Filtered:
    """A shared filter of the ``filters`` folder passes over the finding.

    Attributes:
        filter: The name of its file, without the suffix.
        place: Where it is named.
        then: The severity it falls to; None drops it.
        where: The sides that it passes over; None until the filter is found.
        every: Whether every side must be such, or any one will do.
    """

    filter: str
    place: Place = field(compare=False, repr=False)
    then: Severity | None = None
    where: Selection | None = None
    every: bool = False


Case = Hedged | HedgesOverlap | PublishedApart | RivalSpeakers | Captions | Unsure
CASES: Mapping[str, type[Case]] = {
    case.name: case for case in (Hedged, HedgesOverlap, PublishedApart, RivalSpeakers, Captions, Unsure)
}
_NAMED: Named[Case] = Named(CASES)


@dataclass(frozen=True, slots=True)
class _Then:
    then: Severity | None = key(SEVERITY, _THEN, default=None)


@dataclass(frozen=True, slots=True)
class UnlessShape:
    """A case by its name, or a shared filter by its."""

    def read(self, node: Node, what: str) -> Case | Filtered:
        """The case; a name that is none is taken for a filter's, and looked up by the loader."""
        if isinstance(node, Scalar) and node.text not in CASES:
            return Filtered(source.words(node, what), node.place)
        if isinstance(node, source.Mapping) and len(node.entries) == 1 and not CASES.keys() & node.entries.keys():
            ((name, (place, inner)),) = node.entries.items()
            return Filtered(name, place, Record(_Then, f"'{name}'").read(inner).then)
        return _NAMED.read(node, what)

    def schema(self) -> dict[str, Json]:
        """A case, or the name of a filter."""
        then = Record(_Then, "then").schema()
        shared: dict[str, Json] = {"type": "object", "additionalProperties": then, "maxProperties": 1}
        return {"anyOf": [_NAMED.schema(), {"type": "string", "minLength": 1}, shared]}
