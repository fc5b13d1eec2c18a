"""Things that are told by number, and by two."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.names.numbered import numbered
from crosscheck.pipeline.extract import extract


def told(*texts: str) -> list[list[str]]:
    readings = extract([Article(str(number), str(number), text) for number, text in enumerate(texts)])
    return [[claim.text for claim, _ in claims] for _, claims in numbered(readings)]


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        ("Train 385 left the rails near Varn.", "The driver of train 358 was unhurt.", ["Train 385", "train 358"]),
        ("Flight TK2914 turned back to Weir.", "Flight TK2941 was bound for Tarn.", ["Flight TK2914", "Flight TK2941"]),
        ("They passed House Bill 358.", "They are for House Bill 385.", ["Bill 358", "Bill 385"]),
        ("The council passed Bill No. 615.", "Bill 675 was passed in the night.", ["Bill No. 615", "Bill 675"]),
    ],
)
def test_one_thing_under_two_numbers(here: str, there: str, expected: list[str]) -> None:
    assert told(here, there) == [expected]


def test_the_two_numbers_keep_their_capitals() -> None:
    texts = "Flight TK2914 turned back to Weir.", "Flight TK2941 was bound for Tarn."
    readings = extract([Article(str(number), str(number), text) for number, text in enumerate(texts)])

    assert [slot.subject for slot, _ in numbered(readings)] == ["Flight TK2914 / TK2941"]


@pytest.mark.parametrize(
    "texts",
    [
        # The same; no slip apart; two trains in one article; numbers that count; another sort; one article.
        ("Train 385 left the rails near Varn.", "Train 385 was late."),
        ("Train 385 left the rails near Varn.", "Train 216 was late."),
        ("Train 385 left the rails near Varn. Train 358 waited behind it.", "Train 358 was late."),
        ("The bus 40 feet below was empty.", "The bus 41 feet below was empty."),
        ("The train, 38 cars long, stood.", "The train 3.8 miles away stood."),
        ("Train 385 left the rails near Varn.", "Flight 358 turned back to Weir."),
        ("They want to train 381 new men.", "They want to train 318 new men."),
        # Two bills and two lines, the flight back, and numbers that count.
        ("The council passed Bill No. 61.", "Bill 67 was passed in the night."),
        ("The senators passed Senate Bill 358.", "They passed House Bill 385."),
        ("Flight TK2914 left Weir.", "Flight TK2915 was bound for Weir."),
        ("A bus 130 riders filled stood.", "A bus 180 riders filled stood."),
        ("They passed Bill 151 to 149.", "They passed Bill 156 to 144."),
        ("They will train 138 new recruits.", "They will train 183 new recruits."),
        ("The ferry 300 took is old.", "The ferry 400 took is old."),
        ("Flight 2014-07 and flight 2015-07 were late.", "Flight 2014-01 was late."),
        ("Train 385 left the rails near Varn.",),
    ],
)
def test_what_is_no_one_thing(texts: tuple[str, ...]) -> None:
    assert told(*texts) == []
