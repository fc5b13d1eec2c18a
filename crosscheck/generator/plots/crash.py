"""A bus leaves the road."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from crosscheck.generator.people import Cast
from crosscheck.generator.plots.plot import AGE, CHARGE, DAY, NAME, TITLE, TOLL, Facts, Plot
from crosscheck.generator.values import Age, Day, Number, Words


def _draw(rng: Random, cast: Cast, filed: date) -> Facts:
    driver = cast.person()
    crash = filed - timedelta(rng.choice((1, 2, 3)))
    return {
        "place": cast.town(),
        "home": cast.town(),
        "toll": Number(rng.randint(4, 24)),
        "hurt": Number(rng.randint(25, 40)),
        "aboard": Number(rng.randint(66, 90)),
        "crash_day": Day(crash),
        "driver": driver,
        "driver_age": Age(rng.randint(38, 64)),
        "son": cast.person(driver.surname, "m"),
        "son_age": Age(rng.randint(12, 19)),
        "charge": Words("manslaughter", ("murder",)),
        "officer": cast.person(),
        "officer_title": Words("Chief Inspector", ("Chief Superintendent",)),
        "teacher": cast.person(),
        "teacher_age": Age(rng.randint(24, 61)),
        "old_toll": Number(rng.randint(2, 40)),
    }


CRASH = Plot.told(
    "crash",
    _draw,
    {
        "toll": TOLL,
        "hurt": TOLL,
        "crash_day": DAY,
        "driver": NAME,
        "driver_age": AGE,
        "charge": CHARGE,
        "officer": NAME,
        "officer_title": TITLE,
        "teacher": NAME,
        "teacher_age": AGE,
    },
)
