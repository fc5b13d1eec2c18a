"""How long one event of a story lasts, as two articles have it."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.lengths import lengths
from crosscheck.pipeline.alignment.matters import matters
from crosscheck.pipeline.extract import extract


def told(one: str, other: str, *, days: tuple[str, str] = ("2024-05-15", "2024-05-15")) -> list[tuple[str, list[str]]]:
    readings = extract([Article(str(n), str(n), text, published=days[n]) for n, text in enumerate((one, other))])
    return [
        (slot.attribute, [claim.text for claim, _ in claims]) for slot, claims in lengths(readings, matters(readings))
    ]


VISIT = "Hollin greeted the king this morning at the start of a three-day visit."


@pytest.mark.parametrize(
    ("one", "other", "told_twice"),
    [
        (VISIT, "The king came to Hollin for a five-day visit.", ["three-day", "five-day"]),
        (VISIT, "The visit of the king to Hollin lasts until Sunday.", ["three-day", "Sunday"]),
        (
            "Weir Rovers of Hollin gave Otto Trent a five-year contract.",
            "Otto Trent has agreed to stay with Weir Rovers of Hollin until the summer of 2026.",
            ["five-year", "the summer of 2026"],
        ),
        (
            "Hollin ended 12 years of Harvest rule.",
            "In Hollin a party that has run the town for two decades lost.",
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
        "The visit of the king to Hollin lasts until Friday.",
        "The king leaves Hollin in the midst of a five-day strike.",
        "The king of Tarn came to Hollin for a three-day visit, after a five-day visit to Weir.",
        "The king came to Hollin again. An earlier visit lasted five days.",
    ],
)
def test_lengths_that_are_one_or_of_two_events(other: str) -> None:
    assert told(VISIT, other) == []


def test_what_ends_on_a_day_may_have_begun_a_day_before_or_after_the_news() -> None:
    one = "The king is in Hollin on a three-day visit."

    assert not told(one, "The visit of the king to Hollin lasts until Sunday.")
    assert told(one, "The visit of the king to Hollin lasts until May 25.")


def test_reports_of_two_weeks_tell_of_two_events() -> None:
    other = "The king came to Hollin for a five-day visit."

    assert told(VISIT, other)
    assert not told(VISIT, other, days=("2024-05-15", "2024-05-29"))
