"""A storm crosses the coast."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from crosscheck.generator.people import Cast
from crosscheck.generator.plots.plot import AGE, DAY, MONEY, NAME, TITLE, TOLL, Facts, Plot
from crosscheck.generator.values import Age, Day, Money, Number, Words


def _draw(rng: Random, cast: Cast, filed: date) -> Facts:
    victim = cast.person()
    return {
        "place": cast.town(),
        "home": cast.town(),
        "storm_day": Day(filed - timedelta(rng.choice((1, 2, 3)))),
        "toll": Number(rng.randint(3, 9)),
        "hurt": Number(rng.randint(12, 60)),
        "missing": Number(rng.randint(10, 30)),
        "homes": Number(rng.choice((12_000, 34_000, 80_000))),
        "damage": Money(rng.choice((3_500_000, 12_000_000, 40_000_000)), rng.choice("$€£")),
        "victim": victim,
        "victim_age": Age(rng.randint(22, 80)),
        "neighbour": cast.person(),
        "neighbour_age": Age(rng.randint(22, 80)),
        "mayor": cast.person(),
        "chief": cast.person(),
        "chief_title": Words("Fire Chief", ("Police Chief",)),
        "old_toll": Number(rng.randint(11, 40)),
    }


STORM = Plot.told(
    "storm",
    _draw,
    {
        "toll": TOLL,
        "hurt": TOLL,
        "missing": TOLL,
        "storm_day": DAY,
        "damage": MONEY,
        "victim": NAME,
        "victim_age": AGE,
        "mayor": NAME,
        "chief": NAME,
        "chief_title": TITLE,
        "neighbour": NAME,
        "neighbour_age": AGE,
    },
)
