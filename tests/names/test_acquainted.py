"""People whom one article of a story names in full and another by the surname alone: on invented news."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.names.acquainted import read_casts
from crosscheck.text.page.prose import read_prose

HEADLINE = "Harbour town mourns after a night of violence on the quay"
IN_FULL = "The bridge was opened by Mayor Walter Grieve on Monday, and Grieve made a speech."


def people(*texts: str) -> list[list[str]]:
    """The names of the people of each article."""
    proses = [read_prose(Article(str(at), "a.txt", text, HEADLINE)) for at, text in enumerate(texts)]
    return [[person.name for person in cast.persons] for cast in read_casts([proses])[0]]


def test_who_is_named_in_full_elsewhere_is_a_person_by_the_surname_alone() -> None:
    assert people(IN_FULL, "The bridge is safe, Grieve said.") == [["Walter Grieve"], ["Grieve"]]


def test_an_article_by_itself_knows_nobody_by_the_surname_alone() -> None:
    assert people("The bridge is safe, Grieve said.") == [[]]


@pytest.mark.parametrize(
    ("full", "alone"),
    [
        # Another word, a thing that bears the name, a place, a word of the language, and a headline.
        (IN_FULL, "The bridge is safe, Torvik said."),
        (IN_FULL, "The Grieve bridge is safe, the mayor said."),
        (IN_FULL, "The bridge in Grieve is safe, the mayor said."),
        (IN_FULL.replace("Grieve", "Houston"), "The bridge is safe, Houston said."),
        (IN_FULL.replace("Grieve", "Winter"), "The bridge is safe in winter, Winter said."),
        # Whoever is not surely a person lends nobody the name.
        ("The bridge was built by Abrantix Grieve on Monday, and it fell.", "The bridge is safe, Grieve said."),
    ],
)
def test_a_name_that_is_nobodys(full: str, alone: str) -> None:
    assert people(full, alone)[1] == []


UNKNOWN = "The bridge was mended within a week. Wendelka Ostrovar flew home that night and went from desk to desk."


@pytest.mark.parametrize("name", ["Wendelka Ostrovar", "Wendelca Ostrowar", "Wendelkha Ostrovarr"])
def test_a_full_name_that_nothing_shows_is_a_person_by_what_another_article_says(name: str) -> None:
    other = f"The bridge was built by the founder, {name}, who had come from Felton."

    assert people(UNKNOWN) == [[]]
    assert people(other, UNKNOWN) == [[name], ["Wendelka Ostrovar"]]


@pytest.mark.parametrize(
    "other",
    [
        # Nobody else has it; another name; a thing in the one article is no person by what it is in the other.
        "The bridge was built by the founder, Jorin Ostrovar, who had come from Felton.",
        "The Wendelka Ostrovar lay at the quay.",
    ],
)
def test_a_full_name_that_is_nobodys_elsewhere_either(other: str) -> None:
    assert people(other, UNKNOWN)[1] == []


def test_a_ship_behind_an_article_is_nobody() -> None:
    other = "The ferry was named for the founder, Wendelka Ostrovar, who had come from Felton."

    assert people(other, "The tug pulled the Wendelka Ostrovar to the quay.")[1] == []
