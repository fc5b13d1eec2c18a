"""Triage: the findings a reader sees, each disagreement once, the worst first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from crosscheck.model import Agreement, Evidence, Finding
from crosscheck.text.measuring.attributes import attributes

_Side = tuple[str, int, int]
# What two sentences that are otherwise one print in their one place, whatever it may mean.
_BARE = "wording"


def triage(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of one story in reading order, each disagreement once.

    Left out is one that another shows already, with more sides, or an attribute of which it shows two sides that
    disagree, or one and the values of all; of what a bare difference of two sentences and a value read there both
    show, the less sure one.
    """
    kept: list[Finding] = []
    shown: defaultdict[_Side, list[set[_Side]]] = defaultdict(list)
    bare: list[set[_Side]] = []
    read: list[set[_Side]] = []
    for finding in in_order(findings):
        sides = set(map(_side, finding.evidence))
        fewest = min((shown[side] for side in sides), key=len)
        mine, others = (bare, read) if finding.kind == _BARE else (read, bare)
        if any(sides <= other for other in fewest) or any(_within(sides, other) for other in others):
            continue
        is_attribute = finding.slot is not None and finding.slot.attribute in attributes()
        if is_attribute and any(_tells(other, finding) for other in kept if other.kind != _BARE):
            continue
        kept.append(finding)
        mine.append(sides)
        for side in sides:
            shown[side].append(sides)
    return tuple(kept)


def _tells(one: Finding, other: Finding) -> bool:
    """Whether a finding shows two sides of another that disagree, or one of them and whatever the others say."""
    sides = set(map(_side, one.evidence))
    shown = list(dict.fromkeys(e.claim.value for e in other.evidence if _side(e) in sides))
    if any(left.relate(right).agreement is Agreement.CONFLICTING for left, right in combinations(shown, 2)):
        return True
    return bool(shown) and {e.claim.value for e in other.evidence} <= {e.claim.value for e in one.evidence}


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
