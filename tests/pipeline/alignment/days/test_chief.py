"""The day of a story's incident, as each article chiefly tells it."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.alignment.days.chief import chief_days
from crosscheck.pipeline.alignment.matters import matters
from crosscheck.pipeline.extract import extract

PRINTED = "2024-05-15"
SHOT = "A man was shot Monday in Marsh Lane."


def told(*articles: tuple[str, str | None]) -> list[tuple[str, list[str]]]:
    readings = extract([Article(str(n), str(n), text, published=day) for n, (text, day) in enumerate(articles)])
    found = chief_days(readings, matters(readings))
    return [(slot.attribute, [claim.text for claim, _ in claims]) for slot, claims in found]


@pytest.mark.parametrize(
    ("other", "day"),
    [
        ("The shooting in Marsh Lane happened Tuesday, police said.", "Tuesday"),
        ("A clerk was killed on Tuesday in Marsh Lane.", "Tuesday"),
        # By day help is called on the day of the deed.
        ("Officers were called to Marsh Lane shortly after 10 a.m. Tuesday.", "10 a.m. Tuesday"),
        # The other shooting of the week is told once, and that of the news more often.
        (
            "A clerk was shot Tuesday. On Monday, a baker was shot in Tarn Street. The clerk was shot Tuesday.",
            "Tuesday",
        ),
    ],
)
def test_two_reports_of_the_same_days_put_the_incident_on_two(other: str, day: str) -> None:
    ((attribute, days),) = told((SHOT, PRINTED), (other, PRINTED))

    assert attribute == "day of the shooting"
    assert set(days) == {"Monday", day}


@pytest.mark.parametrize(
    ("other", "printed"),
    [
        ("The shooting in Marsh Lane happened on Monday.", PRINTED),
        # At midnight two days meet.
        ("A clerk was shot at 1 a.m. Tuesday in Marsh Lane.", PRINTED),
        ("Officers were called to Marsh Lane about 1:30 a.m. Tuesday.", PRINTED),
        ("Officers were called to Marsh Lane at 10 a.m. Tuesday and found two men who had been shot.", PRINTED),
        ("Officers were called to Marsh Lane about 3:20 a.m. Wednesday.", PRINTED),
        ("Officers were called to Marsh Lane about 9 p.m. Sunday.", PRINTED),
        # Another weekday of another week, and a report of another week.
        ("The shooting in Marsh Lane happened Tuesday.", "2024-05-29"),
        ("The shooting in Marsh Lane happened on April 30.", PRINTED),
        ("The shooting in Marsh Lane happened on May 6.", PRINTED),
        # As many sentences tell the one day as the other.
        ("A clerk was shot Tuesday in Marsh Lane. A baker was shot Monday in Tarn Street.", PRINTED),
        # "Yesterday" may be that of whoever is quoted.
        ("“The shooting happened yesterday in Marsh Lane”, the mayor wrote.", PRINTED),
        # Neither knows the streets of the other.
        ("The shooting in Tarn Street in Hollin happened Tuesday.", PRINTED),
        # The day of the arrest.
        ("A man was arrested on Tuesday after the shooting in Marsh Lane.", PRINTED),
    ],
)
def test_days_that_are_no_two_of_one_incident(other: str, printed: str) -> None:
    assert told((SHOT, PRINTED), (other, printed)) == []


def test_a_month_that_has_just_begun_is_no_day() -> None:
    month, day = "A crash in March killed two in Marsh Lane.", "A crash on Friday killed two in Marsh Lane."

    assert told((month, "2013-03-03"), (day, "2013-03-03")) == []


def test_early_on_the_morrow_of_a_report_dated_a_day_too_soon_is_late_on_the_day() -> None:
    early, late = "A man was shot early Wednesday in Marsh Lane.", "A man was shot late Tuesday in Marsh Lane."
    at_noon = "A man was shot on Monday in Marsh Lane."

    assert told((early, "2024-05-14"), (late, "2024-05-15")) == []
    assert told((early, "2024-05-14"), (at_noon, "2024-05-14"))


def test_weekdays_of_reports_without_a_date_are_of_one_week() -> None:
    assert told((SHOT, None), ("The shooting in Marsh Lane happened on Tuesday.", None))
    assert not told((SHOT, None), ("The shooting in Marsh Lane happened on Monday.", None))


def test_below_the_top_an_event_must_stand_near_its_day() -> None:
    loose, close = "Rusk was shot by one of the two men in the lane on Tuesday.", "Rusk was shot on Tuesday."
    filler = "The lane was quiet all day, and those who live there were glad of it. " * 16

    assert told((SHOT, PRINTED), (f"Marsh Lane is quiet.\n\n{loose}", PRINTED))
    assert not told((SHOT, PRINTED), (f"Marsh Lane is quiet.\n\n{filler}\n\n{loose}", PRINTED))
    assert told((SHOT, PRINTED), (f"Marsh Lane is quiet.\n\n{filler}\n\n{close}", PRINTED))


def test_what_is_known_better_is_said_once() -> None:
    texts = (
        SHOT,
        "A clerk was shot Tuesday in Marsh Lane. On Monday, a baker was shot in Tarn Street. He was shot Tuesday.",
    )
    readings = extract([Article(str(n), str(n), text, published=PRINTED) for n, text in enumerate(texts)])

    days = [fact for fact in align(readings) if fact.slot.attribute == "day of the shooting"]

    assert [fact.agreement for fact in days] == [Agreement.CONFLICTING]
