"""Occupations said of him or her."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Claim
from crosscheck.pipeline import claims

TOLD = [
    ("Anton Rusk saw it. He works as a baker.", "baker", "Anton Rusk", False),
    ("Anton Rusk saw it. The 38-year-old is a baker.", "baker", "Anton Rusk", False),
    ("Anton Rusk saw it. He had worked as a baker for years.", "baker", "Anton Rusk", True),
]
NOT_TOLD = [
    "Two men fled. He was held.",
    "Anton Rusk, 41, saw it. The 38-year-old is a baker.",
    "Anton Rusk saw it. He is a gem, she said.",
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
