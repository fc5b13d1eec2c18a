"""Reports out, one file per format."""

from __future__ import annotations

from crosscheck.model import Fault, Report

FORMATS = ("text", "json", "html", "markdown")


def render(report: Report, format: str, *, width: int = 80, colour: bool = False) -> str:  # noqa: A002
    """The report in one of ``FORMATS``: the same report gives the same characters.

    Only the format that is asked for is loaded: a template engine is no part of a text report.

    Args:
        report: What was found.
        format: One of ``FORMATS``.
        width: Columns of the screen, for "text".
        colour: Whether the screen shows bold and underline, for "text".

    Raises:
        Fault: There is no such format.
    """
    match format:
        case "text":
            from crosscheck.renderers import text

            return text.render(report, width=width, colour=colour)
        case "json":
            from crosscheck.renderers import json_report

            return json_report.render(report)
        case "html":
            from crosscheck.renderers import html

            return html.render(report)
        case "markdown":
            from crosscheck.renderers import markdown

            return markdown.render(report)
        case _:
            raise Fault(f"unknown format {format!r}: choose from {', '.join(FORMATS)}")
