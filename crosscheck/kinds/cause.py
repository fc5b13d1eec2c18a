"""Causes: what it came from, and how two of them agree."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Slot
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.names.reference.patients import patient_of
from crosscheck.text.incident.causes import EVENT, CauseMention, causes
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.triggers import fold

# Every cause that a word can mean, or that brings it about, where that is more than its own.
_WIDE = {
    "electrical": "electrical power-line battery appliance",
    "weather": "weather fog ice wind rain wave lightning",
    "appliance": "appliance electrical heater", "tree": "tree wind", "dam": "dam rain",
    "chemical": "chemical leak valve", "valve": "valve leak mechanical", "tide": "tide wind wave",
    "mechanical": "mechanical engine landing-gear brakes tyre steering hydraulics fuel signal smoke electrical "
    "points",
    "human error": "human-error speed drink sleep distraction cigarette campfire candle cooking signal overload cargo "
    "collision",
    "smoke": "smoke electrical engine battery", "gas": "gas boiler cooking", "boiler": "boiler gas heater",
    "engine": "engine fuel birds", "heater": "heater gas electrical", "cooking": "cooking gas",
    "bomb": "bomb missile", "illness": "illness sleep", "leak": "leak rock wave", "wave": "wave wind earthquake",
    "ice": "ice rain", "landslide": "landslide rain", "power cut": "power-cut power-line electrical",
    "speed": "speed drink distraction",
    "sabotage": "sabotage bomb attack arson", "attack": "attack missile bomb", "seepage": "seepage rain",
    "construction": "construction seepage", "points": "points track signal",
    # Of deaths: what leads to what, and what an old man dies of.
    "flu": "flu pneumonia infection lung", "infection": "infection pneumonia flu", "blunt force": "blunt-force fall",
    "age": "age heart stroke pneumonia dementia kidney", "lung": "lung pneumonia smoke-inhalation",
    "smoke inhalation": "smoke-inhalation burns poison lung", "poison": "poison smoke-inhalation overdose infection",
    "strangling": "strangling hanging", "suffocation": "suffocation strangling hanging drowning smoke-inhalation",
}  # fmt: skip
_APART = 0.75
_SURE, _PERHAPS = 0.85, 0.45


@frozen
class Cause:
    """A cause of a known sort: "lightning", "heart"."""

    sort: str

    def relate(self, other: Cause, /) -> Relation:
        """Same, compatible (a wider word, or one that brings the other about) or conflicting."""
        if self == other:
            return Relation(Agreement.SAME)
        if self._meanings() & other._meanings():
            return Relation(Agreement.COMPATIBLE, "one report says less of the cause")
        return Relation(Agreement.CONFLICTING, "one of them may be an early guess, or one cause of several", _APART)

    def covers(self, other: Cause, /) -> bool:
        """Whether all that the other can mean is what this can mean."""
        return self._meanings() >= other._meanings()

    def _meanings(self) -> frozenset[str]:
        return frozenset(_WIDE.get(self.sort, self.sort.replace(" ", "-")).split())

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"cause": self.sort}

    def __str__(self) -> str:
        return self.sort


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every cause of what the story is about, or of somebody's death."""
    for mention, _ in prose.reported(causes(fold(prose.page))):
        sure = _PERHAPS if mention.perhaps else _SURE
        yield prose.claim(
            mention.span,
            "cause",
            Cause(mention.sort),
            "<it> <came from> <cause>",
            _slot(prose, cast, mention),
            confidence=sure * prose.prominence(mention.span),
        )


def _slot(prose: Prose, cast: Cast, mention: CauseMention) -> Slot | None:
    """The slot of the story, or of the one who died; None where nobody is sure who did."""
    if mention.predicate is None or mention.attribute == EVENT:
        return Slot(mention.attribute)
    who = patient_of(prose, cast, prose.sentence_at(mention.span), mention.predicate)
    return Slot(mention.attribute, (who[0],)) if who is not None else None
