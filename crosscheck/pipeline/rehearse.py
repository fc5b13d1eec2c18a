"""Rehearsal: a rule's own examples, run through the whole program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.model import Article, Finding
from crosscheck.names.comparison.house import HouseNames
from crosscheck.pipeline import check
from crosscheck.ruleset import Example, Rule


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """How one example of a rule went.

    Attributes:
        must_flag: Which side the example stands on.
        fault: What went wrong, or None.
    """

    rule: str
    example: str
    must_flag: bool
    fault: str | None


def rehearse(rule: Rule) -> Iterator[Rehearsal]:
    """Every example of a rule, with what it did."""
    for example in rule.examples.flags:
        findings = _findings(rule, example)
        yield Rehearsal(rule.id, example.name, must_flag=True, fault=_missed(rule, example, findings))
    for example in rule.examples.allows:
        loud = [finding.message for finding in _findings(rule, example)]
        yield Rehearsal(rule.id, example.name, must_flag=False, fault=f"flagged: {loud[0]}" if loud else None)


def _findings(rule: Rule, example: Example) -> tuple[Finding, ...]:
    articles = [
        Article(
            id=article.source or chr(ord("A") + number),
            path=rule.path,
            text=article.text,
            title=article.title,
            source=article.source,
            published=article.published,
            language=article.language,
        )
        for number, article in enumerate(example.articles)
    ]
    names = {spelling.name: spelling.instead_of for spelling in example.house_names}
    return check(articles, [rule], house=HouseNames(names) if names else None).findings


def _missed(rule: Rule, example: Example, findings: tuple[Finding, ...]) -> str | None:
    if len(findings) != 1:
        return f"{len(findings)} findings instead of one"
    finding = findings[0]
    shown = {side.claim.text for side in finding.evidence}
    missing = [words for words in example.words if words not in shown]
    if missing:
        return f"does not show “{missing[0]}”, only {', '.join(sorted(shown))}"
    if finding.severity is not rule.severity:
        return f"falls to a {finding.severity.value}: {finding.reason}"
    return None
