"""Triage: the findings a reader sees, each disagreement once, the worst first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from crosscheck.model import Finding

_Side = tuple[str, int, int]


def triage(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of one story in reading order; one that another shows already, with more sides, is left out."""
    kept: list[Finding] = []
    shown: defaultdict[_Side, list[set[_Side]]] = defaultdict(list)
    for finding in in_order(findings):
        sides = {(e.claim.article.id, e.claim.span.start, e.claim.span.end) for e in finding.evidence}
        fewest = min((shown[side] for side in sides), key=len)
        if not any(sides <= other for other in fewest):
            kept.append(finding)
            for side in sides:
                shown[side].append(sides)
    return tuple(kept)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings of one story or of several in reading order: the worst first, then story by story."""
    return tuple(sorted(findings, key=_order))


def _order(finding: Finding) -> tuple[object, ...]:
    first = finding.evidence[0].claim
    return (
        *finding.rank,
        finding.story,
        -len(finding.evidence),
        finding.rule,
        first.article.id,
        first.span,
    )
