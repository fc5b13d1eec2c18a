"""The verdict ladder, climbed by whole articles."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article, Fact
from crosscheck.pipeline.align import align
from crosscheck.pipeline.alignment import verdict
from crosscheck.pipeline.extract import extract


def fact(attribute: str, *articles: tuple[str, str | None]) -> Fact:
    read = [Article(str(number), "a.txt", text, published=day) for number, (text, day) in enumerate(articles)]
    return next(fact for fact in align(extract(read)) if fact.slot.attribute == attribute)


def test_an_article_is_read_by_its_best_fit() -> None:
    update = "Three people were killed in the crash, police said at first. Five people were killed in the crash."

    assert fact("killed", (update, None), ("Three people were killed in the crash.", None)).agreement is Agreement.SAME


def test_an_article_that_says_both_bears_out_neither() -> None:
    both = fact("killed", ("Three people were killed in the crash. Five people were killed in the crash.", None))
    once = fact("killed", ("Three people were killed in the crash. The three people killed were sailors.", None))

    assert both.agreement is Agreement.INCOMPARABLE
    assert both.reason == "one article says both"
    assert once.agreement is Agreement.SAME


def test_the_toll_of_an_earlier_year_is_counted_anew_no_more() -> None:
    reports = [(f"In 2011, {dead} people were killed when a ferry sank off Tarn.", day) for dead, day in
               ((31, "2024-05-12"), (13, "2024-05-14"))]  # fmt: skip
    found = fact("killed", *reports)

    assert found.agreement is Agreement.CONFLICTING
    assert found.slot.scope == "an earlier event, 2011"


def test_two_earlier_years_have_two_tolls() -> None:
    one = ("In 2011, 31 people were killed when a ferry sank off Tarn.", "2024-05-12")
    other = ("In 2004, 13 people were killed when a ferry sank off Tarn.", "2024-05-12")

    assert fact("killed", one, other).agreement is Agreement.SAME


def test_looser_words_are_no_second_reading() -> None:
    close = "Tomas Verrill was held on weapons charges. Tomas Verrill was charged with weapons smuggling."
    other = "Tomas Verrill was charged with weapons possession."

    assert fact("charge", (close, None), (other, None)).agreement is Agreement.CONFLICTING


def test_what_fits_both_takes_no_side() -> None:
    day = fact(
        "day of the fire",
        ("The fire broke out in May.", "2024-06-01"),
        ("The fire broke out on May 12.", "2024-06-01"),
        ("The fire broke out on May 14.", "2024-06-01"),
    )

    assert [claim.text for claim in verdict.sides(day.claims)] == ["May 12", "May 14"]
    assert len(verdict.sides(day.claims[:2])) == 2


def test_a_later_toll_supersedes_the_earlier() -> None:
    first, second = "Three people were killed in the crash.", "Five people were killed in the crash."

    assert fact("killed", (first, "2024-05-12"), (second, "2024-05-14")).agreement is Agreement.SUPERSEDED
    assert fact("killed", (first, "2024-05-12"), (second, "2024-05-12")).agreement is Agreement.CONFLICTING


@pytest.mark.parametrize(
    ("critical", "agreement"),
    [
        ("2024-05-12", Agreement.CONFLICTING),
        ("2024-05-13", Agreement.CONFLICTING),  # overnight few get worse
        ("2024-05-11", Agreement.SUPERSEDED),  # he is better
        ("2024-05-20", Agreement.SUPERSEDED),
    ],
)
def test_a_patient_gets_better_and_seldom_worse_overnight(critical: str, agreement: Agreement) -> None:
    fair = ("Dorian Fells, 34, was in fair condition.", "2024-05-12")

    assert fact("condition", fair, ("Dorian Fells, 34, was in critical condition.", critical)).agreement is agreement


@pytest.mark.parametrize(
    ("younger", "elder", "surer"),
    [
        ("2024-05-12", "2024-05-12", True),  # one day: no birthday
        ("2024-05-14", "2024-05-12", True),  # nobody grows younger
        ("2024-05-12", "2024-05-14", True),  # a birthday just then is rare
        ("2024-05-12", "2024-11-14", False),
    ],
)
def test_a_birthday_explains_a_year_more_after_long(younger: str, elder: str, surer: bool) -> None:
    found = fact("age", ("Dorian Fells, 34, was arrested.", younger), ("Dorian Fells, 35, was arrested.", elder))

    assert found.agreement is Agreement.CONFLICTING
    assert (found.confidence > 0.6) is surer


def test_two_spellings_count_wherever_they_stand() -> None:
    both = "Envoy Sergei Malkin met the delegation. Envoy Sergey Malkin left early."

    assert fact("name", (both, None), ("Envoy Sergei Malkin met the delegation.", None)).agreement is Agreement.VARIANT


@pytest.mark.parametrize("day", [2, 3, 5, 6, 8, 9, 10, 12])
def test_of_reasons_that_weigh_the_same_the_one_printed_first_is_given(day: int) -> None:
    told = "The explosion happened on May {}, 2024.".format
    both = f"{told(day)} {told(day + 1)}"

    found = fact("day of the explosion", (both, "2024-06-03"), (told(25), "2024-06-03"))

    assert found.reason.startswith(f"{25 - day} days apart")


def test_each_report_is_weighed_by_its_own_day() -> None:
    """A caption that repeats the first count in the last report makes no contradiction of the two days."""
    first, last = "Three people were hurt in the crash.", "Five people were hurt in the crash."
    found = fact("injured", (first, "2024-05-12"), (last, "2024-05-14"), (f"{first} {last}", "2024-05-18"))

    assert found.agreement is Agreement.SUPERSEDED


@pytest.mark.parametrize(
    ("first", "later", "agreement"),
    [
        ("2024-05-12", "2024-05-13", Agreement.SUPERSEDED),
        ("2024-05-12", "2024-05-12", Agreement.CONFLICTING),
        ("2024-05-12", "2024-06-20", Agreement.CONFLICTING),  # by then it was long known
    ],
)
def test_who_was_hit_is_counted_anew_for_a_day_or_two(first: str, later: str, agreement: Agreement) -> None:
    told = ("Five people were shot at the ferry.", first), ("Four people were shot at the ferry.", later)

    assert fact("shot", *told).agreement is agreement
    fired = ("Two men opened fire at the ferry.", first), ("Three men opened fire at the ferry.", later)
    assert fact("attackers", *fired).agreement is agreement


def test_nobody_held_yet_contradicts_an_arrest_less_surely() -> None:
    none, one, two = "No arrests were made.", "One man was arrested.", "Two men were arrested."
    early = fact("arrested", (none, "2024-05-12"), (one, "2024-05-12"))
    late = fact("arrested", (two, "2024-05-12"), (one, "2024-05-12"))

    assert early.agreement is late.agreement is Agreement.CONFLICTING
    assert early.confidence < 0.6 < late.confidence


def test_a_clock_time_between_two_parts_of_a_day_fits_both() -> None:
    parts = "The crash happened on Monday afternoon.", "The crash happened on Monday evening."
    told = [(text, "2024-05-15") for text in parts]
    between = ("The crash happened at 5:30 p.m. Monday.", "2024-05-15")

    assert fact("time of the crash", *told).agreement is Agreement.CONFLICTING
    assert fact("time of the crash", *told, between).agreement is Agreement.COMPATIBLE
