"""Scenes as printed: a preposition and a sort of place, whatever happened there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.incident.scenes import scenes
from crosscheck.text.scanning.triggers import fold


def _read(text: str) -> list[tuple[str, str, str]]:
    return [(mention.sort, mention.stance, mention.span.of(text)) for mention in scenes(text, fold(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It happened in their back yard.", [("back yard", "in", "in their back yard")]),
        ("It happened at a Varn house on Monday.", [("home", "at", "at a Varn house")]),
        ("He slept at home when it began.", [("home", "at", "at home")]),
        ("It happened outside of the Tarn Hotel.", [("hotel", "outside", "outside of the Tarn Hotel")]),
        ("It happened in the parking lot of a bar", [("parking lot", "in", "in the parking lot")]),
        ("It began inside St. Brannoc Church and spread.", [("church", "in", "inside St. Brannoc Church")]),
        ("It hit him in the chest outside a bar.", [("bar", "outside", "outside a bar")]),
        ("It happened in front of a kiosk and a bar.", []),
        ("It happened in a log cabin on Monday.", [("home", "in", "in a log cabin")]),
        ("It happened in an industrial building.", [("work", "in", "in an industrial building")]),
        ("It happened in a shed behind a home.", [("shed", "in", "in a shed")]),
        ("It happened at a bodega on Monday.", [("shop", "at", "at a bodega")]),
        ("It happened outside the banquet hall.", [("bar", "outside", "outside the banquet hall")]),
        ("It happened at a barn dance; he shed no tears.", []),
        ("It happened in the cabin crew's mess.", []),
        ("It began at a halfway house in Varn.", [("shelter", "at", "at a halfway house")]),
        ("It happened outside the Tarn Valley library.", [("library", "outside", "outside the Tarn Valley library")]),
        ("Police closed the parking lot where it happened.", [("parking lot", "in", "parking lot")]),
        ("Police closed the bar where it happened.", [("bar", "at", "bar")]),
        ("It happened both inside and outside a bar.", [("bar", "at", "inside and outside a bar")]),
        ("It happened in the bar's front yard.", [("front yard", "in", "in the bar's front yard")]),
        ("It happened in a stairwell.", [("indoors", "in", "in a stairwell")]),
        ("It happened in front of their business.", [("shop", "outside", "in front of their business")]),
        ("It happened in a business district.", []),
        ("It happened in a home improvement aisle.", []),
        ("It happened on the market.", []),
        ("It happened on a school day.", []),
        ("It happened on Tarn Street.", []),
        ("He is from a house across the street.", []),
        ("It happened in spring. The house stood empty.", []),
    ],
)
def test_what_is_read(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert _read(text) == expected


@given(st.text(alphabet="in the yard, at a bar house St. İ\n"))
def test_every_mention_slices_its_page(text: str) -> None:
    for mention in scenes(text, fold(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


def test_a_long_page_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def read(page: str) -> None:
        assert list(scenes(page, fold(page)))

    assert growth("in the car and in the big house of the street ", read) < 3
