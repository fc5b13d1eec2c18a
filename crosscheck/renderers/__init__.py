"""Reports out, one file per format."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from crosscheck.model import Fault, Report, Severity

#: The formats of the contract, and the file that renders each.
FORMATS = {
    "text": "text",
    "json": "json_report",
    "jsonl": "jsonl",
    "html": "html",
    "markdown": "markdown",
    "csv": "csv",
    "sarif": "sarif",
    "junit": "junit",
    "github": "github",
    "gitlab": "gitlab",
    "rdjsonl": "rdjsonl",
}


def render(
    report: Report,
    format: str,  # noqa: A002
    *,
    width: int = 80,
    colour: bool = False,
    fail_on: Severity | None = Severity.ERROR,
) -> str:
    """The report in one of ``FORMATS``: the same report gives the same characters.

    Only the format that is asked for is loaded: a template engine is no part of a text report.

    Args:
        report: What was found.
        format: One of ``FORMATS``.
        width: Columns of the screen, for "text".
        colour: Whether the screen shows bold and underline, for "text".
        fail_on: The severity from which a test fails, for "junit"; None fails none.

    Raises:
        Fault: There is no such format.
    """
    match format:
        case "text":
            from crosscheck.renderers import text

            return text.render(report, width=width, colour=colour)
        case "junit":
            from crosscheck.renderers import junit

            return junit.render(report, fail_on=fail_on)
        case _ if format in FORMATS:
            return cast("str", import_module(f"crosscheck.renderers.{FORMATS[format]}").render(report))
        case _:
            raise Fault(f"unknown format {format!r}: choose from {', '.join(FORMATS)}")
