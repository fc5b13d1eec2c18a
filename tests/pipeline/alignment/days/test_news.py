"""The news: what a later report tells of the event of its story."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.alignment.days.news import of_the_news
from crosscheck.pipeline.extract import extract
from crosscheck.pipeline.slots.retrospect import looks_back

FIRST = "Two boys were shot Sunday night in Varn."


def scopes(later: str, *, first: str | None = "2023-07-17") -> list[bool]:
    """Whether each day that a report of the year after tells of an incident is one of an earlier event."""
    articles = [Article("a", "a", FIRST, published=first), Article("b", "b", later, published="2024-02-14")]
    told = of_the_news(extract(articles))
    return [looks_back(claim.slot) for claim in told[-1].of("date") if claim.slot is not None]


@pytest.mark.parametrize(
    ("later", "earlier"),
    [
        ("Two boys of Varn were shot on July 17, 2023.", False),
        ("Two boys of Varn were shot on July 18, 2023.", False),
        ("Two boys of Varn were shot on July 11, 2023.", False),
        ("Two boys of Varn were shot on May 2, 2023.", True),
        ("Two boys of Varn were shot in 2023.", True),
    ],
)
def test_the_week_before_the_first_report_is_no_earlier_event(later: str, earlier: bool) -> None:
    assert scopes(later) == [earlier]


def test_where_no_report_bears_a_day_nothing_is_known_of_it() -> None:
    undated = extract([Article("a", "a", "Two boys of Varn were shot on July 17, 2023.")])

    assert of_the_news(undated) is undated


def test_a_report_of_a_later_year_is_set_beside_the_first() -> None:
    texts = (
        ("Two boys were shot in Varn on July 17, police said.", "2023-07-19"),
        ("A man was jailed for ten years. He shot two boys in Varn on July 18, 2023.", "2024-02-14"),
    )
    readings = extract([Article(str(n), str(n), text, published=day) for n, (text, day) in enumerate(texts)])

    assert [
        [claim.text for claim in fact.claims] for fact in align(readings) if fact.slot.attribute.startswith("day")
    ] == [["July 17", "July 18, 2023"]]
