"""The one hour that each of two reports tells of the news, in whatever words."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.alignment.days.one_hour import one_hour
from crosscheck.pipeline.alignment.matters import matters
from crosscheck.pipeline.extract import extract

FERRY = "The car ferry Ingrid Sund rammed the Holm pier at 6.20am, the harbour office said."
LOUD = 0.4


def told(*texts: str, published: tuple[str, ...] = ()) -> list[tuple[list[str], bool]]:
    """The hours that are set side by side, and whether they are as sure as a warning."""
    days = published or ("2024-05-15",) * len(texts)
    articles = [
        Article(str(n), str(n), text, published=day) for n, (text, day) in enumerate(zip(texts, days, strict=True))
    ]
    readings = extract(articles)
    found = one_hour(readings, matters(readings), ())
    return [
        (
            [claim.text for claim, _ in sorted(claims, key=lambda side: side[0].article.id)],
            claims[0][0].confidence > LOUD,
        )
        for _, claims in found
    ]


@pytest.mark.parametrize(
    ("other", "hour"),
    [
        ("It was shortly after 8am when the Ingrid Sund ran into the pier.", "8am"),
        (
            "Passengers were at breakfast. It was a quarter past five when the ferry hit the wall.",
            "a quarter past five",
        ),
        ("At about 4.45am the Holm crossing ended with a crash that woke the town.", "about 4.45am"),
    ],
)
def test_two_hours_with_a_thing_in_common(other: str, hour: str) -> None:
    assert told(FERRY, other) == [(["6.20am", hour], True)]


def test_one_deed_in_other_words() -> None:
    left = told("The tug departed at 9.10am with two men aboard.", "The boat sailed at 11.15am in thick fog.")
    assert left == [(["9.10am", "11.15am"], True)]


def test_the_halves_of_the_day_or_the_hour_alone_mixed_up() -> None:
    assert told(FERRY, "The Ingrid Sund ran into the pier at 6.20pm.")[0][1]
    assert told("The quake at Varn was felt at 3:17 a.m.", "Dogs barked in Varn, and at 5:17 a.m. the tower fell.")[0][
        1
    ]


@pytest.mark.parametrize(
    "other",
    [
        "The Ingrid Sund hit the pier at about 6.40am.",
        "The Ingrid Sund will sail from the pier again at 9am.",
        "All passengers of the Ingrid Sund were off the pier by 9am.",
        "The pier was closed from 8am for the Ingrid Sund.",
        "The owner of the Ingrid Sund told reporters at 9am that the pier was old.",
        "Updated at 9am: the Ingrid Sund and the pier.",
        "“It was 9am when the Ingrid Sund hit the pier,” Ola Berg said.",
        "The master of the Ingrid Sund was arrested on the pier at 9am.",
        "Divers went home at 9am.",
        "At 9am the Ingrid Sund left. It struck the pier at 6.25am.",
        "The pier shook at 7am. The Ingrid Sund listed at 8am. Boats came at 9am. The Ingrid Sund sank at 10am.",
    ],
)
def test_hours_of_two_moments(other: str) -> None:
    assert told(FERRY, other) == []


def test_an_exact_other_deed_is_another_moment() -> None:
    assert told("The plane took off from Varn at 9.10am.", "The plane from Varn landed at 11.40am.") == []


def test_at_two_streets() -> None:
    left = told("A van hit a lamp at 9.10am at 400 Marsh Lane, Varn.", "A van hit a wall at 11.15am at 90 Tarn Street.")
    assert left == []


def test_reports_of_other_days() -> None:
    late = "It was shortly after 8am when the Ingrid Sund ran into the pier."
    assert told(FERRY, late, published=("2024-05-15", "2024-05-20")) == []
    storm = "At 4pm the storm was 80 miles off Varn.", "At 3pm the storm was 30 miles off Varn."
    assert told(*storm, published=("2024-05-15", "2024-05-16")) == []


@pytest.mark.parametrize(
    "other",
    [
        "It was 2pm when the Ingrid Sund ran into the pier.",
        "At 8.20am the Ingrid Sund ran into the pier. At 9.30am the coast guard came.",
    ],
)
def test_far_apart_or_the_first_of_several_it_is_less_sure(other: str) -> None:
    assert [loud for _, loud in told(FERRY, other)] == [False]


def test_what_disagrees_for_sure_is_told_once() -> None:
    texts = "The quake struck at 4:10 p.m. Monday in Varn.", "The quake struck at 5:25 p.m. Monday in Varn."
    readings = extract([Article(str(n), str(n), text, published="2024-05-15") for n, text in enumerate(texts)])
    facts = [fact for fact in align(readings) if fact.kind == "time"]
    assert len(facts) == 1
