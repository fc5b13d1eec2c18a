"""Injuries: where somebody was hit, how bad it is, and to which hospital he was taken."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.names.reference.befallen import befallen
from crosscheck.text.incident.injuries import CONDITION, WOUND, BodyPart, InjuryMention, injuries
from crosscheck.text.page.prose import Prose

# What a part of the body belongs to.
_WITHIN = {
    "head": "upper-body", "face": "head", "forehead": "head", "ear": "head", "jaw": "face",
    "cheek": "face", "eye": "face", "mouth": "face", "neck": "upper-body", "throat": "neck",
    "shoulder": "upper-body torso", "chest": "torso upper-body", "ribs": "chest", "back": "torso upper-body lower-body",
    "side": "torso upper-body lower-body",
    "abdomen": "torso lower-body", "groin": "lower-body", "hip": "lower-body", "buttocks": "lower-body",
    "arm": "upper-body extremity", "forearm": "arm", "elbow": "arm", "wrist": "arm", "hand": "arm", "finger": "hand",
    "leg": "lower-body extremity", "thigh": "leg", "knee": "leg", "calf": "leg", "shin": "leg", "ankle": "leg",
    "foot": "leg", "toe": "foot",
}  # fmt: skip
# Parts so near each other that two papers may mean one place.
_NEIGHBOURS = tuple(
    frozenset(pair.split("/"))
    for pair in (
        "shoulder/arm shoulder/back shoulder/chest shoulder/neck neck/head neck/face neck/chest hip/leg hip/buttocks "
        "hip/thigh hip/abdomen groin/leg groin/thigh groin/abdomen buttocks/back buttocks/leg ribs/abdomen "
        "ribs/back torso/arm torso/hip torso/neck side/chest side/back side/ribs side/abdomen side/hip "
        "side/shoulder foot/ankle hand/wrist hip/groin"
    ).split()
)
# Words for so much of the body that another part may be in it.
_WIDE = frozenset(("side", "torso", "arm", "leg"))
# Of two limbs one was hit, or both.
_PAIRED = frozenset("arm forearm elbow wrist hand hip leg thigh knee calf shin ankle foot shoulder".split())
_APART, _ONE_OR_BOTH, _NEARBY, _SEVERAL = 0.8, 0.75, 0.75, 0.45
_GRADED, _ONE_GRADE = 0.8, 0.7
_DEATHBED, _TAKEN = 0.8, 0.4
# Words that tell no hospital from another.
_ANY_HOSPITAL = frozenset(
    "hospital hospitals medical center centre infirmary health system university memorial regional general community "
    "county city district the of at and for in st s saint children trauma".split()
)
_HOSPITAL_WORD = re.compile(r"[^\W_]+")


@frozen
class Wound:
    """Where somebody was hit: every part that is told."""

    parts: frozenset[BodyPart]

    def relate(self, other: Wound, /) -> Relation:
        """Same, compatible (one report says less, or of another wound besides), or conflicting: no part is one."""
        if self == other:
            return Relation(Agreement.SAME)
        if self._mirrors(other):
            return Relation(Agreement.CONFLICTING, "the other side of the body", _APART)
        if self._doubles(other):
            return Relation(Agreement.CONFLICTING, "one limb, or both", _ONE_OR_BOTH)
        if self._lacks(other) and other._lacks(self) and min(len(self.parts), len(other.parts)) > 1:
            return Relation(Agreement.CONFLICTING, "each report names parts that the other does not", _NEARBY)
        if any(_fits(one, another) for one in self.parts for another in other.parts):
            return Relation(Agreement.COMPATIBLE, "one report says less of the wounds")
        pairs = [frozenset((one.name, another.name)) for one in self.parts for another in other.parts]
        if any(len(pair) == 1 for pair in pairs):
            return Relation(Agreement.CONFLICTING, "the other side of the body", _APART)
        several = len(self.parts) > 1 or len(other.parts) > 1
        reason = "there may be several wounds, each told by one report"
        near = [pair for pair in pairs if pair in _NEIGHBOURS]
        if near:
            reason = "parts near each other: one of them may be loosely told"
            loosely = several or any(_WIDE & pair for pair in near)
            return Relation(Agreement.CONFLICTING, reason, _SEVERAL if loosely else _NEARBY)
        return Relation(Agreement.CONFLICTING, reason, _SEVERAL if several else _APART)

    def _lacks(self, other: Wound) -> bool:
        """Whether some part of the other is none of this."""
        return any(not any(_fits(one, another) for one in self.parts) for another in other.parts)

    def _mirrors(self, other: Wound) -> bool:
        """Whether both name the same parts, one of them on the one side here and on the other there."""
        return any(one.side and two.side and one.side != two.side for one, two in self._paired(other))

    def _doubles(self, other: Wound) -> bool:
        """Whether both name the same parts, of one of them one limb here and both there."""
        return any(one.both != two.both and one.name in _PAIRED for one, two in self._paired(other))

    def _paired(self, other: Wound) -> list[tuple[BodyPart, BodyPart]]:
        """The parts of both, each with the same part of the other; nothing where they name other parts."""
        mine, yours = sorted(self.parts, key=_by_name), sorted(other.parts, key=_by_name)
        alike = [part.name for part in mine] == [part.name for part in yours]
        return [*zip(mine, yours, strict=True)] if alike else []

    def covers(self, other: Wound, /) -> bool:
        """Whether each part that this names is one that the other names, or has one in it."""
        return all(any(_has(one, another) for another in other.parts) for one in self.parts)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"parts": [*sorted(_printed(part) for part in self.parts)]}

    def __str__(self) -> str:
        return ", ".join(sorted(_printed(part) for part in self.parts))


@frozen
class Condition:
    """How bad it is, between two grades: 0 good, 1 fair, 2 serious, 3 critical, 4 close to death."""

    low: int
    high: int

    def relate(self, other: Condition, /) -> Relation:
        """Same, compatible (some grade fits both words) or conflicting."""
        if self == other:
            return Relation(Agreement.SAME)
        gap = max(self.low, other.low) - min(self.high, other.high)
        if gap <= 0:
            return Relation(Agreement.COMPATIBLE, "one report says less of the condition")
        reason = "a condition can change within hours"
        return Relation(Agreement.CONFLICTING, reason, _GRADED if gap > 1 else _ONE_GRADE)

    def covers(self, other: Condition, /) -> bool:
        """Whether every grade that fits the other fits this."""
        return self.low <= other.low and other.high <= self.high

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"condition": [self.low, self.high]}

    def __str__(self) -> str:
        words = ("good", "fair", "serious", "critical", "close to death")
        return words[self.low] if self.low == self.high else f"{words[self.low]} to {words[self.high]}"


@frozen
class Hospital:
    """A hospital by its name, and whether somebody died there."""

    name: str
    died: bool = False

    def relate(self, other: Hospital, /) -> Relation:
        """Same, compatible (a shorter name) or conflicting: the surer if both are told as the place of death."""
        if self.name == other.name:
            return Relation(Agreement.SAME if self.died == other.died else Agreement.COMPATIBLE)
        mine, yours = _telling(self.name), _telling(other.name)
        if mine & yours or not mine or not yours or _initials(self.name, other.name):
            return Relation(Agreement.COMPATIBLE, "a shorter name of one hospital")
        if self.died and other.died:
            return Relation(
                Agreement.CONFLICTING, "one dies in one place: an error, or two names of one hospital", _DEATHBED
            )
        return Relation(Agreement.CONFLICTING, "moved from one to the other, or two names of one hospital", _TAKEN)

    def covers(self, other: Hospital, /) -> bool:
        """Whether the other says all that this says, of the same name."""
        return self.name == other.name and self.died <= other.died

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"hospital": self.name, "died": self.died}

    def __str__(self) -> str:
        return f"{self.name} (died there)" if self.died else self.name


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every wound, condition and hospital of one person: by name, by age, or by a noun alone."""
    for mention in injuries(prose.page):
        claim = befallen(prose, cast, mention, mention.attribute, _value(mention, prose.page))
        if claim is not None:
            yield claim


def _value(mention: InjuryMention, page: str) -> Wound | Condition | Hospital:
    if mention.attribute == WOUND:
        return Wound(frozenset(mention.parts))
    if mention.attribute == CONDITION:
        return Condition(*mention.grade)
    return Hospital(" ".join(mention.span.of(page).split()), mention.died)


def _by_name(part: BodyPart) -> tuple[str, str]:
    return part.name, part.side


def _fits(one: BodyPart, other: BodyPart) -> bool:
    return _has(one, other) or _has(other, one)


def _has(wide: BodyPart, part: BodyPart) -> bool:
    """Whether the one is the other, or has it in it, on the same side."""
    if wide.side and part.side != wide.side:
        return False
    names, todo = {part.name}, [part.name]
    while todo:
        for name in _WITHIN.get(todo.pop().replace(" ", "-"), "").split():
            names.add(name.replace("-", " "))
            todo.append(name)
    return wide.name in names


def _printed(part: BodyPart) -> str:
    limb = f"{part.side} {part.name}".strip()
    return f"both {'feet' if limb == 'foot' else f'{limb}s'}" if part.both and part.name in _PAIRED else limb


def _initials(one: str, other: str) -> bool:
    """Whether one name has the initials of the other: "UQ Clinic", "University of Quay Clinic"."""
    short, long = sorted((one.split(), other.split()), key=len)
    initials = "".join(word[0] for word in long if word[0].isupper())
    return short[0].isupper() and len(short[0]) > 1 and initials.startswith(short[0].replace(".", ""))


def _telling(name: str) -> frozenset[str]:
    """The words of a name that tell one hospital from another, without the endings that are lost in haste."""
    words = _HOSPITAL_WORD.findall(name.lower().replace(".", ""))
    return frozenset(word.removesuffix("s") for word in words if word not in _ANY_HOSPITAL)
