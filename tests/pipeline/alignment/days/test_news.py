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


def days_of(later: str, *, printed: str) -> list[str]:
    """The days and hours of a later report, beside one of a shooting on Saturday, July 15."""
    articles = [
        Article("a", "a", "Two boys were shot Saturday in Varn.", published="2023-07-17"),
        Article("b", "b", later, published=printed),
    ]
    told = of_the_news(extract(articles))
    return [str(claim.value) for claim in told[-1].of("date", "time")]


def test_a_page_that_was_dated_anew_has_the_weekdays_of_the_first_reports() -> None:
    text = "Two boys were shot about 9 a.m. Saturday in Varn. Neighbours met on Sunday."

    assert days_of(text, printed="2023-09-20") == ["about 15 July 2023, 09:00", "16 July 2023"]


@pytest.mark.parametrize(
    ("text", "printed", "day"),
    [
        # Another weekday, a day of the calendar, the days of somebody else, and a report of the next week.
        ("Two boys were shot Friday in Varn.", "2023-09-20", "15 September 2023"),
        ("Two boys were shot Saturday, Sept. 16, in Varn.", "2023-09-20", "16 September 2023"),
        ("Ilse Varn was arrested Saturday.", "2023-09-20", "16 September 2023"),
        ("Two boys were shot Saturday in Varn.", "2023-07-25", "22 July 2023"),
    ],
)
def test_a_later_report_has_days_of_its_own(text: str, printed: str, day: str) -> None:
    assert days_of(text, printed=printed) == [day]
