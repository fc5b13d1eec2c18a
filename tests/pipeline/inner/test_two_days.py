"""What happens once, put by one article on two days."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Claim, Flaw
from crosscheck.pipeline.extract import extract

CREDIT = "(Photo by Otto Trent)"


def flawed(*paragraphs: str) -> list[tuple[Claim, Flaw]]:
    (reading,) = extract([Article("a", "a.txt", "\n\n".join(paragraphs), published="2024-05-17")])
    return [(claim, flaw) for claim in reading.claims for flaw in claim.flaws if flaw.check == "two-days"]


@pytest.mark.parametrize(
    ("paragraphs", "last", "beside"),
    [
        (
            ("Orla Pentwick, 31, was arrested on Tuesday.", "Pentwick was arrested at home on Wednesday, police said."),
            "Wednesday",
            ["Tuesday"],
        ),
        (
            (
                "Orla Pentwick, 31, came in on Monday and was arrested there later that night.",
                "Pentwick was arrested in Weir on Wednesday.",
            ),
            "Wednesday",
            ["later that night", "Monday"],
        ),
        (
            ("Orla Pentwick, 31, died early this morning.", "Pentwick died in a clinic on Wednesday May 15."),
            "Wednesday May 15",
            ["early this morning"],
        ),
        (
            ("The shooting happened in Marsh Lane on May 11.", f"Flowers for the man who was shot on May 12. {CREDIT}"),
            "May 12",
            ["May 11"],
        ),
        (
            (
                "The shooting happened in Marsh Lane on May 13, 2024.",
                f"A man was shot in Marsh Lane on May 31, 2024. {CREDIT}",
            ),
            "May 31, 2024",
            ["May 13, 2024"],
        ),
    ],
)
def test_two_days_of_what_happens_once_are_shown_with_the_day_that_each_means(
    paragraphs: tuple[str, ...], last: str, beside: list[str]
) -> None:
    ((claim, flaw),) = flawed(*paragraphs)

    assert claim.text == last
    assert [one.text for one in flaw.beside] == beside


@pytest.mark.parametrize(
    "paragraphs",
    [
        # A night is of two days.
        ("Orla Pentwick, 31, was arrested on Tuesday night.", "Pentwick was arrested at home on Wednesday."),
        # Weeks lie between two arrests.
        ("Orla Pentwick, 31, was arrested on Tuesday.", "Pentwick was arrested on March 3 too."),
        # The page was written on, but still bears the day before.
        ("Orla Pentwick, 31, was arrested on Saturday.", "Pentwick was arrested at home on Saturday May 18."),
        (
            "Orla Pentwick, 31, died early this morning.",
            "Pentwick died in a clinic on Saturday May 18.",
            "Pentwick died Saturday morning.",
        ),
        # Two people.
        ("Orla Pentwick, 31, was arrested on Tuesday.", "Selma Orde, 40, was arrested on Wednesday."),
        # The text of an article tells of two incidents, a caption of one of them.
        ("A man was shot in Marsh Lane on May 11.", "A boy was shot in Mill Road on May 12."),
        ("The shooting happened in Marsh Lane on May 11.", f"A man was shot in April. {CREDIT}"),
        # A chronicle of several incidents.
        (
            "The shooting happened in Marsh Lane on May 12.",
            "A man was shot in Mill Road on May 21.",
            "A woman was shot in Weir on May 2.",
            "A boy was shot in Tarn on May 7.",
        ),
        # One sentence has both.
        ("Orla Pentwick, 31, was arrested on Tuesday, and Selma Orde was arrested on Wednesday.",),
        # The day on which a post was sent.
        (
            "The shooting happened in Marsh Lane on May 11.",
            "A man was shot in Marsh Lane — Weir Gazette (@weirgazette) May 12, 2024",
        ),
    ],
)
def test_days_that_can_both_be_true_are_not_shown(paragraphs: tuple[str, ...]) -> None:
    assert flawed(*paragraphs) == []
