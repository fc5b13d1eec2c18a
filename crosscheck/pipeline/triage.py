"""Triage: the findings a reader sees, each disagreement once, the worst first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from crosscheck.model import Evidence, Finding, Severity

_Side = tuple[str, int, int]
# What two sentences that are otherwise one print in their one place, whatever it may mean.
_BARE = "wording"


def triage(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of one story in reading order, each disagreement once.

    Left out is one that another shows already, with more sides, or of its kind with all its values; of what a bare
    difference of two sentences and a value read there both show, the less sure one.
    """
    kept: list[tuple[Finding, set[_Side]]] = []
    shown: defaultdict[_Side, list[int]] = defaultdict(list)
    bare: list[set[_Side]] = []
    read: list[set[_Side]] = []
    for finding in in_order(findings):
        sides = set(map(_side, finding.evidence))
        fewest = min((shown[side] for side in sides), key=len)
        mine, others = (bare, read) if finding.kind == _BARE else (read, bare)
        if any(sides <= kept[number][1] for number in fewest) or any(_within(sides, other) for other in others):
            continue
        near = {number for side in sides for number in shown[side]}
        if finding.kind != _BARE and any(_tells(*kept[number], finding) for number in near):
            continue
        for side in sides:
            shown[side].append(len(kept))
        kept.append((finding, sides))
        mine.append(sides)
    return tuple([finding for finding, _ in kept])


def _tells(one: Finding, sides: set[_Side], other: Finding) -> bool:
    """Whether a finding that shows a side of another of its kind shows all its values, or most of those of a note.

    One inside an article says nothing of what another article prints, whatever the values.

    Args:
        one: The finding.
        sides: Its sides.
        other: The other.
    """
    if one.kind != other.kind or (_is_inside_one(one) and not _is_inside_one(other)):
        return False
    known = {side.claim.value for side in one.evidence}
    values = {side.claim.value for side in other.evidence}
    told = values & known | {side.claim.value for side in other.evidence if _side(side) in sides}
    return told == values or (other.severity is Severity.NOTE and 2 * len(told) > len(values))


def _is_inside_one(finding: Finding) -> bool:
    return len({side.claim.article.id for side in finding.evidence}) == 1


def _side(evidence: Evidence) -> _Side:
    return evidence.claim.article.id, evidence.claim.span.start, evidence.claim.span.end


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
