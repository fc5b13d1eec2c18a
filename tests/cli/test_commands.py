"""The commands, tried as their user would."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crosscheck.ruleset import shipped_rules

Run = Callable[..., Any]
STORY = Path(__file__).parents[1] / "stories" / "bus-crash"
FILES = sorted(STORY.glob("*.txt"))


def test_check_prints_a_report_and_exits_with_findings(run: Run) -> None:
    ran = run("check", *FILES)

    assert ran.status == 1
    assert "Lindqvist" in ran.out
    assert max(len(line) for line in ran.out.splitlines()) <= 80
    assert "\x1b" not in ran.out


def test_fail_on_decides_the_status(run: Run, tmp_path: Path) -> None:
    names = tmp_path / "a.txt", tmp_path / "b.txt"
    for file, spelling in zip(names, ("Sergei", "Sergey"), strict=True):
        file.write_text(f"Envoy {spelling} Malkin met the delegation.\n", encoding="utf-8")

    assert run("check", *names).status == 0
    assert run("check", *names, "--fail-on", "warning").status == 1
    assert run("check", *names, "--fail-on", "never").status == 0


def test_several_reports_in_one_run(run: Run, tmp_path: Path) -> None:
    page, data = tmp_path / "out" / "r.html", tmp_path / "r.json"

    run("check", *FILES, "--output", f"html={page}", "--output", f"json={data}")

    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert json.loads(data.read_text(encoding="utf-8"))["schema"] == "crosscheck.report/1"


def test_select_and_ignore(run: Run) -> None:
    def rules(*options: str) -> set[str]:
        return {f["rule"] for f in json.loads(run("check", *FILES, "--format", "json", *options).out)["findings"]}

    assert rules("--select", "ages/age") == {"ages/age"}
    assert rules("--select", "ages/") == {"ages/age"}
    assert "ages/age" not in rules("--ignore", "ages/age")


def test_the_same_input_gives_the_same_bytes_in_any_order(run: Run) -> None:
    forth = run("check", *FILES, "--format", "json").out
    back = run("check", *reversed(FILES), "--format", "json").out

    assert forth == back


def test_claims_slice_the_file_that_was_read(run: Run) -> None:
    text = FILES[0].read_text(encoding="utf-8")

    claims = [json.loads(line) for line in run("claims", FILES[0], "--format", "jsonl").out.splitlines()]

    assert {"age", "person", "count", "date"} <= {claim["kind"] for claim in claims}
    assert all(text[claim["start"] : claim["end"]] == claim["text"] for claim in claims)


def test_claims_for_people(run: Run) -> None:
    ran = run("claims", FILES[0])

    assert ran.status == 0
    assert "Gareth Lindqvist" in ran.out


def test_a_folder_of_folders_is_one_story_each(run: Run) -> None:
    ran = run("stories", STORY.parent)

    assert ran.status == 0
    assert [line.split(":")[0] for line in ran.out.splitlines() if line.startswith("story ")] == [
        "story bus-crash",
        "story ministers",
        "story quiet",
    ]


def test_rows_without_a_story_column_are_grouped_by_content_and_it_says_why(run: Run, tmp_path: Path) -> None:
    texts = [
        "The ferry Varnholt ran aground on the Brindle sands off Hollin, Captain Ilse Ostrander said.",
        "Captain Ilse Ostrander of the ferry Varnholt was told to wait off the Brindle sands.",
        "Tolls on the bridge at Tresk go up by a quarter, Alderman Corvin Maddock said.",
    ]
    data = tmp_path / "news.jsonl"
    data.write_text(
        "".join(json.dumps({"id": str(n), "published": "2021-05-03", "text": t}) + "\n" for n, t in enumerate(texts)),
        encoding="utf-8",
    )

    ran = run("stories", data)

    assert "story 0: 2 articles (they share: " in ran.out
    assert "story 2: 1 article (like no other)" in ran.out


def test_a_dataset_is_grouped_by_its_story_column(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "news.jsonl"
    rows = [
        {"id": "1", "story_id": "x", "title": "Home raid", "text": "Dorian Fells, 34, was arrested at his home."},
        {"id": "2", "story_id": "x", "text": "The driver was named as 43-year-old Dorian Fells."},
        {"id": "3", "story_id": "y", "text": "Dorian Fells, 71, opened the fair."},
    ]
    data.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")

    report = json.loads(run("check", data, "--format", "json").out)

    (finding,) = report["findings"]
    assert (finding["story"], {side["article"] for side in finding["evidence"]}) == ("x", {"1", "2"})


def test_rules_list_show_test_and_schema(run: Run) -> None:
    assert "durations/prison-term" in run("rules", "list").out
    assert "durations/prison-term" in run("rules").out
    assert "What settles it" in run("rules", "show", "ages/age").out
    assert "Known to be wrong" in run("explain", "ages/age").out
    assert json.loads(run("rules", "schema").out)["title"] == "crosscheck rule"
    tested = run("rules", "test")
    assert tested.status == 0, tested.err
    assert "0 wrong" in tested.out


def test_rules_try_shows_what_one_rule_flags_here(run: Run, tmp_path: Path) -> None:
    tried = run("rules", "try", "ages/age", *FILES)
    off = run("rules", "try", "dataset/truncated", *FILES)

    assert "1 disagreement" in tried.out
    assert tried.status == off.status == 0
    assert "no disagreements" in off.out
    assert run("rules", "try", "ages/aeg", *FILES).status == 2
    shutil.copy(Path(__file__).parents[2] / "rules" / "ages" / "age.yml", tmp_path / "mine.yml")
    assert "1 disagreement" in run("rules", "try", tmp_path / "mine.yml", *FILES).out


def test_rules_list_names_the_packs_and_explain_says_how_to_switch_one_on(run: Run) -> None:
    assert "pack core@1.0 (on)" in run("rules", "list").out
    assert "style/overtaken" not in run("rules", "list").out
    assert "style/overtaken" in run("rules", "list", "style").out
    assert "--rules style" in run("explain", "style/overtaken").out
    assert json.loads(run("rules", "schema", "pack").out)["title"] == "crosscheck pack"
    assert run("rules", "catalogue").out == (shipped_rules() / "README.md").read_text(encoding="utf-8")


def test_a_pack_is_switched_on_for_a_check(run: Run, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The council opened the old bridge on Friday.\n", encoding="utf-8")

    def rules(*options: str) -> list[str]:
        out = run("check", tmp_path / "a.txt", tmp_path / "b.txt", "--format", "json", *options).out
        return [finding["rule"] for finding in json.loads(out)["findings"]]

    assert rules() == []
    assert "dataset/duplicate" in rules("--rules", "dataset")


def test_rules_test_fails_on_a_wrong_example(run: Run, tmp_path: Path) -> None:
    shipped = Path(__file__).parents[2] / "rules" / "ages" / "age.yml"
    (tmp_path / "age.yml").write_text(
        shipped.read_text(encoding="utf-8").replace("43-year-old Dorian", "34-year-old Dorian"), encoding="utf-8"
    )

    ran = run("rules", "test", tmp_path)

    assert ran.status == 1
    assert "two ages" in ran.err


def test_demo_writes_a_page(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    ran = run("demo")

    assert ran.status == 0, ran
    page = (tmp_path / "reports" / "demo.html").read_text(encoding="utf-8")
    assert "Varnholt" in page
    assert "http" not in page.replace("http-equiv", "")


def test_demo_on_a_story_by_lot_says_what_is_wrong_in_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    ran = run("demo", "--story", "7", "--errors", "3")

    assert ran.status == 0, ran
    assert len(list((tmp_path / "reports" / "story-7").glob("*.txt"))) == 3
    assert ran.out.count("Planted in ") == 3
    assert "3 articles, 3 disagreements" in ran.out
    assert run("demo", "--story", "7", "--errors", "3").out == ran.out


def test_version_and_help(run: Run) -> None:
    assert run("--version").out.startswith("crosscheck, version 0.")
    assert "crosscheck check a.txt b.txt" in run("--help").out
    assert "Exit status" in run("--help").out


@pytest.mark.parametrize(
    "command",
    [
        "", "check", "claims", "stories", "rules", "rules list", "rules test", "rules try", "rules schema", "explain",
        "baseline", "baseline create", "baseline update", "baseline audit", "config", "config show", "demo",
    ],
)  # fmt: skip
def test_help_fits_a_narrow_terminal(run: Run, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setenv("COLUMNS", "160")

    ran = run(*command.split(), "--help")

    assert ran.status == 0
    assert max(map(len, ran.out.splitlines())) <= 80
    assert "\\b" not in ran.out


def test_a_page_on_standard_input_is_told_where_to_go(run: Run) -> None:
    ran = run("check", "-")

    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "crosscheck: -: standard input is not read; save the article to a file first\n"
