"""Quarters as printed: a point of the compass and a town, or a side of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.places.quarters import quarters
from crosscheck.text.scanning.triggers import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was in northeast Varn on Monday.", [("northeast Varn", 1, "varn")]),
        ("It was in north east Varn.", [("north east Varn", 1, "varn")]),
        ("It was on the city's far west side.", [("the city's far west side", 6, "")]),
        ("It was on Varn's South Side.", [("Varn's South Side", 4, "varn")]),
        ("It was on the south side of Varn.", [("the south side of Varn", 4, "varn")]),
        ("It was in south Varn Sunday.", [("south Varn", 4, "varn")]),
        ("It was on the south side of a barn.", []),
        ("It was at north Tarn Street.", []),
        ("It was in North Varn.", [("North Varn", 0, "varn")]),
        ("It was in Weir's East Tarn Hills.", [("East Tarn Hills", 2, "tarn hills")]),
        ("It was in Weir's East Tarn on Monday.", [("East Tarn", 2, "tarn")]),
        ("It was in North Varn Saturday.", [("North Varn", 0, "varn")]),
        ("It was in the West Tarn neighborhood.", [("West Tarn", 6, "tarn")]),
        ("It was in the Western Conference.", []),
        ("It was in North Varn Rangers Football Club.", []),
        ("It was in North Varn and in South Varn.", [("South Varn", 4, "varn")]),
        ("It was in Northern Varn and Southern Varn.", []),
        ("A North Varn man and Emil West Tarn came.", []),
        ("He lives in the 700 block of West Tarn.", []),
        ("He fell in South Korean waters.", []),
        ("It was in North Varn, north of Varn.", [("North Varn", 0, "varn"), ("north of Varn", 0, "varn")]),
        ("It was ten miles northeast of the city of Varn.", [("northeast of the city of Varn", 1, "varn")]),
        ("It was in the south of Varn.", [("south of Varn", 4, "varn")]),
        ("It was in southern Varn.", [("southern Varn", 4, "varn")]),
        ("It was in the south-eastern part of Varn.", [("the south-eastern part of Varn", 3, "varn")]),
        ("It was north of Tarn Street.", []),
        ("It was in west Varn, or in South Varn.", [("west Varn", 6, "varn"), ("South Varn", 4, "varn")]),
        (
            "It was in North Varn, not on Varn's east side.",
            [("North Varn", 0, "varn"), ("Varn's east side", 2, "varn")],
        ),
        ("It was in North Tarn, not in east Varn.", [("North Tarn", 0, "tarn"), ("east Varn", 2, "varn")]),
        ("He drove south.", []),
        ("He is from south Korea.", []),
        ("He passed on the left side.", []),
    ],
)
def test_what_is_read(text: str, expected: list[tuple[str, int, str]]) -> None:
    found = [(mention.span.of(text), mention.point, mention.town) for mention in quarters(text, fold(text))]

    assert found == expected


@pytest.mark.parametrize(("text", "outside"), [("north of Varn", True), ("in the north of Varn", False)])
def test_what_is_north_of_a_town_is_no_part_of_it(text: str, outside: bool) -> None:
    (mention,) = quarters(f"It was {text}.", fold(f"It was {text}."))

    assert mention.outside is outside


@pytest.mark.parametrize(
    ("text", "far"),
    [
        ("ten miles north of Varn", "10 mile"),
        ("some 10 mi. (16 km) to the north of Varn", "10 mile"),
        ("1,200 kilometers due north of Varn", "1,200 kilometre"),
        ("40 nautical miles north of Varn", "40 nautical mile"),
        ("a village north of Varn", ""),
        ("ten minutes north of Varn", ""),
    ],
)
def test_how_far_from_a_town_a_place_lies(text: str, far: str) -> None:
    (mention,) = quarters(f"It was {text}.", fold(f"It was {text}."))

    assert mention.far == far


@given(st.text(alphabet="the north east side of Varn's, İ\n"))
def test_every_mention_slices_its_page(text: str) -> None:
    for mention in quarters(text, fold(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
