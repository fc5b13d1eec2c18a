"""The report as annotations of a GitHub Actions step: workflow commands, one a line.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from crosscheck.model import Finding, Judged, Opening, Outcome, Severity
from crosscheck.renderers.layout.notice import notice
from crosscheck.renderers.layout.place import Place, Places
from crosscheck.renderers.layout.ranked import Ranked
from crosscheck.renderers.layout.tally import tally
from crosscheck.renderers.layout.wording import counted
from crosscheck.renderers.safe import safe_command, safe_line, safe_property

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
# What GitHub shows of each command in a step; it drops the rest without a word.
_MOST = 10


class Annotations:
    """The worst findings as annotations, ten of each severity, then the tally, then how many are not shown.

    A finding annotates its first side; the message holds the others with their places.
    """

    def __init__(self, _opening: Opening) -> None:
        self._shown = {severity: Ranked() for severity in Severity}

    def add(self, judged: Judged) -> None:
        """Write an annotation for each finding of a story that may be among the worst."""
        places = Places()
        for finding in judged.findings:
            shown = self._shown[finding.severity]
            if finding.suppressed is None and shown.before(finding) < _MOST:
                shown.add(finding, f"{_annotation(finding, places)}\n")

    def close(self, outcome: Outcome) -> Iterator[str]:
        """All lines."""
        for shown in self._shown.values():
            yield from islice(shown, _MOST)
        for gap in outcome.skipped[:_MOST]:
            yield safe_line(f"Not checked: {gap.article} ({gap.what}): {gap.why}") + "\n"
        if len(outcome.skipped) > _MOST:
            yield f"... and {len(outcome.skipped) - _MOST:,} more that were not checked\n"
        yield safe_line(" ".join(tally(outcome))) + "\n"
        if left_out := sum(max(0, number - _MOST) for number in outcome.totals.standing):
            more = counted(left_out, "more disagreement")
            yield f"{more}, not annotated: GitHub shows {_MOST} of a severity in a step.\n"


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
