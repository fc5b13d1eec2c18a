"""Vehicles as printed: what was done with them, and how they look."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.incident.vehicles import ATTACK, CRASHED, DRIVEN, GETAWAY, HIT_BY, is_of_one_sort, vehicles
from crosscheck.text.scanning.triggers import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man rammed a truck into the gate.", [("truck", ATTACK, "truck", "", "", "")]),
        ("A car packed with explosives went off.", [("car", ATTACK, "car", "", "", "")]),
        ("A suicide truck bomb went off.", [("truck", ATTACK, "truck", "", "", "")]),
        ("They fled in a white Ford van.", [("white Ford van", GETAWAY, "van", "white", "ford", "")]),
        (
            "The robber sped away in a 2013 Toyota Corolla sedan.",
            [("2013 Toyota Corolla sedan", GETAWAY, "sedan", "", "toyota", "2013")],
        ),
        ("The raiders made off on a motorcycle.", [("motorcycle", GETAWAY, "motorcycle", "", "", "")]),
        ("The vehicle is described as a red Chevy.", [("red Chevy", GETAWAY, "", "red", "chevrolet", "")]),
        ("She was hit by a blue pickup truck.", [("blue pickup truck", HIT_BY, "pickup", "blue", "", "")]),
        ("Doe was driving a silver SUV.", [("silver SUV", DRIVEN, "suv", "silver", "", "")]),
        ("A bus ran over a girl.", [("bus", HIT_BY, "bus", "", "", "")]),
        ("The lorry that had hit two cyclists stopped.", [("lorry", HIT_BY, "truck", "", "", "")]),
        ("A cyclist was in collision with a red van.", [("red van", HIT_BY, "van", "red", "", "")]),
        ("A boy fell under a train.", [("train", HIT_BY, "train", "", "", "")]),
        ("A bus plunged into a canal.", [("bus", CRASHED, "bus", "", "", "")]),
        ("Nine people on a bus died near Varn.", [("bus", CRASHED, "bus", "", "", "")]),
        ("Two died in a train crash.", [("train", CRASHED, "train", "", "", "")]),
        ("They drove off from the mill in Varn in a blue van.", [("blue van", GETAWAY, "van", "blue", "", "")]),
        ("A white van was seen speeding away.", [("white van", GETAWAY, "van", "white", "", "")]),
        ("Police are looking for a red van.", [("red van", GETAWAY, "van", "red", "", "")]),
        ("Someone in a white SUV opened fire.", [("white SUV", GETAWAY, "suv", "white", "", "")]),
        ("Men inside a dark-colored car began shooting.", [("dark-colored car", GETAWAY, "car", "dark", "", "")]),
        ("Ten shots were fired from a red vehicle.", [("red vehicle", GETAWAY, "", "red", "", "")]),
        ("They opened fire from a Ford Granada on the quay.", [("Ford Granada", GETAWAY, "", "", "ford", "")]),
        (
            "A gray Toyota Corolla pulled up, two men got out and began shooting.",
            [("gray Toyota Corolla", GETAWAY, "", "gray", "toyota", "")],
        ),
        ("They fled in a green bus or van.", [("green bus or van", GETAWAY, "bus/van", "green", "", "")]),
        # Who sat in it was shot, or it came for somebody.
        ("Three men in a green van were shot.", []),
        ("They opened fire on a green van.", []),
        ("He sat in a red car when a shot was fired.", []),
        ("A white van pulled up at the mill.", []),
        ("An officer in a police car and a man in a squad car opened fire.", []),
        ("They fled in a vehicle.", []),
        ("The victims were last seen in a red truck.", []),
        ("Two friends drove off in a red truck.", []),
        ("Police are looking for a witness in a red truck.", []),
        ("A man inside a red truck fired back.", []),
        ("A passenger of a red truck shot back.", []),
        ("Men in a red car shot a film.", []),
        ("Two people in a red car shot at Mill Road died.", []),
        ("A red car pulled up, and the man inside was shot.", []),
        ("A red car pulled up, and shots were fired at it.", []),
        ("A red car pulled up and officers opened fire.", []),
        ("A bus hit a wall.", []),
        ("A police car struck a girl.", []),
        ("A van collided with a bus.", []),
        # Nothing was done with it, or it is somebody else's.
        ("A white van stood by the mill.", []),
        ("He left the scene in a police car.", []),
        ("He crashed his car on Monday.", []),
        ("Police look for a second car bomb.", []),
        ("He took care of the vanguard.", []),
    ],
)
def test_what_is_read(text: str, expected: list[tuple[str, str, str, str, str, str]]) -> None:
    found = [(m.span.of(text), m.attribute, m.sort, m.colour, m.make, m.year) for m in vehicles(text, fold(text))]

    assert found == expected


def test_vehicles_of_one_sort() -> None:
    assert is_of_one_sort("a bus crashed, and the coach burnt out")
    assert not is_of_one_sort("a bus crashed into a tram")


@given(st.text(alphabet="fled in a red Ford car, hit by truck bomb İ\n"))
def test_every_mention_slices_its_page(text: str) -> None:
    for mention in vehicles(text, fold(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


def test_a_long_page_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def read(page: str) -> None:
        assert list(vehicles(page, fold(page)))

    assert growth("they fled in the big old red Ford pickup truck and he was hit by a car bomb ", read) < 3
