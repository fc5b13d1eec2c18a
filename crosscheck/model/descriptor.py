"""What a report says of a rule that was in force."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.model.finding import Severity


@dataclass(frozen=True, slots=True)
class Descriptor:
    """A rule as a report describes it, whether it fired or not (SARIF's ``reportingDescriptor``).

    Attributes:
        id: The rule's id ("durations/prison-term").
        severity: How bad its findings are unless an exception or doubt makes them less.
        summary: What it looks for, in one sentence.
        why: Why that matters.
        advice: What settles it.
    """

    id: str
    severity: Severity
    summary: str
    why: str
    advice: str
