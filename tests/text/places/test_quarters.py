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
        ("It was in North Varn.", []),
        ("It was in North Varn, north of Varn.", []),
        ("It was in west Varn, or in South Varn.", [("west Varn", 6, "varn"), ("South Varn", 4, "varn")]),
        (
            "It was in North Varn, not on Varn's east side.",
            [("North Varn", 0, "varn"), ("Varn's east side", 2, "varn")],
        ),
        ("It was in North Tarn, not in east Varn.", [("east Varn", 2, "varn")]),
        ("He drove south.", []),
        ("He is from south Korea.", []),
        ("He passed on the left side.", []),
    ],
)
def test_what_is_read(text: str, expected: list[tuple[str, int, str]]) -> None:
    found = [(mention.span.of(text), mention.point, mention.town) for mention in quarters(text, fold(text))]

    assert found == expected


@given(st.text(alphabet="the north east side of Varn's, İ\n"))
def test_every_mention_slices_its_page(text: str) -> None:
    for mention in quarters(text, fold(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
