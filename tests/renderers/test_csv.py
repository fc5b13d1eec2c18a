from __future__ import annotations

import csv
import io

import pytest

from crosscheck.model import Report
from crosscheck.renderers import render
from crosscheck.renderers.layout.says import Saying

FORMULAS = "=+-@|＝＋－＠\t\r\n\0"
NUMBERS = {"confidence", "line", "column"}


def table(report: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(report, "csv")), strict=True))


def test_every_line_has_every_cell(any_report: Report) -> None:
    page = render(any_report, "csv")
    cells = list(csv.reader(io.StringIO(page), strict=True))

    assert tuple(cells[0]) == Saying._fields
    assert {len(line) for line in cells} == {len(Saying._fields)}
    assert len(page.splitlines()) == len(cells)


def test_no_cell_is_a_formula(any_report: Report) -> None:
    for line in table(any_report):
        for name, cell in line.items():
            assert name in NUMBERS or not cell.lstrip(" ").startswith(tuple(FORMULAS))


def test_numbers_stay_numbers(ferry_report: Report) -> None:
    first = render(ferry_report, "csv").splitlines()[1]

    assert ",0.7," in first
    assert ',6,13,"A later count' in first


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("Crates found", [("herald.txt", "at least 17", "17 or more"), ("courier.html", "12", "12")]),
        (
            "Marta Kowal: prison term (imposed)",
            [
                ("herald.txt", "seven and a half years", "7 years 6 months"),
                ("herald.txt", "seven and a half years", "7 years 6 months"),
                ("courier.html", "7.5 year", "7 years 6 months"),
            ],
        ),
    ],
)
def test_who_says_what(ferry_report: Report, fact: str, said: list[tuple[str, str, str]]) -> None:
    lines = [line for line in table(ferry_report) if line["fact"] == fact]

    assert [(line["article"], line["words"], line["value"]) for line in lines] == said


def test_a_fact_that_agrees_has_no_rule(ferry_report: Report) -> None:
    verdicts = {(line["fact"], line["verdict"], line["rule"]) for line in table(ferry_report)}

    assert ("Day of the sentence", "same", "") in verdicts
    assert ("Crates found", "conflicting", "counts/total") in verdicts


def test_a_sentence_of_a_megabyte_is_cut(reports: dict[str, Report]) -> None:
    assert all(len(line["sentence"]) < 2_000 for line in table(reports["long_sentence"]))


def test_no_cell_is_too_long_for_a_spreadsheet(reports: dict[str, Report]) -> None:
    assert max(len(cell) for line in table(reports["long_words"]) for cell in line.values()) == 30_000
