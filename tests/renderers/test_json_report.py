from __future__ import annotations

import json

from crosscheck.model import Report
from crosscheck.renderers import render


def refuse(constant: str) -> None:
    raise AssertionError(constant)


def test_the_contract_is_written_as_it_is_built(ferry_report: Report) -> None:
    text = render(ferry_report, "json")
    page = json.loads(text, parse_constant=refuse)
    places = [side.pop("place") for found in page["findings"] for side in found["evidence"]]

    assert page == ferry_report.to_json()
    assert list(page) == list(ferry_report.to_json())
    assert text.endswith("}\n")
    assert places[:2] == [
        {"path": "in/herald.txt", "start": {"line": 6, "column": 13}, "end": {"line": 6, "column": 24}, "pointer": ""},
        {"path": "in/courier.html", "start": None, "end": None, "pointer": ""},
    ]


def test_strict_and_harmless_whatever_the_input(any_report: Report) -> None:
    text = render(any_report, "json")

    assert json.loads(text, parse_constant=refuse)["schema"] == "crosscheck.report/1"
    assert text.encode("utf-8")
    assert text.replace("\n", "").isprintable() or "\u00a0" in text


def test_a_span_still_slices_its_text(hostile_report: Report) -> None:
    report = json.loads(render(hostile_report, "json"))
    side = report["findings"][0]["evidence"][0]

    assert len(side["text"]) == side["end"] - side["start"]
