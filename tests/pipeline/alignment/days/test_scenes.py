"""The hour at which something happened at one address."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.alignment.days.scenes import scenes
from crosscheck.pipeline.alignment.matters import matters
from crosscheck.pipeline.extract import extract

DISCHARGED = "The gun went off about 3 p.m. Monday in the 400 block of Marsh Lane."


def told(*texts: str) -> list[tuple[str, list[str]]]:
    readings = extract([Article(str(n), str(n), text, published="2024-05-15") for n, text in enumerate(texts)])
    found = scenes(readings, matters(readings), ())
    return [(slot.scope, [claim.text for claim, _ in claims]) for slot, claims in found]


@pytest.mark.parametrize(
    ("other", "hour"),
    [
        ("The shooting took place about 5 p.m. Monday at Marsh Lane and Tarn Street.", "about 5 p.m. Monday"),
        ("Two boys fought at 1:30 p.m. at 412 Marsh Lane before one drew a gun.", "1:30 p.m."),
        ("Police were called to Marsh Lane at 4:40 p.m. after a shot was heard.", "4:40 p.m."),
    ],
)
def test_two_hours_at_one_address(other: str, hour: str) -> None:
    assert told(DISCHARGED, other) == [("marsh", ["about 3 p.m. Monday", hour])]


@pytest.mark.parametrize(
    "other",
    [
        "The shooting took place about 5 p.m. Monday at Quay Road and Tarn Street.",
        "The shooting took place about 3:20 p.m. Monday at Marsh Lane and Tarn Street.",
        "Police were called to Marsh Lane at 3:50 p.m. after a shot was heard.",
        "Neighbours met at 8 p.m. on Marsh Lane where the shooting took place.",
        "A boy of 12 was arrested at 4:30 p.m. on Marsh Lane.",
        "Marsh Lane was closed until 5 p.m. after the shooting.",
        "The shooting took place about 3 p.m. on Marsh Lane. A second one followed at 5 p.m. on Marsh Lane.",
    ],
)
def test_hours_that_are_no_two_of_one_scene(other: str) -> None:
    assert told(DISCHARGED, other) == []


def test_what_is_known_of_the_event_is_not_said_again() -> None:
    texts = [f"The shooting took place about {hour} p.m. Monday in the 400 block of Marsh Lane." for hour in (3, 5)]
    readings = extract([Article(str(n), str(n), text, published="2024-05-15") for n, text in enumerate(texts)])
    facts = align(readings)

    assert [fact.slot.attribute for fact in facts if fact.kind == "time"] == ["time of the shooting"]
