"""Classifiers and numbers of things, as printed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.incident.classifiers import classified
from crosscheck.text.scanning.triggers import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They dig in a gold mine.", [("gold mine", "mine", "gold")]),
        ("It was bound for the copper Hollin mine.", []),
        ("They found two freight trains.", [("freight trains", "train", "freight")]),
        ("A two-storey stone house stood there.", [("two-storey stone house", "home", "two-story")]),
        ("She died of lung cancer.", [("lung cancer", "cancer", "lung")]),
        ("The miners dug. Gold miners did.", [("Gold miners", "mine", "gold")]),
        ("Courtroom No. 12 was full.", [("Courtroom No. 12", "courtroom", "12")]),
        ("A Boeing 737-800 landed.", [("Boeing 737-800", "boeing", "737-800")]),
        ("A platform 3 hours away is no platform 12,000 feet up.", []),
        ("Pickets stood outside Terminal 2.", [("Terminal 2", "terminal", "2")]),
        ("They took bus 14 there.", []),
        ("It was another gold mine.", []),
        ("He wore a red jacket.", [("red jacket", "jacket", "red")]),
        ("He wore a blue and red jacket.", []),
        ("The mine is gold.", []),
    ],
)
def test_what_is_read(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(m.span.of(text), m.thing, m.sort) for m in classified(text, fold(text))] == expected


@given(st.text(alphabet="gold mine, Platform 12 stone house İ\n"))
def test_every_mention_slices_its_page(text: str) -> None:
    for mention in classified(text, fold(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


def test_a_long_page_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def read(page: str) -> None:
        assert list(classified(page, fold(page)))

    assert growth("the gold mine by the stone house and Flight 318 of a Boeing 737-800 ", read) < 3
