"""A budget: how much a corpus may disagree before its check fails, so that it can be held at its present level."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from crosscheck.model import Judged, Severity


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


class Spending:
    """What of a budget the stories take, one after the other."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._stories = self._counted = 0
        self._with: Counter[str] = Counter()

    def add(self, judged: Judged) -> None:
        """Count what stands in a story."""
        budget = self._budget
        standing = [finding for finding in judged.findings if finding.suppressed is None]
        rated = {finding.rule for finding in standing if finding.rule in budget.max_rate}
        bar = -1 if budget.threshold is None else budget.threshold.rank
        self._stories += 1
        self._with.update(rated)
        self._counted += sum(finding.severity.rank <= bar for finding in standing if finding.rule not in rated)

    def over(self) -> Iterator[str]:
        """A line for each limit that was passed; none where the check passes."""
        budget = self._budget
        if budget.threshold is None:
            return
        if self._counted > budget.max_findings:
            findings = "1 finding" if self._counted == 1 else f"{self._counted:,} findings"
            yield f"{findings} at {budget.threshold.value} or worse, over the budget of {budget.max_findings:,}"
        for rule, number in sorted(self._with.items()):
            rate = number / self._stories
            if rate > budget.max_rate[rule]:
                yield (
                    f"{rule}: {number:,} of {self._stories:,} stories have a finding ({rate:.2%}), "
                    f"over the budget of {budget.max_rate[rule]:.2%}"
                )
