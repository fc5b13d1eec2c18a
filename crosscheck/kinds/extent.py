"""Extents: how much of a thing, from nothing to all of it, and how two reports of it agree."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.text.incident.damage import damages
from crosscheck.text.incident.injuries import is_not_now
from crosscheck.text.incident.quantifiers import nearly_all
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.triggers import fold

DAMAGE = "damage"
NEARLY, ALL = 4, 5
_WORDS = ("nothing", "a little", "a part", "much", "nearly all", "all")
_A_STEP, _FAR = 0.65, 0.8
_SURE = 0.85
# So far from the words another time is told that they are of.
_NEAR = 200


@frozen
class Extent:
    """How much of a thing.

    Attributes:
        low: The least that is said: 0 nothing, 1 a little, 2 a part, 3 much, 4 nearly all, 5 all of it.
        high: The most.
        thing: Of what; "" where the words fit any.
        name: Which one of several it is; "" where it has no name.
        place: Where it stands; "" where nothing says it.
    """

    low: int
    high: int
    thing: str = ""
    name: str = ""
    place: str = ""

    def relate(self, other: Extent, /) -> Relation:
        """Same, compatible (some extent fits both), conflicting, or of another thing."""
        if self.thing and other.thing and self.thing != other.thing:
            return Relation(Agreement.DIFFERENT_THING, "another thing")
        if self._is_of_another_name(other):
            return Relation(Agreement.DIFFERENT_THING, "one of another name, or elsewhere")
        if (self.low, self.high, self.thing) == (other.low, other.high, other.thing):
            return Relation(Agreement.SAME)
        gap = max(self.low, other.low) - min(self.high, other.high)
        if gap <= 0:
            return Relation(Agreement.COMPATIBLE, "one report says less of the extent")
        reason = "one report may be an early one, or round up" if gap == 1 else "an early report, or two things"
        return Relation(Agreement.CONFLICTING, reason, _A_STEP if gap == 1 else _FAR)

    def _is_of_another_name(self, other: Extent) -> bool:
        told = ((self.name.split(), other.name.split()), (self.place.split(), other.place.split()))
        return any(mine and yours and set(mine).isdisjoint(yours) for mine, yours in told)

    def covers(self, other: Extent, /) -> bool:
        """Whether every extent that fits the other fits this, of the same thing or of any."""
        one = self.thing in ("", other.thing) and not self._is_of_another_name(other)
        return one and self.low <= other.low and other.high <= self.high

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"extent": [self.low, self.high], "of": self.thing or None}

    def __str__(self) -> str:
        extent = _WORDS[self.low] if self.low == self.high else f"{_WORDS[self.low]} to {_WORDS[self.high]}"
        return f"{extent} of the {self.thing}" if self.thing else extent


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every building whose damage is told, and one of no slot for nearly all things of a sort."""
    del cast
    yield from _damage(prose)
    yield from _scope(prose)


def _scope(prose: Prose) -> Iterator[Claim]:
    for mention, _ in prose.reported(nearly_all(fold(prose.page))):
        yield prose.claim(
            mention.span, "extent", Extent(NEARLY, NEARLY, mention.things), "nearly all <things>", confidence=_SURE
        )


def _damage(prose: Prose) -> Iterator[Claim]:
    page = prose.page
    for mention, sentence in prose.reported(damages(page, fold(page))):
        around = Span(
            max(sentence.span.start, mention.span.start - _NEAR), min(sentence.span.end, mention.span.end + _NEAR)
        )
        if not is_not_now(page, around):
            yield prose.claim(
                mention.span,
                "extent",
                Extent(*mention.grade, mention.thing, mention.name, mention.place),
                "<thing> <destroyed>",
                Slot(DAMAGE),
                confidence=_SURE * prose.prominence(mention.span),
            )
