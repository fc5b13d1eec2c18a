"""The who-says-what table as CSV (RFC 4180), for a spreadsheet: one line for each thing that an article says."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from crosscheck.model import Judged, Opening, Outcome
from crosscheck.renderers.layout.place import Places
from crosscheck.renderers.layout.ranked import Ranked
from crosscheck.renderers.layout.says import Saying, of_facts, of_finding, of_gap
from crosscheck.renderers.layout.wording import clipped
from crosscheck.renderers.safe import safe_cell
from crosscheck.spool import Texts

# A cell of Excel holds 32,767 characters, and runs over into the next ones beyond; some are left for what is named.
_LONGEST = 30_000


class Table:
    """The table with its header; words are quoted, numbers are not, no cell is a formula or too long for Excel."""

    def __init__(self, _opening: Opening) -> None:
        self._findings = Ranked()
        self._facts = Texts()

    def add(self, judged: Judged) -> None:
        """Write the lines of a story."""
        places = Places()
        for finding in judged.findings:
            self._findings.add(finding, _lines(of_finding(finding, places)))
        self._facts.add(_lines(of_facts(judged, places)))

    def close(self, outcome: Outcome) -> Iterator[str]:
        """All lines: disagreements, the worst first, then what agrees, then what was not checked."""
        yield _lines([Saying._fields])
        yield from self._findings
        yield from self._facts
        yield _lines(map(of_gap, outcome.skipped))


def _lines(lines: Iterable[tuple[str | float | None, ...]]) -> str:
    page = io.StringIO()
    writer = csv.writer(page, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
    for line in lines:
        writer.writerow([safe_cell(clipped(cell, _LONGEST)) if isinstance(cell, str) else cell for cell in line])
    return page.getvalue()
