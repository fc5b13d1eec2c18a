"""Words printed twice running, and words that may be."""

from __future__ import annotations

import pytest

from crosscheck.model import Span
from crosscheck.text.words.repeats import repeats

TWICE = [
    ("The mayor opened the the bridge.", ["the the"]),
    ("The the bridge opened.", ["The the"]),
    ("She told the The Hollin Post so.", ["the The"]),
    ("They saw all all the boats.", ["all all"]),
    ("They sailed to\nto the island.", ["to\nto"]),
    ("The boat sank off Hollin in in a storm, on Monday in in the dark.", ["in in", "in in"]),
    ("He was held on May 3 in in Hollin.", ["in in"]),
    ("A crane lifted a a beam and and fell.", ["a a", "and and"]),
    ("The lawyer lawyer spoke.", ["lawyer lawyer"]),
    ('"We saw the the boat," she said.', ["the the"]),
]
ALLOWED = [
    "She had had enough, and said that that was that.",
    "He gave her her keys; what it is is a boat.",
    "They flew to Bora Bora with Duran Duran.",
    "It is very, very far, far away, a long long way.",
    "It was very very cold and the dog ran round and round.",
    '"Boats boats," she said, "everywhere."',
    "The bridge. The bridge fell.",
    "They looked at at-risk piers; all all-day trips.",
    "The end\n\nend of the road.",
    "At 5 5 men came in in-line skates; the X X gene.",
    "“Lawyer lawyer,” he said.",
]


@pytest.mark.parametrize(("text", "found"), TWICE)
def test_twice_running(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in repeats(text, Span(0, len(text)))] == found


@pytest.mark.parametrize("text", ALLOWED)
def test_allowed(text: str) -> None:
    assert list(repeats(text, Span(0, len(text)))) == []


def test_only_the_sentence_is_read() -> None:
    text = "the the end. A boat."

    assert list(repeats(text, Span(13, len(text)))) == []
