"""The addresses of a story, street by street."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.facts import APART, facts_of
from crosscheck.pipeline.alignment.places.addresses import addresses
from crosscheck.pipeline.extract import extract


def _told(*texts: str) -> list[list[str]]:
    readings = extract([Article(str(n), str(n), text) for n, text in enumerate(texts)])
    facts = facts_of("place", addresses(readings).items())
    return [[claim.text for claim in fact.claims] for fact in facts if fact.agreement in APART]


@pytest.mark.parametrize(
    ("here", "there", "words"),
    [
        (
            "It happened on Tarn Street. Police closed the 400 block of Tarn and the corner of Tarn and Mill streets.",
            "It happened on Tarn Avenue.",
            ["Tarn Street", "Tarn Avenue"],
        ),
        (
            "It happened in the 100 block of Tarn Street, near Tarn Street and Mill Road.",
            "It happened in the 500 block of Tarn Street.",
            ["100 block of Tarn Street", "500 block of Tarn Street"],
        ),
        (
            "It happened at 4012 NE 31st Street.",
            "It happened at 4012 N.E. 311th St., police said.",
            ["4012 NE 31st Street", "4012 N.E. 311th St."],
        ),
    ],
)
def test_two_articles_differ_by_what_they_tell_most_closely(here: str, there: str, words: list[str]) -> None:
    assert _told(here, there) == [words]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("It happened at the corner of Tarn and Mill streets.", "It happened on Tarn Avenue."),
        ("It happened on Tarn Street. Shells lay on Tarn Avenue.", "It happened on Tarn Avenue."),
        ("It happened at 4012 31st Street. He lives at 4012 311th Street.", "It happened at 4012 31st Street."),
        ("It happened at 4012 31st Street, then at 4012 32nd Street.", "It happened at 4012 32nd Street."),
        ("It happened on 31st Street. Police closed 7th Street.", "It happened on 32nd Street."),
        ("It happened on 31st Street.", "It happened on 31st Street. He was arrested on 32nd Street."),
    ],
)
def test_two_articles_that_can_both_be_right(here: str, there: str) -> None:
    assert _told(here, there) == []
