"""A court sends somebody to prison."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from crosscheck.generator.people import Cast
from crosscheck.generator.plots.plot import AGE, CHARGE, DAY, MONEY, NAME, TERM, TITLE, TOLL, Facts, Plot
from crosscheck.generator.values import Age, Day, Money, Number, Term, Words


def _draw(rng: Random, cast: Cast, filed: date) -> Facts:
    convict = cast.person()
    ministry, other = rng.sample(("Interior", "Finance", "Justice", "Transport", "Foreign", "[Defence|Defense]"), 2)
    return {
        "place": cast.town(),
        "home": cast.town(),
        "convict": convict,
        "convict_age": Age(rng.randint(27, 66)),
        "sibling": cast.person(convict.surname),
        "sibling_age": Age(rng.randint(27, 66)),
        "charge": Words(
            *rng.choice(
                (
                    ("drug smuggling", ("drug possession",)),
                    ("weapons smuggling", ("weapons possession",)),
                    ("bribery", ("embezzlement",)),
                    ("fraud", ("bribery",)),
                )
            )
        ),
        "term": Term(rng.choice((18, 30, 42, 54, 72, 96, 144))),
        "longest": Number(rng.choice((20, 25))),
        "fine": Money(rng.choice((45_000, 120_000, 850_000, 1_200_000, 2_500_000)), rng.choice("$€£")),
        "verdict_day": Day(filed - timedelta(rng.choice((0, 1, 2)))),
        "raid_day": Day(filed - timedelta(rng.randint(40, 70))),
        "held": Number(rng.randint(3, 18)),
        "judge": cast.person(),
        "minister": cast.person(),
        "minister_title": Words(f"{ministry} Minister", (f"{other} Minister",)),
        "lawyer": cast.person(),
    }


TRIAL = Plot.told(
    "trial",
    _draw,
    {
        "convict": NAME,
        "convict_age": AGE,
        "charge": CHARGE,
        "term": TERM,
        "fine": MONEY,
        "verdict_day": DAY,
        "raid_day": DAY,
        "held": TOLL,
        "judge": NAME,
        "minister": NAME,
        "minister_title": TITLE,
        "lawyer": NAME,
    },
)
