"""Weapons: with what it was done, and how two of them agree."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, may_be_one
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.text.incident.weapons import HELD, NAMED, USED, WeaponMention, several, weapons
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.triggers import fold

WEAPON = "weapon"
_ASSAULT = "ar-15 ak-47 carbine other-assault"
_RIFLES = f"plain-rifle other-semi-automatic {_ASSAULT}"
_HANDGUNS = "semi-automatic-pistol machine-pistol revolver"
# Every weapon that a word can name, where that is not one of its own: many papers call any handgun a pistol, and an
# AR-15 a rifle.
_NAMED = {
    "gun": f"{_HANDGUNS} {_RIFLES} shotgun machine-gun", "handgun": _HANDGUNS,
    "semi-automatic pistol": "semi-automatic-pistol", "rifle": _RIFLES,
    "semi-automatic rifle": f"other-semi-automatic {_ASSAULT}", "assault rifle": _ASSAULT,
    "machine gun": "machine-gun machine-pistol other-assault ak-47",
    "machine pistol": "machine-pistol semi-automatic-pistol", "razor": "razor knife", "cleaver": "cleaver knife axe",
    "petrol bomb": "petrol-bomb grenade", "stick": "stick bat pole", "crowbar": "crowbar pole",
}  # fmt: skip
_SPOTS = {sort: frozenset(words.split()) for sort, words in _NAMED.items()}
_FIREARMS = _SPOTS["gun"] | {"air gun"}
# Of two calibres of one sort of gun one is a slip, more surely than of two sorts.
_SORT, _CALIBRE, _OF_ONE_SORT, _TWO_WEAPONS = 0.75, 0.7, 0.85, 0.6
_SURE = {USED: 0.85, HELD: 0.7, NAMED: 0.4}
# An article that tells of one weapon and no other, and at its top, tells of the one with which it was done.
_ONLY_ONE = 0.8


@frozen
class Weapon:
    """A weapon.

    Attributes:
        sort: "handgun", "revolver", "knife" and so on; "gun" where only the calibre is told.
        calibre: "9mm", ".45", or "".
    """

    sort: str
    calibre: str = ""

    @property
    def named(self) -> frozenset[str]:
        """Every weapon that it can be."""
        return _SPOTS.get(self.sort, frozenset({self.sort}))

    def relate(self, other: Weapon, /) -> Relation:
        """Same, compatible (a wider word) or conflicting; a knife beside a gun may be a second weapon."""
        if self == other:
            return Relation(Agreement.SAME)
        mine, yours = self.named, other.named
        if not mine & yours:
            both_fire = (mine <= _FIREARMS) == (yours <= _FIREARMS)
            return Relation(Agreement.CONFLICTING, "perhaps two weapons", _SORT if both_fire else _TWO_WEAPONS)
        if self.calibre and other.calibre and self.calibre != other.calibre:
            sure = _OF_ONE_SORT if self.sort == other.sort else _CALIBRE
            return Relation(Agreement.CONFLICTING, "another calibre: a slip, or two weapons", sure)
        return Relation(Agreement.COMPATIBLE, "one report says less of the weapon")

    def covers(self, other: Weapon, /) -> bool:
        """Whether every weapon that the other can be is one of this."""
        return self.named >= other.named and self.calibre in ("", other.calibre)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"weapon": self.sort, "calibre": self.calibre or None}

    def __str__(self) -> str:
        return f"{self.calibre} {self.sort}".strip()


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every weapon; the surer where the top tells of it alone, or it is said to be used, or held."""
    del cast
    page = prose.page
    told = [(mention, _weapon(mention)) for mention, _ in prose.reported(weapons(page, fold(page)))]
    least = 0.0
    if told and may_be_one([weapon for _, weapon in told]):
        is_news = told[0][0].span.start <= prose.top and not several(page)
        least = max([_ONLY_ONE if is_news else 0.0, *(_SURE[mention.role] for mention, _ in told)])
    for mention, weapon in told:
        sure = max(_SURE[mention.role], least)
        yield prose.claim(mention.span, "weapon", weapon, "<deed> with <weapon>", Slot(WEAPON), confidence=sure)


def _weapon(mention: WeaponMention) -> Weapon:
    return Weapon(mention.sort, mention.calibre)
