"""The report for the Code Quality widget of GitLab (docs.gitlab.com/ci/testing/code_quality)."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator

from crosscheck.model import Json, Report, Severity, Skipped
from crosscheck.renderers.layout.notice import headline, remedy
from crosscheck.renderers.layout.place import Place, Places, gap_place
from crosscheck.renderers.layout.wording import clipped
from crosscheck.renderers.safe import safe_json, safe_text

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}
_LONGEST = 1_000


def render(report: Report) -> str:
    """One entry for each finding that stands and for each thing that was not checked, as a JSON array."""
    return safe_json(list(_entries(report)), indent=2) + "\n"


def _entries(report: Report) -> Iterator[dict[str, Json]]:
    places = Places()
    # The widget shows one entry for each fingerprint: a second flaw of the same words gets a number.
    seen = Counter[str]()
    for finding in report.findings:
        if finding.suppressed is not None:
            continue
        fingerprint = finding.fingerprint
        seen[fingerprint] += 1
        yield {
            "description": _description(" ".join((headline(finding), *remedy(finding)))),
            "check_name": finding.rule,
            "fingerprint": fingerprint if seen[fingerprint] == 1 else f"{fingerprint}-{seen[fingerprint]}",
            "severity": _SEVERITIES[finding.severity],
            "location": _location(places.of(finding.evidence[0].claim)),
        }
    for gap in report.skipped:
        yield {
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
