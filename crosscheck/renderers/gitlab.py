"""The report for the Code Quality widget of GitLab (docs.gitlab.com/ci/testing/code_quality)."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from itertools import chain

from crosscheck.model import Finding, Json, Judged, Opening, Outcome, Severity, Skipped
from crosscheck.renderers.layout.arrays import array, member
from crosscheck.renderers.layout.notice import headline, remedy
from crosscheck.renderers.layout.place import Place, Places, gap_place
from crosscheck.renderers.layout.ranked import Ranked
from crosscheck.renderers.layout.wording import clipped
from crosscheck.renderers.safe import safe_text

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}
_LONGEST = 1_000


class Entries:
    """One entry for each finding that stands and for each thing that was not checked, as a JSON array."""

    def __init__(self, _opening: Opening) -> None:
        self._findings = Ranked()

    def add(self, judged: Judged) -> None:
        """Write an entry for each finding of a story."""
        places = Places()
        # The widget shows one entry for each fingerprint: a second flaw of the same words gets a number.
        seen = Counter[str]()
        for finding in judged.findings:
            if finding.suppressed is None:
                seen[finding.fingerprint] += 1
                self._findings.add(finding, member(_entry(finding, seen[finding.fingerprint], places), 0))

    def close(self, outcome: Outcome) -> Iterator[str]:
        """The array, with a newline at the end."""
        gaps = (member(_not_checked(gap), 0) for gap in outcome.skipped)
        yield from array(chain(self._findings, gaps), 0)
        yield "\n"


def _entry(finding: Finding, number: int, places: Places) -> dict[str, Json]:
    return {
        "description": _description(" ".join((headline(finding), *remedy(finding)))),
        "check_name": finding.rule,
        "fingerprint": finding.fingerprint if number == 1 else f"{finding.fingerprint}-{number}",
        "severity": _SEVERITIES[finding.severity],
        "location": _location(places.of(finding.evidence[0].claim)),
    }


def _not_checked(gap: Skipped) -> dict[str, Json]:
    return {
        "description": _description(f"Not checked: {gap.article} ({gap.what}): {gap.why}"),
        "check_name": "not-checked",
        "fingerprint": _fingerprint(gap),
        "severity": "major",
        "location": _location(gap_place(gap)),
    }


def _description(text: str) -> str:
    return safe_text(clipped(text, _LONGEST))


def _location(place: Place) -> Json:
    """The widget wants a line of every entry: the first, where a file has none."""
    return {"path": place.path, "lines": {"begin": place.start.line if place.start else 1}}


def _fingerprint(gap: Skipped) -> str:
    identity = f"{gap.article}\0{gap.what}\0{gap.why}"
    return hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:16]
