"""Among: how many of so many who were hit are of one sort."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.numbers.among import among
from crosscheck.pipeline.extract import extract


def told(*texts: str) -> dict[str, list[str]]:
    readings = extract([Article(str(number), str(number), text) for number, text in enumerate(texts)])
    return {
        slot.scope: [claim.span.of(claim.article.page) for claim, _ in claims]
        for slot, claims in among(readings, [0] * len(readings))
    }


@pytest.mark.parametrize(
    ("one", "other", "parts"),
    [
        ("Four people, including three children, were hurt.", "Four people were shot in Weir, including two children.",
         {"child of 4 hurt": ["three children", "two children"]}),
        ("The blast killed nine people, including a nurse.", "Nine people, among them two nurses, were killed.",
         {"nurse of 9 killed": ["a nurse", "two nurses"]}),
        ("Three people were stabbed, including a 16-year-old girl.", "Three people, including two girls, were stabbed.",
         {"girl of 3 hurt": ["a 16-year-old girl", "two girls"]}),
    ],
)  # fmt: skip
def test_one_sort_of_one_number(one: str, other: str, parts: dict[str, list[str]]) -> None:
    assert told(one, other) == parts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Four people, including three children, were hurt.", "Five people, including two children, were hurt."),
        ("Four people, including three children, were hurt.", "Four people, including two children, were killed."),
        ("Four people, including three children, were hurt.", "Four people, including two women, were hurt."),
        (
            "Four people, including three children, were hurt.",
            "Four people, including two boys and a child, were hurt.",
        ),
        ("Four people, including three children, were hurt.", "Four people were hurt, and two children ran home."),
        (
            "Four people, including three children, were hurt.",
            "Four people were hurt, including a child who was dying.",
        ),
        ("Four people, including three children, were hurt.", "Four people, including a child critically, were hurt."),
    ],
    ids=["another number", "the dead", "another sort", "two sorts", "no part", "one of them only", "one so hurt only"],
)
def test_other_parts(one: str, other: str) -> None:
    assert told(one, other) == {}
