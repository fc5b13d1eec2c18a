"""Hits: whether somebody was shot or stabbed, and how often."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from crosscheck.model import Agreement, Claim, Interval, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.names.reference.befallen import befallen
from crosscheck.text.incident.hits import HitMention, attacks, hits
from crosscheck.text.page.prose import Prose

# Parts of the body that papers tell for each other; any other part stands for itself.
_REGIONS = {
    part: region
    for region, parts in {
        "head": "head face jaw cheek eye mouth forehead ear",
        "torso": "chest ribs abdomen back torso groin hip buttocks shoulder",
        "arm": "arm forearm elbow wrist hand finger",
        "leg": "leg thigh knee calf shin ankle foot toe",
    }.items()
    for part in parts.split()
}
# Two who are known by a noun alone, "the man", may be two.
_AGED = " old"
# How sure a conflict is where both tell the number, and where one tells only of "a wound", there or anywhere.
_TOLD, _WOUND_THERE, _A_WOUND = 0.8, 0.6, 0.5


@frozen
class Hits:
    """So many hits.

    Attributes:
        deed: "shot" or "stabbed".
        low: The fewest.
        high: The most, or None.
        part: The part of the body that these hit, or "": then all of them are counted.
        vague: Whether "a wound" is all that is said.
    """

    deed: str
    low: int
    high: int | None
    part: str = ""
    vague: bool = False

    @property
    def interval(self) -> Interval:
        """How often in all: hits of one part of the body may not be the only ones."""
        most = None if self.high is None or self.part else Decimal(self.high)
        return Interval(Decimal(self.low), most)

    def relate(self, other: Hits, /) -> Relation:
        """Same, compatible (one tells the hits of one part of the body), conflicting, or incomparable."""
        if self.deed != other.deed:
            return Relation(Agreement.INCOMPARABLE, "another weapon")
        if self == other:
            return Relation(Agreement.SAME)
        alike = bool(self.part) and _region(self.part) == _region(other.part)
        mine, yours = (
            Interval(Decimal(one.low), None if one.high is None else Decimal(one.high)) if alike else one.interval
            for one in (self, other)
        )
        if mine.meets(yours):
            return Relation(Agreement.COMPATIBLE, "one report says less of the wounds")
        if self.vague or other.vague:
            sure = _WOUND_THERE if alike else _A_WOUND
            return Relation(Agreement.CONFLICTING, "one report may tell of one wound of several", sure)
        return Relation(Agreement.CONFLICTING, "", _TOLD)

    def covers(self, other: Hits, /) -> bool:
        """Whether this is a looser telling of the same hits."""
        return self.deed == other.deed and self != other and self.interval.covers(other.interval)

    def to_json(self) -> dict[str, Json]:
        """The claims contract; ``part`` is null where all hits are counted."""
        return {"low": self.low, "high": self.high, "unit": None, "of": self.deed, "part": self.part or None}

    def __str__(self) -> str:
        least = "at least " if self.high is None else ""
        often = "once" if self.low == 1 else f"{self.low} times"
        return f"{self.deed} {least}{often}{f' in the {self.part}' if self.part else ''}"


@frozen
class Manner:
    """How somebody was attacked: "shot" or "stabbed"."""

    deed: str

    def relate(self, other: Manner, /) -> Relation:
        """The same, or another; who was both is told so by somebody."""
        if self == other:
            return Relation(Agreement.SAME)
        return Relation(Agreement.CONFLICTING, "an error in one of them, or somebody was shot and stabbed", _TOLD)

    def covers(self, other: Manner, /) -> bool:
        """Whether it is the same."""
        return self == other

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"deed": self.deed}

    def __str__(self) -> str:
        return self.deed


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every number of shots or stabs that hit one person, named or known by an age, and for the deed."""
    for attack in attacks(prose.page):
        claim = befallen(prose, cast, attack, "manner of attack", Manner(attack.deed))
        whose = "" if claim is None or claim.slot is None else claim.slot.subjects[0]
        if claim is not None and (_AGED in whose or cast.person(whose) is not None):
            yield claim
    for mention in hits(prose.page):
        claim = befallen(prose, cast, mention, "hits", _value(mention))
        if claim is not None:
            yield claim


def _value(mention: HitMention) -> Hits:
    return Hits(mention.deed, mention.low, mention.high, mention.part, mention.vague)


def _region(part: str) -> str:
    return _REGIONS.get(part, part)
