"""Headline: what a headline says of a slot, against the text below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Claim, Fact, Part, Relation, Story
from crosscheck.pipeline.alignment import verdict
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset.checks import Headline

# What is counted when a count is of everybody.
_ANYBODY = (None, "person", "victim")
_ADDED_UP = 0.3


def object_to(check: Headline, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a fact: a reprint of the article repeats its headline, not the disagreement."""
    del check, story
    for fact in facts:
        torn: list[Claim] = []
        relations: list[Relation] = []
        for claims in fact.by_article.values():
            head = [claim for claim in claims if claim.part is Part.HEADLINE]
            text = [claim for claim in claims if claim.part is not Part.HEADLINE and _number(claim) != 0]
            relation = verdict.best(head, text)
            if relation.agreement is Agreement.CONFLICTING:
                torn += [*head, *text]
                relations.append(_as_total(relation, head, text))
        if relations:
            worst = verdict.worst(relations)
            sure = worst.confidence * fact.confidence
            yield Objection(fact.kind, fact.slot, torn, worst.agreement, worst.reason, sure)


def _as_total(relation: Relation, head: Sequence[Claim], text: Sequence[Claim]) -> Relation:
    """A headline that counts more than any place of the text may add up what the text tells in parts."""
    parts = len({_number(claim) for claim in text}) > 1 or any(_sort(claim) not in _ANYBODY for claim in text)
    if parts and all(_number(h) > _number(t) for h in head for t in text):
        return Relation(relation.agreement, "the headline may add up what the text counts in parts", _ADDED_UP)
    return relation


def _sort(claim: Claim) -> object:
    return claim.value.to_json().get("of")


def _number(claim: Claim) -> float:
    """The number that a claim states, its lower end; "nobody was hurt inside" is 0."""
    low = claim.value.to_json().get("low")
    return low if isinstance(low, (int, float)) else 0.5
