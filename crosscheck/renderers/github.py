"""The report as annotations of a GitHub Actions step: workflow commands, one a line.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Finding, Report, Severity
from crosscheck.renderers.layout.notice import notice
from crosscheck.renderers.layout.place import Place, Places
from crosscheck.renderers.layout.tally import tally
from crosscheck.renderers.layout.wording import counted
from crosscheck.renderers.safe import safe_command, safe_line, safe_property

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
# What GitHub shows of each command in a step; it drops the rest without a word.
_MOST = 10


def render(report: Report) -> str:
    """The worst findings as annotations, ten of each severity, then the tally, then how many are not shown.

    A finding annotates its first side; the message holds the others with their places.
    """
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    places = Places()
    standing = [finding for finding in report.findings if finding.suppressed is None]
    left_out = 0
    for severity in Severity:
        findings = [finding for finding in standing if finding.severity is severity]
        yield from (_annotation(finding, places) for finding in findings[:_MOST])
        left_out += max(0, len(findings) - _MOST)
    for gap in report.skipped[:_MOST]:
        yield safe_line(f"Not checked: {gap.article} ({gap.what}): {gap.why}")
    if len(report.skipped) > _MOST:
        yield f"... and {len(report.skipped) - _MOST:,} more that were not checked"
    yield safe_line(" ".join(tally(report)))
    if left_out:
        yield f"{counted(left_out, 'more disagreement')}, not annotated: GitHub shows {_MOST} of a severity in a step."


def _annotation(finding: Finding, places: Places) -> str:
    place = places.of(finding.evidence[0].claim)
    properties = {"file": place.path, **_region(place), "title": f"crosscheck {finding.rule}: {finding.label}"}
    listed = ",".join(f"{name}={safe_property(str(value))}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {listed}::{safe_command(notice(finding, places))}"


def _region(place: Place) -> dict[str, int]:
    start, end = place.start, place.end
    if start is None:
        return {}
    if end is None or start.column is None or end.column is None:
        return {"line": start.line}
    region = {"line": start.line, "endLine": end.line}
    # Columns only count within one line.
    return {**region, "col": start.column, "endColumn": end.column} if start.line == end.line else region
