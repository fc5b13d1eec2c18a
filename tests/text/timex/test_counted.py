"""Times inside a larger one, and times counted from a day. The page was published on Sunday 8 December 2019."""

from __future__ import annotations

from datetime import date

import pytest

from crosscheck.text.timex import find_timexes

PUBLISHED = date(2019, 12, 8)


def read(page: str) -> list[tuple[str, str]]:
    return [(timex.span.of(page), timex.timex) for timex in find_timexes(page, (), PUBLISHED)]


@pytest.mark.parametrize(
    ("page", "words", "value"),
    [
        ("The mill shut in the first week of June.", "the first week of June", "2019-W23"),
        ("The mill shut in the last week of 2018.", "the last week of 2018", "2018-W52"),
        ("The mill shut in the first week of the year.", "the first week of the year", "2019-W01"),
        ("The mill shut on the first weekend in June.", "the first weekend in June", "2019-W22-WE"),
        ("The mill shut on the final day of April 2018.", "the final day of April 2018", "2018-04-30"),
        ("The mill shut on the last day of 2018.", "the last day of 2018", "2018-12-31"),
        ("The mill shut in the last month of 2018.", "the last month of 2018", "2018-12"),
        ("The mill will shut on the 15th day of next month.", "the 15th day of next month", "2020-01-15"),
        ("The mill shut on the twenty-first day of May.", "the twenty-first day of May", "2019-05-21"),
        ("The mill shut in the week of 6 May.", "the week of 6 May", "2019-W19"),
        ("The mill shut in the week beginning May 6.", "the week beginning May 6", "2019-W19"),
        ("Sales fell in the week ended Aug. 24.", "the week ended Aug. 24", "2019-W34"),
        ("The mill shut on the weekend of May 4.", "the weekend of May 4", "2019-W18-WE"),
        ("The mill shut the day before yesterday.", "the day before yesterday", "2019-12-06"),
        ("The mill will open the day after tomorrow.", "the day after tomorrow", "2019-12-10"),
        ("The mill will open two weeks from today.", "two weeks from today", "2019-12-22"),
        ("The mill shut the day after Thanksgiving.", "the day after Thanksgiving", "2019-11-29"),
        ("The mill shut two days before Halloween.", "two days before Halloween", "2019-10-29"),
        ("The mill shut the Friday before Thanksgiving.", "the Friday before Thanksgiving", "2019-11-22"),
        ("The mill shut the Monday after Easter.", "the Monday after Easter", "2019-04-22"),
        ("The mill shut two weeks ago Monday.", "two weeks ago Monday", "2019-11-18"),
        ("The mill shut a year ago today.", "a year ago today", "2018-12-08"),
        ("The mill shut a year-and-a-half ago.", "a year-and-a-half ago", "2018-06"),
        ("The mill will shut a week from Friday.", "a week from Friday", "2019-12-20"),
        ("The mill broke even in the 2018 fiscal year.", "the 2018 fiscal year", "2018"),
        ("The mill shut in the last half of 1989.", "the last half of 1989", "1989-H2"),
        ("Boats sank over the Labor Day weekend.", "Labor Day weekend", "2019-W35-WE"),
        ("Boats sank on Easter weekend 2018.", "Easter weekend 2018", "2018-W13-WE"),
        ("The mill burned the night before Halloween.", "the night before Halloween", "2019-10-30TNI"),
    ],
)
def test_one_time_that_another_places(page: str, words: str, value: str) -> None:
    assert read(page) == [(words, value)]


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("The mill shut for two days before Easter.", ["two days", "Easter"]),
        ("The mill shut nine days after 3 May.", ["nine days", "3 May"]),
        ("The mill shut on Friday after Thursday's fire.", ["Friday", "Thursday"]),
        ("The mill shut a month after the fire.", ["a month"]),
        ("The first day of school is Monday.", ["Monday"]),
        ("The miller left the day before.", ["the day before"]),
        ("The mill shut on May 3, 4 and 5.", ["May 3", "4", "5"]),
        ("On May 3, 12 millers left and 5 stayed.", ["May 3"]),
        ("On May 3 and 4 people were ill.", ["May 3"]),
        ("By the end of May the Second Fleet had left.", ["the end of May"]),
    ],
)
def test_times_that_stay_apart(page: str, words: list[str]) -> None:
    assert [found for found, _ in read(page)] == words


def test_a_weekend_stretches_to_its_holiday() -> None:
    (weekend,) = find_timexes("Boats sank over the Labor Day weekend.", (), PUBLISHED)

    assert (weekend.low, weekend.high) == (date(2019, 8, 31).toordinal(), date(2019, 9, 2).toordinal())


def test_the_day_that_ends_a_quarter_tells_which_it_is() -> None:
    assert read("The mill lost money in the quarter ended July 31.") == [
        ("the quarter", "2019-Q2"),
        ("July 31", "2019-07-31"),
    ]
    assert read("The mill earned more in the first quarter of 2019. In the quarter ended Sept. 28 it grew.")[1:] == [
        ("the quarter", "2019-Q1"),
        ("Sept. 28", "2019-09-28"),
    ]


def test_a_week_by_its_number_may_be_any_day_of_either_count() -> None:
    (week,) = find_timexes("The mill shut in the first week of June.", (), PUBLISHED)

    assert (week.low, week.high) == (date(2019, 6, 1).toordinal(), date(2019, 6, 9).toordinal())


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("Between March and June the canal rose.", [("March", "2019-03"), ("June", "2019-06")]),
        ("From March to June the canal will rise.", [("March", "2020-03"), ("June", "2020-06")]),
        ("It rained from November to January.", [("November", "2018-11"), ("January", "2019-01")]),
        ("The fair ran Monday to Wednesday.", [("Monday", "2019-12-02"), ("Wednesday", "2019-12-04")]),
        ("The fair ran Saturday to Monday.", [("Saturday", "2019-11-30"), ("Monday", "2019-12-02")]),
        ("The fair will run Saturday through Monday.", [("Saturday", "2019-12-14"), ("Monday", "2019-12-16")]),
        ("The fair shut on Monday and Saturday.", [("Monday", "2019-12-02"), ("Saturday", "2019-12-07")]),
    ],
)
def test_the_ends_of_a_range_lie_in_order(page: str, expected: list[tuple[str, str]]) -> None:
    assert read(page) == expected
