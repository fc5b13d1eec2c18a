"""Accepting findings: in place by a comment, by a suppressions file, or by a baseline of what was there before.

``Ledger`` is the face: it takes one story after the other. What is accepted stays in the report with its reason, and
out of what counts.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from crosscheck.acceptance.baseline import (
    Baseline,
    Entry,
    baseline_of,
    entries_of,
    entry_of,
    file_names,
    read_baseline,
    rendered,
    renewed,
)
from crosscheck.acceptance.budget import Budget, Spending
from crosscheck.acceptance.comparison import Comparison
from crosscheck.acceptance.ledger import Balance, Ledger
from crosscheck.acceptance.pruning import pruned
from crosscheck.acceptance.suppressions import Suppression, read_suppressions
from crosscheck.model import Report

__all__ = [
    "Accepted", "Balance", "Baseline", "Budget", "Comparison", "Entry", "Ledger", "Spending", "Suppression", "accept",
    "baseline_of", "entries_of", "entry_of", "file_names", "pruned", "read_baseline", "read_suppressions", "rendered",
    "renewed",
]  # fmt: skip


class Accepted(NamedTuple):
    """A report with the reasons filled in.

    Attributes:
        report: The report; comments that name no rule are listed as not checked.
        balance: What the ledger shows.
    """

    report: Report
    balance: Balance


def accept(
    report: Report,
    *,
    rules: Collection[str],
    left_out: Collection[str] = (),
    comments: bool = True,
    suppressions: Sequence[Suppression] = (),
    baseline: Baseline | None = None,
    today: date,
) -> Accepted:
    """Fill in why each accepted finding of a whole report is; the arguments are those of ``Ledger``."""
    ledger = Ledger(
        rules=lambda: rules,
        left_out=lambda: left_out,
        comments=comments,
        suppressions=suppressions,
        baseline=baseline,
        today=today,
    )
    settled = {one.story.id: iter(ledger.enter(one).findings) for one in report.judged}
    findings = tuple(next(settled[finding.story]) for finding in report.findings)
    balance = ledger.balance()
    skipped = (*report.skipped, *balance.unknown)
    return Accepted(replace(report, findings=findings, skipped=skipped), balance)
