"""Reports out, one file per format: each has a writer that takes one story after the other."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import cast

from crosscheck.model import Fault, Opening, Report, Severity
from crosscheck.renderers.layout.writer import Encoded, Piece, Writer

#: The formats of the contract, and of each its file and the writer there.
FORMATS = {
    "text": ("text", "Printout"),
    "json": ("json_report", "Page"),
    "jsonl": ("jsonl", "Lines"),
    "html": ("html", "Page"),
    "markdown": ("markdown", "Page"),
    "csv": ("csv", "Table"),
    "sarif": ("sarif", "Log"),
    "junit": ("junit", "Suites"),
    "github": ("github", "Annotations"),
    "gitlab": ("gitlab", "Entries"),
    "rdjsonl": ("rdjsonl", "Diagnostics"),
    "docx": ("docx", "Manuscript"),
}


def writer(
    format: str,  # noqa: A002
    opening: Opening,
    *,
    width: int = 80,
    colour: bool = False,
    fail_on: Severity | None = Severity.ERROR,
) -> Writer[str]:
    """What makes a report in one of ``FORMATS`` but "docx" story by story.

    Only the format that is asked for is loaded: a template engine is no part of a text report.

    Args:
        format: One of ``FORMATS``.
        opening: What is known before the first story.
        width: Columns of the screen, for "text".
        colour: Whether the screen shows bold and underline, for "text".
        fail_on: The severity from which a test fails, for "junit"; None fails none.

    Raises:
        Fault: There is no such format, or it is no text.
    """
    match format:
        case "text":
            from crosscheck.renderers.text import Printout

            return Printout(opening, width=width, colour=colour)
        case "junit":
            from crosscheck.renderers.junit import Suites

            return Suites(opening, fail_on=fail_on)
        case "docx":
            raise Fault("a Word file is no text: write it with --output docx=report.docx, or take encoded()")
        case _ if format in FORMATS:
            file, name = FORMATS[format]
            return cast("Writer[str]", getattr(import_module(f"crosscheck.renderers.{file}"), name)(opening))
        case _:
            raise Fault(f"unknown format {format!r}: choose from {', '.join(FORMATS)}")


def binary_writer(
    format: str,  # noqa: A002
    opening: Opening,
    *,
    fail_on: Severity | None = Severity.ERROR,
) -> Writer[bytes]:
    """What makes the bytes of a file in any of ``FORMATS``; text in UTF-8, 80 columns wide.

    Args:
        format: One of ``FORMATS``.
        opening: What is known before the first story.
        fail_on: As for ``writer``.

    Raises:
        Fault: There is no such format.
    """
    if format == "docx":
        from crosscheck.renderers.docx import Manuscript

        return Manuscript(opening)
    return Encoded(writer(format, opening, fail_on=fail_on))


def render(
    report: Report,
    format: str,  # noqa: A002
    *,
    width: int = 80,
    colour: bool = False,
    fail_on: Severity | None = Severity.ERROR,
) -> str:
    """The report in one of ``FORMATS`` but "docx": the same report gives the same characters.

    Args:
        report: What was found.
        format: As for ``writer``, and so the others.
        width: Columns of the screen.
        colour: Whether the screen shows bold and underline.
        fail_on: The severity from which a test fails.

    Raises:
        Fault: There is no such format, or it is no text.
    """
    written = writer(format, report.opening, width=width, colour=colour, fail_on=fail_on)
    return "".join(_whole(report, written))


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
        fail_on: As for ``writer``.

    Raises:
        Fault: There is no such format.
    """
    return b"".join(_whole(report, binary_writer(format, report.opening, fail_on=fail_on)))


def _whole(report: Report, writer: Writer[Piece]) -> Iterator[Piece]:
    for judged in report.judged:
        writer.add(judged)
    return writer.close(report.outcome)
