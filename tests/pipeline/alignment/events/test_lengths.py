"""How long one event of a story lasts, as two articles have it."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.names.across import identities
from crosscheck.pipeline.alignment.events.lengths import lengths
from crosscheck.pipeline.alignment.matters import matters
from crosscheck.pipeline.extract import extract


def told(one: str, other: str, *, days: tuple[str, str] = ("2024-05-15", "2024-05-15")) -> list[tuple[str, list[str]]]:
    readings = extract([Article(str(n), str(n), text, published=days[n]) for n, text in enumerate((one, other))])
    found = lengths(readings, matters(readings), identities([reading.cast for reading in readings]))
    return [(slot.attribute, [claim.text for claim, _ in claims]) for slot, claims in found]


VISIT = "Hollin greeted the king this morning at the start of a three-day visit."


@pytest.mark.parametrize(
    ("one", "other", "told_twice"),
    [
        (VISIT, "The king came to Hollin for a five-day visit.", ["three-day", "five-day"]),
        (
            "Hollin ended 12 years of Harvest rule.",
            "In Hollin a party lost after two decades in power.",
            ["12 years", "two decades"],
        ),
    ],
)
def test_two_lengths_of_one_event(one: str, other: str, told_twice: list[str]) -> None:
    assert [claims for _, claims in told(one, other)] == [told_twice]


@pytest.mark.parametrize(
    "other",
    [
        "The king came to Hollin for a visit of three days.",
        "The king came to Hollin for a 72-hour visit.",
        "The king leaves Hollin in the midst of a five-day strike.",
        "The king of Tarn came to Hollin for a three-day visit, after a five-day visit to Weir.",
        "The king came to Hollin again. An earlier visit lasted five days.",
    ],
)
def test_lengths_that_are_one_or_of_two_events(other: str) -> None:
    assert told(VISIT, other) == []


def test_reports_of_two_weeks_tell_of_two_events() -> None:
    other = "The king came to Hollin for a five-day visit."

    assert told(VISIT, other)
    assert not told(VISIT, other, days=("2024-05-15", "2024-05-29"))


BAN = "Orla Pentwick, 24, was banned for two years on Monday. Pentwick denied it."


@pytest.mark.parametrize(
    ("other", "told_twice"),
    [
        ("A tribunal handed Orla Pentwick a ban of four years.", ["two years", "four years"]),
        ("The four-year ban was a shock, said the coach.", ["two years", "four-year"]),
        ("A third runner in the case had been given a four-year ban.", []),
        ("Dorian Fells, 24, was banned for four years on Monday. Fells denied it.", []),
        ("Orla Pentwick was banned. In 2015 she had been banned for six months.", []),
    ],
)
def test_two_people_have_two_bans(other: str, told_twice: list[str]) -> None:
    assert [text for _, texts in told(BAN, other) for text in texts] == told_twice
