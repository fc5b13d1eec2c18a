"""The report as JSON Lines: one finding a line, then one line for each thing that was not checked."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Judged, Opening, Outcome
from crosscheck.renderers.layout.place import Places
from crosscheck.renderers.layout.placed import placed
from crosscheck.renderers.layout.ranked import Ranked
from crosscheck.renderers.safe import safe_json

FINDING = "crosscheck.finding/1"
SKIPPED = "crosscheck.skipped/1"


class Lines:
    """Lines that stand alone: a finding of the report contract, each side with its ``place`` in the file."""

    def __init__(self, _opening: Opening) -> None:
        self._findings = Ranked()

    def add(self, judged: Judged) -> None:
        """Write a line for each finding of a story."""
        places = Places()
        for finding in judged.findings:
            self._findings.add(finding, safe_json({"schema": FINDING, **placed(finding, places)}) + "\n")

    def close(self, outcome: Outcome) -> Iterator[str]:
        """All lines."""
        yield from self._findings
        for gap in outcome.skipped:
            yield safe_json({"schema": SKIPPED, "article": gap.article, "what": gap.what, "why": gap.why}) + "\n"
