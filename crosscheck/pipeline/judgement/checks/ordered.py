"""Ordered: what must come first does not come last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from crosscheck.model import Agreement, Claim, Fact, Story
from crosscheck.pipeline.judgement.measure import day_of, minutes_of
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset.checks import Ordered
from crosscheck.text.timex.clock import names_a_day

_CLOCK_TIME = "time"
# What comes later by the clock but so many minutes earlier may be of the next day.
_SAME_DAY = 360

# The first and the last minute that a claim tells of.
_Timed = tuple[tuple[int, int], Claim]


def object_to(check: Ordered, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a pair of facts, every day or clock time of the first after every one of the second.

    Days are those of one subject. What happened to the whole story, which has no subject, is set beside what befell
    anybody on that day, by the clock.
    """
    later = [fact for fact in story.facts if fact.slot.attribute in check.before]
    for fact in facts:
        for then in later:
            if then.slot.scope != fact.slot.scope or then.kind != fact.kind:
                continue
            claims = _by_clock(fact, then) if fact.kind == _CLOCK_TIME else _by_day(fact, then)
            if claims:
                told = f"the {fact.slot.attribute} lies after the {then.slot.attribute}"
                sure = min(fact.confidence, then.confidence, *(claim.confidence for claim in claims))
                slot = then.slot if then.slot.subjects else fact.slot
                yield Objection(fact.kind, slot, claims, Agreement.CONFLICTING, told, sure, flaw=told)


def _by_day(fact: Fact, then: Fact) -> list[Claim]:
    """The claims of two facts of one subject, if every day of the first lies after every day of the second."""
    first, second = _days(fact), _days(then)
    if then.slot.subjects != fact.slot.subjects or not first or not second or min(first) <= max(second):
        return []
    return [*first.values(), *second.values()]


def _days(fact: Fact) -> dict[date, Claim]:
    """The days that a fact states in full, each with the first claim of it."""
    days: dict[date, Claim] = {}
    for claim in fact.claims:
        if (day := day_of(claim.value)) is not None:
            days.setdefault(day, claim)
    return days


def _by_clock(fact: Fact, then: Fact) -> list[Claim]:
    """The claims of two facts, if every clock time of the first lies a little after every one of the second."""
    first, second = _minutes(fact), _minutes(then)
    if not first or not second or (fact.slot.subjects and fact.slot.subjects != then.slot.subjects):
        return []
    gap = min(start for (start, _), _ in first) - max(end for (_, end), _ in second)
    if not 0 <= gap <= _SAME_DAY:
        return []
    days, then_days = _known_days(first), _known_days(second)
    return [claim for _, claim in (*first, *second)] if not then_days or days == then_days else []


def _minutes(fact: Fact) -> list[_Timed]:
    return [(minutes, claim) for claim in fact.claims if (minutes := minutes_of(claim.value)) is not None]


def _known_days(timed: Sequence[_Timed]) -> set[date | None]:
    """The days of clock times that have one; a bare one has been read as of the day of its report."""
    days = [(day_of(claim.value), claim) for _, claim in timed]
    return {day for day, claim in days if names_a_day(claim.text) or day != claim.article.published_day}
