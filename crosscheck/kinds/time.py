"""Times: dates, times of day, durations and sets, as TIMEX3."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, date, timedelta

from crosscheck.model import Article, Claim, Flaw, Part
from crosscheck.text.page.prose import Prose
from crosscheck.text.timex import Timex, clock
from crosscheck.text.timex.value import TimeValue
from crosscheck.text.timex.words import in_words

_DAY = 1440
_WEEK = 7
# Of a day further off the year may be another one.
_SEASON = 92
_LEAP_DAY = (2, 29)
# Where the day of the report stands, which is none of the story.
_OF_THE_REPORT = (Part.DATELINE, Part.BYLINE)
# A date is shown beside no more others than these.
_MOST_BESIDE = 3


def find(prose: Prose, timexes: Sequence[Timex]) -> Iterator[Claim]:
    """One claim for every time expression of a page, its flaws with it.

    Args:
        prose: The page.
        timexes: Its time expressions (``crosscheck.text.timex.find_timexes``).
    """
    found = [_claim(prose, timex) for timex in timexes]
    for timex, claim in zip(timexes, found, strict=True):
        yield claim if timex.weekday is None or not claim.flaws else _beside_its_weekday(claim, timex.weekday, found)


def _claim(prose: Prose, timex: Timex) -> Claim:
    value, side = TimeValue.of(timex), ""
    if timex.type == "TIME":
        side, lean = clock.lean(prose.page, timex.span.start)
        value = replace(value, lean=lean)
    return prose.claim(
        timex.span,
        timex.type.lower(),
        value,
        timex.pattern,
        hedge=timex.hedge or side or None,
        flaws=tuple(flaws(timex, prose.article.today)) if _may_be_flawed(timex) else (),
        steps=tuple(_steps(timex, prose.article)) if timex.anchor or timex.rejected or timex.readings else (),
    )


def _beside_its_weekday(claim: Claim, weekday: int, claims: Sequence[Claim]) -> Claim:
    """A date with a weekday that misses it, shown beside the dates of its month that fall on it, the nearest places."""
    month = claim.value.timex[: len("2001-01")] if isinstance(claim.value, TimeValue) else ""
    meant = {
        other.value: other
        for other in sorted(claims, key=lambda other: -abs(other.span.start - claim.span.start))
        if isinstance(other.value, TimeValue)
        and other.value.type == "DATE"
        and other.value.timex.startswith(month)
        and len(other.value.timex) == len("2001-01-01")
        and any(map(str.isdigit, other.text))
        and not other.flaws
        and other.part not in _OF_THE_REPORT
        and date.fromisoformat(other.value.timex).isoweekday() == weekday
    }
    beside = tuple(sorted(meant.values(), key=lambda other: other.span.start))[:_MOST_BESIDE]
    told = tuple(replace(flaw, beside=beside) if flaw.check == "weekday" else flaw for flaw in claim.flaws)
    return replace(claim, flaws=told)


def _may_be_flawed(timex: Timex) -> bool:
    return bool(timex.misspelt or timex.impossible or timex.readings) or timex.weekday is not None


def _steps(timex: Timex, article: Article) -> Iterator[str]:
    if timex.anchor:
        borrowed = article.published is None and article.anchor is not None
        anchor = timex.anchor.replace("publication date", "the day of another article,") if borrowed else timex.anchor
        yield f"resolved by {anchor}"
    for rejected in timex.rejected:
        yield f"not {in_words(timex.type, rejected)} ({rejected})"
    for reading in timex.readings:
        yield f"could be {in_words(timex.type, reading)} ({reading})"


def flaws(timex: Timex, printed: date | None = None) -> Iterator[Flaw]:
    """The faults inside one time expression, each with every repair that would mend it.

    Args:
        timex: The time expression.
        printed: The day that its article counts from.
    """
    for _, meant in timex.misspelt:
        yield Flaw("rare-form", f"probably “{meant}”", (meant,), 0.95)
    if timex.impossible is not None:
        yield Flaw("impossible-date", timex.impossible)
        return
    if timex.type == "DATE" and timex.readings:
        words = [in_words("DATE", reading) for reading in timex.readings]
        yield Flaw("ambiguous-date", f"Reads as {' or '.join(words)}", tuple(words), 0.5)
    yield from _weekday_flaw(timex, printed)


def _weekday_flaw(timex: Timex, printed: date | None) -> Iterator[Flaw]:
    """A weekday that is not the weekday of the date beside it."""
    ambiguous = timex.type == "DATE" and timex.readings
    if timex.weekday is None or timex.low is None or ambiguous or "XXXX" in timex.timex:
        return
    ordinal = int(timex.low) if timex.type == "DATE" else int(timex.low) // _DAY
    if not _WEEK < ordinal < date.max.toordinal() - _WEEK:
        return
    day = date.fromordinal(ordinal)
    if day.isoweekday() == timex.weekday or (timex.anchor and _is_of_another_year(day, timex.weekday, printed)):
        return
    # The nearest day that falls on the printed weekday, on the side where it lies closer.
    step = (timex.weekday - day.isoweekday() + 3) % 7 - 3
    nearest = day + timedelta(days=step)
    yield Flaw(
        "weekday",
        f"{in_words('DATE', day.isoformat())} is a {day:%A}, not a {nearest:%A}",
        (f"{day:%A}, {in_words('DATE', day.isoformat())}", f"{nearest:%A}, {in_words('DATE', nearest.isoformat())}"),
        0.95,
    )


def _is_of_another_year(day: date, weekday: int, printed: date | None) -> bool:
    """Whether a day without its year, far from that of its article, falls on its weekday a year before or behind."""
    if printed is None or abs((day - printed).days) <= _SEASON or (day.month, day.day) == _LEAP_DAY:
        return False
    years = (day.year - 1, day.year + 1)
    return any(day.replace(year=year).isoweekday() == weekday for year in years if MINYEAR <= year <= MAXYEAR)
