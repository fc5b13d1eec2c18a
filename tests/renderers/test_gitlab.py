"""Held against the fields that GitLab's documentation asks for, no more and no less."""

from __future__ import annotations

import json

from jsonschema import Draft202012Validator

from crosscheck.model import Report
from crosscheck.renderers import render


def closed(**properties: object) -> dict[str, object]:
    return {
        "type": "object", "properties": properties, "required": list(properties), "additionalProperties": False
    }  # fmt: skip


WORDS = {"type": "string", "minLength": 1}
SCHEMA = Draft202012Validator(
    {
        "type": "array",
        "items": closed(
            description=WORDS,
            check_name=WORDS,
            fingerprint=WORDS,
            severity={"enum": ["info", "minor", "major", "critical", "blocker"]},
            location=closed(path=WORDS, lines=closed(begin={"type": "integer", "minimum": 1})),
        ),
    }
)


def test_it_is_as_documented(any_report: Report) -> None:
    assert [error.message for error in SCHEMA.iter_errors(json.loads(render(any_report, "gitlab")))] == []


def test_no_two_entries_share_a_fingerprint(any_report: Report) -> None:
    fingerprints = [entry["fingerprint"] for entry in json.loads(render(any_report, "gitlab"))]

    assert len(set(fingerprints)) == len(fingerprints)


def test_an_accepted_finding_is_no_entry(ferry_report: Report) -> None:
    checks = [entry["check_name"] for entry in json.loads(render(ferry_report, "gitlab"))]

    assert checks == ["counts/total", "offences/charge", "names/spelling", "spelling/typo", "not-checked"]


def test_a_place(reports: dict[str, Report]) -> None:
    entries = json.loads(render(reports["dataset"], "gitlab"))

    assert [entry["location"] for entry in entries] == [
        {"path": "in/news 1.jsonl", "lines": {"begin": line}} for line in (1, 3, 1)
    ]
