"""A timex: a stretch of text that names a time, and its TIMEX3 value."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from crosscheck.model import Span
from crosscheck.model.frozen import frozen

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@frozen
class Timex:
    """A time expression as printed, and what it means (TimeML 1.2, TIMEX3).

    Attributes:
        span: Its words, hedge included.
        type: DATE, TIME, DURATION or SET.
        timex: The TIMEX3 value ("2019-12-08", "P7Y6M", "XXXX-WXX-5", "PAST_REF").
        mod: The TIMEX3 modifier (START MID END APPROX BEFORE AFTER EQUAL_OR_LESS
            EQUAL_OR_MORE LESS_THAN MORE_THAN), or None.
        low: DATE: its first day as a proleptic ordinal (``date.toordinal``). TIME: minutes
            since ordinal day 0, or minutes of the day where the day is unknown. DURATION: the
            shortest length that fits, in ``unit``. None where that side is open or unknown.
        high: The same for the last day, the last minute, the greatest length.
        unit: DURATION: "second", "minute", "hour", "day" or "month" (all that a calendar
            measures is counted in months); otherwise None.
        amount: DURATION: the number as written (7.5 for "7.5 years"), None where none is.
        written: DURATION: the unit as written ("year"); None where there are two ("a year and a day").
        hedge: The words that make it inexact ("about"), or None.
        anchor: How it was resolved, in plain words; empty where it states itself in full.
        pattern: The name of the pattern that read it: a gloss such as "<weekday>".
        rejected: Other readings that were weighed, as TIMEX3 values.
        readings: All readings of a truly ambiguous form, as TIMEX3 values; empty otherwise. Of a TIME both
            hours that it may be, where no word tells which half of the day is meant.
        zone: TIME: minutes east of Greenwich, where the zone is printed.
        weekday: The weekday printed beside a full date (1 Monday to 7 Sunday), or None.
        misspelt: Misspelt words inside it, each with the word that was meant.
        impossible: Why no such day exists ("February has no 31st"), or None.
    """

    span: Span
    type: TimexType
    timex: str
    mod: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    amount: Decimal | None = None
    written: str | None = None
    hedge: str | None = None
    anchor: str = ""
    pattern: str = ""
    rejected: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    zone: int | None = None
    weekday: int | None = None
    misspelt: tuple[tuple[Span, str], ...] = ()
    impossible: str | None = None
