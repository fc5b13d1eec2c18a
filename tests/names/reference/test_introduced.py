"""Introductions: somebody told of by age alone whom the article names elsewhere."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.names.reference.introduced import introduced
from crosscheck.pipeline.extract import extract

SUSPECT = "A 43-year-old man was arrested on Monday."
HURT = "A 43-year-old woman was hurt on Monday."
FELLS = "Dorian Fells was charged with theft. Fells said nothing."
LOMOND = "Mrs. Greta Lomond was taken to hospital. Lomond said nothing."


def who_is_who(text: str) -> dict[str, str]:
    (reading,) = extract([Article("a", "a", text)])
    found = introduced(reading.prose, reading.cast, reading.claims)
    return {phrase: person.name for phrase, person in found.items()}


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        (f"{SUSPECT} {FELLS}", "the man, 43 years old", "Dorian Fells"),
        (f"{SUSPECT} Clerks knew Dorian Fells as the gunman. Fells left.", "the man, 43 years old", "Dorian Fells"),
        (f"{HURT} {LOMOND}", "the woman, 43 years old", "Greta Lomond"),
        (f"{HURT} {LOMOND} {FELLS}", "the woman, 43 years old", "Greta Lomond"),
    ],
)
def test_the_one_of_that_part(text: str, phrase: str, name: str) -> None:
    assert who_is_who(text) == {phrase: name}


@pytest.mark.parametrize(
    "text",
    [
        f"{SUSPECT} {LOMOND}",
        f"{SUSPECT} Dorian Fells, 34, was charged with theft. Fells said nothing.",
        f"{SUSPECT} {FELLS} Ned Torvik was charged as well. Torvik said nothing.",
        f"{SUSPECT} Another man, 31, was arrested on Friday. {FELLS}",
        f"{SUSPECT} {FELLS} Ned Torvik, 43, was charged as well.",
        f"{HURT} Ned Torvik was taken to hospital. Torvik said nothing.",
        f"{SUSPECT} Sgt. Dorian Fells arrested him. Fells said nothing.",
    ],
    ids=["other part", "told with an age", "two named", "two nameless", "of that age", "no sex told", "an officer"],
)
def test_nobody_where_it_can_be_another(text: str) -> None:
    assert who_is_who(text) == {}
