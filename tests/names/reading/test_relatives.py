"""Of the people who share a surname, the one whom it means alone: on invented news."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.text.page.prose import read_prose

HEADLINE = "Harbour town mourns after a night of violence on the quay"


def bearers(*sentences: str) -> list[tuple[str, str]]:
    """Every name of the article as printed, with the person that it was given to, in order."""
    prose = read_prose(Article("a.txt", "a.txt", "\n\n".join(sentences), HEADLINE))
    cast = read_cast(prose)
    told = [
        (mention.span.start, mention.span.of(prose.page), person.name)
        for person in cast.persons
        for mention in person.mentions
    ]
    return [(printed, name) for _, printed, name in sorted(told)]


@pytest.mark.parametrize(
    ("introduction", "sentence"),
    [
        ("President Torvik and Jane Torvik, the first lady, arrived on Monday.", "Mr. Torvik gave a speech."),
        ("President Torvik and Jane Torvik, the first lady, arrived on Monday.", "Torvik gave a speech."),
        ("President Torvik and Jane Torvik, the first lady, arrived on Monday.", "President Torvik gave a speech."),
        ("On Monday Torvik and first lady Jane Torvik welcomed the king.", "Torvik gave a speech."),
        ("On Monday Torvik left the house. His wife, Jane Torvik, stayed.", "Torvik gave a speech."),
        ("On Monday Torvik left. His wife, Jane, stayed. Jane Torvik wept.", "Torvik gave a speech."),
        ("On Monday Torvik praised Hal Torvik Jr. in Felton.", "Torvik gave a speech."),
    ],
)
def test_a_surname_alone_is_not_the_relative_who_is_named_in_full_later(introduction: str, sentence: str) -> None:
    assert bearers(introduction, sentence)[-1][1] == "Torvik"


@pytest.mark.parametrize(
    ("introduction", "sentence", "name"),
    [
        # Whoever is named in full first has the surname alone.
        ("Mayor Jane Torvik resigned on Monday, she said.", "Torvik gave a speech.", "Jane Torvik"),
        ("His wife, Jane Torvik, resigned on Monday.", "Torvik gave a speech.", "Jane Torvik"),
        # A headline, a caption or a family names nobody.
        ("The Torvik family wept. Their son, Hal Torvik, 16, was shot.", "Torvik died on Monday.", "Hal Torvik"),
        ("Police say Torvik, later named as Hal Torvik, fled.", "Torvik died on Monday.", "Hal Torvik"),
        # She has her own title.
        (
            "President Torvik and Jane Torvik, the first lady, arrived on Monday.",
            "Mrs. Torvik gave a speech.",
            "Jane Torvik",
        ),
        # Of two who are named in full it is who was known when the other came, or has the office.
        (
            "President Emil Torvik came on Monday. Torvik spoke. His wife, Jane Torvik, left. Emil Torvik stayed.",
            "Torvik gave a speech.",
            "Emil Torvik",
        ),
        (
            "President Emil Torvik came on Monday. Torvik spoke. His wife, Jane Torvik, left.",
            "President Torvik gave a speech.",
            "Emil Torvik",
        ),
    ],
)
def test_a_surname_alone_is_who_was_introduced(introduction: str, sentence: str, name: str) -> None:
    assert bearers(introduction, sentence)[-1][1] == name


@pytest.mark.parametrize(
    "sentences",
    [
        ("President Hal Torvik lost on Monday.", "They sued Hal Torvik Jr., Torvik aide Emil Brandel and a bank."),
        ("The vote was won by Hal Torvik on Monday.", "Hal Torvik praised Hal Torvik Jr. in Felton."),
        ("The vote was won by Hal Torvik on Monday.", "His son, Hal Torvik Jr., was there."),
    ],
)
def test_father_and_son_are_two(sentences: tuple[str, ...]) -> None:
    assert {"Hal Torvik", "Hal Torvik Jr."} <= {name for _, name in bearers(*sentences)}


@pytest.mark.parametrize(
    "sentences",
    [
        ("On Monday Hal Torvik was shot in Felton.", "Police named him as Hal Torvik Jr., 23, of Felton."),
        ("Mayor Hal Torvik Jr. lost on Monday.", "In Felton Hal Torvik wept."),
    ],
)
def test_a_suffix_alone_makes_nobody_two(sentences: tuple[str, ...]) -> None:
    assert {name for _, name in bearers(*sentences)} == {"Hal Torvik Jr."}


@pytest.mark.parametrize(
    ("introduction", "sentence", "name"),
    [
        ("The vote was won by Hal Torvik on Monday.", "Torvik Jr. gave a speech.", "Torvik Jr."),
        ("The vote was won by Hal Torvik on Monday.", "Hal Jr. gave a speech.", "Hal Jr."),
        ("Mayor Hal Torvik Jr. lost on Monday.", "Torvik Jr. gave a speech.", "Hal Torvik Jr."),
        ("The vote was won by Elizabeth Torvik on Monday.", "Queen Elizabeth II gave a speech.", "Elizabeth II"),
        ("The vote was won by Hal Torvik on Monday.", "Torvik gave a speech.", "Hal Torvik"),
    ],
)
def test_a_single_name_with_a_suffix_is_only_who_bears_both(introduction: str, sentence: str, name: str) -> None:
    assert bearers(introduction, sentence)[-1][1] == name
