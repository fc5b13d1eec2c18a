"""Articles: the string that was decoded, and what came with it."""

from __future__ import annotations

import pytest

from crosscheck.model import Article


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [("2024-05-01", "2024-05-04T09:30", 3), ("2024-05-04", "2024-05-01", 3), (None, "2024-05-01", None)],
)
def test_the_days_between_two_articles(first: str | None, last: str | None, days: int | None) -> None:
    one, other = (Article(str(day), "a.txt", "Rain.", published=day) for day in (first, last))
    assert one.days_from(other) == days
