"""The report as Reviewdog Diagnostic Format, one diagnostic a line (reviewdog, proto/rdf/reviewdog.proto)."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Claim, Finding, Json, Judged, Opening, Outcome, Severity, Skipped
from crosscheck.renderers.layout.notice import distinct, notice
from crosscheck.renderers.layout.place import Place, Places, Position, gap_place
from crosscheck.renderers.layout.ranked import Ranked
from crosscheck.renderers.layout.wording import clipped
from crosscheck.renderers.safe import safe_json, safe_text

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}
# Columns count bytes of UTF-8; on a line longer than this they are not counted out.
_LONGEST_LINE = 100_000
_PHRASE = 200


class Diagnostics:
    """One diagnostic for each finding that stands, at its first side, the others as related locations."""

    def __init__(self, _opening: Opening) -> None:
        self._findings = Ranked()

    def add(self, judged: Judged) -> None:
        """Write a diagnostic for each finding of a story."""
        places = Places()
        for finding in judged.findings:
            if finding.suppressed is None:
                self._findings.add(finding, safe_json(_diagnostic(finding, places)) + "\n")

    def close(self, outcome: Outcome) -> Iterator[str]:
        """All diagnostics, a line each."""
        yield from self._findings
        for gap in outcome.skipped:
            yield safe_json(_not_checked(gap)) + "\n"


def _not_checked(gap: Skipped) -> dict[str, Json]:
    return {
        "message": safe_text(f"Not checked: {gap.article} ({gap.what}): {gap.why}"),
        "location": _location(gap_place(gap)),
        "severity": "ERROR",
        "source": {"name": "crosscheck"},
    }


def _diagnostic(finding: Finding, places: Places) -> dict[str, Json]:
    first, *others = (side.claim for side in distinct(finding))
    return {
        "message": "\n".join(map(safe_text, notice(finding, places))),
        "location": _location(places.of(first), first),
        "severity": _SEVERITIES[finding.severity],
        "source": {"name": "crosscheck"},
        "code": {"value": finding.rule},
        "related_locations": [
            {"message": safe_text(clipped(claim.text, _PHRASE)), "location": _location(places.of(claim), claim)}
            for claim in others
        ],
    }


def _location(place: Place, claim: Claim | None = None) -> Json:
    location: dict[str, Json] = {"path": place.path}
    if place.start is not None:
        location["range"] = _range(place.start, place.end, claim)
    return location


def _range(start: Position, end: Position | None, claim: Claim | None) -> Json:
    if claim is None or start.column is None or end is None or max(start.column, end.column or 0) > _LONGEST_LINE:
        return {"start": {"line": start.line}}
    return {
        "start": {"line": start.line, "column": _byte_column(claim.article.text, claim.span.start, start)},
        "end": {"line": end.line, "column": _byte_column(claim.article.text, claim.span.end, end)},
    }


def _byte_column(text: str, offset: int, position: Position) -> int:
    before = text[offset - (position.column or 1) + 1 : offset]
    return len(before.encode("utf-8", "surrogatepass")) + 1
