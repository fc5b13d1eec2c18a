"""Goods: amounts before one name, one key apart."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.numbers.goods import goods
from crosscheck.pipeline.extract import extract


def amounts(*texts: str) -> list[list[str]]:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    return [[claim.text for claim, _ in claims] for claims in goods(extract(articles)).values()]


def test_one_key_apart_before_one_name() -> None:
    told = amounts("They spent $4,310.25 at the Harbour View Hotel.", "It cost $4,810.25 at the Harbour View Hotel.")

    assert told == [["$4,310.25", "$4,810.25"]]


@pytest.mark.parametrize(
    "other",
    [
        "They spent $4,310.25 at the Harbour View Hotel.",
        "They spent $120 at the Harbour View Hotel.",
        "They spent about $4,810.25 at the Harbour View Hotel.",
        "They spent $4,810.25 at the Old Mill Inn.",
        "They spent $4,810.25 there, and $90 at the Harbour View Hotel.",
    ],
)
def test_nothing_to_set_side_by_side(other: str) -> None:
    assert amounts("They spent $4,310.25 at the Harbour View Hotel.", other) == []
