"""Required: a fact without the one that has to stand beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Fact, Story
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset.checks import Required


def object_to(check: Required, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a fact and article that states it, and not what has to go with it, of the same subject."""
    beside = {
        (claim.article.id, fact.slot.subjects)
        for fact in story.facts
        if fact.kind == check.kind and (not check.attribute or fact.slot.attribute in check.attribute)
        for claim in fact.claims
    }
    what = " or ".join(check.attribute) or check.kind
    for fact in facts:
        for article, claims in fact.by_article.items():
            if (article, fact.slot.subjects) not in beside:
                told = f"{claims[0].article.source or article} does not give the {what}"
                reason = "left out, or told in words that were not understood"
                sure = fact.confidence * min(claim.confidence for claim in claims)
                yield Objection(fact.kind, fact.slot, claims, Agreement.INCOMPARABLE, reason, sure, flaw=told)
