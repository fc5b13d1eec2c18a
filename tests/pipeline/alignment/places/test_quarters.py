"""A street in two parts of a town."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.places.quarters import quarters
from crosscheck.pipeline.extract import extract


def told(*texts: str) -> list[list[str]]:
    readings = extract([Article(str(n), str(n), text) for n, text in enumerate(texts)])
    return [[claim.text for claim, _ in claims] for _, claims in quarters(readings)]


def test_a_street_that_one_article_has_in_two_parts_of_a_town() -> None:
    text = "A man was shot on Tarn Street in east Varn. The house on Tarn Street in southeast Varn was searched."

    assert told(text) == [["east Varn", "southeast Varn"]]


@pytest.mark.parametrize(
    "texts",
    [
        # Two articles: the parts of town of a story are compared elsewhere.
        ("A man was shot on Tarn Street in east Varn.", "A man was shot on Tarn Street in southeast Varn."),
        ("A man was shot on Tarn Street in east Varn. A house on Quay Road in west Varn was searched.",),
        ("A man was shot on Tarn Street in east Varn. A house on Tarn Street was searched, and one in west Varn.",),
    ],
)
def test_streets_in_one_part_each(texts: tuple[str, ...]) -> None:
    assert told(*texts) == []
