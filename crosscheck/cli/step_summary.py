"""The step summary of GitHub Actions: the report as Markdown, on the page of the run."""

from __future__ import annotations

import os
from pathlib import Path

from crosscheck.model import Fault, Report
from crosscheck.renderers import render

_VARIABLE = "GITHUB_STEP_SUMMARY"
# GitHub refuses a larger one whole (docs.github.com, workflow commands, "step isolation and limits").
_MOST_BYTES = 1_048_576
_CUT = "\n\n---\n\nThe report is longer than GitHub shows here: write it to a file with `--output html=report.html`.\n"


def add_step_summary(report: Report) -> None:
    """Add the report to the summary of the step, where there is one; the other commands of the step may add to it too.

    Raises:
        Fault: The file that the runner names cannot be written.
    """
    path = os.environ.get(_VARIABLE)
    if not path:
        return
    try:
        with Path(path).open("a", encoding="utf-8", newline="\n") as file:
            file.write(shortened(render(report, "markdown"), _MOST_BYTES - file.tell()))
    except OSError as error:
        raise Fault(f"cannot write the step summary ({_VARIABLE}): {error.strerror}", path=path) from None


def shortened(page: str, most: int) -> str:
    """The page within so many bytes of UTF-8: cut at a blank line, and saying so; empty where not even that fits."""
    encoded = page.encode()
    if len(encoded) <= most:
        return page
    room = most - len(_CUT.encode())
    return encoded[:room].decode(errors="ignore").rpartition("\n\n")[0] + _CUT if room > 0 else ""
