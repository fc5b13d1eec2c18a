"""A misspelt family name alone, and the one who is named in full in another article."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract

HEAD = "Oriana Pinelle, 47, who heads the harbour department, ordered the beaches closed."


def ages(*texts: str) -> list[tuple[str, Agreement]]:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    facts = [fact for fact in align(extract(articles)) if fact.kind == "age"]
    return [(fact.slot.subjects[0], fact.agreement) for fact in facts]


def test_what_is_said_of_the_misspelt_name_is_said_of_the_bearer() -> None:
    other = "Ms Pinella, 44, the harbour chief, said that the beaches would stay closed."

    assert ages(HEAD, other) == [("Oriana Pinelle", Agreement.CONFLICTING)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HEAD, "Ms Pinella, 44, a singer, bought a house in Felton."),
        (HEAD, "Ms Pinetti, 44, the harbour chief, said that the beaches would stay closed."),
        (HEAD + " Ms Pinella, 44, closed the harbour too.", "The harbour beaches stay closed."),
        (HEAD.replace("Oriana", "Ms Oriana"), "Mr Pinella, 44, the harbour chief, kept the beaches closed."),
        (HEAD + " Jorin Pinelle was there.", "Ms Pinella, 44, the harbour chief, kept the beaches closed."),
    ],
    ids=["another company", "far off", "both in one article", "of two sexes", "one of two"],
)
def test_two_people(one: str, other: str) -> None:
    assert Agreement.CONFLICTING not in dict(ages(one, other)).values()
