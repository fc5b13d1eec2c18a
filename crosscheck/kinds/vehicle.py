"""Vehicles: what somebody drove, fled in, was hit by or attacked with, and how two of them agree."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Slot
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.names.reference.patients import patient_of
from crosscheck.text.incident.injuries import is_not_now
from crosscheck.text.incident.vehicles import CRASHED, DRIVEN, is_of_one_sort, vehicles
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.triggers import fold

# Every vehicle that a word can name, and every colour.
_SORTS = {
    "car": "car sedan suv", "truck": "truck pickup", "van": "van suv minibus", "minibus": "minibus bus",
    "scooter": "scooter motorcycle", "": "",
}  # fmt: skip
_COLOURS = {
    "gray": "gray silver", "grey": "gray silver", "silver": "silver gray", "maroon": "red", "burgundy": "red",
    "dark": "black blue green red brown gray dark", "light": "white silver gold tan gray yellow light",
    "tan": "tan gold brown", "beige": "tan gold brown", "gold": "gold tan brown", "brown": "brown tan gold",
    "black": "black dark", "blue": "blue dark", "green": "green dark", "white": "white light",
}  # fmt: skip
# Two that are alike in one thing and differ in another are one vehicle rather than two.
_ALIKE, _APART, _TWO_VEHICLES = 0.85, 0.75, 0.4
_OF_NOBODY, _SURE = 0.85, 0.9


@frozen
class Vehicle:
    """A vehicle: its sort, colour, make and year, each "" where it is not told."""

    sort: str
    colour: str = ""
    make: str = ""
    year: str = ""

    def relate(self, other: Vehicle, /) -> Relation:
        """Same, compatible (one report says less) or conflicting: unsurely if more than one thing differs."""
        if self == other:
            return Relation(Agreement.SAME)
        told = [
            (what, one, another)
            for what, one, another in (
                ("sort", _meanings(_SORTS, self.sort), _meanings(_SORTS, other.sort)),
                ("colour", _meanings(_COLOURS, self.colour), _meanings(_COLOURS, other.colour)),
                ("make", _meanings({}, self.make), _meanings({}, other.make)),
                ("year", _meanings({}, self.year), _meanings({}, other.year)),
            )
            if one and another
        ]
        apart = [what for what, one, another in told if not one & another]
        if not apart:
            return Relation(Agreement.COMPATIBLE, "one report says less of the vehicle")
        sure = _TWO_VEHICLES if len(apart) > 1 else _ALIKE if len(told) > 1 else _APART
        return Relation(
            Agreement.CONFLICTING,
            f"another {' and '.join(apart)}; perhaps two vehicles",
            sure,
        )

    def covers(self, other: Vehicle, /) -> bool:
        """Whether the other says all that this says."""
        mine, yours = (
            (self.sort, self.colour, self.make, self.year),
            (other.sort, other.colour, other.make, other.year),
        )
        return all(one in ("", another) for one, another in zip(mine, yours, strict=True))

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        told = {
            "vehicle": self.sort,
            "colour": self.colour,
            "make": self.make,
            "year": self.year,
        }
        return {what: word or None for what, word in told.items()}

    def __str__(self) -> str:
        return " ".join(word for word in (self.year, self.colour, self.make, self.sort.replace("/", " or ")) if word)


def _meanings(wider: dict[str, str], word: str) -> frozenset[str]:
    return frozenset(" ".join(wider.get(one, one) for one in word.split("/")).split())


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every vehicle that somebody did something with, or that hit somebody."""
    folded = fold(prose.page)
    for mention, sentence in prose.reported(vehicles(prose.page, folded)):
        # "He was hit by a truck in 2011": of another time.
        if is_not_now(prose.page, sentence.span):
            continue
        # Where others are told of, each report may tell of another that crashed.
        if mention.attribute == CRASHED and not is_of_one_sort(folded):
            continue
        slot, sure = Slot(mention.attribute), _OF_NOBODY * prose.prominence(mention.span)
        if mention.attribute == DRIVEN:
            who = patient_of(prose, cast, sentence, mention.predicate)
            if who is None:
                continue
            slot, sure = Slot(mention.attribute, (who[0],)), who[1] * _SURE
        yield prose.claim(
            mention.span,
            "vehicle",
            Vehicle(mention.sort, mention.colour, mention.make, mention.year),
            "<somebody> <drove> <vehicle>",
            slot,
            confidence=sure,
        )
