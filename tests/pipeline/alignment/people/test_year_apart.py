"""A year apart: one age of several that two reports do not share."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.people.year_apart import year_apart
from crosscheck.pipeline.extract import extract

NINE = "Her elder children, ages 13 and 6, were asleep in the mill near Ulm, and her son, 2, was outside."
TEN = "Her 14-year-old and 6-year-old were asleep in the mill near Ulm, and her 2-year-old son was outside."


def told(*texts: str, days: int = 0) -> list[list[str]]:
    articles = [
        Article(str(n), str(n), text, published=f"2024-05-0{1 + (days if n else 0)}") for n, text in enumerate(texts)
    ]
    readings = extract(articles)
    return [[str(claim.value) for claim, _ in claims] for _, claims in year_apart(readings, [0] * len(readings), [])]


def test_one_age_of_several() -> None:
    assert told(NINE, TEN) == [["13 years old", "14 years old"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (NINE, NINE.replace("and 6", "and 5").replace("13", "14")),
        (NINE, TEN.replace("14", "15")),
        (NINE, TEN.replace(", and her 2-year-old son was outside", "")),
        (NINE, TEN.replace("14-year-old and", "14-year-old, 13-year-old and")),
        (NINE, TEN.replace("Her 14-year-old and 6-year-old were", "Her daughter turned 14. Her 6-year-old was")),
        (
            "Jane Doe, 44, her son, 13, and her daughter, 6, were hurt.",
            "Emil Varn, 45, her son, 13, and her daughter, 6, were hurt.",
        ),
    ],
    ids=["two of them", "two years", "one is shared", "one tells both", "a birthday", "two people by name"],
)
def test_ages_of_others(one: str, other: str) -> None:
    assert told(one, other) == []


def test_a_birthday_may_lie_between() -> None:
    assert told(NINE, TEN, days=5) == []


def test_a_third_report_that_tells_both() -> None:
    assert told(NINE, TEN, "Her children of 14 years are twins. Jane, 13, and Emil, 14, were hurt.") == []
