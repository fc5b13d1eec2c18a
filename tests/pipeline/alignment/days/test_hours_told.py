"""The clock times at which an article says that something happened."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.days.hours_told import hours_told
from crosscheck.pipeline.extract import extract


def told(text: str) -> list[str]:
    (reading,) = extract([Article("1", "1", text, published="2024-05-15")])
    return [hour.claim.text for hour in hours_told(reading)]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("The ferry rammed the pier at 6.20am.", "6.20am"),
        ("It was a quarter to six in the evening when the ferry rammed the pier.", "a quarter to six in the evening"),
        ("Shortly after 5 p.m. the roof of the hall in Varn came down.", "5 p.m."),
    ],
)
def test_at_which_something_happened(text: str, hour: str) -> None:
    assert told(text) == [hour]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry will sail from the pier at 9am.",
        "All were off the pier by 9am.",
        "The owner told reporters at 9am that the pier was old.",
        "Posted: May 15, 2024 9:53 AM",
        "The hearing began at 9am in Varn.",
        "“At 9am the ferry rammed the pier,” Ola Berg said.",
    ],
)
def test_of_something_else(text: str) -> None:
    assert told(text) == []


def test_who_tells_of_it_tells_nothing_of_what_happened() -> None:
    (reading,) = extract(
        [Article("1", "1", "Ola Berg said the ferry rammed the pier at 6.20am.", published="2024-05-15")]
    )
    assert {"Berg", "said"}.isdisjoint(hours_told(reading)[0].printed.values())
