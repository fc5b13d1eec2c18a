"""Triage: the findings a reader sees, each disagreement once, the worst first."""

from __future__ import annotations

from collections.abc import Iterable

from crosscheck.model import Finding


def triage(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in reading order; one that another shows already, with more sides, is left out."""
    ordered = sorted(findings, key=_order)
    kept: list[Finding] = []
    shown: dict[str, list[set[tuple[str, int, int]]]] = {}
    for finding in ordered:
        sides = {(e.claim.article.id, e.claim.span.start, e.claim.span.end) for e in finding.evidence}
        if not any(sides <= other for other in shown.setdefault(finding.story, [])):
            kept.append(finding)
            shown[finding.story].append(sides)
    return tuple(kept)


def _order(finding: Finding) -> tuple[object, ...]:
    first = finding.evidence[0].claim
    return (
        finding.severity.rank,
        -round(finding.confidence, 2),
        finding.story,
        -len(finding.evidence),
        finding.rule,
        first.article.id,
        first.span,
    )
