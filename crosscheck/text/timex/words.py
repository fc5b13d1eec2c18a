"""A TIMEX3 value in plain words: "6 December 2019", "7 years 6 months", "Friday"."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from crosscheck.text.timex.calendar import ordinal_suffix
from crosscheck.text.words.calendar_names import MONTHS, WEEKDAYS

_REFS = {"PAST_REF": "the past", "PRESENT_REF": "the present", "FUTURE_REF": "the future"}
_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_ORDINALS = ("first", "second", "third", "fourth")
_MODS = {
    "START": "early {}", "MID": "the middle of {}", "END": "late {}", "APPROX": "about {}", "BEFORE": "{} or before",
    "AFTER": "{} or after", "EQUAL_OR_LESS": "up to {}", "EQUAL_OR_MORE": "at least {}", "LESS_THAN": "less than {}",
    "MORE_THAN": "more than {}",
}  # fmt: skip
_LETTERS = {
    "Y": "year",
    "M": "month",
    "W": "week",
    "D": "day",
    "DE": "decade",
    "CE": "century",
    "Q": "quarter",
    "WE": "weekend",
}
# A few values make up nearly all of a run.
_CACHE = 4096
_TIME_LETTERS = {"H": "hour", "M": "minute", "S": "second"}


@lru_cache(maxsize=_CACHE)
def in_words(
    kind: str,
    timex: str,
    mod: str | None = None,
    low: Decimal | None = None,
    high: Decimal | None = None,
    unit: str | None = None,
) -> str:
    """The value in plain words; values that are equal read alike.

    Args:
        kind: DATE, TIME, DURATION or SET.
        timex: The TIMEX3 value.
        mod: The TIMEX3 modifier.
        low: DURATION: the shortest length, in ``unit``.
        high: The longest.
        unit: "second", "minute", "day" or "month".
    """
    if kind == "DURATION":
        return _length(timex, mod, low, high, unit)
    if kind == "SET":
        return _set(timex)
    body, _, clock = timex.partition("T") if not timex.endswith("_REF") else (timex, "", "")
    words = _date(body)
    if clock:
        time = f"{clock}" if clock[0].isdigit() else _PARTS.get(clock, clock)
        words = time if words == "a day" else f"{words}, {time}"
    return _MODS[mod].format(words) if mod in _MODS else words


def _date(body: str) -> str:
    if body in _REFS:
        return _REFS[body]
    parts = body.split("-")
    if len(parts) == 1:
        return _year(parts[0])
    year = "" if parts[0] in ("XXXX", "BCXXXX") else f" {_year(parts[0])}"
    if parts[1].isdigit():
        name = MONTHS[int(parts[1]) - 1] if 1 <= int(parts[1]) <= 12 else parts[1]
        if len(parts) > 2 and parts[2].isdigit():
            return f"{int(parts[2])} {name}{year}"
        return f"{name}{year}"
    if parts[1] == "WXX" and len(parts) > 2 and parts[2].isdigit():
        return WEEKDAYS[int(parts[2]) - 1]
    if parts[1][0] == "W" and parts[1][1:].isdigit():
        of = "the weekend of " if parts[-1] == "WE" else ""
        return f"{of}week {int(parts[1][1:])} of{year}"
    if parts[1] in _SEASONS:
        return f"{_SEASONS[parts[1]]}{year}"
    if parts[1][0] in "QH" and parts[1][1:].isdigit():
        piece = "quarter" if parts[1][0] == "Q" else "half"
        return f"the {_ORDINALS[int(parts[1][1:]) - 1]} {piece}" + (f" of{year}" if year else "")
    if len(parts) == 3 and set(parts[1] + parts[2]) == {"X"}:
        return f"a day in{year}" if year else "a day"
    return {"XX": "a month", "WXX": "a week", "QX": "a quarter"}.get(parts[1], body) + (f" of{year}" if year else "")


def _year(text: str) -> str:
    era = " BC" if text.startswith("BC") else ""
    digits = text.removeprefix("BC")
    if not digits.isdigit():
        return "a year" if digits == "XXXX" else text
    if len(digits) == 3:
        return f"the {digits}0s{era}"
    if len(digits) == 2:
        century = int(digits) + 1
        return f"the {century}{ordinal_suffix(century)} century{era}"
    return f"{int(digits)}{era}"


def _set(timex: str) -> str:
    if timex.startswith("P"):
        words = _period(timex)
        return "every " + words.removeprefix("1 ")
    body, _, part = timex.partition("T")
    day = _date(body)
    when = "day" if day == "a day" else day
    return f"every {when}" + (f", {_PARTS.get(part, part)}" if part else "")


def _period(timex: str) -> str:
    """One unit in words: "3 months" for P3M, "some hours" for PTXH."""
    body, _, clock = timex[1:].partition("T")
    for text, letters in ((body, _LETTERS), (clock, _TIME_LETTERS)):
        number = text.rstrip("YMWDECQHS")
        letter = text[len(number) :]
        if text and letter in letters:
            return _counted(number, letters[letter])
    return timex


def _counted(number: str, noun: str) -> str:
    if number == "X":
        return f"some {noun}s" if noun != "century" else "some centuries"
    if number == "1":
        return f"1 {noun}"
    return f"{number} {noun}s" if noun != "century" else f"{number} centuries"


def _length(timex: str, mod: str | None, low: Decimal | None, high: Decimal | None, unit: str | None) -> str:
    if unit is None or (low is None and high is None):
        return _period(timex)
    if mod in ("APPROX", "EQUAL_OR_LESS", "LESS_THAN", "EQUAL_OR_MORE", "MORE_THAN"):
        return _MODS[mod].format(_period_of(timex))
    if sum(char.isalpha() for char in timex) > 2 and unit == "day":
        # A compound of calendar and days ("a year and a day") has no length in one unit.
        return _period_of(timex)
    if low is not None and high is not None and low != high:
        return f"{_amount(low, unit)} to {_amount(high, unit)}"
    return _amount(low if low is not None else high or Decimal(0), unit)


def _period_of(timex: str) -> str:
    """A compound TIMEX3 length in words: "P7Y6M" as "7 years 6 months"."""
    words: list[str] = []
    body, _, clock = timex[1:].partition("T")
    for text, letters in ((body, _LETTERS), (clock, _TIME_LETTERS)):
        number = ""
        for char in text:
            if char.isdigit() or char in ".X":
                number += char
            elif char in letters:
                words.append(_counted(number, letters[char]))
                number = ""
    return " ".join(words) or timex


def _amount(number: Decimal, unit: str) -> str:
    """A number of seconds, minutes, days or months in the units a reader thinks in."""
    if unit == "month" and number == number.to_integral_value():
        years, months = divmod(int(number), 12)
        parts = [(years, "year"), (months, "month")]
    elif unit == "minute" and number == number.to_integral_value():
        hours, minutes = divmod(int(number), 60)
        parts = [(hours, "hour"), (minutes, "minute")]
    elif unit == "second" and number == number.to_integral_value():
        minutes, seconds = divmod(int(number), 60)
        parts = [(minutes, "minute"), (seconds, "second")]
    else:
        return _counted(f"{number.normalize():f}", unit)
    words = [_counted(str(count), noun) for count, noun in parts if count]
    return " ".join(words) or f"0 {unit}s"
