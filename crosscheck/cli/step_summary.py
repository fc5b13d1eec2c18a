"""The step summary of GitHub Actions: the report as Markdown, on the page of the run."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from crosscheck.model import Fault

_VARIABLE = "GITHUB_STEP_SUMMARY"
# GitHub refuses a larger one whole (docs.github.com, workflow commands, "step isolation and limits").
_MOST_BYTES = 1_048_576
_CUT = "\n\n---\n\nThe report is longer than GitHub shows here: write it to a file with `--output html=report.html`.\n"


def is_wanted() -> bool:
    """Whether the step has a summary."""
    return bool(os.environ.get(_VARIABLE))


def add_step_summary(page: Iterable[str]) -> None:
    """Add a page to the summary of the step; the other commands of the step may add to it too.

    Raises:
        Fault: The file that the runner names cannot be written.
    """
    path = os.environ[_VARIABLE]
    try:
        with Path(path).open("a", encoding="utf-8", newline="\n") as file:
            most = _MOST_BYTES - file.tell()
            file.write(shortened(_beginning(page, most), most))
    except OSError as error:
        raise Fault(f"cannot write the step summary ({_VARIABLE}): {error.strerror}", path=path) from None


def _beginning(page: Iterable[str], most: int) -> str:
    """The pieces of a page to the first that goes over so many bytes: what is beyond it, is not shown."""
    pieces: list[str] = []
    size = 0
    for piece in page:
        pieces.append(piece)
        size += len(piece.encode())
        if size > most:
            break
    return "".join(pieces)


def shortened(page: str, most: int) -> str:
    """The page within so many bytes of UTF-8: cut at a blank line, and saying so; empty where not even that fits."""
    encoded = page.encode()
    if len(encoded) <= most:
        return page
    room = most - len(_CUT.encode())
    return encoded[:room].decode(errors="ignore").rpartition("\n\n")[0] + _CUT if room > 0 else ""
