"""The value of an occupation: one calling, and which two of them one ordinary person seldom has."""

from __future__ import annotations

from crosscheck.model import Agreement, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.names.occupations import GOAL, PITCH, callings

# Fields whose people seldom have another calling besides. What is of the arts, the land or the church is told beside
# another calling; a guard or a soldier may have one.
_ONE_AT_A_TIME = frozenset("health law school trade kitchen wheel sea shop desk police fire air care craft".split())
# Fields in which papers call anybody by any word, and callings of one sort that they mix up.
_LOOSELY = frozenset("law school police care".split())
_MIXED_UP = frozenset("accountant carpenter cook doctor nurse sailor woodworker worker".split())
_WIDELY = frozenset(("construction worker", "building worker", "laborer", "handyman", "skilled worker", "craftsman"))
_NEVER_BOTH = frozenset({"barrister", "solicitor"})
# Callings of two fields that some people have both.
_BOTH = (frozenset({"fire", "health"}), frozenset({"sea", "trade"}), frozenset({"shop", "kitchen"}))
_TWO_FIELDS, _ONE_FIELD, _ONE_PITCH, _UNSURE = 0.75, 0.6, 0.45, 0.4


@frozen
class Occupation:
    """An occupation.

    Attributes:
        printed: As printed: "bus driver".
        calling: The word that the list has for it.
        past: Whether it is said to be over, or not begun.
    """

    printed: str
    calling: str
    past: bool = False

    def relate(self, other: Occupation, /) -> Relation:
        """The same, a sort of the other, what one person can be besides, or another calling."""
        if self == other:
            return Relation(Agreement.SAME)
        mine, yours = callings()[self.calling], callings()[other.calling]
        if mine.own & yours.sorts or yours.own & mine.sorts:
            return Relation(Agreement.COMPATIBLE, "one tells more closely what the work is")
        if self.past != other.past:
            return Relation(Agreement.DIFFERENT_THING, "one of them is past, or to come")
        fields = mine.fields | yours.fields
        if fields == {PITCH}:
            sure = _TWO_FIELDS if GOAL in mine.own | yours.own else _ONE_PITCH
            return Relation(Agreement.CONFLICTING, "two places in a team, which players change", sure)
        if not fields <= _ONE_AT_A_TIME:
            return Relation(Agreement.DIFFERENT_THING, "a person can be both")
        if mine.own | yours.own == _NEVER_BOTH:
            return Relation(Agreement.CONFLICTING, "a lawyer is one or the other where there are both", _TWO_FIELDS)
        shared = mine.fields & yours.fields
        if shared & _LOOSELY:
            return Relation(Agreement.COMPATIBLE, "papers use either word")
        told_widely = shared and (mine.own | yours.own) & _WIDELY
        if told_widely or mine.sorts & yours.sorts & _MIXED_UP:
            return Relation(Agreement.CONFLICTING, "two callings of one sort, which papers mix up", _UNSURE)
        if shared:
            return Relation(Agreement.CONFLICTING, "two callings of one field", _ONE_FIELD)
        if fields in _BOTH:
            return Relation(Agreement.CONFLICTING, "two callings that some people have both", _UNSURE)
        return Relation(Agreement.CONFLICTING, "two callings that one person seldom has both", _TWO_FIELDS)

    def covers(self, other: Occupation, /) -> bool:
        """Whether the other is a sort of this."""
        return bool(callings()[self.calling].own & callings()[other.calling].sorts)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"occupation": self.printed, "past": self.past}

    def __str__(self) -> str:
        return self.printed
