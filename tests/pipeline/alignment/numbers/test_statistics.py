"""Statistics: what several reports of one game say of one player."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.numbers.statistics import statistics
from crosscheck.pipeline.extract import extract


def told(*texts: str, days: tuple[str | None, ...] = (None, None)) -> list[list[str]]:
    articles = [
        Article(str(number), str(number), f"Weir beat Tarn 68-61 on Friday. {text}", published=day)
        for number, (text, day) in enumerate(zip(texts, days, strict=True))
    ]
    return [[claim.text for claim, _ in claims] for _, _, claims in statistics(extract(articles), {})]


@pytest.mark.parametrize(
    ("one", "other", "numbers"),
    [
        ("John Trent had 12 points.", "John Trent scored 14 points.", ["12 points", "14 points"]),
        ("John Trent was out early. He had 12 points.", "John Trent had 14 points.", ["12 points", "14 points"]),
        ("John Trent has 914 career points.", "John Trent has 941 career points.",
         ["914 career points", "941 career points"]),
        ("John Trent scored his 20th goal of the season.", "John Trent scored his 21st goal of the season.",
         ["20th goal", "21st goal"]),
        ("John Trent threw for 310 yards.", "John Trent passed for 301 yards.", ["310 yards", "301 yards"]),
    ],
    ids=["points", "pronoun", "career", "season", "yards"],
)  # fmt: skip
def test_one_statistic_of_one_player(one: str, other: str, numbers: list[str]) -> None:
    assert told(one, other) == [numbers]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("John Trent had 12 points.", "Mary Bell had 14 points."),
        ("John Trent had 12 points.", "John Trent had 14 rebounds."),
        ("John Trent had 12 points.", "John Trent has 914 career points."),
        ("John Trent had 12 points.", "John Trent scored 9 points in the first half."),
        (
            "John Trent had 12 points.",
            "The hall was full. It was loud. Fans sang. John Trent scored 30 points against Varn.",
        ),
        ("John Trent had 12 points.", "John Trent had 9 points. Later John Trent had 30 points."),
    ],
    ids=["two players", "two statistics", "career", "half", "another game", "two numbers in one article"],
)
def test_not_compared(one: str, other: str) -> None:
    assert told(one, other) == []


def test_a_career_is_of_no_game_and_a_stretch_no_result() -> None:
    texts = ("After a 9-0 run John Trent now has 1,214 career points.", "John Trent now has 1,241 career points.")
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    told = [[claim.text for claim, _ in claims] for _, _, claims in statistics(extract(articles), {})]
    assert told == [["1,214 career points", "1,241 career points"]]
    texts = ("A 9-0 run won it. John Trent had 12 points.", "Weir won 68-61. John Trent had 14 points.")
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    assert list(statistics(extract(articles), {})) == []


def test_reports_of_two_days() -> None:
    texts = ("John Trent had 12 points.", "John Trent had 14 points.")
    assert told(*texts, days=("2019-03-01", "2019-03-02")) == []
    assert told(*texts, days=("2019-03-01", "2019-03-01")) == [["12 points", "14 points"]]


def test_a_report_without_a_date_is_of_the_day_that_its_story_lends_it() -> None:
    texts = "John Trent had 12 points.", "John Trent scored 14 points."
    assert told(*texts, days=("2024-05-10", None)) == [["12 points", "14 points"]]
    assert told(*texts, days=("2024-05-10", "2024-05-12")) == []
