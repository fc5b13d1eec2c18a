"""The days and hours of the news: as each article chiefly tells them, of one scene, or once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.model import Agreement, Fact
from crosscheck.pipeline.alignment.days.chief import chief_days
from crosscheck.pipeline.alignment.days.one_hour import one_hour
from crosscheck.pipeline.alignment.days.scenes import scenes
from crosscheck.pipeline.alignment.facts import facts_of, share_a_place
from crosscheck.pipeline.extract import Reading


def timed(readings: Sequence[Reading], matters_of: Sequence[int], facts: Sequence[Fact]) -> list[Fact]:
    """The facts with the day and hour of the incident as each article chiefly tells them, for what their slots say."""
    days = facts_of("date", chief_days(readings, matters_of))
    told = [*(fact for fact in facts if not _is_told_chiefly(fact, days)), *days]
    hours = list(map(_of_one_scene, facts_of("time", scenes(readings, matters_of, told))))
    return [*(fact for fact in told if not _is_told_closer(fact, hours)), *hours]


def told_once(readings: Sequence[Reading], matters_of: Sequence[int], facts: Sequence[Fact]) -> list[Fact]:
    """The facts with the only hours that differ, for what is less surely said of these hours."""
    hours = [replace(fact, confidence=1.0) for fact in facts_of("time", one_hour(readings, matters_of, facts))]
    return [*(fact for fact in facts if not _is_told_closer(fact, hours)), *hours]


def _of_one_scene(fact: Fact) -> Fact:
    """The hours of one scene, which exclude each other; how sure it is that one is meant has been weighed.

    By the clock alone a call ten minutes before the deed is the same hour, rounded, and an article that says two
    things is set beside no other.
    """
    reason = fact.reason
    if fact.agreement is not Agreement.CONFLICTING:
        inside = len(fact.by_article) == 1
        reason = "one article has it at two times of the day" if inside else "help was called before it happened"
    return replace(fact, agreement=Agreement.CONFLICTING, reason=reason, confidence=1.0)


def _is_told_closer(fact: Fact, hours: Sequence[Fact]) -> bool:
    """Whether the hours of an event that disagree are known to be of one scene."""
    return fact.kind == "time" and fact.agreement is Agreement.CONFLICTING and share_a_place(fact, hours)


def _is_told_chiefly(fact: Fact, days: Sequence[Fact]) -> bool:
    """Whether it is known on which days the articles chiefly put what a fact gives all days of."""
    return any(fact.slot == day.slot for day in days) and fact.kind == "date" and share_a_place(fact, days)
