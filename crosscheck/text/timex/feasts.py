"""Feasts that follow the moon: the Jewish, Muslim, Hindu and Buddhist ones, the Chinese New Year."""

from __future__ import annotations

from datetime import date, timedelta
from math import radians, sin

# Ordinal of the day before the first of the Hebrew calendar (Dershowitz and Reingold, Calendrical Calculations).
_HEBREW_EPOCH = -1373427
# Days from the Jewish New Year of the same Gregorian year: those of spring lie before it.
_FROM_NEW_YEAR = {
    "purim": -193, "shushanpurim": -192, "passover": -163, "shavuot": -113, "roshhashanah": 0, "yomkippur": 9,
    "sukkot": 14, "hanukkah": 83,
}  # fmt: skip
# A year of so many days has a long second month, before Hanukkah.
_LONG_YEARS = (355, 385)
# Julian day of the ordinal 0, at noon; a month of the moon, and its first new moon of 2000 (Meeus, chapter 49).
_JULIAN_DAY = 1721424.5
_MONTH, _FIRST, _FULL = 29.530588861, 2451550.09766, 0.5
# Days that Beijing and Delhi are ahead of Greenwich; Diwali is kept on the evening that has no moon.
_BEIJING, _DELHI, _EVENING = 8 / 24, 5.5 / 24, 17.5 / 24
# Month and day of the Muslim calendar, and the ordinal of its first day.
_MUSLIM = {"muharram": (1, 1), "ashura": (1, 10), "mawlid": (3, 12), "eidalfitr": (10, 1), "eidaladha": (12, 10)}
_MUSLIM_EPOCH = 227015
# Feasts of the first new or full moon from a month and day on, and what to add to it in days.
_NEW_MOONS = {"shivaratri": (2, 13, -1.9), "ganesh": (8, 19, 3.3)}
_FULL_MOONS = {
    "holi": (2, 28, 0.5), "vesak": (4, 29, 0.0), "rakshabandhan": (8, 2, -0.35), "janmashtami": (8, 2, 7.65),
    "gurunanak": (11, 2, -0.1),
}  # fmt: skip
# Days before and after another feast.
_BESIDE = {
    "holika": ("holi", -1), "dhanteras": ("diwali", -2), "narakachaturdashi": ("diwali", -1),
    "govardhan": ("diwali", 1), "bhaidooj": ("diwali", 2), "chhath": ("diwali", 6), "yomhashoah": ("passover", 12),
}  # fmt: skip
# Dussehra is the tenth day of the moon's month that Diwali ends.
_TENTH = 9.5
# Kept where the new moon is seen, or put off for a Sabbath: a day sooner or later than by the tables.
SIGHTED = frozenset((*_MUSLIM, *_NEW_MOONS, *_FULL_MOONS, *_BESIDE, "dussehra"))
MOVED_BY_THE_MOON = SIGHTED.union(_FROM_NEW_YEAR, ("lunarnewyear", "diwali"))


def feast(rule: str, year: int) -> date:
    """The day of a feast in a Gregorian year; of one that lasts several days or falls twice into the year, the first.

    The Chinese New Year is right from 1900 to 2100 but for 1985, when it fell a month later.
    """
    if rule == "lunarnewyear":
        return date.fromordinal(int(_moon_after(date(year, 1, 21).toordinal() - _BEIJING) + _BEIJING))
    if rule == "diwali":
        return date.fromordinal(int(_moon_after(date(year, 10, 17).toordinal()) + _DELHI - _EVENING))
    if rule == "dussehra":
        diwali = _moon_after(date(year, 10, 17).toordinal())
        return date.fromordinal(int(_moon_after(diwali - _MONTH - 1) + _TENTH + _DELHI))
    if rule in _BESIDE:
        other, days = _BESIDE[rule]
        return feast(other, year) + timedelta(days=days)
    for moons, phase in ((_NEW_MOONS, 0.0), (_FULL_MOONS, _FULL)):
        if rule in moons:
            month, day, added = moons[rule]
            return date.fromordinal(int(_moon_after(date(year, month, day).toordinal(), phase) + added + _DELHI))
    if rule in _MUSLIM:
        return _muslim_feast(*_MUSLIM[rule], year)
    new_year = _hebrew_new_year(year + 3761)
    days = _FROM_NEW_YEAR[rule]
    if rule == "hanukkah":
        days += _hebrew_new_year(year + 3762) - new_year in _LONG_YEARS
    return date.fromordinal(min(new_year + days, date.max.toordinal()))


def _muslim_feast(month: int, day: int, year: int) -> date:
    """The first such day of a Gregorian year by the tabular calendar of thirty years (Calendrical Calculations)."""
    begins = date(year, 1, 1).toordinal()
    lunar = (30 * (begins - _MUSLIM_EPOCH) + 10646) // 10631 - 1
    while (found := _muslim_day(lunar, month, day)) < begins:
        lunar += 1
    return date.fromordinal(found)


def _muslim_day(year: int, month: int, day: int) -> int:
    return _MUSLIM_EPOCH - 1 + 354 * (year - 1) + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day


def _hebrew_new_year(year: int) -> int:
    """The ordinal of the first day of a Hebrew year."""
    before, this, after = (_elapsed(each) for each in (year - 1, year, year + 1))
    delay = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _HEBREW_EPOCH + this + delay


def _elapsed(year: int) -> int:
    """Days from the epoch to the mean new moon of a Hebrew year, put off where the day of the week forbids it."""
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + ((3 * (days + 1)) % 7 < 3)


def _moon_after(moment: float, phase: float = 0.0) -> float:
    """The first new moon, or other phase, after a moment; both as ordinals with their fraction at Greenwich."""
    months = int((moment + _JULIAN_DAY - _FIRST) / _MONTH) - 1
    while (found := _moon(months + phase)) < moment:
        months += 1
    return found


def _moon(months: float) -> float:
    """The new moon so many months after the first of 2000, half a month more for a full one, to some minutes.

    The largest terms of Meeus, whose factors for the two phases differ by a hundredth.
    """
    century = months / 1236.85
    sun = radians(2.5534 + 29.1053567 * months)
    moon = radians(201.5643 + 385.81693528 * months + 0.0107582 * century**2)
    node = radians(160.7108 + 390.67050284 * months - 0.0016118 * century**2)
    drift = 1 - 0.002516 * century
    away = (
        -0.4072 * sin(moon) + 0.17241 * drift * sin(sun) + 0.01608 * sin(2 * moon) + 0.01039 * sin(2 * node)
        + 0.00739 * drift * sin(moon - sun) - 0.00514 * drift * sin(moon + sun) + 0.00208 * drift**2 * sin(2 * sun)
        - 0.00111 * sin(moon - 2 * node) - 0.00057 * sin(moon + 2 * node) + 0.00056 * drift * sin(2 * moon + sun)
    )  # fmt: skip
    return _FIRST + _MONTH * months + 0.00015437 * century**2 + away - _JULIAN_DAY
