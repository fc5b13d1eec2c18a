"""The reports that a check was asked for: on the screen, in files, in the summary of a step."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from crosscheck.cli.step_summary import add_step_summary, is_wanted
from crosscheck.cli.terminal import say_bytes, say_pieces, write_whole
from crosscheck.config import Options
from crosscheck.model import Fault, Judged, Opening, Outcome, Severity
from crosscheck.readers.sniff import by_suffix
from crosscheck.renderers import FORMATS, binary_writer, writer


class Outputs:
    """Takes the stories in their order; nothing is written anywhere before the last one is in.

    Args:
        chosen: The options of the check.
        files: The reports that go to files, as ``targets`` reads them.
        opening: What is known before the first story.
        fail_on: The severity from which on a test fails.
    """

    def __init__(
        self, chosen: Options, files: Sequence[tuple[str, Path]], opening: Opening, fail_on: Severity | None
    ) -> None:
        self._files = [(path, binary_writer(kind, opening, fail_on=fail_on)) for kind, path in files]
        binary = chosen.format == "docx"
        shown = not binary and (not files or chosen.format != "text")
        colour = chosen.format == "text" and sys.stdout.isatty()
        self._binary = binary_writer(chosen.format, opening) if binary else None
        self._screen = writer(chosen.format, opening, width=_width(), colour=colour, fail_on=fail_on) if shown else None
        on_github = "github" in (chosen.format, *(kind for kind, _ in files)) and is_wanted()
        self._summary = writer("markdown", opening) if on_github else None

    def add(self, judged: Judged) -> None:
        """Write of one story more."""
        for _, file in self._files:
            file.add(judged)
        for one in (self._binary, self._screen, self._summary):
            if one is not None:
                one.add(judged)

    def close(self, outcome: Outcome) -> None:
        """Write the files, then the screen.

        Raises:
            Fault: A file cannot be written.
        """
        for path, file in self._files:
            write_whole(path, file.close(outcome))
        if self._binary is not None:
            say_bytes(b"".join(self._binary.close(outcome)))
        if self._screen is not None:
            say_pieces(self._screen.close(outcome))
        if self._summary is not None:
            add_step_summary(self._summary.close(outcome))


def targets(given: Sequence[str], paths: Sequence[str]) -> list[tuple[str, Path]]:
    """The format and the file of each ``format=file``.

    Args:
        given: As they were asked for.
        paths: The files and folders that are read.

    Raises:
        Fault: One is not written so, there is no such format, or the report would take the place of an article.
    """
    files = [_target(one) for one in given]
    inputs = {Path(path).resolve() for path in paths if os.path.exists(path)}  # noqa: PTH110 - false for "a\0b"
    for _, path in files:
        real = path.resolve()
        if real in inputs or (real.is_file() and by_suffix(real.name) and inputs.intersection(real.parents)):
            raise Fault("is one of the articles that are read; name another file for the report", path=str(path))
    return files


def _target(given: str) -> tuple[str, Path]:
    kind, equals, path = given.partition("=")
    if not equals or not path:
        raise Fault(f"--output '{given}' needs a format and a file, such as html=report.html")
    if kind not in FORMATS:
        nearest = get_close_matches(kind, FORMATS, n=1)
        hint = f"did you mean '{nearest[0]}'?" if nearest else f"one of: {', '.join(FORMATS)}"
        raise Fault(f"--output has no format '{kind}' ({hint})")
    return kind, Path(path)


def _width() -> int:
    import shutil

    return min(shutil.get_terminal_size((80, 24)).columns, 120) if sys.stdout.isatty() else 80
