"""Names that a story prints as one word and as two, or with an apostrophe and without."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract


def told(*texts: str) -> list[tuple[Agreement, list[str]]]:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    facts = [fact for fact in align(extract(articles)) if fact.slot.attribute == "name" and fact.kind != "person"]
    return [(fact.agreement, [claim.text for claim in fact.claims]) for fact in facts]


def test_one_word_here_and_two_there() -> None:
    found = told("The tram is run by TornLine, the mayor said.", "Torn Line runs the tram, the mayor said.")

    assert found == [(Agreement.VARIANT, ["TornLine", "Torn Line"])]


def test_two_words_that_look_like_somebody() -> None:
    (found,) = told("The old barge Tess Line sank, she said.", "They raised the Tessline on Monday.")

    assert found[0] is Agreement.VARIANT


def test_inside_one_article_of_several() -> None:
    (found,) = told("The TornLine tram ran late. It was run by Torn Line, the mayor said.", "The tram ran late.")

    assert found[0] is Agreement.VARIANT


@pytest.mark.parametrize(
    "texts",
    [
        # Words of the language, parts of a town, persons, and a web address.
        ("Tessel Every Day: the club is open.", "The Everyday club is open."),
        ("They met on the Northside of Hollin.", "They met on the North Side of Hollin."),
        ("Joan DeTessel rowed. DeTessel won.", "Joan De Tessel rowed. De Tessel won."),
        ("Rowers Sheldon Whitemill of Varn and others", "They met at the White Mill."),
        ("See www.TornLine.com for more.", "Torn Line runs the tram."),
        ("The tram passes a torn line.", "The TornLine tram ran late."),
    ],
)
def test_what_is_no_name_in_two_forms(texts: tuple[str, ...]) -> None:
    assert [names for _, names in told(*texts) if len(set(names)) > 1] == []


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
def test_what_is_no_name_with_and_without_an_apostrophe(texts: tuple[str, ...]) -> None:
    assert [names for _, names in told(*texts) if len(set(names)) > 1] == []
