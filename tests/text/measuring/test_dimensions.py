"""Dimensions: what a number of a unit is the measure of."""

from __future__ import annotations

import re

import pytest

from crosscheck.model import Span
from crosscheck.text.measuring.dimensions import Dimension, dimension


def read(of: str, marked: str) -> Dimension | None:
    """What the words between the asterisks measure."""
    start, end = (match.start() for match in re.finditer(r"\*", marked))
    page = marked.replace("*", "")
    return dimension(of, page, Span(start, end - 1), Span(0, len(page)))


@pytest.mark.parametrize(
    ("of", "marked", "expected"),
    [
        ("weight", "Rangers shot a *450-pound* brown bear.", ("weight", "bear")),
        ("weight", "The *400lb* beast broke into a shop.", ("weight", "animal")),
        ("weight", "The bear, which weighed about *180 kilos*, was shot.", ("weight", "bear")),
        ("weight", "The *12-tonne* lorry hit a wall.", ("weight", "truck")),
        ("weight", "The craft can lift more than *9,000 pounds* into low orbit.", ("payload", "")),
        ("distance", "A hiker fell *15ft* into a gully.", ("fall", "")),
        ("distance", "She survived a *15-metre* fall.", ("fall", "")),
        ("distance", "The glider has a wingspan of *20 metres*.", ("wingspan", "")),
        ("distance", "A *90-metre* ferry ran aground.", ("length", "ship")),
        ("distance", "The tower is *90 metres* tall.", ("height", "tower")),
        ("distance", "He had a *.38-caliber* revolver.", ("calibre of the gun", "revolver")),
        ("speed", "The lane has a speed limit of *20 mph*.", ("speed limit", "")),
        ("speed", "It was hit by winds of up to *90 mph*.", ("speed of the winds", "winds")),
        ("speed", "The chase reached speeds of *90 mph*.", ("speed reached", "")),
    ],
)
def test_a_dimension_by_the_words_beside_it(of: str, marked: str, expected: tuple[str, str]) -> None:
    assert read(of, marked) == expected


@pytest.mark.parametrize(
    ("of", "marked"),
    [
        ("distance", "The club has a *50-metre* rifle range."),
        ("weight", "They sold *450 pounds* of bear meat."),
        ("weight", "Adults of the species, a *450-pound* bear among them, sleep in winter."),
        ("weight", "Price is the *800-pound* gorilla of this debate."),
        ("distance", "The river fell *two feet* and left mud."),
        ("distance", "The ferry sank *90 metres* from the pier."),
        ("distance", "Another *90-metre* ferry ran aground."),
        ("speed", "The car was clocked, and *90 mph* is fast."),
    ],
)
def test_no_dimension(of: str, marked: str) -> None:
    assert read(of, marked) is None
