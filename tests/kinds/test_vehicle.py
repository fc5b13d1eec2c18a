"""Vehicles as values: how two of them agree, and whose they are."""

from __future__ import annotations

import pytest

from crosscheck.kinds.vehicle import Vehicle, find
from crosscheck.model import Agreement, Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.text.page.prose import read_prose

SAME, COMPATIBLE, CONFLICTING = Agreement.SAME, Agreement.COMPATIBLE, Agreement.CONFLICTING


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (Vehicle("car"), Vehicle("car"), SAME),
        (Vehicle("car"), Vehicle("suv"), COMPATIBLE),
        (Vehicle("truck"), Vehicle("pickup", "red"), COMPATIBLE),
        (Vehicle("", "silver", "ford"), Vehicle("sedan", "gray"), COMPATIBLE),
        (Vehicle("suv/van", "white"), Vehicle("van", "white"), COMPATIBLE),
        (Vehicle("suv/van", "white"), Vehicle("car", "white"), COMPATIBLE),
        (Vehicle("suv/van", "white"), Vehicle("sedan", "white"), CONFLICTING),
        (Vehicle("car"), Vehicle("truck"), CONFLICTING),
        (Vehicle("van", "white"), Vehicle("van", "black"), CONFLICTING),
        (Vehicle("car", "", "ford", "2013"), Vehicle("car", "", "ford", "2003"), CONFLICTING),
    ],
)
def test_two_vehicles_relate(left: Vehicle, right: Vehicle, agreement: Agreement) -> None:
    assert left.relate(right).agreement is agreement
    assert right.relate(left).agreement is agreement


def test_two_that_differ_in_all_are_likely_two() -> None:
    one = Vehicle("van", "white")

    assert one.relate(Vehicle("sedan", "red")).confidence < one.relate(Vehicle("sedan", "white")).confidence


def test_two_that_are_alike_in_one_thing_are_likely_one() -> None:
    white = Vehicle("van", "white")

    assert white.relate(Vehicle("sedan", "white")).confidence > Vehicle("van").relate(Vehicle("sedan")).confidence


def test_whose_it_is() -> None:
    prose = read_prose(Article("a", "a", "Otto Trent fled. Joan Tessel was driving a red van. They escaped in a car."))
    found = [(str(c.value), c.slot.subjects) for c in find(prose, read_cast(prose)) if c.slot is not None]

    assert found == [("red van", ("Joan Tessel",)), ("car", ())]


def test_what_crashed_is_told_where_nothing_else_drives() -> None:
    alone, beside = (
        [c.slot and c.slot.attribute for c in find(prose, read_cast(prose))]
        for prose in (
            read_prose(Article("a", "a", "A bus plunged into a canal in Varn.")),
            read_prose(Article("b", "b", "A bus plunged into a canal in Varn. A tram stopped.")),
        )
    )

    assert alone == ["vehicle that crashed"]
    assert beside == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("He was hit by a truck on Monday.", 1),
        ("He was hit by a truck in 2011.", 0),
        ("He was hit by a truck years ago.", 0),
    ],
)
def test_a_vehicle_of_another_time_is_none_of_the_story(text: str, told: int) -> None:
    prose = read_prose(Article("a", "a", text))

    assert len(list(find(prose, read_cast(prose)))) == told
