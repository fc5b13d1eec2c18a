"""The report as SARIF 2.1.0 (OASIS), for GitHub code scanning and for editors.

Limits of GitHub: https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from crosscheck.model import Descriptor, Finding, Json, Judged, Opening, Outcome, Skipped
from crosscheck.renderers.layout.arrays import filled, member
from crosscheck.renderers.layout.notice import distinct, headline, remedy
from crosscheck.renderers.layout.place import Place, Places, Position, gap_place
from crosscheck.renderers.layout.ranked import Ranked
from crosscheck.renderers.layout.wording import clipped
from crosscheck.renderers.safe import safe_sarif, safe_uri

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# A key of our own: GitHub computes `primaryLocationLineHash` itself and warns about a foreign one.
_FINGERPRINT = "crosscheck/v1"
_MOST_RESULTS = 25_000
_MOST_LOCATIONS = 1_000
_LONGEST = 1_000
_LINKED = 10
# The array of results stands three steps in.
_DEPTH = 3
_RULE_INDEX = re.compile('("ruleIndex": )([0-9]+)')


class Log:
    """One run: a result for each finding, its sides as related locations that the message links to.

    No side is the wrong one: the first, in the order of the articles, stands as the location. A
    finding that was accepted stays, with its reason under ``suppressions``.

    Args:
        opening: What is known before the first story.
        most: Results beyond so many are left out, the least bad first, and a notification says so.
    """

    def __init__(self, opening: Opening, *, most: int = _MOST_RESULTS) -> None:
        self._version = opening.version
        self._rules = {rule.id: rule for rule in opening.rules}
        # The number of each rule that fired: the place of its first finding among the rules'.
        self._fired: dict[str, int] = {}
        self._results = Ranked()
        self._most = most

    def add(self, judged: Judged) -> None:
        """Write a result for each finding of a story."""
        places = Places()
        for finding in judged.findings:
            number = self._fired.setdefault(finding.rule, len(self._fired))
            self._results.add(finding, member(_result(finding, number, places), _DEPTH))

    def close(self, outcome: Outcome) -> Iterator[str]:
        """The log, with a newline at the end."""
        rules = sorted(self._fired)
        run: dict[str, Json] = {
            "tool": {
                "driver": {
                    "name": "crosscheck",
                    "version": self._version,
                    "rules": [
                        _descriptor(self._rules[rule]) if rule in self._rules else {"id": rule} for rule in rules
                    ],
                }
            },
            "columnKind": "unicodeCodePoints",
            "invocations": [
                {
                    "executionSuccessful": not outcome.skipped,
                    "toolExecutionNotifications": list(self._notifications(outcome)),
                }
            ],
            "results": [],
        }
        page: dict[str, Json] = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
        indices = {str(self._fired[rule]): str(index) for index, rule in enumerate(rules)}
        results = (_renumbered(result, indices) for result in islice(self._results, self._most))
        yield from filled(page, {"results": results}, _DEPTH)

    def _notifications(self, outcome: Outcome) -> Iterator[Json]:
        yield from map(_not_checked, outcome.skipped)
        if (left_out := len(self._results) - self._most) > 0:
            yield _notification(f"{left_out:,} more findings are left out: a SARIF file holds {self._most:,} at most.")


def _renumbered(result: str, indices: Mapping[str, str]) -> str:
    """A result with the index that its rule has when all that fired are known."""
    return _RULE_INDEX.sub(lambda hit: f"{hit[1]}{indices[hit[2]]}", result, count=1)


def _descriptor(rule: Descriptor) -> Json:
    return {
        "id": rule.id,
        "shortDescription": _message(rule.summary),
        "fullDescription": _message(rule.why),
        "help": _message(f"{rule.advice} Examples, and when it is wrong: crosscheck explain {rule.id}"),
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _result(finding: Finding, rule: int, places: Places) -> Json:
    sides = [(side, places.of(side.claim)) for side in distinct(finding)[:_MOST_LOCATIONS]]
    result: dict[str, Json] = {
        "ruleId": finding.rule,
        "ruleIndex": rule,
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
