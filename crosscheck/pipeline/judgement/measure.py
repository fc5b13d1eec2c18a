"""Measure: the numbers and days that a value states, whatever its type, as the claims contract shows them."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from crosscheck.model import Interval, Json, Value

# So many minutes lie between a clock time and what it is told of, the more where it is told with "about".
_NEARLY, _ABOUT = 15, 30
_CLOCK = re.compile(r"T([0-9]{2}):([0-9]{2})$")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def bounds(value: Value) -> Interval | None:
    """The ends of a numeric value; None for another."""
    shown = value.to_json()
    low, high = _number(shown.get("low")), _number(shown.get("high"))
    return None if low is None and high is None else Interval(low, high)


def unit_of(value: Value) -> str:
    """The unit of a numeric value, "" for a bare number: numbers of two units are not set beside each other."""
    return str(value.to_json().get("unit") or "")


def day_of(value: Value) -> date | None:
    """The one day that a date states, in full; None for anything else."""
    timex = str(value.to_json().get("timex", ""))[:10]
    if not _DAY.fullmatch(timex):
        return None
    try:
        return date.fromisoformat(timex)
    except ValueError:
        return None


def minutes_of(value: Value) -> tuple[int, int] | None:
    """The first and the last minute of the day that a clock time names, as near as such times are told; or None."""
    shown = value.to_json()
    clock = _CLOCK.search(str(shown.get("timex", "")))
    if clock is None:
        return None
    at = int(clock[1]) * 60 + int(clock[2])
    slack = _ABOUT if shown.get("mod") == "APPROX" else _NEARLY
    return at - slack, at + slack


def _number(shown: Json) -> Decimal | None:
    return Decimal(str(shown)) if isinstance(shown, (int, float)) and not isinstance(shown, bool) else None
