"""Places of death as printed, whoever died there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.incident.deaths import HOSPITAL, SCENE, WAY, deaths


@pytest.mark.parametrize(
    ("text", "words", "predicate", "places"),
    [
        ("Fells died at the scene.", "died at the scene", "died", (SCENE,)),
        (
            "Fells was rushed to hospital, but was dead on arrival.",
            "hospital, but was dead on arrival",
            "was rushed",
            (WAY, HOSPITAL),
        ),
        ("Fells was pronounced dead on the scene.", "pronounced dead on the scene", "was", (SCENE,)),
        ("Fells died on the way to a hospital.", "died on the way to", "died", (WAY,)),
        ("Fells died later at Tarn Valley Hospital.", "died later at Tarn Valley Hospital", "died", (HOSPITAL,)),
        ("Fells was declared dead at a hospital.", "declared dead at a hospital", "was", (WAY, HOSPITAL)),
        ("Fells was flown to a hospital, where he later died.", "hospital, where he later died", "was", (HOSPITAL,)),
        ("Fells was flown to a hospital but died.", "hospital but died", "was", (HOSPITAL,)),
        ("Fells was shot and killed at the scene.", "killed at the scene", "killed", (SCENE,)),
        ("Fells was dead on the scene.", "dead on the scene", "was", (SCENE,)),
        ("Fells was hit and died in the street.", "died in the street", "died", (SCENE,)),
        ("Fells died in the street on his way home.", "died in the street", "died", (SCENE,)),
        (
            "Fells succumbed to his wounds at a hospital.",
            "succumbed to his wounds at a hospital",
            "succumbed",
            (HOSPITAL,),
        ),
    ],
)
def test_what_is_read(text: str, words: str, predicate: str, places: tuple[str, ...]) -> None:
    (mention,) = deaths(text)

    assert (mention.span.of(text), mention.places) == (words, places)
    assert text[mention.predicate :].startswith(predicate)


@pytest.mark.parametrize(
    "text",
    [
        "Fells died on Monday.",
        "Fells died. A man was held at the scene.",
        "Fells was taken to a hospital. His brother died.",
        "Fells died on Monday and her brother is at a hospital.",
        "Fells studied at a hospital.",
        "Fells was shot and killed on the street.",
        "Fells was not killed at the scene.",
        "Fells had nearly died at a hospital.",
        "Fells was left for dead at the scene.",
        "Fells died in a street race in Weir.",
        "Fells died on the road to Weir.",
        "Fells was killed by a man who was held at the scene.",
        "Fells died after a row in an apartment.",
    ],
)
def test_what_tells_no_place_of_a_death(text: str) -> None:
    assert list(deaths(text)) == []


@given(st.text(alphabet="died at the scene, taken to hospital where he\n"))
def test_every_mention_slices_its_page(text: str) -> None:
    for mention in deaths(text):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


def test_a_long_page_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def read(page: str) -> None:
        assert list(deaths(page))

    assert growth("she was flown to the hospital where she died and died at the big ", read) < 3
