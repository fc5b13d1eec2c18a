"""The value of a term, and how two of them relate."""

from __future__ import annotations

from dataclasses import field
from decimal import Decimal
from typing import Final

from crosscheck.kinds.term.lengths import CONFLICTING, MAXIMUM, SAME, Length, alike, relate_lengths
from crosscheck.model import Agreement, Interval, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals import number
from crosscheck.text.timex.words import in_words

# Of one conviction with several counts a report may tell the term of one.
_ONE_COUNT: Final = 0.7


@frozen
class Term:
    """A term to be served.

    Attributes:
        timex: The TIMEX3 value of its length; None for life, death and time served.
        low: The shortest length that makes the words true, in ``unit``; None where that is open.
        high: The longest; None where that is open, as for life.
        unit: "day" or "month", as time expressions have it.
        mod: The TIMEX3 modifier of a hedge, or None.
        amount: The number as written, or None.
        life: Whether it is for life, or may last for life ("20 years to life").
        death: Whether it is death.
        served: Whether it is the time that was spent in custody before the sentence.
        suspended: Whether it is suspended.
        manner: "concurrent" or "consecutive" to another, where the words tell.
        parole: Whether there may be parole, where the words tell.
        unserved: So many months of it are suspended, where the words tell; they are no part of the value.
        most: Whether it is the longest that is possible, of one count or of all.
        count: How many life terms; 0 where the words count none ("life in prison").
    """

    timex: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = "month"
    mod: str | None = None
    amount: Decimal | None = field(default=None, compare=False)
    life: bool = False
    death: bool = False
    served: bool = False
    suspended: bool = False
    manner: str | None = None
    parole: bool | None = None
    unserved: Decimal | None = field(default=None, compare=False)
    most: bool = False
    count: int = 0

    @property
    def interval(self) -> Interval:
        """Every length in ``unit`` that would make it true."""
        return Interval(self.low, self.high)

    @property
    def length(self) -> Length:
        """How long it is to last."""
        return Length(
            self.interval, self.unit, self.mod, self.life, self.two_ended, self.manner, self.unserved, self.most
        )

    @property
    def _measured(self) -> bool:
        return self.timex is not None

    @property
    def two_ended(self) -> bool:
        """Whether it states two ends: "15 to 30 years", "20 years to life"."""
        if self.timex is None or self.mod is not None or self.low == self.high:
            return False
        return self.life or (sum(char.isalpha() for char in self.timex) == 2 and "X" not in self.timex)

    def relate(self, other: Term, /) -> Relation:
        """Same, compatible (a hedge, a maximum against what was imposed) or conflicting."""
        if type(other) is not type(self):
            # A term and a mere length of time are both durations, of two different things.
            return Relation(Agreement.INCOMPARABLE, "a term, and a length of time")
        if self == other:
            return SAME
        if self.death or other.death:
            return SAME if self.death and other.death else Relation(Agreement.CONFLICTING, "death, or a term of years")
        if self._measured and other._measured:
            return relate_lengths(self.length, other.length)
        if self.served or other.served:
            if self.served and other.served:
                return SAME
            if self.life or other.life:
                return CONFLICTING
            return Relation(Agreement.COMPATIBLE, "time served has a length that it does not state", 0.6)
        if self._measured or other._measured:
            years = self if self._measured else other
            if years.life:
                return MAXIMUM
            if years.high is None:
                return Relation(Agreement.COMPATIBLE, "one is the less exact")
            return Relation(Agreement.CONFLICTING, "life, or a term of years")
        if None not in (self.parole, other.parole) and self.parole is not other.parole:
            return Relation(Agreement.CONFLICTING, "with or without parole")
        if self.count and other.count and self.count != other.count:
            return Relation(Agreement.CONFLICTING, "one of them may tell of one count only", _ONE_COUNT)
        if max(self.count, 1) != max(other.count, 1):
            return Relation(Agreement.COMPATIBLE, "one counts every life term")
        return SAME if self.parole is other.parole else Relation(Agreement.COMPATIBLE, "one leaves parole open")

    def covers(self, other: Term, /) -> bool:
        """Whether this is a looser way to say the other: a hedge, or life without a word on parole.

        A minimum-maximum is no hedge: it states two ends, and covers itself only.
        """
        if type(other) is not type(self):
            return False
        if self == other:
            return True
        if (self.life, self.death, self.served) != (other.life, other.death, other.served) or self.suspended != (
            other.suspended
        ):
            return False
        if not self._measured and not other._measured:
            return self.parole in (None, other.parole) and self.count in (0, other.count)
        if not (self._measured and other._measured) or self.two_ended or other.two_ended:
            return False
        if self.manner not in (None, other.manner):
            return False
        first, second = alike(self.length, other.length)
        return first.covers(second)

    def to_json(self) -> dict[str, Json]:
        """The claims contract; what is not said of a term is left out, but for its manner."""
        value: dict[str, Json] = {"type": "DURATION", "timex": self.timex}
        if self.mod is not None:
            value["mod"] = self.mod
        value |= {"low": number(self.low), "high": number(self.high), "unit": self.unit}
        if self.amount is not None:
            value["amount"] = number(self.amount)
        flags = {"life": self.life, "death": self.death, "served": self.served, "suspended": self.suspended}
        value |= {name: True for name, flag in flags.items() if flag}
        if self.parole is not None:
            value["parole"] = self.parole
        if self.count > 1:
            value["count"] = self.count
        return {**value, "manner": self.manner}

    def __str__(self) -> str:
        words = self._length()
        if self.parole is not None:
            words += " with parole" if self.parole else " without parole"
        if self.manner is not None:
            words += f", {self.manner}"
        return f"{words}, suspended" if self.suspended else words

    def _length(self) -> str:
        if self.death:
            return "death"
        if self.served:
            return "time served"
        if self.timex is None:
            return f"{self.count} life terms" if self.count > 1 else "life"
        if self.life:
            return in_words("DURATION", self.timex, None, self.low, self.low, self.unit) + " to life"
        return in_words("DURATION", self.timex, self.mod, self.low, self.high, self.unit)
