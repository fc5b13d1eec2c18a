"""Time zones: how far from Greenwich their clocks stand."""

from __future__ import annotations

from datetime import date

import pytest

from crosscheck.text.timex.zones import clocks_in, clocks_of, places_in

WINTER, SPRING, SUMMER = date(2024, 1, 15), date(2024, 3, 20), date(2024, 7, 15)


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("GMT", WINTER, {0}),
        ("ET", WINTER, {-5}),
        ("eastern time", SUMMER, {-4}),
        ("PT", SPRING, {-8, -7}),
        ("ET", None, {-5, -4}),
        # "EST" in July is written for the clocks of July too.
        ("EST", SUMMER, {-5, -4}),
        ("EST", WINTER, {-5}),
        ("JST", None, {9}),
    ],
)
def test_the_clocks_of_a_zone(zone: str, day: date | None, hours: set[int]) -> None:
    assert clocks_of(zone, day) == {60 * hour for hour in hours}


@pytest.mark.parametrize(
    ("place", "day", "minutes"),
    [
        ("Vienna", WINTER, {60}),
        ("Vienna", SUMMER, {120}),
        ("New Delhi", None, {330}),
        ("Lima", SUMMER, {-300}),
        ("Moscow", WINTER, {180, 240}),
    ],
)
def test_the_clocks_of_a_place(place: str, day: date | None, minutes: set[int]) -> None:
    assert clocks_in(place, day) == minutes


def test_a_paper_is_no_place() -> None:
    assert places_in("He told the New York Times in Vienna and Sri Lanka.") == ["Vienna", "Sri Lanka"]
