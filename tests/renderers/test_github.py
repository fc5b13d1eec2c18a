from __future__ import annotations

import re
from dataclasses import replace

import pytest

from crosscheck.model import Report, Skipped
from crosscheck.renderers import render

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def decoded(text: str, *, value: bool) -> str:
    """As the runner decodes (actions/runner, ActionCommand.cs)."""
    pairs = [("%0D", "\r"), ("%0A", "\n"), *([("%3A", ":"), ("%2C", ",")] if value else []), ("%25", "%")]
    for written, meant in pairs:
        text = text.replace(written, meant)
    return text


def commands(page: str) -> list[tuple[str, dict[str, str], str]]:
    read = []
    for line in page.splitlines():
        if command := COMMAND.fullmatch(line):
            pairs = (pair.split("=", 1) for pair in command[2].split(","))
            properties = {name: decoded(text, value=True) for name, text in pairs}
            read.append((command[1], properties, decoded(command[3], value=False)))
    return read


def test_the_runner_obeys_no_line_but_the_annotations(any_report: Report) -> None:
    for line in render(any_report, "github").splitlines():
        assert not re.search(r"##\w*\[", line)
        assert COMMAND.fullmatch(line) or not line.lstrip().startswith("::")
        assert line.isprintable()


def test_ten_of_a_severity_the_worst_first_and_a_word_on_the_rest(reports: dict[str, Report]) -> None:
    page = render(reports["flood"], "github")

    assert [name for name, _, _ in commands(page)] == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10
    assert page.splitlines()[-1] == "6 more disagreements, not annotated: GitHub shows 10 of a severity in a step."


def test_nothing_is_left_out_in_silence_or_claimed_to_be(ferry_report: Report) -> None:
    page = render(ferry_report, "github")

    assert [name for name, _, _ in commands(page)] == ["error", "warning", "warning", "notice"]
    assert page.splitlines()[-1].startswith("2 articles, 4 disagreements")


def test_an_annotation_says_where_and_holds_every_side(ferry_report: Report) -> None:
    _, properties, message = commands(render(ferry_report, "github"))[0]

    assert properties == {
        "file": "in/herald.txt", "line": "6", "endLine": "6", "col": "13", "endColumn": "24",
        "title": "crosscheck counts/total: Crates found",
    }  # fmt: skip
    assert "- in/courier.html: " in message
    assert "To settle it: Ask the police press office for the final list." in message.splitlines()


@pytest.mark.parametrize("path", ["a,b:c%0A.txt", "50%25.txt", "x" * 300 + ".txt", "a  b.txt"])
def test_a_path_arrives_as_it_is(reports: dict[str, Report], path: str) -> None:
    (story,) = reports["signs"].stories
    article = replace(story.articles[0], path=path)
    (found,) = reports["signs"].findings
    (side,) = found.evidence
    moved = replace(found, evidence=(replace(side, claim=replace(side.claim, article=article)),))

    page = render(Report("0.1.0", (replace(story, articles=(article,)),), (moved,)), "github")

    assert commands(page)[0][1]["file"] == path


def test_columns_count_within_one_line_only(reports: dict[str, Report]) -> None:
    _, properties, _ = commands(render(reports["letters"], "github"))[0]

    assert (properties["line"], properties["endLine"]) == ("2", "3")
    assert "col" not in properties


def test_ten_of_what_was_not_checked_are_named() -> None:
    skipped = tuple(Skipped(f"n.jsonl:{row}", "row", "not JSON") for row in range(1, 13))

    lines = render(Report("0.1.0", (), (), skipped), "github").splitlines()

    assert len([line for line in lines if line.startswith("Not checked: ")]) == 10
    assert "... and 2 more that were not checked" in lines
