"""One moment by the clocks of two places."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.extract import Reading, extract
from crosscheck.pipeline.inner import two_clocks

WINTER, SUMMER = "2024-01-15", "2024-07-15"


def flawed(text: str, published: str | None = WINTER) -> list[tuple[str, str]]:
    (reading,) = extract([Article("a", "a.txt", text, published=published)])
    flaws = [(claim, flaw) for claim in reading.claims for flaw in claim.flaws if flaw.check == "two-clocks"]
    return [(flaw.beside[0].text, claim.text) for claim, flaw in flaws]


@pytest.mark.parametrize(
    ("text", "published", "pair"),
    [
        ("The bell rang at 6 p.m. EST (2200 GMT).", WINTER, ("6 p.m. EST", "2200 GMT")),
        ("The bell rang at 6 p.m. ET (11 p.m. GMT).", SUMMER, ("6 p.m. ET", "11 p.m. GMT")),
        ("The bell rang at 8 p.m. ET, 6 p.m. PT.", WINTER, ("8 p.m. ET", "6 p.m.")),
        ("VIENNA - The bell rang at 4:30 p.m. local time (1630 GMT).", WINTER, ("4:30 p.m.", "1630 GMT")),
        ("The bell rang at 4:30 p.m. local time (1640 GMT).", None, ("4:30 p.m.", "1640 GMT")),
    ],
)
def test_two_clocks_that_cannot_show_one_moment(text: str, published: str | None, pair: tuple[str, str]) -> None:
    assert flawed(text, published) == [pair]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("The bell rang at 6 p.m. EST (2300 GMT).", WINTER),
        ("The bell rang at 6 p.m. ET (2200 GMT).", SUMMER),
        ("The bell rang at 6 p.m. EST (2200 GMT).", SUMMER),
        # The clocks are changed in these weeks.
        ("The bell rang at 6 p.m. ET (2200 GMT).", "2024-03-20"),
        ("The bell rang at 6 p.m. ET (2200 GMT).", None),
        ("VIENNA - The bell rang at 4:30 p.m. local time (1530 GMT).", WINTER),
        ("The bell rang at 4:30 p.m. local time (1130 GMT).", WINTER),
        # The clocks of another place than that at the top.
        ("VIENNA - The bell rang at 4:30 p.m. local time (0900 GMT).", WINTER),
        # Two zones at the top: which of them is the local one?
        ("VIENNA - A bell of Tokyo rang at 4:30 p.m. local time (0730 GMT).", WINTER),
        # Two moments.
        ("The bell rang at 6 p.m. ET and at 9 p.m. GMT.", WINTER),
        ("The bell rang at 6 p.m. ET, 9 p.m. ET and midnight.", WINTER),
        ("The bell rings at 6 p.m., 9:10 p.m. ET and midnight.", WINTER),
        ("The bell rings at 6 p.m. - 9:10 p.m. ET.", WINTER),
    ],
)
def test_two_clocks_that_may_show_one_moment(text: str, published: str | None) -> None:
    assert flawed(text, published) == []


def test_many_hours_in_one_sentence_are_read_in_linear_time(growth: Callable[..., float]) -> None:
    def made(times: int) -> Reading:
        text = "The bell rang " + "at 6 p.m. EST (2200 GMT) and " * times + "fell."
        (reading,) = extract([Article("a", "a", text, published=WINTER)])
        return reading

    def read(reading: Reading) -> None:
        assert list(two_clocks.flawed(reading.prose, reading.cast, reading.claims))

    assert growth(made, read, first=20, largest=500) < 3
