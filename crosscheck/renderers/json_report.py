"""The report as JSON: the contract ``crosscheck.report/1``."""

from __future__ import annotations

from crosscheck.model import Json, Report
from crosscheck.renderers.layout.place import Places
from crosscheck.renderers.layout.placed import placed
from crosscheck.renderers.safe import safe_json


def render(report: Report) -> str:
    """The report as one strict JSON object, keys in the order of the contract, with a newline at the end.

    Each side of a finding has its ``place`` in the file.
    """
    places = Places()
    findings: list[Json] = [placed(finding, places) for finding in report.findings]
    return safe_json({**report.to_json(), "findings": findings}, indent=2) + "\n"
