"""Intervals: ranges of which no point is in both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from crosscheck.model import Agreement, Claim, Fact, Interval, Story
from crosscheck.pipeline.judgement.measure import bounds, unit_of
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset.checks import Intervals


def object_to(check: Intervals, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a fact: from the lowest to the highest number of one article, and of another, nothing meets."""
    del story
    for fact in facts:
        told = [claim for claim in fact.claims if bounds(claim.value) is not None]
        if len({unit_of(claim.value) for claim in told}) > 1:
            continue
        hulls = (_hull(claims) for claims in fact.by_article.values())
        ranges = [_widened(hull, check.margin) for hull in hulls if hull is not None]
        lows = [one.low for one in ranges if one.low is not None]
        highs = [one.high for one in ranges if one.high is not None]
        if lows and highs and max(lows) > min(highs):
            reason = "another day, another way of counting, or an error in one of them"
            yield Objection(fact.kind, fact.slot, told, Agreement.CONFLICTING, reason, fact.confidence)


def _hull(claims: Sequence[Claim]) -> Interval | None:
    """From the lowest to the highest number of an article."""
    stated = [interval for claim in claims if (interval := bounds(claim.value)) is not None]
    if not stated:
        return None
    lows, highs = [one.low for one in stated], [one.high for one in stated]
    return Interval(
        None if None in lows else min(low for low in lows if low is not None),
        None if None in highs else max(high for high in highs if high is not None),
    )


def _widened(interval: Interval, margin: Decimal) -> Interval:
    return Interval(
        None if interval.low is None else interval.low - abs(interval.low) * margin,
        None if interval.high is None else interval.high + abs(interval.high) * margin,
    )
