"""Judgement: rules over facts, each disagreement one finding with all its sides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from crosscheck.model import (
    Agreement,
    Claim,
    Evidence,
    Fact,
    Finding,
    Flaw,
    Part,
    Relation,
    Severity,
    Story,
    Value,
)
from crosscheck.pipeline import marks, verdict
from crosscheck.ruleset import Compare, Rule, Unless, fill

# More places than this are a matter for search and replace.
_MOST_SIDES = 200
# One article that says two things of somebody more often tells of two people than it errs.
_INSIDE = 0.6
# What is counted when a count is of everybody.
_ANYBODY = (None, "person", "victim")
_OFFICIAL = "officials"
# Police and hospital speak with one voice: who differs with them is a rival, they are none of each other's.
_AUTHORITY = re.compile(
    r"\b(?:police|officials?|authorit(?:y|ies)|officers?|investigators?|sheriff|deputies|prosecutors?|fire|ministry|"
    r"department|hospital|coroner|spokes\w+)\b",
    re.IGNORECASE,
)
_REASONS = {
    Agreement.CONFLICTING: "an error in one of them, or two different things are meant",
    Agreement.VARIANT: "two ways of spelling one name",
    Agreement.SUPERSEDED: "a later report",
}


def judge(story: Story, rules: Sequence[Rule]) -> Iterator[Finding]:
    """Every finding of the rules in a story, in the order of the rules, then of the facts."""
    for rule in rules:
        for fact in story.facts:
            if fact.kind in rule.kinds and (not rule.attributes or fact.slot.attribute in rule.attributes):
                yield from _CHECKS[rule.check.compare](rule, story, fact)


def _values(rule: Rule, story: Story, fact: Fact) -> Iterator[Finding]:
    if fact.agreement is Agreement.CONFLICTING:
        yield from _finding(rule, story, fact, verdict.sides(fact.claims), fact.agreement, fact.reason, fact.confidence)
    elif rule.check.inside:
        for claims in _by_article(fact).values():
            relation = verdict.inside(claims)
            if relation.agreement is Agreement.CONFLICTING:
                sure = relation.confidence * fact.confidence * _INSIDE
                reason = relation.reason or "two people of one name, or an error in one place"
                yield from _finding(rule, story, fact, claims, relation.agreement, reason, sure)


def _spellings(rule: Rule, story: Story, fact: Fact) -> Iterator[Finding]:
    if fact.agreement is Agreement.VARIANT:
        claims = _told_apart(fact.claims, (Agreement.VARIANT,))
        suggestions = tuple(dict.fromkeys(f"write “{claim.text}” throughout" for claim in claims))
        yield from _finding(rule, story, fact, claims, fact.agreement, fact.reason, fact.confidence, suggestions)


def _wording(rule: Rule, story: Story, fact: Fact) -> Iterator[Finding]:
    if fact.agreement in (Agreement.VARIANT, Agreement.CONFLICTING):
        claims = _told_apart(fact.claims, (Agreement.VARIANT, Agreement.CONFLICTING))
        yield from _finding(rule, story, fact, claims, fact.agreement, fact.reason, fact.confidence)


def _headline(rule: Rule, story: Story, fact: Fact) -> Iterator[Finding]:
    """One finding a fact: a reprint of the article repeats its headline, not the disagreement."""
    torn: list[Claim] = []
    relations: list[Relation] = []
    for claims in _by_article(fact).values():
        head = [claim for claim in claims if claim.part is Part.HEADLINE]
        text = [claim for claim in claims if claim.part is not Part.HEADLINE and _number(claim) != 0]
        relation = verdict.best(head, text)
        if relation.agreement is Agreement.CONFLICTING:
            torn += [*head, *text]
            relations.append(_as_total(relation, head, text))
    if relations:
        relation = verdict.worst(relations)
        sure = relation.confidence * fact.confidence
        yield from _finding(rule, story, fact, torn, relation.agreement, relation.reason, sure)


def _as_total(relation: Relation, head: Sequence[Claim], text: Sequence[Claim]) -> Relation:
    """A headline that counts more than any place of the text may add up what the text tells in parts."""
    parts = len({_number(claim) for claim in text}) > 1 or any(_sort(claim) not in _ANYBODY for claim in text)
    if parts and all(_number(h) > _number(t) for h in head for t in text):
        return Relation(relation.agreement, "the headline may add up what the text counts in parts", _INSIDE / 2)
    return relation


def _sort(claim: Claim) -> object:
    return claim.value.to_json().get("of")


def _number(claim: Claim) -> float:
    """The number that a claim states, its lower end; "nobody was hurt inside" is 0."""
    low = claim.value.to_json().get("low")
    return low if isinstance(low, (int, float)) else 0.5


def _flaws(rule: Rule, story: Story, fact: Fact) -> Iterator[Finding]:
    flawed: dict[str, list[tuple[Claim, Flaw]]] = {}
    for claim in fact.claims:
        for flaw in claim.flaws:
            if flaw.check == rule.check.flaw:
                flawed.setdefault(flaw.message, []).append((claim, flaw))
    for message, sides in flawed.items():
        flaw = sides[0][1]
        claims = dict.fromkeys([claim for claim, _ in sides] + [other for _, flaw in sides for other in flaw.beside])
        yield from _finding(
            rule,
            story,
            fact,
            list(claims),
            Agreement.CONFLICTING,
            message,
            flaw.confidence,
            flaw.repairs,
            flaw=flaw.message,
        )


_CHECKS = {
    Compare.VALUES: _values,
    Compare.SPELLINGS: _spellings,
    Compare.WORDING: _wording,
    Compare.HEADLINE: _headline,
    Compare.FLAW: _flaws,
}


def _by_article(fact: Fact) -> dict[str, list[Claim]]:
    articles: dict[str, list[Claim]] = {}
    for claim in fact.claims:
        articles.setdefault(claim.article.id, []).append(claim)
    return articles


def _told_apart(claims: Sequence[Claim], agreements: Sequence[Agreement]) -> list[Claim]:
    """The claims that stand to some other in one of these ways."""
    distinct = list({claim.value: claim for claim in reversed(claims)}.values())[: verdict.MOST_VALUES]
    apart = {
        claim.value
        for claim in distinct
        if any(claim.value.relate(other.value).agreement in agreements for other in distinct)
    }
    return [claim for claim in claims if claim.value in apart]


def _finding(
    rule: Rule,
    story: Story,
    fact: Fact,
    claims: Sequence[Claim],
    agreement: Agreement,
    reason: str,
    confidence: float,
    suggestions: tuple[str, ...] = (),
    *,
    flaw: str = "",
) -> Iterator[Finding]:
    sides = list(claims)[:_MOST_SIDES]
    # A fault inside a claim does not depend on what the claim is of.
    sure = confidence if flaw else confidence * _least_sure(sides)
    mark = marks.word_by_word if rule.check.compare is Compare.WORDING else marks.unshared
    severity: Severity | None = rule.severity if sure >= rule.confidence else Severity.NOTE
    for case in rule.unless:
        if severity is not None and _applies(case, sides):
            severity = None if case.then is None else max(severity, case.then, key=lambda s: s.rank)
    if severity is None:
        return
    yield Finding(
        rule=rule.id,
        label=rule.label,
        kind=fact.kind,
        severity=severity,
        confidence=sure,
        verdict=agreement,
        story=story.id,
        slot=fact.slot,
        message=fill(rule.message, _fields(fact, sides, flaw)),
        reason=reason or _REASONS.get(agreement, ""),
        advice=rule.advice,
        evidence=tuple(Evidence(claim, marked) for claim, marked in zip(sides, mark(sides), strict=True)),
        suggestions=suggestions,
    )


def _least_sure(sides: Sequence[Claim]) -> float:
    """How sure it is that every value is said of this slot: each by the place that tells it best."""
    best: dict[Value, float] = {}
    for claim in sides:
        best[claim.value] = max(best.get(claim.value, 0.0), claim.confidence)
    return min(best.values())


def _fields(fact: Fact, sides: Sequence[Claim], flaw: str) -> dict[str, str]:
    sources: dict[str, list[str]] = {}
    for claim in sides:
        named = sources.setdefault(_one_line(claim.text), [])
        source = claim.article.source or claim.article.id
        if source not in named:
            named.append(source)
    return {
        "subject": fact.slot.subject or "The story",
        "attribute": fact.slot.attribute,
        "values by source": "; ".join(f"“{text}” ({', '.join(named)})" for text, named in sources.items()),
        "values": ", ".join(f"“{text}”" for text in sources),
        "words": _one_line(sides[0].text),
        "flaw": flaw,
        "count": str(len(fact.articles)),
    }


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _applies(case: Unless, sides: Sequence[Claim]) -> bool:
    match case.name:
        case "hedged":
            return any(claim.hedge for claim in sides)
        case "captions":
            return any(claim.part is Part.CAPTION for claim in sides)
        case "rival-speakers":
            speakers = {_OFFICIAL if _AUTHORITY.search(c.attribution or "") else c.attribution for c in sides}
            return None not in speakers and len(speakers) > 1
        case _:
            return _hours_apart(sides) > case.hours


def _hours_apart(sides: Sequence[Claim]) -> float:
    """The longest time between two reports that follow each other."""
    times = sorted(
        {datetime.fromisoformat(c.article.published).replace(tzinfo=None) for c in sides if c.article.published}
    )
    return max(((b - a) / timedelta(hours=1) for a, b in pairwise(times)), default=0.0)
