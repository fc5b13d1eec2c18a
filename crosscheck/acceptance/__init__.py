"""Accepting findings: in place by a comment, by a suppressions file, or by a baseline of what was there before.

``accept`` is the face. What is accepted stays in the report with its reason, and out of what counts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from crosscheck.acceptance.baseline import Baseline, Entry, baseline_of, entries_of, read_baseline, rendered
from crosscheck.acceptance.budget import Budget, overspent
from crosscheck.acceptance.comments import commented, idle, ignored_by, unknown
from crosscheck.acceptance.comparison import Comparison, compare
from crosscheck.acceptance.pruning import pruned
from crosscheck.acceptance.rest import stands_without
from crosscheck.acceptance.suppressions import Suppression, about, read_suppressions, shelve
from crosscheck.model import Finding, Report

__all__ = [
    "Accepted", "Baseline", "Budget", "Comparison", "Entry", "Suppression", "accept", "baseline_of", "compare",
    "entries_of", "overspent", "pruned", "read_baseline", "read_suppressions", "rendered",
]  # fmt: skip

_IN_BASELINE = "in the baseline"


class Accepted(NamedTuple):
    """A report with the reasons filled in.

    Attributes:
        report: The report; comments that name no rule are listed as not checked.
        remarks: What is not needed any more, expired or changed, a line each.
        over: Suppressions that are not needed any more, or have expired.
    """

    report: Report
    remarks: tuple[str, ...]
    over: tuple[Suppression, ...] = ()


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
    """Fill in why each accepted finding is: by its comment, else its suppression, else the baseline.

    Args:
        report: What was found.
        rules: The ids of all rules that there are.
        left_out: Those that were not asked for in this run.
        comments: Whether comments in the articles count.
        suppressions: The entries of the suppressions file.
        baseline: The baseline, or None.
        today: The day on which entries expire.
    """
    shelf = shelve(suppressions)
    meant = [about(finding, shelf) for finding in report.findings]
    comparison = compare(baseline, report, left_out=left_out, today=today) if baseline else None
    known = comparison.known if comparison else {}
    findings = tuple(
        replace(finding, suppressed=_reason(finding, comments, [e for e in entries if _holds(e, today)], known))
        for finding, entries in zip(report.findings, meant, strict=True)
    )
    over = dict(_over(report, suppressions, meant, left_out, today))
    remarks = [
        *(idle(report, set(rules) - set(left_out)) if comments else ()),
        *(f"{entry.place.path}:{entry.place.line}: {why}" for entry, why in over.items()),
        *(_about_baseline(baseline, comparison) if baseline and comparison else ()),
    ]
    skipped = (*report.skipped, *(unknown(report, rules) if comments else ()))
    return Accepted(replace(report, findings=findings, skipped=skipped), tuple(remarks), tuple(over))


def _holds(entry: Suppression, today: date) -> bool:
    return entry.until is None or entry.until >= today


def _reason(
    finding: Finding, comments: bool, suppressions: Sequence[Suppression], known: dict[str, Entry]
) -> str | None:
    ignores = ignored_by(finding) if comments else []
    if ignores and not stands_without(finding, lambda side: commented(side, finding.rule)):
        return ignores[0].reason
    for suppression in suppressions:
        if suppression.accepts(finding):
            return suppression.reason
    entry = known.get(finding.fingerprint) if known else None
    return None if entry is None else entry.reason or _IN_BASELINE


def _over(
    report: Report,
    suppressions: Sequence[Suppression],
    meant: Sequence[Sequence[Suppression]],
    left_out: Collection[str],
    today: date,
) -> Iterator[tuple[Suppression, str]]:
    """The suppressions that are over, each with why."""
    used = {entry.place for entries in meant for entry in entries}
    stories = {story.id for story in report.stories}
    for entry in suppressions:
        if entry.place not in used:
            if entry.rule not in left_out and (not entry.story or entry.story in stories):
                yield entry, "not needed any more: there is no such finding"
        elif not _holds(entry, today):
            yield entry, f"expired on {entry.until}, and the finding is still there"


def _about_baseline(baseline: Baseline, comparison: Comparison) -> Iterator[str]:
    lists = (
        (comparison.changed, "{} in a slot that it knows with other values"),
        (comparison.expired, "{} whose entry has expired"),
    )
    for found, words in lists:
        if found:
            yield f"{baseline.path}: {words.format(_findings(len(found)))}; see: crosscheck baseline audit"
    if comparison.unused:
        number = len(comparison.unused)
        entries = "1 entry is" if number == 1 else f"{number:,} entries are"
        yield f"{baseline.path}: {entries} not needed any more; remove with: crosscheck baseline update"


def _findings(number: int) -> str:
    return "1 finding" if number == 1 else f"{number:,} findings"
