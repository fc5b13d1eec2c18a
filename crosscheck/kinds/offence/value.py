"""What somebody is charged with: an offence, its counts, a mere attempt, a plea, and how two of each relate."""

from __future__ import annotations

from crosscheck.model import Agreement, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.text.court.acts import GENERIC, MATTERS, akin

_TRIED, _KILLING, _VIOLENCE = "attempted", "killing", "violence"
_ATTEMPT = "an attempt on one and a deed done to another"
# Two degrees of one scale exclude each other; a first-degree murder can be a capital one.
_SCALES = (
    frozenset({"first degree", "second degree", "third degree", "fourth degree"}),
    frozenset({"voluntary", "involuntary"}),
)


@frozen
class Offence:
    """An offence: the act, what it is about, and its degree.

    "drug smuggling" is ``Offence("smuggling", "drug")``; "drug charges" leaves the act open.
    """

    act: str
    matter: str
    degree: str = ""

    def relate(self, other: Offence, /) -> Relation:
        """Same act, one of them open, another act about the same matter, or another matter."""
        if self == other:
            return Relation(Agreement.SAME)
        if self.matter and other.matter and self.matter != other.matter:
            return Relation(Agreement.DIFFERENT_THING, "another matter; a person can face both charges")
        if GENERIC in (self.act, other.act) or not (self.matter and other.matter):
            return Relation(Agreement.COMPATIBLE, "one names the charge less closely")
        if self.tried != other.tried:
            return Relation(Agreement.DIFFERENT_THING, _ATTEMPT)
        if self.act == other.act:
            if any(self._rank in scale and other._rank in scale for scale in _SCALES):
                return Relation(Agreement.CONFLICTING, "another degree of the same offence")
            return Relation(Agreement.COMPATIBLE, "one leaves the degree out, or names it otherwise")
        if akin(self.act, other.act):
            return Relation(Agreement.COMPATIBLE, "one is the wider word for the other")
        return Relation(
            Agreement.CONFLICTING,
            f"both are about one matter ({self.matter}), but {self.act} and {other.act} are different offences; "
            "one report may give the charge and the other the conviction",
        )

    @property
    def tried(self) -> bool:
        """Whether it was only tried."""
        return _TRIED in f"{self.degree} {self.act}".split()

    @property
    def attack(self) -> Attack | None:
        """What it is to somebody who lived: an attempt to kill, or an assault; None for any other offence."""
        if self.matter == _KILLING:
            return Attack("attempted murder") if self.tried else None
        return Attack("assault") if self.matter == _VIOLENCE else None

    @property
    def sole(self) -> Sole:
        """The offence as the only one."""
        return Sole(self.act, self.matter)

    @property
    def _rank(self) -> str:
        return self.degree.removeprefix(_TRIED).strip()

    def covers(self, other: Offence, /) -> bool:
        """Whether this leaves open what the other names."""
        return (
            self.act in (GENERIC, other.act) and self.matter in ("", other.matter) and self.degree in ("", other.degree)
        )

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"act": self.act, "matter": self.matter, "degree": self.degree}

    def __str__(self) -> str:
        matter = "" if self.matter in self.act or MATTERS.get(self.act) == self.matter else self.matter
        return " ".join(part for part in (self.degree, matter, self.act) if part)


@frozen
class Counts:
    """In how many counts an offence is charged."""

    offence: str
    number: int

    def relate(self, other: Counts, /) -> Relation:
        """The same number, or another."""
        if self == other:
            return Relation(Agreement.SAME)
        if self.offence != other.offence:
            return Relation(Agreement.DIFFERENT_THING, "another offence")
        return Relation(
            Agreement.CONFLICTING, "charges were added or dropped between the reports, or one counts otherwise", 0.9
        )

    def covers(self, other: Counts, /) -> bool:
        """Whether it is the same number."""
        return self == other

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"act": self.offence, "counts": self.number}

    def __str__(self) -> str:
        return f"{self.number} count{'' if self.number == 1 else 's'} of {self.offence}"


@frozen
class Undone:
    """An offence that was charged but not completed: an attempt at it, or the intent alone.

    Attributes:
        step: "attempt" or "intent".
        offence: The act, without its degree.
    """

    step: str
    offence: str

    def relate(self, other: Undone, /) -> Relation:
        """The same step, or an attempt against an intent: who attempts has begun the deed."""
        if self == other:
            return Relation(Agreement.SAME)
        if self.offence != other.offence:
            return Relation(Agreement.DIFFERENT_THING, "another offence")
        return Relation(Agreement.CONFLICTING, "an attempt and an intent are two charges; one may be a slip", 0.8)

    def covers(self, other: Undone, /) -> bool:
        """Whether it is the same step to the same offence."""
        return self == other

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"act": self.offence, "step": self.step}

    def __str__(self) -> str:
        return f"attempted {self.offence}" if self.step == "attempt" else f"intent to commit {self.offence}"


@frozen
class Sole:
    """The one offence of a plea, of a verdict, or of all the charges."""

    act: str
    matter: str = ""

    def relate(self, other: Sole, /) -> Relation:
        """The same act, one of them open or wider, or another act."""
        if self == other:
            return Relation(Agreement.SAME)
        if akin(self.act, other.act):
            return Relation(Agreement.COMPATIBLE, "one names the offence less closely")
        return Relation(Agreement.CONFLICTING, "one count, two offences; each report may leave out one", 0.9)

    def covers(self, other: Sole, /) -> bool:
        """Whether this leaves open what the other names."""
        return self.act in (GENERIC, other.act)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"act": self.act}

    def __str__(self) -> str:
        return self.act


@frozen
class Attack:
    """An offence against somebody who lived: an attempt to kill, or an assault."""

    act: str

    def relate(self, other: Attack, /) -> Relation:
        """The same, or another: who is charged with one of them alone is not charged with the other."""
        if self == other:
            return Relation(Agreement.SAME)
        return Relation(
            Agreement.CONFLICTING,
            "an attempt to kill and an assault are two charges; each report may leave out one",
            0.8,
        )

    def covers(self, other: Attack, /) -> bool:
        """Whether it is the same."""
        return self == other

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"act": self.act}

    def __str__(self) -> str:
        return self.act
