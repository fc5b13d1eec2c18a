"""What a story is about: the values of its facts, and how a newsroom would get each one wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

# Given names, and what their bearers are called.
CALLED = {
    "Daniel": "Dan", "Edward": "Ed", "Gregory": "Greg", "Robert": "Bob", "Thomas": "Tom", "Peter": "Pete",
    "Victor": "Vic", "Teresa": "Terry", "Edith": "Edie", "Bridget": "Bridie", "Helen": "Nell", "Diana": "Di",
}  # fmt: skip
# How a surname ends, and how it ends when somebody writes it down by ear.
MISHEARD = {
    "wick": "wyck", "erson": "ersen", "ovic": "ovich", "mond": "mont", "inger": "ingar", "elli": "eli", "ecki": "eki",
    "ander": "andar", "etti": "eti", "holm": "holme", "stein": "stien", "ley": "ly",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Number:
    """A count."""

    value: int

    def mistaken(self, rng: Random) -> Number:
        """Another number of the same size, as a slip of the eye or the keys would give it."""
        digits = str(self.value)
        swapped = int(digits[::-1]) if len(digits) == 2 and digits[1] != "0" else self.value
        off = self.value + rng.choice((-3, -2, 2, 3, 4))
        return Number(rng.choice([n for n in (swapped, off) if n > 1 and n != self.value] or [self.value + 2]))


@dataclass(frozen=True, slots=True)
class Age:
    """An age in years."""

    years: int

    def mistaken(self, rng: Random) -> Age:
        """Ten years off, or a few."""
        return Age(self.years + rng.choice((-10, -4, -2, 3, 10)))


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name; ``sex`` is "f" or "m", for the pronouns."""

    given: str
    surname: str
    sex: str

    @property
    def full(self) -> str:
        """Given name and surname."""
        return f"{self.given} {self.surname}"

    @property
    def familiar(self) -> Name:
        """As friends say it: Bob for Robert."""
        return replace(self, given=CALLED.get(self.given, self.given))

    def mistaken(self, rng: Random) -> Name:
        """The surname as somebody would write it who has only heard it."""
        del rng
        ending = next(ending for ending in MISHEARD if self.surname.endswith(ending))
        return replace(self, surname=self.surname.removesuffix(ending) + MISHEARD[ending])


@dataclass(frozen=True, slots=True)
class Day:
    """The day of an event."""

    day: date

    def mistaken(self, rng: Random) -> Day:
        """A day earlier, or two: never later, since the news is already in print."""
        return Day(self.day - timedelta(rng.choice((1, 2))))


@dataclass(frozen=True, slots=True)
class Term:
    """A prison term."""

    months: int

    def mistaken(self, rng: Random) -> Term:
        """Half a year to two years off."""
        return Term(self.months + rng.choice([m for m in (-12, -6, 6, 12, 24) if self.months + m >= 12]))


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in dollars, euros or pounds ("$", "€", "£")."""

    amount: int
    sign: str

    def mistaken(self, rng: Random) -> Money:
        """A zero too many, or another leading digit."""
        leading = 10 ** (len(str(self.amount)) - 1)
        return replace(self, amount=rng.choice((self.amount * 10, self.amount + leading)))


@dataclass(frozen=True, slots=True)
class Words:
    """A title or a charge, and others that it could be mistaken for."""

    words: str
    others: tuple[str, ...]

    def mistaken(self, rng: Random) -> Words:
        """One of the others."""
        return Words(rng.choice(self.others), ())


@dataclass(frozen=True, slots=True)
class Place:
    """A town; no story gets it wrong."""

    name: str

    def mistaken(self, rng: Random) -> Place:
        """The same town."""
        del rng
        return self


Value = Number | Age | Name | Day | Term | Money | Words | Place
