"""Ordinals: a place in a series. Sentences are invented."""

from __future__ import annotations

import pytest

from crosscheck.kinds.ordinal import Ordinal, find
from crosscheck.model import Agreement, Article, Claim, Span
from crosscheck.text.numerals import numerals
from crosscheck.text.page.prose import read_prose


def claims(text: str, taken: tuple[Span, ...] = ()) -> list[Claim]:
    prose = read_prose(Article(id="a", path="a", text=text))
    return list(find(prose, numerals(prose.page), taken))


PLACES = [
    ("The third victim swam ashore.", 3, "victim"),
    ("It was the 10th shooting on the quay.", 10, "shooting"),
    ("Its third nuclear test failed.", 3, "nuclear test"),
    ("It was their second call in a week.", 2, "call"),
    ("They won for the third time.", 3, "time"),
    ("They won for the third consecutive time.", 3, "straight time"),
    ("They won a third Varn Cup title.", 3, "Varn Cup title"),
    ("She won her third Varn Open title.", 3, "Varn Open title"),
    ("It is the second-largest town.", 2, "largest town"),
    ("It is the third most popular name.", 3, "most popular name"),
]
NO_PLACES = [
    "First of all, wash the eels.",
    "He was first arrested on the quay.",
    "The first half was dull.",
    "He lives on 33rd Street.",
    "She came third.",
    "He faces a second-degree charge.",
]


@pytest.mark.parametrize(("sentence", "rank", "of"), PLACES)
def test_a_place_is_read(sentence: str, rank: int, of: str) -> None:
    (claim,) = claims(sentence)

    assert claim.value.to_json() == {"low": rank, "high": rank, "unit": None, "of": of}


@pytest.mark.parametrize("sentence", NO_PLACES)
def test_no_place(sentence: str) -> None:
    assert claims(sentence) == []


def test_a_date_is_no_place() -> None:
    assert claims("Sales in the third quarter rose.", (Span(9, 26),)) == []


@pytest.mark.parametrize(
    ("mine", "yours", "agreement"),
    [
        (Ordinal(3, "victim"), Ordinal(3, "victim"), Agreement.SAME),
        (Ordinal(3, "victim"), Ordinal(2, "victim"), Agreement.CONFLICTING),
        (Ordinal(3, "victim"), Ordinal(3, "call"), Agreement.INCOMPARABLE),
    ],
)
def test_how_two_places_agree(mine: Ordinal, yours: Ordinal, agreement: Agreement) -> None:
    assert mine.relate(yours) == yours.relate(mine)
    assert mine.relate(yours).agreement is agreement


def test_places_in_plain_words() -> None:
    assert [str(Ordinal(n, "call")) for n in (1, 2, 3, 11, 22)] == [
        "1st call",
        "2nd call",
        "3rd call",
        "11th call",
        "22nd call",
    ]
