"""Judgement: rules over facts, each disagreement one finding with all its sides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Claim, Evidence, Finding, Severity, Story
from crosscheck.pipeline.alignment.verdict import least_sure
from crosscheck.pipeline.judgement.checks import objections
from crosscheck.pipeline.judgement.docket import Docket
from crosscheck.pipeline.judgement.fits import excused, selected
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset import Rule, Suggest, fill

# More places than this are a matter for search and replace.
_MOST_SIDES = 200
_REASONS = {
    Agreement.CONFLICTING: "an error in one of them, or two different things are meant",
    Agreement.VARIANT: "two ways of spelling one name",
    Agreement.SUPERSEDED: "a later report",
}


def judge(story: Story, rules: Sequence[Rule]) -> Iterator[Finding]:
    """Every finding of the rules in a story, in the order of the rules, then of the facts."""
    docket = Docket(story.facts)
    for rule in docket.called(rules):
        seen = [fact for known in docket.concerning(rule) if (fact := selected(rule, known)) is not None]
        for objection in objections(rule.check, seen, story):
            yield from _finding(rule, story, objection)


def _finding(rule: Rule, story: Story, objection: Objection) -> Iterator[Finding]:
    sides = list(objection.claims)[:_MOST_SIDES]
    sure = objection.confidence if objection.flaw else objection.confidence * least_sure(sides)
    severity: Severity | None = rule.severity if sure >= rule.confidence else Severity.NOTE
    for case in rule.unless:
        if severity is not None and excused(case, sides):
            severity = None if case.then is None else max(severity, case.then, key=lambda s: s.rank)
    if severity is None:
        return
    yield Finding(
        rule=rule.id,
        label=rule.label,
        kind=objection.kind,
        severity=severity,
        confidence=sure,
        verdict=objection.agreement,
        story=story.id,
        slot=objection.slot,
        message=fill(rule.message, _fields(objection, sides)),
        reason=objection.reason or _REASONS.get(objection.agreement, ""),
        advice=rule.advice,
        evidence=tuple(Evidence(claim, marked) for claim, marked in zip(sides, objection.mark(sides), strict=True)),
        suggestions=_suggestions(rule, objection, sides),
    )


def _suggestions(rule: Rule, objection: Objection, sides: Sequence[Claim]) -> tuple[str, ...]:
    match rule.suggest:
        case Suggest.REPAIRS:
            return objection.repairs
        case Suggest.BOTH_SIDES:
            printed = {claim.value: _one_line(claim.text) for claim in reversed(sides)}
            return tuple(sorted(f"write “{text}” throughout" for text in set(printed.values())))
        case Suggest.NONE:
            return ()


def _fields(objection: Objection, sides: Sequence[Claim]) -> dict[str, str]:
    # One value in two cases, as at the head of a sentence, is one wording: the first is shown.
    wordings: dict[tuple[str, str], str] = {}
    sources: dict[str, list[str]] = {}
    for claim in sides:
        text = _one_line(claim.text)
        named = sources.setdefault(wordings.setdefault((str(claim.value), text.casefold()), text), [])
        source = claim.article.source or claim.article.id
        if source not in named:
            named.append(source)
    return {
        "subject": objection.slot.subject or objection.slot.attribute.capitalize(),
        "attribute": objection.slot.attribute,
        "values by source": "; ".join(f"“{text}” ({', '.join(named)})" for text, named in sources.items()),
        "values": ", ".join(f"“{text}”" for text in sources),
        "words": _one_line(sides[0].text),
        "flaw": objection.flaw,
        "count": str(len({claim.article.id for claim in sides})),
    }


def _one_line(text: str) -> str:
    return " ".join(text.split())
