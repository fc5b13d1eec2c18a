"""House style: how an outlet prints numbers, days, terms and sums of money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from crosscheck.generator.values import Day, Money, Term

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
_CURRENCIES = {"$": "dollars", "€": "euros", "£": "pounds"}


@dataclass(frozen=True, slots=True)
class Style:
    """The choices that a style book makes once.

    Attributes:
        british: British spelling and day before month; else American.
        words_below: Numbers below it are spelt out.
        day: "weekday" ("on Sunday"), "date" ("on June 2"), "both" or "full" (with the year).
        on: Whether a lone weekday gets its preposition ("was held Sunday").
        months: Prison terms in months where that is usual.
        large: "figures" (12,000; 1,200,000), "words" (twelve thousand; 1.2 million) or "short" (£1.2m).
        sign: Currency as a sign; else as a word behind the amount.
        capitals: Headlines in "sentence" case, "title" case or all "capitals".
        curly: Curly quotation marks.
    """

    british: bool
    words_below: int
    day: str
    on: bool
    months: bool
    large: str
    sign: bool
    capitals: str
    curly: bool

    @classmethod
    def drawn(cls, rng: Random) -> Style:
        """A style by lot."""
        return cls(
            british=rng.random() < 0.5,
            words_below=rng.choice((2, 10, 10, 100)),
            day=rng.choice(("weekday", "weekday", "date", "both", "full")),
            on=rng.random() < 0.7,
            months=rng.random() < 0.5,
            large=rng.choice(("figures", "words", "short")),
            sign=rng.random() < 0.8,
            capitals=rng.choice(("sentence", "sentence", "title", "capitals")),
            curly=rng.random() < 0.5,
        )

    def number(self, value: int, *, opening: bool = False) -> str:
        """A count; a sentence never opens with a figure."""
        if value < self.words_below or (opening and value < 100):
            return spelt(value)
        if value >= 1000 and value % 1000 == 0 and (opening or self.large == "words"):
            millions, thousands = divmod(value, 1_000_000)
            if not thousands:
                return f"{spelt(millions) if opening else millions} million"
            if not millions:
                return f"{spelt(value // 1000)} thousand"
        return f"{value:,}"

    def dated(self, day: date, *, year: bool = False) -> str:
        """A calendar date in the outlet's order."""
        if self.british:
            return f"{day.day} {day:%B} {day.year}" if year else f"{day.day} {day:%B}"
        return f"{day:%B} {day.day}, {day.year}" if year else f"{day:%B} {day.day}"

    def when(self, day: Day, filed: date, *, closes: bool) -> tuple[str, str]:
        """The preposition and the words for the day of an event.

        A day of the past week can be named by its weekday; a year needs punctuation behind it, so
        it is left out where the sentence goes on without (``closes`` is False).
        """
        weekday = f"{day.day:%A}"
        recent = 0 <= (filed - day.day).days < 7
        year = self.day == "full" and closes
        if recent and self.day == "weekday":
            return ("on " if self.on else "", weekday)
        if recent and self.day in ("both", "full"):
            return ("on ", f"{weekday}{' ' if self.british else ', '}{self.dated(day.day, year=year)}")
        return ("on ", self.dated(day.day, year=year or day.day.year != filed.year))

    def term(self, term: Term, *, before_noun: bool = False) -> str:
        """A prison term: "30 months", "two and a half years", or "30-month" before a noun."""
        years, rest = divmod(term.months, 12)
        if rest not in (0, 6) or (years == 1 and rest) or (self.months and term.months <= 60):
            number, unit = self.number(term.months), "month"
        else:
            number = f"{spelt(years)} and a half" if rest else self.number(years)
            unit = "year"
        if before_noun:
            return f"{number}-{unit}".replace(" ", "-")
        return f"{number} {unit}{'' if (term.months, unit) == (12, 'year') else 's'}"

    def money(self, money: Money, *, before_noun: bool = False) -> str:
        """An amount: "$1.2 million", "£1.2m", "$1,200,000", "1.2 million euros"."""
        short = self.large == "short" and self.british
        millions = f"{money.amount / 1_000_000:g}{'m' if short else ' million'}"
        amount = f"{money.amount:,}" if money.amount < 1_000_000 or self.large == "figures" else millions
        if self.sign or short or before_noun:
            return f"{money.sign}{amount}"
        return f"{amount} {_CURRENCIES[money.sign]}"


def spelt(value: int) -> str:
    """A number up to 999 in words."""
    if value < 20:
        return _ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    hundreds, rest = divmod(value, 100)
    return f"{_ONES[hundreds]} hundred" + (f" and {spelt(rest)}" if rest else "")
