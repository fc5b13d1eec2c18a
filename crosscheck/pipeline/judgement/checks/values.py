"""Values: articles, or two places of one article, that give what cannot both be true."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from crosscheck.kinds.scene import SCENE
from crosscheck.model import Agreement, Claim, Fact, Relation, Story, Value
from crosscheck.pipeline.alignment import verdict
from crosscheck.pipeline.judgement.measure import bounds, unit_of
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset.checks import Grain, Values

# One article that says two things of somebody more often tells of two people than it errs.
_INSIDE = 0.6
# What is told of an event is told of no person.
_OF_EVENTS = frozenset(("date", "time"))
_LENGTHS = {Grain.YEAR: 4, Grain.MONTH: 7, Grain.DAY: 10}


def object_to(check: Values, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a fact whose articles disagree; else, where the check looks inside, what one article says twice."""
    del story
    lenient = check.tolerance > 0 or check.grain is not None
    for fact in facts:
        if check.across and fact.agreement is Agreement.CONFLICTING:
            seen = _reconsidered(check, fact) if lenient else fact
            if seen.agreement is Agreement.CONFLICTING:
                seen = seen if lenient or seen.kind in _OF_EVENTS else _told_surely(seen)
                yield _objection(seen, verdict.sides(seen.claims), seen.reason, seen.confidence)
        elif check.inside:
            yield from _inside(check, fact)


def _told_surely(fact: Fact) -> Fact:
    """A fact of somebody, or of where it happened, by the claims that show best that the articles differ.

    What is said with little certainty of him, and perhaps of somebody else, makes no other claim less sure.
    """
    weighed = fact.slot.subjects or fact.slot.attribute.startswith(SCENE)
    levels = sorted({claim.confidence for claim in fact.claims}) if weighed else []
    whole = verdict.across(fact.claims).confidence if len(levels) > 1 else 0.0
    best, most = fact, fact.confidence * verdict.least_sure(fact.claims)
    for level in levels[1:] if whole else ():
        claims = tuple(claim for claim in fact.claims if claim.confidence >= level)
        relation = verdict.across(claims)
        confidence = fact.confidence * relation.confidence / whole
        if relation.agreement is Agreement.CONFLICTING and confidence * level > most:
            best, most = replace(fact, claims=claims, reason=relation.reason, confidence=confidence), confidence * level
    return best


def _inside(check: Values, fact: Fact) -> Iterator[Objection]:
    """One objection for all articles that say the same two things: a reprint repeats the slip of its original.

    Other articles that say one of them stand beside these.
    """
    torn: dict[frozenset[Value], tuple[Relation, list[Claim]]] = {}
    for claims in fact.by_article.values():
        relation = verdict.inside(claims, partial(_related, check))
        if relation.agreement is Agreement.CONFLICTING:
            torn.setdefault(frozenset(claim.value for claim in claims), (relation, []))[1].extend(claims)
    for values, (relation, claims) in torn.items():
        articles = {claim.article.id for claim in claims}
        sides = [claim for claim in fact.claims if claim.article.id in articles or claim.value in values]
        two = "two people of one name" if fact.slot.subjects else "two different things are meant"
        reason = relation.reason or f"{two}, or an error in one place"
        yield _objection(fact, sides, reason, relation.confidence * fact.confidence * _INSIDE)


def _objection(fact: Fact, claims: Sequence[Claim], reason: str, confidence: float) -> Objection:
    return Objection(fact.kind, fact.slot, claims, Agreement.CONFLICTING, reason, confidence)


def _reconsidered(check: Values, fact: Fact) -> Fact:
    relation = verdict.across(fact.claims, partial(_related, check))
    return replace(fact, agreement=relation.agreement, reason=relation.reason or fact.reason)


def _related(check: Values, one: Value, other: Value) -> Relation:
    """How two values stand to each other where the check lets small differences pass."""
    relation = one.relate(other)
    if relation.agreement is Agreement.CONFLICTING and (_near(check, one, other) or _one_period(check, one, other)):
        return Relation(Agreement.COMPATIBLE, "no further apart than the rule lets pass")
    return relation


def _near(check: Values, one: Value, other: Value) -> bool:
    left, right = bounds(one), bounds(other)
    if not check.tolerance or left is None or right is None or unit_of(one) != unit_of(other):
        return False
    largest = max((abs(end) for end in (left.low, left.high, right.low, right.high) if end is not None), default=0)
    return left.gap_to(right) <= largest * check.tolerance


def _one_period(check: Values, one: Value, other: Value) -> bool:
    if check.grain is None:
        return False
    length = _LENGTHS[check.grain]
    periods = [str(value.to_json().get("timex", ""))[:length] for value in (one, other)]
    return len(periods[0]) == length and periods[0] == periods[1]
