"""A text that is nothing but a time. The page was published on Sunday 8 December 2019."""

from __future__ import annotations

from datetime import date

import pytest

from crosscheck.text.timex import find_timexes

PUBLISHED = date(2019, 12, 8)


def read(page: str) -> list[str]:
    return [timex.timex for timex in find_timexes(page, (), PUBLISHED)]


LABELS = [
    ("may", "2020-05"),
    ("in March", "2020-03"),
    ("Sat", "2019-12-14"),
    ("fri.", "2019-12-13"),
    ("thurs", "2019-12-12"),
    ("Sunday", "2019-12-15"),
    ("Easter", "2020-04-12"),
    ("afternoon", "2019-12-08TAF"),
    ("in the evening", "2019-12-08TEV"),
    ("in the evening", "2019-12-08TEV"),
    ("at dawn", "2019-12-08TMO"),
    ("in 15'", "PT15M"),
    ('in 30"', "PT30S"),
    ("after lunch", "2019-12-08TAF"),
    ("10:30", "2019-12-08T10:30"),
    ("15h45", "2019-12-08T15:45"),
    ("18:20:05", "2019-12-08T18:20"),
    ("at 11 45", "2019-12-08T11:45"),
    ("around 1130", "2019-12-08T11:30"),
    ("at 7p", "2019-12-08T19:00"),
    ("ten forty-five", "2019-12-08T10:45"),
    ("eleven oh six", "2019-12-08T11:06"),
    ("nine fifty-one p m", "2019-12-08T21:51"),
    ("half seven", "2019-12-08T07:30"),
    ("ten after 4 pm", "2019-12-08T16:10"),
    ("25 to noon", "2019-12-08T11:35"),
    ("the 19th", "2019-12-19"),
    ("on the first", "2020-01-01"),
    ("all month", "P1M"),
    ("in three days", "2019-12-11"),
    ("in two hours", "PT2H"),
    ("12-24", "2019-12-24"),
    ("14h", "2019-12-08T14:00"),
    ("at 9am on Saturday", "2019-12-14T09:00"),
]


@pytest.mark.parametrize(("page", "value"), LABELS)
def test_what_stands_alone_is_a_time(page: str, value: str) -> None:
    assert read(page) == [value]


NO_LABELS = [
    "7",
    "25",
    "two three",
    "three twenty",
    "12 15",
    "nights",
    "mornings",
    "half",
    "second",
    "on 24",
    "2-9",
    "77",
    "at dozens",
    "sun dried",
]


@pytest.mark.parametrize("page", NO_LABELS)
def test_what_stands_alone_and_is_no_time(page: str) -> None:
    assert read(page) == []


@pytest.mark.parametrize(("page", "_"), LABELS)
def test_in_running_text_it_may_be_anything(page: str, _: str) -> None:
    longer = f"The committee, which nobody had asked, wrote {page} on the wall of the hall."
    alone = {"half seven", "at 7p", "fri.", "Sat", "may", "all month", "10:30"}
    assert page not in alone or read(longer) == []
