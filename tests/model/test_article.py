"""Articles: the string that was decoded, and what came with it."""

from __future__ import annotations

from datetime import date

import pytest

from crosscheck.model import Article


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [("2024-05-01", "2024-05-04T09:30", 3), ("2024-05-04", "2024-05-01", 3), (None, "2024-05-01", None)],
)
def test_the_days_between_two_articles(first: str | None, last: str | None, days: int | None) -> None:
    one, other = (Article(str(day), "a.txt", "Rain.", published=day) for day in (first, last))
    assert one.days_from(other) == days


@pytest.mark.parametrize(
    ("published", "anchor", "today"),
    [
        ("2024-05-04", date(2024, 5, 1), date(2024, 5, 4)),
        (None, date(2024, 5, 1), date(2024, 5, 1)),
        (None, None, None),
    ],
)
def test_an_article_without_a_date_counts_from_the_day_it_borrows(
    published: str | None, anchor: date | None, today: date | None
) -> None:
    assert Article("a", "a.txt", "Rain.", published=published, anchor=anchor).today == today
