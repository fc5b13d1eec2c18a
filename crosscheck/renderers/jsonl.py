"""The report as JSON Lines: one finding a line, then one line for each thing that was not checked."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Json, Report
from crosscheck.renderers.layout.place import Places
from crosscheck.renderers.layout.placed import placed
from crosscheck.renderers.safe import safe_json

FINDING = "crosscheck.finding/1"
SKIPPED = "crosscheck.skipped/1"


def render(report: Report) -> str:
    """Lines that stand alone: a finding of the report contract, each side with its ``place`` in the file."""
    return "".join(safe_json(line) + "\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[dict[str, Json]]:
    places = Places()
    for finding in report.findings:
        yield {"schema": FINDING, **placed(finding, places)}
    for gap in report.skipped:
        yield {"schema": SKIPPED, "article": gap.article, "what": gap.what, "why": gap.why}
