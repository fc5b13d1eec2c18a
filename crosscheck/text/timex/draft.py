"""A draft: what a time expression says by itself, before anything resolves it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from crosscheck.model import Span

# Units that a clock measures: a calendar does not count in them.
CLOCK_UNITS = frozenset(("second", "minute", "hour"))

# The pattern of "at first light", "as the sun went down".
BY_THE_SUN = "<sunrise or sunset>"


@dataclass(slots=True)
class Length:
    """A length of time as written.

    Attributes:
        low: The least number of units; None where the words name none ("for years").
        high: The greatest.
        unit: The unit as written, singular ("year").
        vague: Whether the number is a vague word ("a few") or missing.
        more: The rest of a compound ("and a day").
    """

    low: Decimal | None
    high: Decimal | None
    unit: str
    vague: bool = False
    more: Length | None = None


@dataclass(slots=True)
class Draft:
    """A reading in the making. Fields that the words do not state are None.

    Attributes:
        start: First code point.
        end: One after the last code point.
        pattern: The gloss of the pattern.
        year: The year; years before Christ are negative.
        month: 1 to 12.
        day: 1 to 31, as printed: it may not exist.
        weekday: 1 Monday to 7 Sunday.
        nth: Which of a month's weekdays; -1 the last.
        piece: A part of a year: "Q3", "H1", "SP" "SU" "FA" "WI".
        holiday: The rule of a holiday ("12-25", "easter").
        prefix: The first digits of a decade or century ("199", "19").
        part: A part of the day: "MO" "MI" "AF" "EV" "NI" "DT".
        clock: Minutes of the day.
        exact: TIMEX3 of the clock time's precision ("T22", "T22:30").
        either: Whether the clock time may lie in either half of the day ("at 3:30").
        zone: The clock's minutes east of Greenwich, where its zone is printed.
        shift: How many ``unit`` away from the base: -1 for "last", 0 for "this".
        unit: The unit of ``shift``, or of a bare "the quarter".
        base: What ``shift`` counts from: "anchor" (the day of publication), "text" (the last
            time mentioned), or "near" (either: "the year").
        ref: A value that stands by itself ("PRESENT_REF").
        length: A length of time.
        often: The value of a SET.
        mod: TIMEX3 modifier.
        hedge: The words of the hedge.
        outer: The coarser time that it is part of ("July" of "that year").
        since: The month or weekday that a range begins with, where this one ends it.
        until: The month or weekday that a range ends with, where this one begins it.
        weak: Whether it counts only as part of another ("the second half" of 1914).
        definite: Whether a determiner makes a length a stretch of the calendar.
        readings: Values of both readings of an ambiguous numeric date.
        misspelt: Misspelt words with the words meant.
        cue: Where a weak draft counts after all: "narrative", or "era" before Christ.
        foreign: The language that it is written in, where that is not English.
    """

    start: int
    end: int
    pattern: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    piece: str | None = None
    holiday: str | None = None
    prefix: str | None = None
    part: str | None = None
    clock: int | None = None
    exact: str = ""
    either: bool = False
    zone: int | None = None
    shift: Decimal | None = None
    unit: str | None = None
    base: str = "anchor"
    ref: str | None = None
    length: Length | None = None
    often: str | None = None
    mod: str | None = None
    hedge: str | None = None
    outer: Draft | None = None
    since: Draft | None = None
    until: Draft | None = None
    weak: bool = False
    definite: bool = False
    readings: tuple[str, ...] = ()
    misspelt: tuple[tuple[Span, str], ...] = ()
    cue: str = ""
    foreign: str | None = None

    @property
    def named(self) -> bool:
        """Whether it names a month, weekday, season, quarter or holiday."""
        return self.month is not None or self.weekday is not None or self.piece is not None or self.holiday is not None

    @property
    def season(self) -> bool:
        """Whether its part of a year is a season."""
        return self.piece is not None and not self.piece[1:].isdigit()

    @property
    def of_day(self) -> bool:
        """Whether it names a day."""
        pointed = self.unit == "day" and self.shift is not None and self.length is None
        return self.day is not None or self.weekday is not None or self.holiday is not None or pointed

    @property
    def of_clock(self) -> bool:
        """Whether it names a time of day."""
        return self.clock is not None or self.part is not None

    @property
    def of_month(self) -> bool:
        """Whether it names a month or day whose year is open."""
        return (
            self.month is not None
            and self.year is None
            and self.shift is None
            and self.outer is None
            and not self.often
        )

    @property
    def of_year(self) -> bool:
        """Whether it names a year and nothing finer."""
        if self.year is not None:
            return self.month is None and self.piece is None and self.unit is None
        return self.unit == "year" and self.shift is not None and self.length is None
