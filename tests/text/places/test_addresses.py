"""Addresses: blocks, houses, corners, and what only looks like one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.places.addresses import AddressMention, addresses
from crosscheck.text.scanning.triggers import fold


def read(text: str) -> list[AddressMention]:
    return list(addresses(text, fold(text)))


def streets(mention: AddressMention) -> list[tuple[str, str, str]]:
    return [(street.name, street.type, street.direction) for street in mention.streets]


@pytest.mark.parametrize(
    ("text", "words", "expected", "block", "house"),
    [
        ("in the 1200 block of N. Tarn St. on", "1200 block of N. Tarn St.", [("tarn", "street", "north")], 1200, None),
        ("in the 5,000-block of Tarn on", "5,000-block of Tarn", [("tarn", "", "")], 5000, None),
        ("at 7050 Old Mill Road.", "7050 Old Mill Road", [("old mill", "road", "")], None, 7050),
        ("at 16 Tarn Ave SE, police", "16 Tarn Ave SE", [("tarn", "avenue", "southeast")], None, 16),
        (
            "of Tarn Avenue and East 5th Street,",
            "Tarn Avenue and East 5th Street",
            [("tarn", "avenue", ""), ("5th", "street", "east")],
            None,
            None,
        ),
        ("near Tarn and Mill streets", "Tarn and Mill streets", [("tarn", "", ""), ("mill", "", "")], None, None),
        (
            "hit by a Volvo near 17th Street and 9th Avenue.",
            "17th Street and 9th Avenue",
            [("17th", "street", ""), ("9th", "avenue", "")],
            None,
            None,
        ),
        (
            "crashed Friday at 9th Avenue and 17th Street.",
            "9th Avenue and 17th Street",
            [("9th", "avenue", ""), ("17th", "street", "")],
            None,
            None,
        ),
        ("the shop's Tarnou street branch", "Tarnou street", [("tarnou", "street", "")], None, None),
        ("on Fifth Street Monday", "Fifth Street", [("5th", "street", "")], None, None),
        ("on Tarn Street Sept. 5", "Tarn Street", [("tarn", "street", "")], None, None),
        (
            "the corner of Broadway and Mill on",
            "Broadway and Mill",
            [("broadway", "", ""), ("mill", "", "")],
            None,
            None,
        ),
    ],
)
def test_an_address(
    text: str, words: str, expected: list[tuple[str, str, str]], block: int | None, house: int | None
) -> None:
    (found,) = read(text)

    assert found.span.of(text) == words
    assert streets(found) == expected
    assert (found.block, found.house) == (block, house)


@pytest.mark.parametrize("link", [" between", ", between", ", halfway between", " midway between"])
def test_a_stretch_between_two_streets(link: str) -> None:
    (found,) = read(f"It happened on Tarn Street{link} Mill Road and Quay Road.")

    assert found.between
    assert [street.name for street in found.streets] == ["tarn", "mill", "quay"]


@pytest.mark.parametrize(
    "text",
    [
        "A judge of the District Court spoke.",
        "The pupils of Tarn Street School were sent home.",
        "The shops are Tarn Street Market, Mill Road Sunglasses and Quay Lane Decor.",
        "He was shot at the Tarn Place liquor store, and she at the Mill Court apartments.",
        "They went their own way on the road.",
        "A boy was hurt in Varn.",
        "Nobody lives on a Tarnou street, on the Tarnou road or in Tarnou streetcars.",
        "He was at the intersection of faith and reason.",
        "Odalys Brandt and Tomas Drake met Eva Avery and Jorun Strand.",
        "The United States and Canada agreed; Grey and Strand did not.",
    ],
)
def test_no_address(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("before", ["in November", "on May", "in Varn", "from March"])
def test_a_month_or_a_town_before_a_street_is_none(before: str) -> None:
    (found,) = read(f"A boy was hurt {before} near Quay Avenue.")

    assert streets(found) == [("quay", "avenue", "")]


def test_a_month_with_its_type_is_a_street() -> None:
    (found,) = read("A boy was hurt at May and June Streets near the 200 block of November Street.")

    assert streets(found) == [("november", "street", "")]


@pytest.mark.parametrize(
    "words",
    [
        "Tarn Terrace housing complex",
        "Tarn Terrace, a public housing project",
        "Tarn Court development",
        "Tarn Circle public housing development",
        "Tarn Way, an estate",
    ],
)
def test_a_housing_complex_is_no_street(words: str) -> None:
    (found,) = read(f"A boy was hurt at the {words} on Monday, near Tarn Road.")

    assert streets(found) == [("tarn", "road", "")]


@pytest.mark.parametrize("words", ["Tarn Terrace", "Tarn Terrace, the mayor said of a project", "Tarn Terrace. Homes"])
def test_a_terrace_is_a_street(words: str) -> None:
    (found,) = read(f"A boy was hurt on {words} on Monday.")

    assert streets(found) == [("tarn", "terrace", "")]


def test_streets_meet_by_each_other_and_bear_the_names_of_saints() -> None:
    (found,) = read("A boy was hurt on Tarn Ave. by St. Orde’s Place, police said.")

    assert streets(found) == [("tarn", "avenue", ""), ("st orde's", "place", "")]


def test_whoever_did_it_is_no_street() -> None:
    (found,) = read("He was hit on Tarn Street by Marla Quay, 43.")
    another, *_ = read("He was hit on Tarn Street by Officer Lane.")

    assert streets(found) == streets(another) == [("tarn", "street", "")]


def test_a_bar_is_no_street() -> None:
    (found,) = read("Crews blocked Mill Road and Dolan's on Monday.")

    assert streets(found) == [("mill", "road", "")]


@given(st.lists(st.sampled_from(["Street", "Elm", "block", "of", "and", "100", "N.", "between", "St.", "é", "\n"])))
def test_addresses_stand_in_order_without_overlap(words: list[str]) -> None:
    page = " ".join(words)
    spans = [mention.span for mention in addresses(page, fold(page))]

    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(page) for span in spans)
