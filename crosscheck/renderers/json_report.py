"""The report as JSON: the contract ``crosscheck.report/1``."""

from __future__ import annotations

from crosscheck.model import Report
from crosscheck.renderers.safe import safe_json


def render(report: Report) -> str:
    """The report as one strict JSON object, keys in the order of the contract, with a newline at the end."""
    return safe_json(report.to_json(), indent=2) + "\n"
