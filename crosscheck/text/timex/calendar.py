"""The calendar: ordinals, months, weeks, and the days of moveable holidays."""

from __future__ import annotations

from datetime import MAXYEAR, date, timedelta
from decimal import Decimal

from crosscheck.text.timex.feasts import MOVED_BY_THE_MOON, feast

# Units of time in days and in months; a month in days, from the least to the most that a run of months makes it.
DAYS_IN = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
MONTH_DAYS = (Decimal("30.4"), Decimal("30.5"))
# Meteorological seasons of the northern hemisphere: the month each begins in.
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

# Parts of the day in minutes: first and last, generous on both sides.
PART_MINUTES = {
    "MO": (240, 720),
    "MI": (660, 840),
    "AF": (720, 1140),
    "EV": (960, 1440),
    "NI": (1080, 1800),
    "DT": (300, 1260),
}


def month_days(year: int | None, month: int) -> int:
    """How many days a month has; 29 for a February of an unknown year."""
    if month == 2:
        leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
        return 29 if leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


def add_months(day: date, months: int) -> date | None:
    """The day so many months away, cut to the length of its month; None outside the calendar."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= years <= MAXYEAR:
        return None
    return date(years, month + 1, min(day.day, month_days(years, month + 1)))


def add_days(day: date, days: int) -> date | None:
    """The day so many days away; None outside the calendar."""
    ordinal = day.toordinal() + days
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def monday_of(day: date) -> date:
    """The Monday of the ISO week that a day lies in."""
    return day - timedelta(days=min(day.isoweekday() - 1, day.toordinal() - 1))


def week_value(day: date) -> str:
    """The ISO week of a day, as in TIMEX3: "2019-W49"."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def year_span(first: int, last: int) -> tuple[int, int] | None:
    """First and last ordinal of the years from ``first`` to ``last``; None before the year 1."""
    if first < 1 or last > MAXYEAR:
        return None
    return date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal()


def month_span(year: int, month: int, months: int = 1) -> tuple[int, int] | None:
    """First and last ordinal of ``months`` months from one on; None outside the calendar."""
    if not 1 <= year <= MAXYEAR - 1:
        return None
    first = date(year, month, 1)
    after = add_months(first, months)
    return (first.toordinal(), after.toordinal() - 1) if after else None


def piece_span(year: int, piece: str) -> tuple[int, int] | None:
    """First and last ordinal of a quarter, half or season of a year."""
    if piece[0] == "Q" and piece[1:].isdigit():
        return month_span(year, 3 * int(piece[1:]) - 2, 3)
    if piece[0] == "H":
        return month_span(year, 6 * int(piece[1:]) - 5, 6)
    start = SEASON_STARTS.get(piece)
    if start is None:
        return year_span(year, year)
    if piece == "WI":
        # "The winter of 1994" begins in December of 1993 or of 1994; both fit.
        return month_span(year - 1, 12, 16) if year > 1 else None
    return month_span(year, start, 3)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    golden = year % 19
    century = year // 100
    skipped = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = skipped - (skipped // 28) * (1 - (29 // (skipped + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    offset = moon - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Julian calendar, as a Gregorian day (Meeus, Astronomical Algorithms, 1991)."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth given weekday of a month; ``nth`` -1 is the last."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    last = date(year, month, month_days(year, month))
    return last - timedelta(days=(last.isoweekday() - weekday) % 7)


def holiday_date(rule: str, year: int) -> date:
    """The day of a holiday in a year, by the rule that the word file names."""
    if rule == "election":
        # The Tuesday after the first Monday of November (United States).
        return nth_weekday(year, 11, 1, 1) + timedelta(days=1)
    if rule in _MOVEABLE:
        month, weekday, nth = _MOVEABLE[rule]
        return nth_weekday(year, month, weekday, nth)
    if rule in _FROM_EASTER:
        return easter(year) + timedelta(days=_FROM_EASTER[rule])
    if rule in _FROM_ORTHODOX_EASTER:
        return orthodox_easter(year) + timedelta(days=_FROM_ORTHODOX_EASTER[rule])
    if rule in _FROM_THANKSGIVING:
        return holiday_date("thanksgiving", year) + timedelta(days=_FROM_THANKSGIVING[rule])
    if rule in MOVED_BY_THE_MOON:
        return feast(rule, year)
    month_text, _, day_text = rule.partition("-")
    return date(year, int(month_text), int(day_text))


# Month, weekday, which one: days that move with the weekday, most of them of the United States.
_MOVEABLE = {
    "thanksgiving": (11, 4, 4),
    "memorial": (5, 1, -1),
    "labor": (9, 1, 1),
    "king": (1, 1, 3),
    "presidents": (2, 1, 3),
    "columbus": (10, 1, 2),
    "earthhour": (3, 6, -1),
    "father": (6, 7, 3),
}
# Days after Easter Sunday, and after Thanksgiving.
_FROM_EASTER = {
    "shrovetuesday": -47, "ashwednesday": -46, "palmsunday": -7, "maundythursday": -3, "goodfriday": -2, "easter": 0,
    "eastermonday": 1, "ascension": 39, "pentecost": 49, "whitmonday": 50,
}  # fmt: skip
_FROM_ORTHODOX_EASTER = {"cleanmonday": -48, "orthodoxgoodfriday": -2, "orthodoxeaster": 0}
_FROM_THANKSGIVING = {"blackfriday": 1, "cybermonday": 4}


def ordinal_suffix(number: int) -> str:
    """The letters behind an ordinal in figures: "st", "nd", "rd", "th"."""
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
