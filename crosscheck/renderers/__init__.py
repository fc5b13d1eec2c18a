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
    "docx": "docx",
}


def render(
    report: Report,
    format: str,  # noqa: A002
    *,
    width: int = 80,
    colour: bool = False,
    fail_on: Severity | None = Severity.ERROR,
) -> str:
    """The report in one of ``FORMATS`` but "docx": the same report gives the same characters.

    Only the format that is asked for is loaded: a template engine is no part of a text report.

    Args:
        report: What was found.
        format: One of ``FORMATS``.
        width: Columns of the screen, for "text".
        colour: Whether the screen shows bold and underline, for "text".
        fail_on: The severity from which a test fails, for "junit"; None fails none.

    Raises:
        Fault: There is no such format, or it is no text.
    """
    match format:
        case "text":
            from crosscheck.renderers import text

            return text.render(report, width=width, colour=colour)
        case "junit":
            from crosscheck.renderers import junit

            return junit.render(report, fail_on=fail_on)
        case "docx":
            raise Fault("a Word file is no text: write it with --output docx=report.docx, or take encoded()")
        case _ if format in FORMATS:
            return cast("str", import_module(f"crosscheck.renderers.{FORMATS[format]}").render(report))
        case _:
            raise Fault(f"unknown format {format!r}: choose from {', '.join(FORMATS)}")


def encoded(
    report: Report,
    format: str,  # noqa: A002
    *,
    fail_on: Severity | None = Severity.ERROR,
) -> bytes:
    """The report as the bytes of a file, in any of ``FORMATS``; text in UTF-8, 80 columns wide.

    Args:
        report: What was found.
        format: One of ``FORMATS``.
        fail_on: As for ``render``.

    Raises:
        Fault: There is no such format.
    """
    if format == "docx":
        from crosscheck.renderers import docx

        return docx.render(report)
    return render(report, format, fail_on=fail_on).encode()
