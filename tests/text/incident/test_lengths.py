"""Lengths: what a length of time is told of."""

from __future__ import annotations

import pytest

from crosscheck.model import Span
from crosscheck.text.incident.lengths import lasting


@pytest.mark.parametrize(
    ("sentence", "length", "event"),
    [
        ("The nurses began a 48-hour strike.", "48-hour", "strike"),
        ("The strike is due to last three days.", "last three days", "strike"),
        ("The king came for a three-day state visit.", "three-day", "visit"),
        ("He signed a five-year contract.", "five-year", "contract"),
        ("They ended 12 years of Harvest Party rule.", "12 years", "rule"),
        ("The minister left after nine years in power.", "nine years", "rule"),
        ("The two had been held hostage for 214 days.", "214 days", "captivity"),
        ("The rebels called a 72-hour ceasefire.", "72-hour", "ceasefire"),
        # Another one of its kind, a part of it, and what nothing tells.
        ("An earlier 48-hour strike was called off.", "48-hour", None),
        ("In the first 100 days of her rule taxes fell.", "first 100 days", None),
        ("The talks took three days.", "three days", "talks"),
        ("The runner was banned for four years.", "four years", "ban"),
        ("The line will stay shut for a week.", "a week", "closure"),
        ("Varnia is under a 60-day state of emergency.", "60-day", "emergency"),
        ("The journey took three days.", "three days", None),
        ("She has run the shop for two decades.", "two decades", None),
        ("The man was released after two years.", "two years", None),
        ("The strike cost him three days of pay.", "three days", None),
    ],
)
def test_what_lasts(sentence: str, length: str, event: str | None) -> None:
    start = sentence.index(length)

    found = lasting(sentence, Span(0, len(sentence)), Span(start, start + len(length)))

    assert found == event
