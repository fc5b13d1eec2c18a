"""Office holders who are called by their given name as if it were the surname."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.people.by_given import by_given
from crosscheck.pipeline.extract import extract

CHIEF = "Police Chief Osric Tarnvik spoke on Monday. Tarnvik came late. "


def told(text: str) -> list[tuple[str, ...]]:
    return [tuple(claim.text for claim, _ in claims) for _, claims in by_given(extract([Article("a", "a", text)]))]


@pytest.mark.parametrize(
    "words",
    [
        "The hall was full, according to Osric.",
        "Chief Osric said the hall was full.",
        "Osric said the hall was full.",
        "“The hall was full,” said Osric.",
    ],
)
def test_an_officer_by_the_given_name(words: str) -> None:
    assert told(CHIEF + words) == [("Osric", "Tarnvik")]


@pytest.mark.parametrize(
    "text",
    [
        # Not of his words, in a quotation, twice, of somebody without an office, and where no surname stands alone.
        CHIEF + "His wife waved at Osric.",
        CHIEF + "“Osric said the hall was full,” his wife recalled.",
        CHIEF + "Osric said the hall was full. The mill was shut, according to Osric.",
        "Osric Tarnvik spoke on Monday. Tarnvik came late. Osric said the hall was full.",
        "Police Chief Osric Tarnvik spoke on Monday. Osric said the hall was full.",
        # Another man, a family name that stands first, and a headline.
        CHIEF + "Officer Osric said the hall was full.",
        "Police Chief Nguyen Van Tarnvik spoke on Monday. Tarnvik came late. Nguyen said the hall was full.",
        "Osric said to leave\n\n" + CHIEF,
        # His brother is named too, or he is the one who was hurt.
        CHIEF + "His brother Anton Tarnvik left. Osric said the hall was full.",
        CHIEF + "Tarnvik, 41, was hurt. Osric said the hall was full.",
    ],
)
def test_nobody_is_called_wrongly(text: str) -> None:
    assert told(text) == []
