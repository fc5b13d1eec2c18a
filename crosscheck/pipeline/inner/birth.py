"""Births: an age that somebody born on that day cannot have."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import islice

from crosscheck.model import Claim, Flaw, Interval, Span
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.introduced import introduced
from crosscheck.names.reference.subjects import subject_of
from crosscheck.pipeline.inner.values import days, days_of_any_reading, exact, is_dated
from crosscheck.text.page.prose import Prose

# It starts with the letter, which the engine looks for at once; what stands before it is asked after.
_BORN = re.compile(r"[BbDd](?<!\w.)(?:(?<=[Bb])orn|(?P<record>(?<=D)OB|(?<=D)\.O\.B\.|(?<=[Dd])ate of [Bb]irth))(?!\w)")
_WORDS = ("born", "Born", "DOB", "D.O.B.", "ate of birth", "ate of Birth")
_UNTIL = re.compile(r"(?:[ \n](?:(?:in|at|near) [\w ,'’-]{1,50}[ \n])?)(?:on |in )?")
# The one who is born is the subject right before: "he was born", "Doe, who was born", "Doe (born".
_BEARER = re.compile(
    r"(?:\b(?:[Ss]?he|who)(?: (?:was|is))?|[\w.’'] (?:was|is)|[\w.’'],(?: who (?:was|is))?|[\w.’'] \() ?$"
)
_NAMED_NEXT = re.compile(r"(?:[ \n](?:in|at|near) [\w ’'-]{1,40})?,[ \n]")
# As a police record has it: "Doe (DOB 03/05/90)", "Doe, 26, date of birth: May 3, 1990".
_UNTIL_RECORDED = re.compile(r"(?:[ \xa0]?[:,-])?(?:[ \xa0](?:is|was|of))?[ \xa0]")
_RECORDED = re.compile(r"(?:[ \xa0]?[(,\[]|[ \xa0]?[-–—]|['’]s)[ \xa0]?\(?(?:[0-9]{1,3},?[ \xa0])?(?:with a )?")
# "In 1991, when she was 19": the age then.
_THEN = re.compile(
    r"\bin (?P<year>(?:19|20)[0-9]{2}), (?:(?:when|while) (?:[Ss]?he|[A-Z][\w’'-]{1,20}) was (?:only |just )?"
    r"|at (?:the )?(?:age )?(?:of )?|aged )\Z",
    re.IGNORECASE,
)
_YEAR = re.compile(r"[0-9]{4}|/[0-9]{2}\Z")
# An age is that on the day of the report, or of an event shortly before.
_LATELY = 45
# From "born" to the date, with a place between.
_FAR = 64
_MOST = 200
_SURE = 0.6


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The ages of an article that do not fit the date of birth it gives for the same person.

    An age fits if the person had it at publication or on any other date of the article; that of a year which stands
    before it ("in 1991, when she was 19"), if the person had it then.
    """
    births = dict(_births(prose, cast, claims))
    if not births:
        return
    yield from _then(prose, cast, claims, births)
    today = prose.article.today
    if today is None:
        return
    lately = Interval(Decimal(today.toordinal() - _LATELY), Decimal(today.toordinal()))
    bearing = {id(birth) for birth in births.values()}
    known = dict.fromkeys(day for claim in claims if id(claim) not in bearing and (day := days(claim)) is not None)
    moments = tuple(islice(known, _MOST))
    who = introduced(prose, cast, claims)
    for claim in claims:
        subject = claim.slot.subjects[0] if claim.kind == "age" and claim.slot and claim.slot.subjects else ""
        birth = births.get(who[subject].name if subject in who else subject)
        years = _in_years(claim)
        if birth is None or years is None or _THEN.search(prose.page, *_before(claim)):
            continue
        born = days_of_any_reading(birth)
        if born is None:
            continue
        ages = [_age(born, moment) for moment in (lately, *moments)]
        if not any(low <= years <= high for low, high in ages):
            yield claim, _flaw(claim, birth, years, ages[0], today.year)


def _then(
    prose: Prose, cast: Cast, claims: Sequence[Claim], births: Mapping[str, Claim]
) -> Iterator[tuple[Claim, Flaw]]:
    """The ages of a year that stands before them, and that the person did not have then."""
    for claim in claims:
        year = _THEN.search(prose.page, *_before(claim)) if claim.kind == "age" else None
        years = _in_years(claim) if year is not None else None
        who = subject_of(prose, cast, claim.span) if years is not None else None
        birth = births.get(who[0].name) if who is not None and who[1] >= _SURE else None
        born = days_of_any_reading(birth) if birth is not None else None
        if year is None or years is None or birth is None or born is None:
            continue
        moment = int(year["year"])
        real = _age(born, Interval(*(Decimal(date(moment, *day).toordinal()) for day in ((1, 1), (12, 31)))))
        if not real[0] <= years <= real[1]:
            yield claim, _flaw(claim, birth, years, real, moment)


def _before(claim: Claim) -> tuple[int, int]:
    """Where the words before an age stand."""
    return max(claim.sentence.start, claim.span.start - _FAR), claim.span.start


def _in_years(claim: Claim) -> Decimal | None:
    """The years of an age that is no range and no "about", or None."""
    return exact(claim) if claim.value.to_json().get("unit") == "year" else None


def _births(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[str, Claim]]:
    """Who is born when, where the sentence says so with a year; a person with two dates of birth is left out."""
    page = prose.page
    words = list(_BORN.finditer(page)) if any(word in page for word in _WORDS) else []
    dates = [claim for claim in claims if is_dated(claim) and _YEAR.search(claim.text)] if words else []
    found: dict[str, list[Claim]] = {}
    starts = [claim.span.start for claim in dates]
    for word in words:
        place = bisect_right(starts, word.end())
        if place == len(dates):
            break
        birth = dates[place]
        until = _UNTIL_RECORDED if word["record"] else _UNTIL
        if birth.span.start - word.end() > _FAR or not until.fullmatch(page, word.end(), birth.span.start):
            continue
        if word["record"]:
            bearer = _named_before(prose, cast, birth, word.start())
            if bearer is not None:
                found.setdefault(bearer.name, []).append(birth)
            continue
        opens = word.start() == birth.sentence.start
        if not opens and not _BEARER.search(page, max(birth.sentence.start, word.start() - 16), word.start()):
            continue
        person = _named_next(prose, cast, birth) if opens else subject_of(prose, cast, birth.span)
        if person is not None and person[1] >= _SURE:
            found.setdefault(person[0].name, []).append(birth)
    return ((name, births[0]) for name, births in found.items() if len({str(birth.value) for birth in births}) == 1)


def _named_before(prose: Prose, cast: Cast, birth: Claim, word: int) -> Person | None:
    """Whose date of birth a record gives behind the name: "Doe (DOB 03/05/90)"."""
    named = [pair for pair in cast.mentions_in(Span(birth.sentence.start, word)) if pair[1].span.end <= word]
    return named[-1][0] if named and _RECORDED.fullmatch(prose.page, named[-1][1].span.end, word) else None


def _named_next(prose: Prose, cast: Cast, birth: Claim) -> tuple[Person, float] | None:
    """Whose a birth is that opens the sentence: "Born in 1990, Doe …"."""
    for person, mention in cast.mentions_in(Span(birth.span.end, birth.sentence.end))[:1]:
        if _NAMED_NEXT.fullmatch(prose.page, birth.span.end, mention.span.start):
            return person, mention.confidence
    return None


def _age(born: Interval, moment: Interval) -> tuple[int, int]:
    """The youngest and the oldest that somebody can be in a stretch of days."""
    if born.low is None or born.high is None or moment.low is None or moment.high is None:
        return 0, -1
    return _years(born.high, moment.low), _years(born.low, moment.high)


def _years(born: Decimal, moment: Decimal) -> int:
    first, last = date.fromordinal(int(born)), date.fromordinal(int(moment))
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


def _flaw(claim: Claim, birth: Claim, years: Decimal, real: tuple[int, int], year: int) -> Flaw:
    age = str(real[1]) if real[0] == real[1] else f"{real[0]} or {real[1]}"
    born = year - int(years)
    return Flaw(
        "birth",
        f"whoever was born on “{birth.text}” was {age} in {year}, not {years}",
        (f"write {age} for “{claim.text}”", f"write {born - 1} or {born} as the year in “{birth.text}”"),
        0.8,
        (birth,),
    )
