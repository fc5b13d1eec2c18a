"""Addresses as values: how two of them agree."""

from __future__ import annotations

import pytest

from crosscheck.kinds.address import Address
from crosscheck.model import Agreement
from crosscheck.text.places.addresses import addresses
from crosscheck.text.scanning.triggers import fold

SAME, COMPATIBLE = Agreement.SAME, Agreement.COMPATIBLE
CONFLICTING, INCOMPARABLE = Agreement.CONFLICTING, Agreement.INCOMPARABLE


def value(text: str) -> Address:
    (mention,) = addresses(text, fold(text))
    return Address.of(mention)


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ("1200 block of Tarn Street", "1200 block of Tarn St.", SAME),
        ("1200 block of Tarn Street", "1244 Tarn Street", COMPATIBLE),
        ("16000 block of Tarn Street", "16411 Tarn Street", COMPATIBLE),
        ("1200 block of Tarn Street", "Tarn Street", COMPATIBLE),
        ("1200 block of Tarn Street", "Tarn Street and Mill Road", COMPATIBLE),
        ("Tarn Street and Mill Road", "Mill Road and Tarn Street", COMPATIBLE),
        ("1200 block of North Tarn Street", "1200 block of Tarn Street", COMPATIBLE),
        ("1200 block of Tarn Street", "1300 block of Tarn Street", CONFLICTING),
        ("1200 block of Tarn Street", "1207 block of Tarn Street", COMPATIBLE),
        ("16000 block of Tarn Street", "16400 block of Tarn Street", CONFLICTING),
        ("1200 block of Tarn Street", "3200 block of Tarn Street", CONFLICTING),
        ("1200 block of North Tarn Street", "1200 block of South Tarn Street", CONFLICTING),
        ("Tarn Street", "Tarn Avenue", CONFLICTING),
        ("Tarn Street and Mill Road", "Tarn Street and Quay Road", CONFLICTING),
        ("Tarn Street between Mill Road and Quay Road", "Mill Road between Tarn Street and Quay Road", CONFLICTING),
        ("Tarn Street between Mill Road and Quay Road", "Quay Road and Tarn Street", COMPATIBLE),
        ("Tarn Street between Mill Road and Quay Road", "Tarn Street and Dell Road", CONFLICTING),
        ("36th Street", "36th Avenue", INCOMPARABLE),
        ("1200 block of Tarn Street", "1200 block of Mill Road", INCOMPARABLE),
        ("4012 NE 31st Street", "4012 N.E. 311th St.", CONFLICTING),
        ("4000 block of 31st Street", "4000 block of 32nd Street", CONFLICTING),
        ("4000 block of 31st Street", "4000 block of East 13th", CONFLICTING),
        ("31st Street", "Quay Avenue and 32nd Street", CONFLICTING),
        ("4012 31st Street", "4012 311th Avenue", INCOMPARABLE),
        ("4012 East 31st Street", "4012 West 32nd Street", INCOMPARABLE),
        ("4012 31st Street", "4012 56th Street", INCOMPARABLE),
        ("31st Street and 4th Avenue", "32nd Street", INCOMPARABLE),
    ],
)
def test_two_addresses_relate(left: str, right: str, agreement: Agreement) -> None:
    one, other = value(left), value(right)

    assert one.relate(other).agreement is agreement
    assert other.relate(one).agreement is agreement


def test_a_street_and_an_avenue_of_one_name_may_be_two() -> None:
    # The two of one report are a note: who was shot on the one may have fled over the other.
    relation = value("Tarn Street").relate(value("Tarn Avenue"))

    assert relation.confidence < 1


def test_two_blocks_are_surer_to_be_one_place_than_two_houses() -> None:
    blocks = value("1200 block of Tarn Street").relate(value("3200 block of Tarn Street"))
    houses = value("1200 Tarn Street").relate(value("3271 Tarn Street"))

    assert blocks.confidence > 0.6 > houses.confidence


@pytest.mark.parametrize(
    ("one", "other", "sure"),
    [
        ("31st Street", "311th Street", True),
        ("31st Street", "13th Street", True),
        ("4012 31st Street", "4012 32nd Street", True),
        ("4000 block of 4th Street", "4000 block of 5th Street", True),
        ("4th Street", "5th Street", False),
        ("4th Street", "14th Street", False),
        ("31st Street", "32nd Street", False),
        ("4012 31st Street", "3017 32nd Street", False),
    ],
)
def test_streets_side_by_side_are_seldom_a_slip(one: str, other: str, sure: bool) -> None:
    assert (value(one).relate(value(other)).confidence > 0.6) is sure


@pytest.mark.parametrize(
    ("one", "other"), [("1243", "1246"), ("1243", "1245"), ("1249", "1294"), ("1243", "12443"), ("12", "1243")]
)
def test_a_slip_in_a_digit_makes_two_houses_of_one_but_for_the_house_next_door(one: str, other: str) -> None:
    told = value(f"{one} Tarn Street").relate(value(f"{other} Tarn Street"))

    assert (told.confidence > 0.6) is (other not in ("1243", "1245"))


def test_a_street_covers_the_addresses_on_it() -> None:
    assert value("Tarn Street").covers(value("1200 block of Tarn Street"))
    assert not value("1200 block of Tarn Street").covers(value("Tarn Street"))
    assert str(value("1200 block of N. Tarn St.")) == "1200 block of North Tarn Street"
    assert str(value("St. Orde’s Place and 5th Street")) == "St Orde's Place and 5th Street"
