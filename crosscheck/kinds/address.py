"""Addresses: a block, a house or a corner, and how two of them agree."""

from __future__ import annotations

from collections.abc import Iterator
from string import capwords

from crosscheck.model import Agreement, Claim, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.text.page.prose import Prose
from crosscheck.text.places.addresses import AddressMention, Street, addresses
from crosscheck.text.scanning.triggers import fold
from crosscheck.text.words.edits import distance

# Blocks further apart than this are two places rather than one told wrongly.
_NEAR = 1000
_NEXT_DOOR = 2
_OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}


@frozen
class Address:
    """A place on a street.

    Attributes:
        streets: The street it lies on, then those that cross it there.
        block: The first number of its block, or None.
        house: Its house number, or None.
        between: Whether it lies on the first street between the others.
    """

    streets: tuple[Street, ...]
    block: int | None = None
    house: int | None = None
    between: bool = False

    @classmethod
    def of(cls, mention: AddressMention) -> Address:
        """The value of an address as printed."""
        return cls(mention.streets, mention.block, mention.house, mention.between)

    @property
    def number(self) -> int | None:
        """The number of its house or block, or None."""
        return self.block if self.house is None else self.house

    @property
    def numbered(self) -> tuple[Street, ...]:
        """Those of its streets that are known by a number: "31st Street"."""
        return tuple([street for street in self.streets if street.is_numbered])

    def type_of(self, name: str) -> str:
        """The type that it prints of a street of this name: of "Elm" and of "Elm and Oak streets" none."""
        return next((street.type for street in self.streets if street.name == name), "")

    def relate(self, other: Address, /) -> Relation:
        """Same, compatible (one says less), conflicting, or incomparable: two places on two streets."""
        if self == other:
            return Relation(Agreement.SAME)
        names = {street.name for street in self.streets} & {street.name for street in other.streets}
        if not names:
            if self._is_a_digit_from(other):
                sure = 0.65 if self._can_be_a_slip(other) else 0.5
                return Relation(Agreement.CONFLICTING, "numbered streets a digit apart: a slip, or two places", sure)
            return Relation(Agreement.INCOMPARABLE, "two streets")
        for name in sorted(names):
            told = _one_street(self._street(name), other._street(name))
            if told is not None:
                return told
        if len(self.streets) > 1 and len(other.streets) > 1:
            return self._crossing(other)
        if len(self.streets) > 1 or len(other.streets) > 1:
            return Relation(Agreement.COMPATIBLE, "a corner of that street")
        return self._numbered(other)

    def covers(self, other: Address, /) -> bool:
        """Whether this says less of the same place."""
        if {street.name for street in self.streets} - {street.name for street in other.streets}:
            return False
        known = [(self.block, other.block), (self.house, other.house)]
        return all(mine is None or mine == yours for mine, yours in known)

    def _street(self, name: str) -> Street:
        return next(street for street in self.streets if street.name == name)

    def _crossing(self, other: Address) -> Relation:
        ours, theirs = ([street.name for street in side.streets] for side in (self, other))
        if set(ours) == set(theirs):
            if self.between and other.between and ours[0] != theirs[0]:
                return Relation(Agreement.CONFLICTING, "the streets are changed about")
            return Relation(Agreement.COMPATIBLE, "the same streets, in another order")
        if (self.between and set(theirs) < set(ours)) or (other.between and set(ours) < set(theirs)):
            return Relation(Agreement.COMPATIBLE, "an end of that stretch")
        return Relation(Agreement.CONFLICTING, "another corner of the same street", 0.7)

    def _is_a_digit_from(self, other: Address) -> bool:
        """Whether each lies on one numbered street, both of one type, and a slip in a digit sets these apart."""
        if len(self.numbered) != 1 or len(other.numbered) != 1:
            return False
        (mine,), (yours,) = self.numbered, other.numbered
        one_way = not mine.direction or _OPPOSITE.get(mine.direction) != yours.direction
        of_one_type = "" in (mine.type, yours.type) or mine.type == yours.type
        return one_way and of_one_type and distance(mine.name[:-2], yours.name[:-2], 1) == 1

    def _can_be_a_slip(self, other: Address) -> bool:
        """Whether a slip is likelier than two streets: one house number on both, or digits swapped or left out.

        4th and 5th Street lie side by side, and so do 31st and 32nd: what happens on one goes on in the other.
        """
        (mine,), (yours,) = self.numbered, other.numbered
        one, two = mine.name[:-2], yours.name[:-2]
        if self.number is not None and self.number == other.number:
            return True
        return min(len(one), len(two)) > 1 and (len(one) != len(two) or sorted(one) == sorted(two))

    def _numbered(self, other: Address) -> Relation:
        mine, yours = self._numbers(), other._numbers()
        if mine is None or yours is None:
            return Relation(Agreement.COMPATIBLE, "one gives the street only")
        both_blocks = self.house is None and other.house is None
        if mine[0] == yours[0] or (not both_blocks and mine[0] <= yours[1] and yours[0] <= mine[1]):
            return Relation(Agreement.COMPATIBLE, "a house in that block")
        # Of one story two blocks are seldom two places, two houses often are, but for a slip in a digit; and the house
        # next door has the next number but one.
        both_houses = self.house is not None and other.house is not None
        if (
            both_houses
            and abs(mine[0] - yours[0]) != _NEXT_DOOR
            and distance(str(self.house), str(other.house), 1) == 1
        ):
            return Relation(Agreement.CONFLICTING, "house numbers a digit apart: a slip, or two houses", 0.65)
        if abs(mine[0] - yours[0]) > _NEAR:
            sure = 0.65 if both_blocks else 0.4
            return Relation(Agreement.CONFLICTING, "far apart on one street: a slip, or two places", sure)
        return Relation(Agreement.CONFLICTING, "another number of the same street", 0.5 if both_houses else 0.7)

    def _numbers(self) -> tuple[int, int] | None:
        """The house numbers that it can be: a block in round thousands may be loosely given for a house.

        Blocks are counted in hundreds: "the 680 block" has a house in the 600 block.
        """
        if self.house is not None:
            return self.house, self.house
        if self.block is None:
            return None
        first = self.block - self.block % 100
        return first, first + (999 if first % 1000 == 0 and first >= 10_000 else 99)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"address": str(self), "block": self.block, "house": self.house}

    def __str__(self) -> str:
        printed = [capwords(" ".join(filter(None, (s.direction, s.name, s.type)))) for s in self.streets]
        number = f"{self.block} block of " if self.block is not None else f"{self.house} " if self.house else ""
        if self.between:
            return f"{printed[0]} between {printed[1]} and {printed[2]}"
        return number + " and ".join(printed)


def _one_street(left: Street, right: Street) -> Relation | None:
    """What makes two printings of one street differ: its type or its side of the town; None where nothing does."""
    # "36th Street" and "36th Avenue" are two streets of one grid.
    if left.type and right.type and left.type != right.type:
        if left.is_numbered:
            return Relation(Agreement.INCOMPARABLE, "two numbered streets")
        return Relation(Agreement.CONFLICTING, f"{left.type} or {right.type}: two streets can bear one name", 0.7)
    if _OPPOSITE.get(left.direction) == right.direction != "":
        return Relation(Agreement.CONFLICTING, f"{left.direction} or {right.direction}: the other end of it", 0.7)
    return None


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every street address of the parts that report."""
    del cast
    page = prose.page
    for mention, _ in prose.reported(addresses(page, fold(page))):
        yield prose.claim(mention.span, "place", Address.of(mention), "<address>")
