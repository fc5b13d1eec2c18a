"""Feasts of the moon, against the days on which they were kept."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.timex import find_timexes
from crosscheck.text.timex.feasts import MOVED_BY_THE_MOON, feast

KEPT = [
    ("lunarnewyear", "2001-01-24 2007-02-18 2013-02-10 2015-02-19 2020-01-25 2024-02-10 2026-02-17"),
    ("diwali", "2009-10-17 2012-11-13 2014-10-23 2017-10-19 2020-11-14 2021-11-04 2023-11-12"),
    ("passover", "2013-03-26 2018-03-31"),
    ("purim", "2013-02-24 2020-03-10"),
    ("shavuot", "2018-05-20"),
    ("roshhashanah", "2013-09-05 2018-09-10"),
    ("yomkippur", "2018-09-19"),
    ("sukkot", "2018-09-24"),
    ("hanukkah", "2013-11-28 2016-12-25 2018-12-03 2019-12-23"),
    ("eidalfitr", "2015-07-18 2018-06-15 2020-05-24 2021-05-13 2024-04-10"),
    ("eidaladha", "2010-11-17 2021-07-20"),
    ("ashura", "2012-11-24"),
    ("muharram", "2020-08-20"),
    ("mawlid", "2019-11-10"),
    ("holi", "2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21 2020-03-10 2023-03-08"),
    ("vesak", "2015-05-04 2018-04-30 2020-05-07 2021-05-26 2023-05-05 2024-05-23"),
    ("rakshabandhan", "2001-08-04 2012-08-02 2015-08-29 2020-08-03 2023-08-30 2024-08-19"),
    ("dussehra", "2015-10-22 2019-10-08 2022-10-05 2023-10-24 2024-10-12"),
]


# Kept by the hour at which a day of the moon begins.
WITHIN_A_DAY = [
    ("janmashtami", "2004-09-07 2008-08-24 2012-08-10 2018-09-03 2025-08-16"),
    ("ganesh", "2004-09-18 2013-09-09 2016-09-05 2021-09-10 2024-09-07"),
    ("shivaratri", "2010-02-12 2014-02-27 2018-02-13 2024-03-08 2025-02-26"),
    ("gurunanak", "2001-11-30 2009-11-02 2012-11-28 2020-11-30 2025-11-05"),
    ("bhaidooj", "2004-11-14 2013-11-05 2018-11-09 2021-11-06"),
    ("chhath", "2011-11-01 2016-11-06 2023-11-19"),
    ("yomhashoah", "2018-04-12 2019-05-02 2023-04-18"),
]


@pytest.mark.parametrize(("rule", "days"), KEPT)
def test_days_on_which_they_were_kept(rule: str, days: str) -> None:
    assert [feast(rule, int(day[:4])).isoformat() for day in days.split()] == days.split()


@pytest.mark.parametrize(("rule", "days"), WITHIN_A_DAY)
def test_days_on_which_they_were_kept_but_for_one(rule: str, days: str) -> None:
    kept = [date.fromisoformat(day) for day in days.split()]

    assert max(abs((feast(rule, day.year) - day).days) for day in kept) <= 1


@given(st.sampled_from(sorted(MOVED_BY_THE_MOON)), st.integers(1, 2900))
def test_each_year_has_one(rule: str, year: int) -> None:
    assert feast(rule, year).year == year


def test_a_feast_of_the_new_moon_may_be_kept_a_day_sooner_or_later() -> None:
    (feast_day,) = find_timexes("The ferry sank on Eid al-Fitr 2018.", (), None)

    assert feast_day.timex == "2018-06-15"
    assert (feast_day.low, feast_day.high) == (date(2018, 6, 14).toordinal(), date(2018, 6, 16).toordinal())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Eid ul-Adha", "Bakrid"),
        ("Id al-Fitr", "Hari Raya Puasa"),
        ("Chanukah", "Hannukah"),
        ("Deepavali", "Lakshmi Puja"),
        ("Choti Diwali", "Naraka Chaturdashi"),
        ("Phagwah", "Holi"),
    ],
)
def test_one_feast_goes_by_the_names_of_several_languages(one: str, other: str) -> None:
    days = [find_timexes(f"The bridge opened on {name} 2022.", (), None)[0].timex for name in (one, other)]

    assert days[0] == days[1]
    assert len(days[0]) == len("2022-10-24")


def test_a_feast_beside_another() -> None:
    holika, holi = feast("holika", 2019), feast("holi", 2019)

    assert (holi - holika).days == 1


def test_to_the_end_of_the_calendar() -> None:
    for rule in sorted(MOVED_BY_THE_MOON):
        assert feast(rule, 9999).year == 9999


@pytest.mark.parametrize(
    ("sentence", "published", "day"),
    [
        ("The ferry landed on New Year's Eve.", date(2024, 1, 2), "2023-12-31"),
        ("The ferry will land on New Year's Eve.", date(2024, 1, 2), "2024-12-31"),
        ("The ferry landed on New Year's Eve.", date(2023, 12, 31), "2023-12-31"),
    ],
)
def test_in_january_one_looks_back_to_the_end_of_last_year(sentence: str, published: date, day: str) -> None:
    (eve,) = find_timexes(sentence, (), published)

    assert eve.timex == day
