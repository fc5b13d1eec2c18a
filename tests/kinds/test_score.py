"""Scores: results of matches and votes. Sentences are invented."""

from __future__ import annotations

import pytest

from crosscheck.kinds.score import Score, find
from crosscheck.model import Agreement, Article
from crosscheck.text.numerals import numerals
from crosscheck.text.page.prose import read_prose


def scores(text: str) -> list[tuple[str, str]]:
    prose = read_prose(Article(id="a", path="a", text=text))
    return [(claim.text, str(claim.value)) for claim in find(prose, numerals(prose.page), ())]


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("Hollin Rovers beat Tarn Town 2-1 at home.", "2-1", "2-1"),
        ("Tarn Town lost 1–2 at Hollin Rovers.", "1–2", "2-1"),
        ("Tessel won 6-4 3-6 7-5 in the rain.", "6-4 3-6 7-5", "6-4 3-6 7-5"),
        ("The council voted 7-2 to close the baths.", "7-2", "7-2"),
        ("The levy was adopted by 88 votes to 74.", "88 votes to 74", "88-74"),
        ("With 88 votes in favour and 74 against, the levy passed.", "88 votes in favour and 74 against", "88-74"),
        (
            "In all 88 members voted for the levy and 74 against.",
            "88 members voted for the levy and 74 against",
            "88-74",
        ),
    ],
)
def test_results(text: str, printed: str, value: str) -> None:
    assert scores(text) == [(printed, value)]


@pytest.mark.parametrize(
    "text",
    [
        "The walk takes 5-7 hours.",
        "Call 555-0143 if you lost a cat.",
        "The 2010-14 council lost its way.",
        "Read pages 3-4 of the report.",
        "It rose from 3 to 5 last year.",
        "It voted on 12 laws for the poor and 3 men spoke against.",
        "They lost $2-3 million.",
    ],
)
def test_no_results(text: str) -> None:
    assert scores(text) == []


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        (((2, 1),), ((1, 2),), Agreement.SAME),
        (((2, 1),), ((3, 1),), Agreement.CONFLICTING),
        (((6, 4), (3, 6), (7, 5)), ((6, 4), (3, 6), (7, 6)), Agreement.CONFLICTING),
        (((6, 4), (3, 6), (7, 5)), ((4, 6), (6, 3), (5, 7)), Agreement.SAME),
        (((2, 1),), ((5, 0),), Agreement.INCOMPARABLE),
        # Two rulings of one court, two games of a series.
        (((7, 2),), ((6, 3),), Agreement.INCOMPARABLE),
        (((2, 1),), ((6, 4), (6, 3)), Agreement.INCOMPARABLE),
    ],
)
def test_how_results_relate(one: tuple[tuple[int, int]], other: tuple[tuple[int, int]], agreement: Agreement) -> None:
    assert Score(one).relate(Score(other)).agreement is agreement
    assert Score(other).relate(Score(one)).agreement is agreement
