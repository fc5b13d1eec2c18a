"""Held against the messages of reviewdog's protocol definition (proto/rdf/reviewdog.proto)."""

from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft202012Validator

from crosscheck.model import Report
from crosscheck.renderers import render


def message(*required: str, **fields: object) -> dict[str, object]:
    return {"type": "object", "properties": fields, "required": list(required), "additionalProperties": False}


WORDS = {"type": "string", "minLength": 1}
COUNT = {"type": "integer", "minimum": 1}
POSITION = message("line", line=COUNT, column=COUNT)
RANGE = message("start", start=POSITION, end=POSITION)
LOCATION = message("path", path=WORDS, range=RANGE)
DIAGNOSTIC = Draft202012Validator(
    message(
        "message", "location", "severity", "source",
        message=WORDS,
        location=LOCATION,
        severity={"enum": ["ERROR", "WARNING", "INFO"]},
        source=message("name", name=WORDS, url=WORDS),
        code=message("value", value=WORDS, url=WORDS),
        related_locations={"type": "array", "items": message("location", message=WORDS, location=LOCATION)},
    )
)  # fmt: skip


def diagnostics(report: Report) -> list[dict[str, Any]]:
    return [json.loads(line) for line in render(report, "rdjsonl").splitlines()]


def test_every_line_is_a_diagnostic(any_report: Report) -> None:
    for line in diagnostics(any_report):
        assert [error.message for error in DIAGNOSTIC.iter_errors(line)] == []


def test_columns_count_bytes_of_utf_8(reports: dict[str, Report]) -> None:
    (line,) = diagnostics(reports["letters"])
    lines = reports["letters"].articles[0].text.encode().split(b"\n")
    span = line["location"]["range"]

    assert lines[span["start"]["line"] - 1][span["start"]["column"] - 1 :] == b"seven-"
    assert lines[span["end"]["line"] - 1][: span["end"]["column"] - 1] == b"teen"


def test_on_an_endless_line_no_columns_are_counted(reports: dict[str, Report]) -> None:
    (line,) = diagnostics(reports["long_sentence"])

    assert line["location"]["range"] == {"start": {"line": 1}}


def test_the_other_sides_are_related(ferry_report: Report) -> None:
    first = diagnostics(ferry_report)[0]

    assert [other["message"] for other in first["related_locations"]] == ["12"]
    assert first["related_locations"][0]["location"] == {"path": "in/courier.html"}


def test_an_accepted_finding_is_no_diagnostic(ferry_report: Report) -> None:
    assert [line.get("code", {}).get("value") for line in diagnostics(ferry_report)] == [
        "counts/total", "offences/charge", "names/spelling", "spelling/typo", None
    ]  # fmt: skip
