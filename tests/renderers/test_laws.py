"""Wherever a format points, the words stand there."""

from __future__ import annotations

import csv
import io
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Article, Report
from crosscheck.pipeline import check
from crosscheck.renderers import render
from crosscheck.ruleset import load_rules

RULES = load_rules()
FILLERS = st.text(alphabet="ab é日🚢\u202e\r\n", max_size=12)
LAW = settings(max_examples=15, deadline=None, derandomize=True)


def report_on(before: list[str], ages: list[int]) -> Report:
    texts = [f"{filler}\n\nCaptain Ilse Varnholt, {age}, was jailed." for filler, age in zip(before, ages, strict=True)]
    return check([Article(f"{n}.txt", f"{n}.txt", text) for n, text in enumerate(texts)], RULES)


@LAW
@given(st.lists(FILLERS, min_size=2, max_size=2))
def test_formats_point_at_the_words(before: list[str]) -> None:
    report = report_on(before, [47, 49])
    lines = {article.path: article.text.split("\n") for article in report.articles}

    (result,) = json.loads(render(report, "sarif"))["runs"][0]["results"]
    for location in result["relatedLocations"]:
        place, region = location["physicalLocation"], location["physicalLocation"]["region"]
        line = lines[place["artifactLocation"]["uri"]][region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == location["message"]["text"]

    (diagnostic,) = map(json.loads, render(report, "rdjsonl").splitlines())
    start, end = (diagnostic["location"]["range"][which] for which in ("start", "end"))
    line_of_bytes = lines[diagnostic["location"]["path"]][start["line"] - 1].encode()
    assert line_of_bytes[start["column"] - 1 : end["column"] - 1] in (b"47", b"49")

    for row in csv.DictReader(io.StringIO(render(report, "csv"))):
        column = int(row["column"]) - 1
        assert lines[row["path"]][int(row["line"]) - 1][column : column + len(row["words"])] == row["words"]

    for found in map(json.loads, render(report, "jsonl").splitlines()):
        for side in found["evidence"]:
            start, end = side["place"]["start"], side["place"]["end"]
            assert (
                lines[side["place"]["path"]][start["line"] - 1][start["column"] - 1 : end["column"] - 1] == side["text"]
            )
