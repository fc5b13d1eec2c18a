"""Triage: the findings a reader sees, each disagreement once, the worst first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from crosscheck.model import Finding

_Side = tuple[str, int, int]
# What two sentences that are otherwise one print in their one place, whatever it may mean.
_BARE = "wording"


def triage(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of one story in reading order, each disagreement once.

    Left out is one that another shows already, with more sides; of what a bare difference of two sentences and a
    value read there both show, the less sure one.
    """
    kept: list[Finding] = []
    shown: defaultdict[_Side, list[set[_Side]]] = defaultdict(list)
    bare: list[set[_Side]] = []
    read: list[set[_Side]] = []
    for finding in in_order(findings):
        sides = {(e.claim.article.id, e.claim.span.start, e.claim.span.end) for e in finding.evidence}
        fewest = min((shown[side] for side in sides), key=len)
        mine, others = (bare, read) if finding.kind == _BARE else (read, bare)
        if any(sides <= other for other in fewest) or any(_within(sides, other) for other in others):
            continue
        kept.append(finding)
        mine.append(sides)
        for side in sides:
            shown[side].append(sides)
    return tuple(kept)


def _within(sides: set[_Side], others: set[_Side]) -> bool:
    """Whether every side overlaps one of the others."""
    return all(
        any(article == where and start < to and at < end for where, at, to in others) for article, start, end in sides
    )


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
