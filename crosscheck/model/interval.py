"""An inexact number: every point that would make the words true."""

from __future__ import annotations

from decimal import Decimal

from crosscheck.model.frozen import frozen


@frozen
class Interval:
    """A closed range of numbers; ``None`` leaves that side open.

    "At least 17" is ``Interval(17, None)``, "17" is ``Interval(17, 17)``, "dozens" is
    ``Interval(24, 99)``.
    """

    low: Decimal | None
    high: Decimal | None

    @classmethod
    def exactly(cls, number: Decimal | int) -> Interval:
        """The interval of one point."""
        point = Decimal(number)
        return cls(point, point)

    @property
    def exact(self) -> bool:
        """Whether one point only makes it true."""
        return self.low is not None and self.low == self.high

    def meets(self, other: Interval) -> bool:
        """Whether some number makes both true."""
        starts_in_time = other.high is None or self.low is None or self.low <= other.high
        ends_late_enough = self.high is None or other.low is None or other.low <= self.high
        return starts_in_time and ends_late_enough

    def covers(self, other: Interval) -> bool:
        """Whether every number that makes the other true makes this true."""
        low_enough = self.low is None or (other.low is not None and self.low <= other.low)
        high_enough = self.high is None or (other.high is not None and self.high >= other.high)
        return low_enough and high_enough

    def gap_to(self, other: Interval) -> Decimal:
        """How far the two lie apart; 0 where they meet."""
        if self.low is not None and other.high is not None and self.low > other.high:
            return self.low - other.high
        if other.low is not None and self.high is not None and other.low > self.high:
            return other.low - self.high
        return Decimal(0)

    def scaled(self, factor: Decimal | int) -> Interval:
        """The interval with both ends multiplied by a positive factor."""
        return Interval(
            None if self.low is None else self.low * factor,
            None if self.high is None else self.high * factor,
        )
