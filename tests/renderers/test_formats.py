from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from crosscheck import renderers
from crosscheck.model import Fault, Report
from crosscheck.renderers import FORMATS, encoded, render


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_gives_the_same_bytes(any_report: Report, name: str) -> None:
    assert encoded(any_report, name) == encoded(any_report, name)


def test_every_file_is_a_format() -> None:
    modules = {path.stem for path in Path(renderers.__file__).parent.glob("*.py")}

    assert modules == {*(file for file, _ in FORMATS.values()), "__init__", "claims", "safe"}


def test_an_unknown_format_is_the_users_mistake(ferry_report: Report) -> None:
    with pytest.raises(Fault, match="choose from text, json, jsonl, html, markdown, csv"):
        render(ferry_report, "pdf")


FINGERPRINTS: dict[str, Callable[[str], list[str]]] = {
    "json": lambda page: [found["fingerprint"] for found in json.loads(page)["findings"]],
    "jsonl": lambda page: [line["fingerprint"] for line in map(json.loads, page.splitlines()) if "rule" in line],
    "sarif": lambda page: [
        result["partialFingerprints"]["crosscheck/v1"] for result in json.loads(page)["runs"][0]["results"]
    ],
    "csv": lambda page: [line["fingerprint"] for line in csv.DictReader(page.splitlines()) if line["fingerprint"]],
}
STANDING: dict[str, Callable[[str], list[str]]] = {
    "gitlab": lambda page: [e["check_name"] for e in json.loads(page) if e["check_name"] != "not-checked"],
    "rdjsonl": lambda page: [line["code"]["value"] for line in map(json.loads, page.splitlines()) if "code" in line],
}


@pytest.mark.parametrize("name", FINGERPRINTS)
def test_formats_that_keep_everything_hold_the_same_findings(any_report: Report, name: str) -> None:
    held = FINGERPRINTS[name](render(any_report, name))

    assert list(dict.fromkeys(held)) == list(dict.fromkeys(found.fingerprint for found in any_report.findings))


@pytest.mark.parametrize("name", STANDING)
def test_formats_of_a_review_hold_the_findings_that_stand(any_report: Report, name: str) -> None:
    held = STANDING[name](render(any_report, name))

    assert len(held) == len([found for found in any_report.findings if found.suppressed is None])


@pytest.mark.parametrize("name", FORMATS)
def test_what_was_not_checked_is_listed(reports: dict[str, Report], name: str) -> None:
    page = encoded(reports["only_skipped"], name)

    for gap in reports["only_skipped"].skipped:
        assert gap.article.encode() in page
        assert gap.why.encode() in page


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("html", "docx", "github")])
def test_a_build_server_that_shows_the_report_obeys_nothing_in_it(any_report: Report, name: str) -> None:
    for line in render(any_report, name).splitlines():
        assert not line.lstrip().startswith("::")
        assert not re.search(r"##\w*\[", line)


def test_a_word_file_is_no_text(ferry_report: Report) -> None:
    with pytest.raises(Fault, match="a Word file is no text: write it with --output"):
        render(ferry_report, "docx")
