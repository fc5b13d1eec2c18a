"""Births: an age that somebody born on that day cannot have."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import islice

from crosscheck.model import Claim, Flaw, Interval, Span
from crosscheck.names.cast import Cast
from crosscheck.names.person import Person
from crosscheck.names.subjects import subject_of
from crosscheck.pipeline.inner.values import days, exact, is_dated
from crosscheck.text.prose import Prose

_BORN = re.compile(r"\b[Bb]orn\b")
_UNTIL = re.compile(r"(?:[ \n](?:(?:in|at|near) [\w ,'’-]{1,50}[ \n])?)(?:on |in )?")
# The one who is born is the subject right before: "he was born", "Doe, who was born", "Doe (born".
_BEARER = re.compile(
    r"(?:\b(?:[Ss]?he|who)(?: (?:was|is))?|[\w.’'] (?:was|is)|[\w.’'],(?: who (?:was|is))?|[\w.’'] \() ?$"
)
_NAMED_NEXT = re.compile(r"(?:[ \n](?:in|at|near) [\w ’'-]{1,40})?,[ \n]")
_YEAR = re.compile(r"[0-9]{4}")
# An age is that on the day of the report, or of an event shortly before.
_LATELY = 45
# From "born" to the date, with a place between.
_FAR = 64
_MOST = 200
_SURE = 0.6


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The ages of an article that do not fit the date of birth it gives for the same person.

    An age fits if the person had it at publication or on any other date of the article.
    """
    births = dict(_births(prose, cast, claims))
    today = prose.article.published_day or prose.article.anchor
    if not births or today is None:
        return
    lately = Interval(Decimal(today.toordinal() - _LATELY), Decimal(today.toordinal()))
    bearing = {id(birth) for birth in births.values()}
    known = dict.fromkeys(day for claim in claims if id(claim) not in bearing and (day := days(claim)) is not None)
    moments = tuple(islice(known, _MOST))
    for claim in claims:
        person = claim.slot.subjects[0] if claim.kind == "age" and claim.slot and claim.slot.subjects else ""
        birth = births.get(person)
        years = exact(claim)
        if birth is None or years is None or claim.value.to_json().get("unit") != "year":
            continue
        ages = [_age(birth, moment) for moment in (lately, *moments)]
        if not any(low <= years <= high for low, high in ages):
            yield claim, _flaw(claim, birth, years, ages[0], today)


def _births(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[str, Claim]]:
    """Who is born when, where the sentence says so with a year; a person with two dates of birth is left out."""
    page = prose.page
    words = list(_BORN.finditer(page)) if "born" in page or "Born" in page else []
    dates = [claim for claim in claims if is_dated(claim) and _YEAR.search(claim.text)] if words else []
    found: dict[str, list[Claim]] = {}
    starts = [claim.span.start for claim in dates]
    for word in words:
        place = bisect_right(starts, word.end())
        if place == len(dates):
            break
        birth = dates[place]
        if birth.span.start - word.end() > _FAR or not _UNTIL.fullmatch(page, word.end(), birth.span.start):
            continue
        opens = word.start() == birth.sentence.start
        if not opens and not _BEARER.search(page, max(birth.sentence.start, word.start() - 16), word.start()):
            continue
        person = _named_next(prose, cast, birth) if opens else subject_of(prose, cast, birth.span)
        if person is not None and person[1] >= _SURE:
            found.setdefault(person[0].name, []).append(birth)
    return ((name, births[0]) for name, births in found.items() if len({str(birth.value) for birth in births}) == 1)


def _named_next(prose: Prose, cast: Cast, birth: Claim) -> tuple[Person, float] | None:
    """Whose a birth is that opens the sentence: "Born in 1990, Doe …"."""
    for person, mention in cast.mentions_in(Span(birth.span.end, birth.sentence.end))[:1]:
        if _NAMED_NEXT.fullmatch(prose.page, birth.span.end, mention.span.start):
            return person, mention.confidence
    return None


def _age(birth: Claim, moment: Interval) -> tuple[int, int]:
    """The youngest and the oldest that somebody can be in a stretch of days."""
    born = days(birth)
    if born is None or born.low is None or born.high is None or moment.low is None or moment.high is None:
        return 0, -1
    return _years(born.high, moment.low), _years(born.low, moment.high)


def _years(born: Decimal, moment: Decimal) -> int:
    first, last = date.fromordinal(int(born)), date.fromordinal(int(moment))
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


def _flaw(claim: Claim, birth: Claim, years: Decimal, real: tuple[int, int], day: date) -> Flaw:
    age = str(real[1]) if real[0] == real[1] else f"{real[0]} or {real[1]}"
    born = day.year - int(years)
    return Flaw(
        "birth",
        f"whoever was born on “{birth.text}” was {age} in {day.year}, not {years}",
        (f"write {age} for “{claim.text}”", f"write {born - 1} or {born} as the year in “{birth.text}”"),
        0.8,
        (birth,),
    )
