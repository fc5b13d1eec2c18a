"""Measures: what several articles say of one measure of one thing."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.numbers.measures import measures
from crosscheck.pipeline.extract import extract


def told(*texts: str) -> list[list[str]]:
    readings = extract([Article(str(number), str(number), text) for number, text in enumerate(texts)])
    return [[claim.text for claim, _ in claims] for _, _, claims in measures(readings, [0] * len(readings))]


@pytest.mark.parametrize(
    ("one", "other", "numbers"),
    [
        (
            "The flood reached Weir. The town, which has about 4,000 residents, lost its bridge.",
            "Weir, home to 9,000 people, lost its bridge.",
            ["4,000 residents", "9,000 people"],
        ),
        (
            "What Weir lacks is a bridge, and the town's 4,000 residents pay for the ferry.",
            "Most of Weir's 9,000 people take the ferry from this town of 300 people.",
            ["4,000 residents", "9,000 people"],
        ),
        (
            "Weir, a port on the coast south of Tarn and 40 miles north of Varn, lost its bridge.",
            "Weir lies 90 miles north of Varn.",
            ["40 miles", "90 miles"],
        ),
        (
            "The quake had a magnitude of 5.2 and woke Weir.",
            "A 5.6-magnitude quake woke Weir.",
            ["5.2", "5.6"],
        ),
        (
            "A barge with nine people aboard sank at Weir.",
            "The barge was carrying seven people when it sank.",
            ["nine people", "seven people"],
        ),
        (
            "The ferry, with 214 passengers and 12 crew members, sank off Weir.",
            "The ferry was carrying 12 crew members and 241 passengers when it sank.",
            ["214 passengers", "241 passengers"],
        ),
        (
            "The ferry, with 214 passengers and 12 crew members, sank off Weir.",
            "The ferry was carrying 15 crew members and 214 passengers when it sank.",
            ["12 crew members", "15 crew members"],
        ),
        (
            "The brewery turned down an unsolicited $4 million bid.",
            "The brewery had turned down an initial offer of $6 million.",
            ["$4 million", "$6 million"],
        ),
        (
            "The $4 million lock would stay open, the board said.",
            "Divers were sent to the $6 million Weir Tidal Lock on Monday.",
            ["$4 million", "$6 million"],
        ),
    ],
    ids=[
        "population",
        "whose people",
        "distance",
        "magnitude",
        "aboard",
        "passengers beside a crew",
        "a crew beside passengers",
        "offer",
        "price",
    ],
)
def test_one_measure_of_one_thing(one: str, other: str, numbers: list[str]) -> None:
    # Another measure of both may agree.
    assert numbers in told(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Weir, home to 4,000 people, lost its bridge.", "Tarn, home to 9,000 people, lost its bridge."),
        ("Weir's 4,000 people fled.", "A ferry left Weir, and this town of 9,000 lost its bridge."),
        ("The $4 million lock was opened.", "The $6 million bridge was opened."),
        ("Weir lies 40 miles north of Varn.", "Weir lies 90 miles north of Tarn."),
        (
            "The quake had a magnitude of 5.2.",
            "The magnitude was 5.2, that of a quake at dawn was put at magnitude 4.4.",
        ),
        ("The quake had a magnitude of 5.2.", "A second quake, of magnitude 3.9, woke Weir."),
        ("The tug Alma had nine crew members aboard.", "The barge Berta had seven crew members aboard."),
        ("The quake had a magnitude of 5.2.", "An aftershock of magnitude 3.9 woke Weir."),
        ("The quake had a magnitude of 5.2.", "In March, a quake with a magnitude of 6.4 woke Weir."),
        ("A barge with nine people aboard sank.", "Four other people aboard swam ashore."),
        ("The brewery turned down an initial offer of $6 million.", "Its first offer of 5 million euros was too low."),
    ],
    ids=[
        "two towns",
        "where it is told",
        "two prices",
        "from two towns",
        "two quakes",
        "a second quake",
        "two ships",
        "aftershock",
        "an earlier quake",
        "a part",
        "two currencies",
    ],
)
def test_two_things(one: str, other: str) -> None:
    assert told(one, other) == []


def quakes(*depths: tuple[str, str]) -> list[list[str]]:
    articles = [Article(day, day, f"The quake struck at a depth of {depth}.", published=day) for depth, day in depths]
    return [[claim.text for claim, _ in claims] for _, _, claims in measures(extract(articles), [0] * len(articles))]


def test_weeks_later_another_quake_is_told_of() -> None:
    first, second, later = ("9 miles", "2024-05-01"), ("12 miles", "2024-05-04"), ("20 miles", "2024-06-01")

    assert quakes(first, second, later) == [["9 miles", "12 miles"]]
    assert quakes(first, later) == []
