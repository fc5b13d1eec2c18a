"""Names that a story prints with an apostrophe and without."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract


def told(*texts: str) -> list[tuple[Agreement, list[str]]]:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    facts = [fact for fact in align(extract(articles)) if fact.slot.attribute == "name" and fact.kind == "organisation"]
    return [(fact.agreement, [claim.text for claim in fact.claims]) for fact in facts]


def test_with_an_apostrophe_and_without() -> None:
    found = told(
        "A van stopped near the Tornells on Mill Lane, police said.",
        "The van stopped at a Tornell’s on Mill Lane. Staff of the Tornell's hid.",
    )

    assert found == [(Agreement.VARIANT, ["Tornells", "Tornell’s", "Tornell's"])]


@pytest.mark.parametrize(
    "texts",
    [
        # Two apostrophes; a word of the language; somebody with a family, and somebody's own name; one who is named so.
        ("A van stopped near Tornell's on Mill Lane.", "The van stopped near Tornell’s on Mill Lane."),
        ("A van stopped near the Farmers on Mill Lane.", "The van stopped near the Farmer's on Mill Lane."),
        ("Police went to the Tornells. Tornell had called.", "The van was Tornell's own, she said."),
        ("Police spoke to Arla Tornells, 41.", "The van was Tornell's own, she said."),
        ("A van stopped near the Tornells, beside Tornell's yard.",),
    ],
)
def test_what_is_no_name_in_two_ways(texts: tuple[str, ...]) -> None:
    assert told(*texts) == []
