"""Bare hours and the words that explain them. The page was published on Sunday 8 December 2019."""

from __future__ import annotations

from datetime import date

import pytest

from crosscheck.text.timex import find_timexes
from crosscheck.text.timex.value import TimeValue

PUBLISHED = date(2019, 12, 8)


def read(page: str) -> list[tuple[str, str]]:
    return [(timex.span.of(page), timex.timex) for timex in find_timexes(page, (), PUBLISHED)]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("The kiln blew up at 8 Friday night.", [("8 Friday night", "2019-12-06T20:00")]),
        ("The kiln blew up around 8 Friday night.", [("around 8 Friday night", "2019-12-06T20:00")]),
        ("The kiln blew up at five yesterday evening.", [("five yesterday evening", "2019-12-07T17:00")]),
        ("The kiln blew up at 11 at night.", [("11 at night", "2019-12-08T23:00")]),
        ("The kiln blew up at one at night.", [("one at night", "2019-12-08T01:00")]),
        ("The kiln blew up at eight in the morning.", [("eight in the morning", "2019-12-08T08:00")]),
        ("It was over by ten past nine in the evening.", [("ten past nine in the evening", "2019-12-08T21:10")]),
        ("It rang at twenty to eight in the morning.", [("twenty to eight in the morning", "2019-12-08T07:40")]),
        ("It rang five minutes to midnight.", [("five minutes to midnight", "2019-12-08T23:55")]),
        ("It rang an hour before midnight.", [("an hour before midnight", "2019-12-08T23:00")]),
        ("It rang half an hour after noon.", [("half an hour after noon", "2019-12-08T12:30")]),
        (
            "It rang less than an hour before midnight.",
            [("less than an hour", "PT1H"), ("midnight", "2019-12-08T00:00")],
        ),
        ("It rang within half an hour after noon.", [("half an hour", "PT30M"), ("noon", "2019-12-08T12:00")]),
        ("It rang 20 minutes after noon.", [("20 minutes after noon", "2019-12-08T12:20")]),
        ("It burned in the early hours of Friday.", [("the early hours of Friday", "2019-12-06TMO")]),
        ("It burned in the early hours of Friday morning.", [("the early hours of Friday morning", "2019-12-06TMO")]),
        ("It burned in the small hours of 6 May.", [("the small hours of 6 May", "2019-05-06TMO")]),
        ("It burned overnight Friday.", [("overnight Friday", "2019-12-06TNI")]),
        ("It burned at about 6:30 on Friday.", [("about 6:30 on Friday", "2019-12-06T06:30")]),
        ("It happened around 6:30 in the yard.", [("around 6:30", "2019-12-08T06:30")]),
        ("It was found at approximately 6:30.", [("approximately 6:30", "2019-12-08T06:30")]),
        ("She swam it in around 6:30 and ran a mile in about 4:35.", []),
        ("The film lasts about 1:45.", []),
        ("Gunners fired at 1740 hours.", [("1740 hours", "2019-12-08T17:40")]),
        ("It burned about 0415 hrs.", [("about 0415 hrs", "2019-12-08T04:15")]),
        ("They gave 1740 hours to it.", [("1740 hours", "PT1740H")]),
        ("It burned at first light.", [("first light", "2019-12-08TMO")]),
        ("It burned as the sun went down.", [("as the sun went down", "2019-12-08TEV")]),
        ("A new dawn, and a sun that set over Tarn.", []),
        ("It burned at quarter past eleven that night.", [("quarter past eleven that night", "2019-12-08T23:15")]),
        ("It was seventeen minutes past five p.m.", [("seventeen minutes past five p.m.", "2019-12-08T17:17")]),
        ("It burned at dawn on Friday.", [("dawn", "2019-12-06TMO"), ("Friday", "2019-12-06")]),
        ("It burned after sunset on 6 May.", [("sunset", "2019-05-06TEV"), ("6 May", "2019-05-06")]),
        ("It burned overnight.", [("overnight", "2019-12-08TNI")]),
        ("The gates will open at 8 on Friday.", [("8 on Friday", "2019-12-13T08:00")]),
        ("The doors opened at ten on Friday.", [("ten on Friday", "2019-12-06T10:00")]),
        ("It rang at 0645 GMT.", [("0645 GMT", "2019-12-08T06:45")]),
        ("It rang at 18.45 GMT.", [("18.45 GMT", "2019-12-08T18:45")]),
    ],
)
def test_an_hour_and_what_explains_it(page: str, expected: list[tuple[str, str]]) -> None:
    assert read(page) == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("The lock opens from 7 to 9:30 tonight.", [("7", "2019-12-08T19:00"), ("9:30 tonight", "2019-12-08T21:30")]),
        ("The lock jammed between 10 and 11:30 this morning.", [
            ("10", "2019-12-08T10:00"), ("11:30 this morning", "2019-12-08T11:30"),
        ]),
        ("The lock jammed between 8 and 9 Friday night.", [
            ("8", "2019-12-06T20:00"), ("9 Friday night", "2019-12-06T21:00"),
        ]),
        ("The lock jammed between nine and ten in the evening.", [
            ("nine", "2019-12-08T21:00"), ("ten in the evening", "2019-12-08T22:00"),
        ]),
        ("The lock jammed between nine and ten p.m. on Friday.", [
            ("nine", "2019-12-06T21:00"), ("ten p.m.", "2019-12-06T22:00"), ("Friday", "2019-12-06"),
        ]),
        ("The lock was shut from 8 to midnight.", [("8", "2019-12-08T20:00"), ("midnight", "2019-12-08T24:00")]),
        ("The lock jammed Friday between 10 p.m. and midnight.", [
            ("Friday", "2019-12-06"), ("10 p.m.", "2019-12-06T22:00"), ("midnight", "2019-12-06T24:00"),
        ]),
        ("The lock was shut from midnight to 2 a.m.", [
            ("midnight", "2019-12-08T00:00"), ("2 a.m.", "2019-12-08T02:00"),
        ]),
        ("The lock was shut from 10 to noon.", [("10", "2019-12-08T10:00"), ("noon", "2019-12-08T12:00")]),
        ("The lock jammed at 10:30 on Friday night.", [
            ("10:30", "2019-12-06T22:30"), ("Friday night", "2019-12-06TNI"),
        ]),
        ("The lock jammed at 8 on Friday night.", [("8", "2019-12-06T20:00"), ("Friday night", "2019-12-06TNI")]),
        ("The tremor came at 1740 (1540 GMT) on Friday.", [
            ("1740", "2019-12-06T17:40"), ("1540 GMT", "2019-12-06T15:40"), ("Friday", "2019-12-06"),
        ]),
        ("The tremor came at 5:40 p.m. (1540 GMT) Friday.", [
            ("5:40 p.m.", "2019-12-06T17:40"), ("1540 GMT", "2019-12-06T15:40"), ("Friday", "2019-12-06"),
        ]),
        ("The tremor came at 5:40 p.m. local time Friday.", [
            ("5:40 p.m.", "2019-12-06T17:40"), ("Friday", "2019-12-06"),
        ]),
        ("The lock is shut 3 to 5 p.m. Friday.", [("3", "2019-12-06T15:00"), ("5 p.m. Friday", "2019-12-06T17:00")]),
        ("The lock opens tonight from 7 to 9.", [
            ("tonight", "2019-12-08TNI"), ("7", "2019-12-08T19:00"), ("9", "2019-12-08T21:00"),
        ]),
        ("Friday night between 10 and 11:30 the lock jammed.", [
            ("Friday night", "2019-12-06TNI"), ("10", "2019-12-06T22:00"), ("11:30", "2019-12-06T23:30"),
        ]),
        ("The lock is open Friday from 9a to 11a.", [
            ("Friday", "2019-12-06"), ("9a", "2019-12-06T09:00"), ("11a", "2019-12-06T11:00"),
        ]),
        ("The lock is open 8a-12p Friday.", [
            ("8a", "2019-12-06T08:00"), ("12p Friday", "2019-12-06T12:00"),
        ]),
        ("The tremor came at 1740 local time on Friday.", [("1740 local time on Friday", "2019-12-06T17:40")]),
    ],
)  # fmt: skip
def test_two_hours(page: str, expected: list[tuple[str, str]]) -> None:
    assert read(page) == expected


@pytest.mark.parametrize(
    ("page", "times"),
    [
        ("The keepers won by 3 Friday night.", ["Friday night"]),
        ("The doors opened at twelve on Friday.", ["Friday"]),
        ("Varn was ranked at 8 on Friday.", ["Friday"]),
        ("The toll stood at 8 on Friday.", ["Friday"]),
        ("The count remained at nine on Friday.", ["Friday"]),
        ("They caught about 9 on Friday.", ["Friday"]),
        ("The keepers won 3-2 Friday night.", ["Friday night"]),
        ("One keeper slept in the afternoon and two in the evening.", []),
        ("She sold two in the morning.", []),
        ("The keepers caught between 3 and 8 yesterday.", ["yesterday"]),
        ("The lock shuts at 5 to 6 p.m.", ["6 p.m."]),
        ("The lock held Friday night from 7 to 9 boats.", ["Friday night"]),
        ("The lock shut in the early hours of the siege.", []),
        ("Since 1830 local keepers have owned it.", ["1830"]),
        ("In 1960 (1540 men) it shut.", ["1960"]),
        ("Route 9a to 11a was shut, and from 13a to 14a too.", []),
        ("Psalm 9a, 10a to 12a, was sung.", []),
        ("Highway 9, 9a to 10p, was shut.", []),
    ],
)
def test_numbers_that_are_no_hours(page: str, times: list[str]) -> None:
    assert [words for words, _ in read(page)] == times


def test_midnight_at_the_end_of_a_day_is_of_that_day() -> None:
    _, midnight = find_timexes("The lock was shut from 9 p.m. to midnight.", (), PUBLISHED)
    day = TimeValue.of(midnight).day()

    assert day is not None
    assert str(day) == "8 December 2019"
    assert (day.low, day.high) == (PUBLISHED.toordinal(), PUBLISHED.toordinal())
