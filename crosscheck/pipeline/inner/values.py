"""What the checks read in a claim's value, whatever its kind: a number, a day, a length."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

from crosscheck.kinds.age import Age
from crosscheck.kinds.count import Count
from crosscheck.kinds.money import Money
from crosscheck.kinds.percent import Percent
from crosscheck.kinds.quantity import Quantity
from crosscheck.model import Claim, Interval
from crosscheck.text.timex.calendar import add_days, add_months
from crosscheck.text.timex.value import TimeValue
from crosscheck.text.timex.words import in_words

# A year to compute in where none is stated; the leap day has no place in it.
_COMMON_YEAR = "2001"
_LENGTH = re.compile(r"P([0-9]{1,6}(?:\.[0-9]{1,4})?)([DWMY])")
_YEAR = re.compile(r"[0-9]{4}")
_DAYS = {"D": Decimal(1), "W": Decimal(7), "M": Decimal("30.436875"), "Y": Decimal("365.2425")}
_NAMES = {"D": "day", "W": "week", "M": "month", "Y": "year"}
# "A decade" and "50 years" are round: a twentieth either way makes no error of them.
_ROUND = Decimal("0.05")
_NOUGHTS = frozenset((10, 100, 1000))
_NUMBERED = (Age, Count, Money, Percent, Quantity)


@dataclass(frozen=True, slots=True)
class Length:
    """A length of calendar time as it is written: 2 weeks, 7.5 years."""

    amount: Decimal
    unit: str

    @property
    def days(self) -> Decimal:
        """How many days, as the Gregorian calendar has them on average."""
        return self.amount * _DAYS[self.unit]

    @property
    def slack(self) -> Decimal:
        """The days that the unit leaves open: none for days, half a unit for coarser ones."""
        if self.unit == "D":
            return Decimal(0)
        rounded = self.amount >= 20 and self.amount % 10 == 0
        return max(_DAYS[self.unit] / 2, self.days * _ROUND if rounded else Decimal(0))

    def fits(self, stretch: Interval, inclusive: Decimal | int = 0) -> bool:
        """Whether so many days can be called this.

        Args:
            stretch: From the fewest to the most days that it can be.
            inclusive: How far off counting the first and the last day may lead.
        """
        slack = self.slack + inclusive
        return stretch.meets(Interval(self.days - slack, self.days + slack))

    def counted(self, stretch: Interval) -> str:
        """The stretch in this unit, in words: "5 days", "7 to 8 days"; coarser units from its middle."""
        ends = [end or Decimal(0) for end in (stretch.low, stretch.high)]
        shown = ends if self.unit == "D" else [sum(ends, Decimal(0)) / 2 / _DAYS[self.unit]]
        number = " to ".join(dict.fromkeys(str(round(end)) for end in shown))
        return f"{number} {_NAMES[self.unit]}" + ("" if number == "1" else "s")

    def after(self, day: Claim, sign: int) -> str | None:
        """The date so much later (sign 1) or earlier (-1) than a date, in its own grain; None outside the calendar."""
        value = day.value
        if not isinstance(value, TimeValue) or self.amount != int(self.amount):
            return None
        parts = value.timex.split("-")
        amount = sign * int(self.amount)
        if len(parts) == 1:
            return str(int(parts[0]) + amount) if self.unit == "Y" and parts[0].isdigit() else None
        low = _first_day(value)
        if low is None or len(parts) < 3:
            return None
        months = {"M": 1, "Y": 12}.get(self.unit)
        step = amount * int(_DAYS[self.unit]) if months is None else amount * months
        moved = add_days(low, step) if months is None else add_months(low, step)
        if moved is None:
            return None
        return in_words("DATE", moved.isoformat() if _YEAR.search(day.text) else f"XXXX{moved.isoformat()[4:]}")


def by_sentence(claims: Sequence[Claim], *kinds: str) -> Iterator[list[Claim]]:
    """The claims of some kinds, sentence by sentence; sentences with one of them only are left out."""
    chosen = (claim for claim in claims if claim.kind in kinds)
    for _, group in groupby(chosen, key=_sentence):
        together = list(group)
        if len(together) > 1:
            yield together


def _sentence(claim: Claim) -> int:
    return claim.sentence.start


def exact(claim: Claim) -> Decimal | None:
    """The number of a claim that states one without a hedge."""
    value = claim.value
    if claim.hedge is not None or not isinstance(value, _NUMBERED) or not value.bounds.exact:
        return None
    return value.bounds.low


def stated(claim: Claim) -> Decimal | None:
    """The number that a claim states, with or without a hedge."""
    value = claim.value
    if not isinstance(value, _NUMBERED) or value.bounds.low != value.bounds.high:
        return None
    return value.bounds.low


def length(claim: Claim) -> Length | None:
    """The length of a duration in days, weeks, months or years that carries no hedge."""
    value = claim.value
    if claim.kind != "duration" or claim.hedge is not None or not isinstance(value, TimeValue) or value.mod is not None:
        return None
    match = _LENGTH.fullmatch(value.timex)
    return None if match is None else Length(Decimal(match[1]), match[2])


def is_dated(claim: Claim) -> bool:
    """Whether a date is printed in figures ("May 14", "2005"): how it was resolved is not in doubt."""
    return claim.kind == "date" and claim.hedge is None and any(char.isdigit() for char in claim.text)


def apart(first: Claim, second: Claim) -> tuple[Interval, ...]:
    """The days from one date to another, every way that the year can be understood; () where one is not known.

    A year that is not printed is that of the other date, or else the next one or the last one ("Dec. 28 to Jan. 3"),
    or the one by which it was resolved.
    """
    one, other = _ends(first), _ends(second)
    if one is None or other is None:
        return ()
    printed = _YEAR.search(first.text) and _YEAR.search(second.text)
    years = one[0].year - other[0].year
    turns = (0,) if printed else dict.fromkeys((years, years + 1, years - 1, 0))
    moved = [[add_months(day, 12 * turn) for day in other] for turn in turns]
    return tuple(
        Interval(Decimal((low - one[1]).days), Decimal((high - one[0]).days))
        for low, high in moved
        if low is not None and high is not None
    )


def _ends(claim: Claim) -> tuple[date, date] | None:
    """The first and the last day of a date."""
    stretch = days(claim)
    if stretch is None or stretch.low is None or stretch.high is None:
        return None
    return date.fromordinal(int(stretch.low)), date.fromordinal(int(stretch.high))


def days(claim: Claim) -> Interval | None:
    """The first and last day of a date, as ordinals; a date without a year is put into a common year."""
    value = claim.value
    if claim.kind != "date" or not isinstance(value, TimeValue) or value.mod is not None or value.readings:
        return None
    if value.timex.startswith("XXXX-"):
        day = _first_day(value)
        return None if day is None else Interval.exactly(day.toordinal())
    return value.interval if value.interval.low is not None and value.interval.high is not None else None


def days_of_any_reading(claim: Claim) -> Interval | None:
    """The days of a date as ``days`` has them; where "05/03/90" can be read in two ways, from the first to the last."""
    value = claim.value
    if claim.kind != "date" or not isinstance(value, TimeValue) or value.mod is not None or not value.readings:
        return days(claim)
    ordinals = [Decimal(date.fromisoformat(reading).toordinal()) for reading in value.readings]
    return Interval(min(ordinals), max(ordinals))


def _first_day(value: TimeValue) -> date | None:
    try:
        return date.fromisoformat(value.timex.replace("XXXX", _COMMON_YEAR))
    except ValueError:
        return None


def mistyped(one: str, other: str) -> bool:
    """Whether two numbers as printed differ in one digit of several, or in two neighbours that changed places."""
    if len(one) != len(other):
        return False
    apart = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if not all(one[place].isdigit() and other[place].isdigit() for place in apart):
        return False
    if len(apart) == 1:
        return sum(char.isdigit() for char in one) > 1
    swapped = len(apart) == 2 and apart[1] == apart[0] + 1
    return swapped and one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]


def noughts_astray(one: Decimal, other: Decimal) -> bool:
    """Whether one of two numbers has one to three noughts too many."""
    return min(one, other) > 1 and max(one, other) / min(one, other) in _NOUGHTS
