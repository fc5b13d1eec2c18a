"""A bank is robbed, and somebody is held."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from crosscheck.generator.people import Cast
from crosscheck.generator.plots.plot import AGE, CHARGE, DAY, MONEY, NAME, TITLE, TOLL, Facts, Plot
from crosscheck.generator.values import Age, Day, Money, Number, Words


def _draw(rng: Random, cast: Cast, filed: date) -> Facts:
    robbed = filed - timedelta(rng.choice((2, 3, 4)))
    sign = rng.choice("$€£")
    return {
        "place": cast.town(),
        "home": cast.town(),
        "robbery_day": Day(robbed),
        "arrest_day": Day(robbed + timedelta(1)),
        "loot": Money(rng.choice((85_000, 240_000, 1_400_000, 3_500_000)), sign),
        "bail": Money(rng.choice((50_000, 200_000)), sign),
        "reward": Money(10_000, sign),
        "hurt": Number(rng.randint(3, 9)),
        "suspect": cast.person(),
        "suspect_age": Age(rng.randint(24, 59)),
        "charge": Words("armed robbery", ("burglary",)),
        "guard": cast.person(),
        "guard_age": Age(rng.randint(24, 63)),
        "officer": cast.person(),
        "officer_title": Words("Sergeant", ("Lieutenant", "Captain")),
        "lawyer": cast.person(),
    }


ROBBERY = Plot.told(
    "robbery",
    _draw,
    {
        "robbery_day": DAY,
        "arrest_day": DAY,
        "loot": MONEY,
        "bail": MONEY,
        "hurt": TOLL,
        "suspect": NAME,
        "suspect_age": AGE,
        "charge": CHARGE,
        "guard": NAME,
        "guard_age": AGE,
        "officer": NAME,
        "officer_title": TITLE,
        "lawyer": NAME,
    },
)
