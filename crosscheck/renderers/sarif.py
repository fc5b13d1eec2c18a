"""The report as SARIF 2.1.0 (OASIS), for GitHub code scanning and for editors.

Limits of GitHub: https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads
"""

from __future__ import annotations

from collections.abc import Mapping

from crosscheck.model import Descriptor, Finding, Json, Report, Skipped
from crosscheck.renderers.layout.notice import distinct, headline, remedy
from crosscheck.renderers.layout.place import Place, Places, Position, gap_place
from crosscheck.renderers.layout.wording import clipped
from crosscheck.renderers.safe import safe_json, safe_sarif, safe_uri

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# A key of our own: GitHub computes `primaryLocationLineHash` itself and warns about a foreign one.
_FINGERPRINT = "crosscheck/v1"
_MOST_RESULTS = 25_000
_MOST_LOCATIONS = 1_000
_LONGEST = 1_000
_LINKED = 10


def render(report: Report, *, most: int = _MOST_RESULTS) -> str:
    """The report as one run: a result for each finding, its sides as related locations that the message links to.

    No side is the wrong one: the first, in the order of the articles, stands as the location. A
    finding that was accepted stays, with its reason under ``suppressions``.

    Args:
        report: What was found.
        most: Results beyond so many are left out, the least bad first, and a notification says so.
    """
    rules = _rules(report)
    indices = {rule: index for index, rule in enumerate(rules)}
    places = Places()
    results: list[Json] = [_result(finding, indices, places) for finding in report.findings[:most]]
    notifications: list[Json] = [_not_checked(gap) for gap in report.skipped]
    if left_out := len(report.findings) - len(results):
        notifications.append(
            _notification(f"{left_out:,} more findings are left out: a SARIF file holds {most:,} at most.")
        )
    driver: dict[str, Json] = {"name": "crosscheck", "version": report.version, "rules": list(rules.values())}
    run: dict[str, Json] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {"executionSuccessful": not report.skipped, "toolExecutionNotifications": notifications},
        ],
        "results": results,
    }
    return safe_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rules(report: Report) -> Mapping[str, Json]:
    """The rules that fired, by id, as the tool's reporting descriptors."""
    known = {rule.id: rule for rule in report.rules}
    fired = sorted({finding.rule for finding in report.findings})
    return {rule: _descriptor(known[rule]) if rule in known else {"id": rule} for rule in fired}


def _descriptor(rule: Descriptor) -> Json:
    return {
        "id": rule.id,
        "shortDescription": _message(rule.summary),
        "fullDescription": _message(rule.why),
        "help": _message(f"{rule.advice} Examples, and when it is wrong: crosscheck explain {rule.id}"),
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _result(finding: Finding, indices: Mapping[str, int], places: Places) -> Json:
    sides = [(side, places.of(side.claim)) for side in distinct(finding)[:_MOST_LOCATIONS]]
    result: dict[str, Json] = {
        "ruleId": finding.rule,
        "ruleIndex": indices[finding.rule],
        "level": finding.severity.value,
        "rank": round(100 * finding.confidence, 1),
        "message": {"text": _text(finding, [place for _, place in sides])},
        "locations": [_location(sides[0][1])],
        "relatedLocations": [
            {"id": number, **_location(place), "message": _message(side.claim.text)}
            for number, (side, place) in enumerate(sides, start=1)
        ],
        "partialFingerprints": {_FINGERPRINT: finding.fingerprint},
        "properties": {"story": finding.story, "verdict": finding.verdict.value},
    }
    if finding.suppressed is not None:
        result["suppressions"] = [{"kind": _kept(finding), "status": "accepted", "justification": finding.suppressed}]
    return result


def _kept(finding: Finding) -> str:
    """Where the reason is kept: in a comment of an article, or in a file of its own."""
    comments = {ignore.reason for side in finding.evidence for ignore in side.claim.article.ignores}
    return "inSource" if finding.suppressed in comments else "external"


def _text(finding: Finding, places: list[Place]) -> str:
    """The disagreement, a link to each side, and what to do about it."""
    links = [f"[{safe_sarif(str(place))}]({number})" for number, place in enumerate(places[:_LINKED], start=1)]
    told = [safe_sarif(headline(finding)), f"See {', '.join(links)}.", *map(safe_sarif, remedy(finding))]
    text = told[0]
    for sentence in told[1:]:
        if len(text) + 1 + len(sentence) <= _LONGEST:
            text += f"\n{sentence}"
    return text


def _location(place: Place) -> dict[str, Json]:
    physical: dict[str, Json] = {"artifactLocation": {"uri": safe_uri(place.path)}}
    if place.start is not None:
        physical["region"] = _region(place.start, place.end)
    location: dict[str, Json] = {"physicalLocation": physical}
    if place.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": place.pointer, "kind": "property"}]
    return location


def _region(start: Position, end: Position | None) -> dict[str, Json]:
    if end is None or start.column is None:
        return {"startLine": start.line}
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _not_checked(gap: Skipped) -> Json:
    note = _notification(f"Not checked: {gap.article} ({gap.what}): {gap.why}", "error")
    return {**note, "locations": [_location(gap_place(gap))]}


def _notification(text: str, level: str = "warning") -> dict[str, Json]:
    return {"level": level, "message": _message(text)}


def _message(text: str) -> dict[str, Json]:
    return {"text": safe_sarif(clipped(text, _LONGEST))}
