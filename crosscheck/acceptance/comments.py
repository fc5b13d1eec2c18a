"""Comments in articles: what they accept in their passages, and which of them do nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from itertools import combinations

from crosscheck.model import Agreement, Evidence, Finding, Ignore, Report, Skipped

_APART = frozenset({Agreement.CONFLICTING, Agreement.VARIANT, Agreement.SUPERSEDED})
# Of a finding with more distinct values than this, the first ones are set side by side.
_MOST_VALUES = 40


def ignored_by(finding: Finding) -> list[Ignore]:
    """The comments that are about a side of a finding, in the order of the sides."""
    return [ignore for side in finding.evidence for ignore in _over(side, finding.rule)]


def stands_without_them(finding: Finding) -> bool:
    """Whether a finding is one still when the passages that comments accept take no part in it.

    So a comment in one article never hides that two others differ.
    """
    rest = [side.claim.value for side in finding.evidence if not _over(side, finding.rule)]
    if len({side.claim.value for side in finding.evidence}) == 1:
        return bool(rest)
    distinct = list(dict.fromkeys(rest))[:_MOST_VALUES]
    return any(one.relate(other).agreement in _APART for one, other in combinations(distinct, 2))


def idle(report: Report, rules: Collection[str]) -> Iterator[str]:
    """A line for each comment about a rule in force that is about no finding."""
    used = {
        (side.claim.article.id, ignore)
        for finding in report.findings
        for side in finding.evidence
        for ignore in _over(side, finding.rule)
    }
    for article in report.articles:
        for ignore in article.ignores:
            if ignore.rule in rules and (article.id, ignore) not in used:
                yield f"{article.path}:{ignore.line}: the comment is not needed: {ignore.rule} finds nothing there"


def unknown(report: Report, rules: Iterable[str]) -> Iterator[Skipped]:
    """The comments that name a rule that there is not."""
    known = sorted(rules)
    for article in report.articles:
        for ignore in article.ignores:
            if ignore.rule not in known:
                nearest = get_close_matches(ignore.rule[:60], known, n=1, cutoff=0.5)
                hint = f"did you mean '{nearest[0]}'?" if nearest else "see: crosscheck rules list"
                yield Skipped(
                    f"{article.path}:{ignore.line}", "comment", f"no rule is called '{ignore.rule[:60]}' ({hint})"
                )


def _over(side: Evidence, rule: str) -> list[Ignore]:
    claim = side.claim
    return [i for i in claim.article.ignores if i.rule == rule and i.passage.overlaps(claim.span)]
