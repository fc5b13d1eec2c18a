"""A budget: how much a corpus may disagree before its check fails, so that it can be held at its present level."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from crosscheck.model import Report, Severity


@dataclass(frozen=True, slots=True)
class Budget:
    """What a check may find.

    Attributes:
        threshold: The severity from which on a finding counts; None counts nothing.
        max_findings: So many may count.
        max_rate: By rule, the share of stories, 0 to 1, that may have a finding of it, whatever its severity;
            these findings count by their rate alone.
    """

    threshold: Severity | None = Severity.ERROR
    max_findings: int = 0
    max_rate: Mapping[str, float] = field(default_factory=dict)


def overspent(report: Report, budget: Budget) -> Iterator[str]:
    """A line for each limit that the report is over; none where the check passes."""
    if budget.threshold is None:
        return
    stories: defaultdict[str, set[str]] = defaultdict(set)
    counted = 0
    for finding in report.findings:
        if finding.suppressed is None:
            if finding.rule in budget.max_rate:
                stories[finding.rule].add(finding.story)
            elif finding.severity.rank <= budget.threshold.rank:
                counted += 1
    if counted > budget.max_findings:
        findings = "1 finding" if counted == 1 else f"{counted:,} findings"
        yield f"{findings} at {budget.threshold.value} or worse, over the budget of {budget.max_findings:,}"
    for rule in sorted(stories):
        rate = len(stories[rule]) / len(report.stories)
        if rate > budget.max_rate[rule]:
            yield (
                f"{rule}: {len(stories[rule]):,} of {len(report.stories):,} stories have a finding ({rate:.2%}), "
                f"over the budget of {budget.max_rate[rule]:.2%}"
            )
