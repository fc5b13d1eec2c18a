"""Twice: one article that counts the dead, the hurt or the held of one event in two ways, in the same words."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.numbers.twice import twice
from crosscheck.pipeline.extract import extract

CRASH = (
    "Two people were killed and two others hurt when a bus crash shook the Tarn Hill quarter on Friday, police said."
)
FIRE = "Three people were killed in a fire at a flat in Holm on Friday."
ARRESTS = "Nine people were arrested at the march in Varn on Saturday over the dam at Hollin."


def told(*paragraphs: str) -> list[str]:
    readings = extract([Article("a", "a", "\n\n".join(paragraphs), published="2024-05-15")])
    return [claim.text for _, claims in twice(readings, (0,)) for claim, _ in claims]


@pytest.mark.parametrize(
    ("one", "other", "numbers"),
    [
        ("One person was killed in a bus crash Friday in the Tarn Hill quarter.", CRASH, ["One person", "Two people"]),
        ("The fire at a flat in Holm on Friday left four people dead.", FIRE, ["four people", "Three people"]),
        (
            "Police arrested 16 people at the march in Varn on Saturday over the dam at Hollin.",
            ARRESTS,
            ["16 people", "Nine people"],
        ),
        (
            "Image 2 of 10 A tent at the quay in Holm, where two sailors were found shot dead on Friday, July 7, 2023.",
            "Image 4 of 10 A cordon at the quay in Holm, where three sailors were shot dead on Friday, July 7, 2023.",
            ["two sailors", "three sailors"],
        ),
        (
            "Rescuers look for eight hikers missing after the avalanche on Mount Olen.",
            "Nine hikers are missing after the avalanche on Mount Olen, rescuers said.",
            ["eight hikers", "Nine hikers"],
        ),
    ],
)
def test_two_numbers_of_one_event(one: str, other: str, numbers: list[str]) -> None:
    assert told(one, other) == numbers
    assert told(other, one) == numbers[::-1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CRASH, CRASH),
        (CRASH.replace("Two people were", "One person was").replace("Friday", "Friday a year ago"), CRASH),
        ("One person was killed in a bus crash Friday on Marsh Road in Holm, police said.", CRASH),
        ("One person was killed in a bus crash Monday in the Tarn Hill quarter, police said.", CRASH),
        ("At first police said one person was killed in a bus crash Friday in the Tarn Hill quarter.", CRASH),
        ("One of the two people killed in a bus crash Friday in the Tarn Hill quarter was a child.", CRASH),
        ("At least one person was killed in a bus crash Friday in the Tarn Hill quarter.", CRASH),
        ("One other person was killed in a bus crash Friday in the Tarn Hill quarter.", CRASH),
        ("Five people were killed in bus crashes across Tarn Hill on Friday, police said.", CRASH),
        ("One person was killed when the driver fell asleep.", CRASH),
        ("Two women and a man died in a fire at a flat in Holm on Friday.", FIRE),
        ("A man killed two people in a fire at a flat in Holm on Friday and then himself.", FIRE),
        ("Five people were arrested at the march in Varn on Sunday over the dam at Hollin.", ARRESTS),
        ("Five people were injured at the march in Varn on Saturday over the dam at Hollin.", ARRESTS),
    ],
)
def test_numbers_that_may_both_be_right(one: str, other: str) -> None:
    assert told(one, other) == []
