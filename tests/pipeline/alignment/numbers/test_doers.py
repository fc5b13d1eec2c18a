"""Doers: how many did one thing, whatever they are called."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract


def agreement(*texts: str) -> Agreement | None:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    return next((fact.agreement for fact in align(extract(articles)) if fact.slot.attribute == "doers"), None)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Three boys, ages 9, 10 and 12, borrowed a raft in Weir.", "Two friends borrowed a raft in Weir.", True),
        ("Three boys borrowed a raft in Weir.", "The three friends allegedly borrowed a raft in Weir.", False),
        ("Three boys borrowed a raft in Weir.", "Two of the boys borrowed a raft in Weir.", None),
        ("Three boys borrowed a raft in Weir.", "Two other boys borrowed a raft in Weir.", None),
        ("Three boys borrowed a raft in Weir.", "Two boys painted a raft in Weir.", None),
        ("Three boys were questioned in Weir.", "Two boys were questioned in Weir.", None),
        ("Three boys questioned in Weir went home.", "Two boys questioned in Weir went home.", None),
        ("One boy borrowed a raft in Weir.", "Two boys borrowed a raft in Weir.", None),
        ("Two women called the keeper from the weir.", "On Sunday a woman called the keeper in fear.", True),
        ("Three men climbed over the toll gate.", "A tall man climbed over the toll gate and knocked.", True),
        ("Three men climbed over the toll gate.", "A woman climbed over the toll gate and knocked.", None),
        ("Three people called the keeper from the weir.", "A neighbour called the keeper from the weir.", None),
        (
            "Two women called the keeper. Later a woman called the keeper.",
            "On Sunday a woman called the keeper in fear.",
            None,
        ),
        ("Two women called the keeper from the weir.", "On Sunday a woman called the ferryman.", None),
        ("Two women called the keeper from the weir.", "A boy and a woman called the keeper from the weir.", None),
        ("Two women suffered burns at the weir.", "A woman suffered burns at the weir.", None),
        ("Two women called the keeper. A woman called the keeper.", "Weir was dark on Sunday.", None),
    ],
)
def test_those_who_did_one_thing(one: str, other: str, expected: bool | None) -> None:
    found = agreement(one, other)

    assert (found is None) is (expected is None)
    assert (found is Agreement.CONFLICTING) is bool(expected)
