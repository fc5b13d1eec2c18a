"""A choir festival: nothing in it can be mistaken for the other plots' news."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from crosscheck.generator.people import Cast
from crosscheck.generator.plots.plot import AGE, MONEY, NAME, Facts, Plot
from crosscheck.generator.values import Age, Day, Money, Number


def _draw(rng: Random, cast: Cast, filed: date) -> Facts:
    return {
        "place": cast.town(),
        "home": cast.town(),
        "opening_day": Day(filed - timedelta(rng.choice((1, 2, 3)))),
        "choirs": Number(rng.randint(11, 60)),
        "visitors": Number(rng.choice((3_000, 12_000, 25_000))),
        "ticket": Money(rng.choice((12, 25, 40)), rng.choice("$€£")),
        "singer": cast.person(),
        "singer_age": Age(rng.randint(19, 88)),
        "conductor": cast.person(),
    }


FESTIVAL = Plot.told(
    "festival",
    _draw,
    {"singer": NAME, "singer_age": AGE, "conductor": NAME, "ticket": MONEY},
)
