"""Event words: which event a time belongs to."""

from __future__ import annotations

import pytest

from crosscheck.model import Span
from crosscheck.text.events import event_of


@pytest.mark.parametrize(
    ("sentence", "time", "event"),
    [
        ("The two leaders spoke Friday about gas.", "Friday", "talks"),
        ("The talks Friday focused on gas.", "Friday", "talks"),
        ("They discussed gas and the border on Friday, ahead of a visit next month.", "Friday", "talks"),
        ("They discussed gas on Friday, ahead of a visit by Malkin next month.", "next month", "visit"),
        ("On Sunday, police investigated a shooting in Marsh Lane.", "Sunday", "shooting"),
        ("She was arrested in April after customs found a bag.", "April", "arrest"),
        ("The crash happened on Monday.", "Monday", "crash"),
        ("The trial, which opened in May, ended.", "May", "hearing"),
        ("The department said Wednesday that a man was shot.", "Wednesday", "statement"),
        ("The fair opens on Monday.", "Monday", None),
    ],
)
def test_a_time_belongs_to_the_nearest_event_of_its_clause(sentence: str, time: str, event: str | None) -> None:
    start = sentence.index(time)

    found = event_of(sentence, Span(0, len(sentence)), Span(start, start + len(time)))

    assert (found[0].event if found else None) == event


def test_confidence_falls_with_the_distance() -> None:
    near, far = "He was arrested on Monday.", "He was arrested by two of the officers of the harbour watch on Monday."

    confidence = [
        found[1]
        for text in (near, far)
        if (found := event_of(text, Span(0, len(text)), Span(text.index("Monday"), text.index("Monday") + 6)))
    ]

    assert confidence == sorted(confidence, reverse=True)
    assert confidence[0] > confidence[1]
