"""Beginnings: the one year in which something was founded, built or opened, as each of two reports has it.

Reports of one story mostly tell the age of one thing. Two such years of which one is a slip of the other, in its decade
or by two digits that changed places, are of one thing, whatever it is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from crosscheck.model import Agreement, Claim, Fact, Slot
from crosscheck.pipeline.alignment.groups import Sides, grouped, place
from crosscheck.pipeline.extract import Reading
from crosscheck.text.timex.value import TimeValue

# Reprints by the hundred tell no more than a few; reports further apart may be of two things.
_MOST_ARTICLES, _FEW_DAYS = 24, 7
_YEAR = re.compile(r"1[5-9][0-9]{2}|20[0-9]{2}")
# What tells of a beginning, with no more than a few words up to its year.
_BEGUN = re.compile(
    r"(?<!\bbe )\b(?:founded|opened|built|launched|established|set up|created|formed|put up|erected|inaugurated|"
    r"completed|finished|commissioned|constructed|dates? (?:from|back))(?:[ \n][\w’'-]+){0,6}?[ \n](?:in|to|of)"
    r"(?: (?:early|late))?[ \n]$"
)
_REACH = 90
_NAME = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
# How sure it is that one beginning is meant.
_SURE = 0.7


def beginnings(readings: Sequence[Reading], facts: Iterable[Fact]) -> Iterator[tuple[Slot, Sides]]:
    """The only years of a beginning in two articles of which one is a slip of the other; one slot a dispute.

    Args:
        readings: The articles of a story, of which no more than 24 are read.
        facts: What is known of the story; a year that disagrees with another is not told again.
    """
    if len(readings) < 2:
        return
    apart = (fact for fact in facts if fact.kind == "date" and fact.agreement is Agreement.CONFLICTING)
    known = {place(claim) for fact in apart for claim in fact.claims}
    told = [
        (year, _years(reading))
        for reading in readings[:_MOST_ARTICLES]
        if (year := _begun(reading)) is not None and place(year) not in known
    ]
    pairs = [
        (one, other)
        for (one, lefts), (other, rights) in combinations(told, 2)
        if _is_slip(_year(one), _year(other)) and _may_be_of_one(one, other)
        # Who tells both years does not mistake them.
        if _year(one) not in rights and _year(other) not in lefts
    ]
    for group in grouped(pairs, lambda pair: pair):
        claims = {place(claim): claim for pair in group for claim in pair}
        yield Slot("moment", scope="beginning"), [(_sure(claim), 1.0) for _, claim in sorted(claims.items())]


def _begun(reading: Reading) -> Claim | None:
    """The year in which something began, if an article tells one only."""
    begun = [claim for claim in reading.claims if claim.kind == "date" and claim.part.reports and _is_begun(claim)]
    return begun[0] if len({_year(claim) for claim in begun}) == 1 else None


def _is_begun(claim: Claim) -> bool:
    if not _YEAR.fullmatch(_year(claim)) or claim.hedge or not _YEAR.fullmatch(claim.text):
        return False
    start = claim.span.start
    return _BEGUN.search(claim.article.page, max(claim.sentence.start, start - _REACH), start) is not None


def _year(claim: Claim) -> str:
    return claim.value.timex if isinstance(claim.value, TimeValue) else ""


def _years(reading: Reading) -> set[str]:
    """The years that an article tells of anything."""
    return {_year(claim)[:4] for claim in reading.claims if claim.kind == "date"}


def _is_slip(one: str, other: str) -> bool:
    """Whether two years differ in the next decade only, or by two digits that changed places; next years are of two."""
    if one != other and sorted(one) == sorted(other):
        return True
    return abs(int(one) - int(other)) in (10, 100)


def _may_be_of_one(one: Claim, other: Claim) -> bool:
    """Whether the reports are of the same days, and their sentences do not name other things."""
    first, last = one.article.published_day, other.article.published_day
    if first is not None and last is not None and abs((last - first).days) > _FEW_DAYS:
        return False
    ours, theirs = (set(_NAME.findall(claim.sentence.of(claim.article.page))) for claim in (one, other))
    return not ours or not theirs or not ours.isdisjoint(theirs)


def _sure(claim: Claim) -> Claim:
    step = "the only year of a beginning in its article, as another report has one that is easily mistaken for it"
    return replace(claim, confidence=_SURE, steps=(*claim.steps, step))
