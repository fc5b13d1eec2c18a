"""Comments in articles: what they accept in their passages, and which of them do nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches

from crosscheck.model import Evidence, Finding, Ignore, Judged, Skipped


def ignored_by(finding: Finding) -> list[Ignore]:
    """The comments that are about a side of a finding, in the order of the sides."""
    return [ignore for side in finding.evidence for ignore in _over(side, finding.rule)]


def commented(side: Evidence, rule: str) -> bool:
    """Whether a side stands in a passage that a comment accepts for a rule."""
    return bool(_over(side, rule))


def idle(judged: Judged, rules: Collection[str]) -> Iterator[str]:
    """A line for each comment about a rule in force that is about no finding."""
    used = {
        (side.claim.article.id, ignore)
        for finding in judged.findings
        for side in finding.evidence
        for ignore in _over(side, finding.rule)
    }
    for article in judged.story.articles:
        for ignore in article.ignores:
            if ignore.rule in rules and (article.id, ignore) not in used:
                yield f"{article.path}:{ignore.line}: the comment is not needed: {ignore.rule} finds nothing there"


def unknown(judged: Judged, rules: Iterable[str]) -> Iterator[Skipped]:
    """The comments that name a rule that there is not."""
    known = sorted(rules)
    for article in judged.story.articles:
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
