"""Attribution: a figure that nobody is named for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Fact, Story
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset.checks import Attribution


def object_to(check: Attribution, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a fact and article that states it, and names nobody who gave it."""
    del check, story
    for fact in facts:
        for article, claims in fact.by_article.items():
            if not any(claim.attribution for claim in claims):
                told = f"{claims[0].article.source or article} names nobody who gave it"
                reason = "the figure is the outlet's own, or the source stands in another sentence"
                sure = min(claim.confidence for claim in claims)
                yield Objection(fact.kind, fact.slot, claims, Agreement.INCOMPARABLE, reason, sure, flaw=told)
