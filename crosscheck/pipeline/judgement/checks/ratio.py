"""Ratio: numbers so far apart that one of them has lost or won a power of ten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from crosscheck.model import Agreement, Claim, Fact, Story
from crosscheck.pipeline.judgement.measure import bounds, unit_of
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset.checks import Ratio


def object_to(check: Ratio, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a fact whose articles are as far apart as the check says, each taken at its nearest."""
    del story
    for fact in facts:
        articles: dict[str, list[tuple[Decimal, Claim]]] = {}
        for claim in fact.claims:
            if (number := _middle(claim)) is not None:
                articles.setdefault(claim.article.id, []).append((number, claim))
        units = {unit_of(claim.value) for stated in articles.values() for _, claim in stated}
        if len(articles) < 2 or len(units) > 1:
            continue
        lowest = min(articles.values(), key=lambda stated: max(number for number, _ in stated))
        highest = max(articles.values(), key=lambda stated: min(number for number, _ in stated))
        times = min(number for number, _ in highest) / max(number for number, _ in lowest)
        if times >= check.over and (check.under is None or times <= check.under):
            claims = [claim for stated in articles.values() for _, claim in stated]
            reason = f"one is about {round(times):,} times the other: thousand, million or billion slipped?"
            yield Objection(fact.kind, fact.slot, claims, Agreement.CONFLICTING, reason, fact.confidence)


def _middle(claim: Claim) -> Decimal | None:
    """The number of a claim, the middle of a range; None where it is open, or nought."""
    stated = bounds(claim.value)
    if stated is None or stated.low is None or stated.high is None or stated.low <= 0:
        return None
    return (stated.low + stated.high) / 2
