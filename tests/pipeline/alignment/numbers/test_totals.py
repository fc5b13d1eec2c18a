"""Totals: how many were hit in all, told as one number or as the dead and the others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.numbers.totals import totals
from crosscheck.pipeline.extract import Reading, extract


def told(*texts: str) -> list[list[str]]:
    readings = extract([Article(str(number), str(number), text) for number, text in enumerate(texts)])
    return [[str(claim.value) for claim, _ in claims] for _, claims in totals(readings, [0] * len(readings))]


@pytest.mark.parametrize(
    ("one", "other", "numbers"),
    [
        ("Six people were shot at the mill, two fatally.", "Two men were killed and five hurt.", ["6", "7"]),
        ("Six people were shot. Two victims died.", "Two are dead and five others were injured.", ["6", "7"]),
        ("Six people were stabbed, one of whom has died.", "One man died and at least seven people were hurt.",
         ["6", "at least 8"]),
        ("Six people were shot, two of them were killed.", "Two men were killed and four hurt.", ["6", "6"]),
        ("One man was killed and four others were hurt.", "One dead, five wounded at the mill", ["5", "6"]),
        ("The fatal stabbing of one man and wounding of three others is investigated.",
         "One man was killed and four others were hurt.", ["4", "5"]),
        ("One man was killed at the mill in Varn. Two others were hurt.", "One dead, five wounded at the mill",
         ["3", "6"]),
    ],
    ids=["fatally", "next sentence", "at least", "the same", "one shape", "nouns", "others in the next sentence"],
)  # fmt: skip
def test_the_dead_and_the_others_make_a_total(one: str, other: str, numbers: list[str]) -> None:
    assert told(one, other) == [numbers]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Six people were shot, two were killed.", "Two men were killed and five hurt."),
        ("Six people were shot, two fatally.", "One man was killed and five people were hurt."),
        ("Six people were shot, two fatally.", "Two men were killed. In the spring five people were hurt in Varn."),
        ("Six people were shot.", "Two men were killed and five hurt."),
        ("One man was killed and four others were hurt.", "One dead, five hurt in two shootings at the mill"),
        ("One man was killed and four others were hurt.", "One man was killed.\n\nIn Varn two others were hurt."),
        ("One man was killed in Tarn. Two others were hurt in Varn on Sunday.", "One dead, five wounded at the mill"),
        (
            "One man was killed. Two others were hurt in a crash on the way to him.",
            "One dead, five wounded at the mill",
        ),
        (
            "One man was killed and four others were hurt.",
            "One man was killed, one was critically hurt and three others were wounded.",
        ),
    ],
    ids=[
        "perhaps others",
        "other dead",
        "two sentences",
        "no dead",
        "two events",
        "two paragraphs",
        "another day",
        "a crash",
        "a list",
    ],
)
def test_no_total(one: str, other: str) -> None:
    assert told(one, other) == []


def test_a_long_page_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def made(times: int) -> tuple[Reading, ...]:
        return extract([Article("1", "1", "Six people were shot, two of them " * times), Article("2", "2", "No.")])

    assert growth(made, lambda readings: list(totals(readings, [0, 0])), first=50, largest=500) < 3
