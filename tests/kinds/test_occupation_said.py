"""Occupations said of him or her, of the one suspect and of the one victim."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Claim
from crosscheck.pipeline import claims

TOLD = [
    ("Anton Rusk saw it. He works as a baker.", "baker", "Anton Rusk", False),
    ("Anton Rusk saw it. He had worked as a baker for years.", "baker", "Anton Rusk", True),
    ("The gunman, a 43-year-old plumber, was held.", "plumber", "the suspect", False),
    (
        "The suspect, a man of 29, lived with his aunt and worked as a tram driver, he said.",
        "tram driver",
        "the suspect",
        False,
    ),
    ("The victim was a bus driver from Hollin.", "bus driver", "the victim", False),
]
NOT_TOLD = [
    "Two suspects fled. The suspect, a plumber, was held.",
    "The gunman, a plumber, was held. A second gunman fled.",
    "The suspect's brother, a plumber, spoke.",
    "The suspect was held by a guard who worked as a baker.",
    "The suspect was held. He is a gem, she said.",
    "The victim was a mother of two.",
]


def _told(text: str) -> list[Claim]:
    return [claim for claim in claims([Article("a", "a", text)]) if claim.kind == "occupation"]


@pytest.mark.parametrize(("text", "printed", "who", "past"), TOLD)
def test_said_without_the_name(text: str, printed: str, who: str, past: bool) -> None:
    (claim,) = _told(text)

    assert claim.slot is not None
    assert (claim.text, claim.slot.subject) == (printed, who)
    assert claim.value.to_json() == {"occupation": printed, "past": past}


@pytest.mark.parametrize("text", NOT_TOLD)
def test_said_of_nobody(text: str) -> None:
    assert _told(text) == []
