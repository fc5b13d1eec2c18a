"""Dimensions: what several articles say of the weight, size, fall, load or speed of one thing."""

from __future__ import annotations

import time

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.numbers.dimensions import dimensions
from crosscheck.pipeline.extract import extract


def told(*texts: str) -> list[list[str]]:
    readings = extract([Article(str(number), str(number), text) for number, text in enumerate(texts)])
    return [[claim.text for claim, _ in claims] for _, claims in dimensions(readings, [0] * len(readings), {})]


@pytest.mark.parametrize(
    ("one", "other", "numbers"),
    [
        ("Rangers shot a 450-pound bear.", "Rangers shot the 300-pound bear.", ["450-pound", "300-pound"]),
        ("Rangers shot a 450-pound bear.", "The 300lb animal was shot.", ["450-pound", "300lb"]),
        ("A hiker fell 15ft into a gully.", "The hiker fell 30 metres into a gully.", ["15ft", "30 metres"]),
        ("Mary Bell, 22, fell 15ft into a gully.", "The hiker fell 90ft into a gully.", ["15ft", "90ft"]),
        ("A 90-metre ferry sank.", "The ship is 70 metres long.", ["90-metre", "70 metres"]),
        (
            "Rangers shot a 450-pound bear and a 90-pound dog.",
            "The 300lb animal was shot. The bear had broken into a shop. No dog barked at the bear.",
            ["450-pound", "300lb"],
        ),
        (
            "The rocket can lift 9,000 pounds into low orbit.",
            "The rocket will be able to take into orbit twice the payload: 7,000 pounds.",
            ["9,000 pounds", "7,000 pounds"],
        ),
    ],
    ids=["weight", "the animal", "fall", "the one who fell", "length", "the animal named most", "payload"],
)
def test_one_dimension_of_one_thing(one: str, other: str, numbers: list[str]) -> None:
    assert told(one, other) == [numbers]


@pytest.mark.parametrize("end", [". ", " and "])
def test_many_measures_are_read_in_linear_time(end: str) -> None:
    def seconds(times: int) -> float:
        page = f"The bear, a 400-pound animal, can lift 9,000 pounds into low orbit in Weir{end}" * times
        readings = extract([Article("1", "1", page), Article("2", "2", page)])
        start = time.process_time()
        list(dimensions(readings, [0, 0], {}))
        return time.process_time() - start

    assert seconds(500) < 15 * seconds(100) + 0.2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rangers shot a 450-pound bear.", "Rangers shot a 90-pound dog."),
        ("Rangers shot a 450-pound bear and a 90-pound dog.", "The 300lb animal was shot."),
        ("Mary Bell, 22, fell 15ft into a gully.", "John Trent, 25, fell 90ft into a gully."),
        ("A 90-metre ferry sank.", "A 40-metre tower fell."),
        ("A 90-metre ferry sank.", "A 40-metre ferry sank beside a 60-metre ferry."),
    ],
    ids=["two animals", "one of two animals", "two falls", "two things", "two ferries"],
)
def test_two_things(one: str, other: str) -> None:
    assert told(one, other) == []
