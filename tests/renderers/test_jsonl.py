from __future__ import annotations

import json
from typing import Any

from crosscheck.model import Report
from crosscheck.renderers import render


def lines(report: Report) -> list[dict[str, Any]]:
    return [json.loads(line) for line in render(report, "jsonl").split("\n")[:-1]]


def test_one_finding_a_line_then_what_was_not_checked(any_report: Report) -> None:
    schemas = [line["schema"] for line in lines(any_report)]

    assert schemas == (
        ["crosscheck.finding/1"] * len(any_report.findings) + ["crosscheck.skipped/1"] * len(any_report.skipped)
    )


def test_a_line_is_the_finding_of_the_contract(ferry_report: Report) -> None:
    for line, finding in zip(lines(ferry_report), ferry_report.findings, strict=False):
        sides = [{name: value for name, value in side.items() if name != "place"} for side in line["evidence"]]

        assert {**line, "evidence": sides} == {"schema": "crosscheck.finding/1", **finding.to_json()}


def test_a_side_has_its_place(reports: dict[str, Report]) -> None:
    (text,) = lines(reports["letters"])
    row = lines(reports["dataset"])[0]

    assert text["evidence"][0]["place"] == {
        "path": "in/a.txt", "start": {"line": 2, "column": 6}, "end": {"line": 3, "column": 5}, "pointer": ""
    }  # fmt: skip
    assert row["evidence"][1]["place"] == {
        "path": "in/news 1.jsonl", "start": {"line": 1, "column": None}, "end": None, "pointer": "#/body~1en"
    }  # fmt: skip
