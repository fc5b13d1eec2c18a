"""Accepting findings from the command line: comment, suppressions file, baseline, configuration, budget."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from crosscheck.cli import setup

Run = Callable[..., Any]
YOUNG, OLD = (f"Dorian Fells, {age}, was arrested at his home.\n" for age in (34, 43))
COMMENT = '<!-- crosscheck: ignore ages/age "the clerk confirmed both" -->\n'


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two stories, a finding in each, in the current folder."""
    for story in ("raid", "trial"):
        (tmp_path / "stories" / story).mkdir(parents=True)
        (tmp_path / "stories" / story / "a.txt").write_text(YOUNG, encoding="utf-8")
        (tmp_path / "stories" / story / "b.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_baseline_lives(run: Run, corpus: Path) -> None:
    created = run("baseline", "create", "stories")
    file = corpus / ".crosscheck" / "baseline.jsonl"
    before = file.read_text(encoding="utf-8")

    assert (created.status, "2 entries" in created.out) == (0, True)
    assert run("check", "stories").status == 1
    checked = run("check", "stories", "--baseline", file)
    assert checked.status == 0
    assert "2 disagreements were accepted" in checked.out
    assert checked.err == ""
    again = run("baseline", "create", "stories")
    assert (again.status, "update keeps its reasons" in again.err) == (2, True)

    (corpus / "stories" / "raid" / "b.txt").write_text(OLD.replace("43", "57"), encoding="utf-8")
    (corpus / "stories" / "trial" / "b.txt").write_text(YOUNG, encoding="utf-8")
    changed = run("check", "stories", "--baseline", file)
    assert changed.status == 1
    assert "1 finding in a slot that it knows with other values" in changed.err
    assert "1 entry is not needed any more" in changed.err
    audited = run("baseline", "audit", "stories")
    assert audited.status == 1
    assert "Not needed any more: 1" in audited.out
    assert "The slot has other values now: 1" in audited.out
    assert file.read_text(encoding="utf-8") == before

    updated = run("baseline", "update", "stories")
    assert "0 entries; 0 added, 2 removed" in updated.out
    assert "1 new finding is not in it" in updated.out
    assert run("check", "stories", "--baseline", file).status == 1
    assert "1 entry; 1 added, 0 removed" in run("baseline", "update", "stories", "--add").out
    assert run("check", "stories", "--baseline", file).status == 0
    assert run("baseline", "audit", "stories").status == 0


def test_an_update_takes_what_is_over_out_of_the_suppressions_too(run: Run, corpus: Path) -> None:
    kept = "suppressions:\n  - {rule: ages/age, story: raid, value: 34, reason: asked}\n"
    file = corpus / "suppressions.yml"
    file.write_text(f"{kept}  - rule: ages/age\n    story: trial\n    value: 77\n    reason: old\n", encoding="utf-8")
    run("baseline", "create", "stories", "--suppressions", file)

    updated = run("baseline", "update", "stories", "--suppressions", file)
    assert "suppressions.yml: 1 removed" in updated.out
    assert file.read_text(encoding="utf-8") == kept
    assert "removed" not in run("baseline", "update", "stories", "--suppressions", file).out.replace("0 removed", "")


def test_an_update_keeps_reasons_and_other_stories_until_it_is_told_to_prune(run: Run, corpus: Path) -> None:
    run("baseline", "create", "stories")
    file = corpus / ".crosscheck" / "baseline.jsonl"
    file.write_text(
        file.read_text(encoding="utf-8").replace('"}\n', '", "reason": "both are right"}\n'), encoding="utf-8"
    )
    header = '{"schema": "crosscheck.baseline/1"}\n'
    file.write_text(header + file.read_text(encoding="utf-8").partition("\n")[2], encoding="utf-8")

    updated = run("baseline", "update", "stories/raid")
    assert "1 entry about articles or rules that were left out stay" in updated.out
    assert file.read_text(encoding="utf-8").count("both are right") == 2
    assert "both are right" in json.dumps(
        json.loads(run("check", "stories", "--format", "json", "--baseline", file).out)
    )
    assert "1 entry; 0 added, 1 removed" in run("baseline", "update", "stories/raid", "--prune").out


def _sets(corpus: Path) -> tuple[list[str], list[str]]:
    """Two sets of files that are given by name, each with a finding of its own."""
    (corpus / "trial.b.txt").write_text(OLD.replace("Dorian Fells", "Orla Pentwick"), encoding="utf-8")
    (corpus / "trial.a.txt").write_text(YOUNG.replace("Dorian Fells", "Orla Pentwick"), encoding="utf-8")
    return ["stories/raid/a.txt", "./stories/raid/b.txt"], ["trial.a.txt", "trial.b.txt"]


@pytest.mark.parametrize("story_by", ["auto", "one"])
def test_an_update_of_some_files_leaves_the_entries_of_others(run: Run, corpus: Path, story_by: str) -> None:
    raid, trial = _sets(corpus)
    file = corpus / ".crosscheck" / "baseline.jsonl"
    by = ["--story-by", story_by]
    run("baseline", "create", *raid, *by)
    run("baseline", "update", "--add", *trial, *by)
    both = file.read_text(encoding="utf-8")
    assert [json.loads(line)["files"] for line in both.splitlines()[1:]] == [
        ["stories/raid/a.txt", "stories/raid/b.txt"],
        ["trial.a.txt", "trial.b.txt"],
    ]

    for given in (raid, trial, trial[:1]):
        assert run("check", *given, *by, "--baseline", file).err == ""
        assert "0 removed" in run("baseline", "update", *given, *by).out
        assert file.read_text(encoding="utf-8") == both

    (corpus / "trial.b.txt").write_text("It rained all afternoon.", encoding="utf-8")
    assert "1 entry; 0 added, 1 removed" in run("baseline", "update", *trial, *by).out
    assert json.loads(file.read_text(encoding="utf-8").splitlines()[1])["subjects"] == ["Dorian Fells"]


def test_an_entry_without_files_is_dropped_by_no_update_of_files(run: Run, corpus: Path) -> None:
    raid, trial = _sets(corpus)
    file = corpus / ".crosscheck" / "baseline.jsonl"
    run("baseline", "create", *trial)
    header, line = file.read_text(encoding="utf-8").splitlines()
    old = json.loads(line)
    del old["files"]
    file.write_text(f"{header}\n{json.dumps(old)}\n", encoding="utf-8")

    assert run("check", *trial, "--baseline", file).status == 0
    assert "0 removed" in run("baseline", "update", *raid).out
    assert "files" not in file.read_text(encoding="utf-8")
    assert "0 removed" in run("baseline", "update", *trial).out
    assert file.read_text(encoding="utf-8").splitlines()[1] == line
    assert "1 removed" in run("baseline", "update", *raid, "--prune").out


def test_a_file_that_has_a_finding_no_more_leaves_its_entry_and_one_that_was_not_read_stays(
    run: Run, corpus: Path
) -> None:
    for name, text in (("a", YOUNG), ("b", OLD), ("c", OLD)):
        (corpus / f"{name}.txt").write_text(text, encoding="utf-8")
    file = corpus / ".crosscheck" / "baseline.jsonl"

    def files() -> list[str]:
        found: list[str] = json.loads(file.read_text(encoding="utf-8").splitlines()[1])["files"]
        return found

    run("baseline", "create", "a.txt", "b.txt", "c.txt")
    run("baseline", "update", "a.txt", "b.txt")
    assert files() == ["a.txt", "b.txt", "c.txt"]
    (corpus / "b.txt").write_text("It rained all afternoon.", encoding="utf-8")
    assert "0 removed" in run("baseline", "update", "a.txt", "b.txt").out
    run("baseline", "update", "a.txt", "b.txt", "c.txt")
    assert files() == ["a.txt", "c.txt"]


def test_a_story_of_a_dataset_that_is_called_as_files_are_keeps_to_its_own_entries(run: Run, corpus: Path) -> None:
    raid, _ = _sets(corpus)
    rows = [{"id": n, "story": "1", "text": text.replace("Fells", "Trent")} for n, text in enumerate((YOUNG, OLD))]
    (corpus / "n.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    run("baseline", "create", "n.jsonl")
    run("baseline", "update", "--add", *raid)

    (corpus / "n.jsonl").write_text(json.dumps(rows[0]), encoding="utf-8")
    updated = run("baseline", "update", "n.jsonl").out
    assert "1 entry; 0 added, 1 removed" in updated
    assert "Fells" in (corpus / ".crosscheck" / "baseline.jsonl").read_text(encoding="utf-8")


def test_a_suppression_that_may_be_about_other_files_goes_when_everything_was_given(run: Run, corpus: Path) -> None:
    raid, _ = _sets(corpus)
    file = corpus / "s.yml"
    text = (
        "suppressions:\n"
        "- {fingerprint: 0123456789abcdef, reason: asked}\n"
        "- {rule: ages/age, story: 1, value: 77, reason: asked}\n"
    )
    file.write_text(text, encoding="utf-8")
    run("baseline", "create", *raid)

    updated = run("baseline", "update", *raid, "--suppressions", file)
    assert "2 entries of the suppressions file that may be about articles or rules" in updated.out
    assert file.read_text(encoding="utf-8") == text
    assert "s.yml: 2 removed" in run("baseline", "update", *raid, "--suppressions", file, "--prune").out
    assert file.read_text(encoding="utf-8") == "suppressions: []\n"


def test_a_baseline_is_of_everything_or_not_written(run: Run, corpus: Path) -> None:
    (corpus / "stories" / "raid" / "c.txt").write_text("", encoding="utf-8")

    ran = run("baseline", "create", "stories")

    assert ran.status == 2
    assert "c.txt: empty" in ran.err
    assert not (corpus / ".crosscheck").exists()
    assert run("baseline", "create", "stories", "--allow-skipped").status == 0


def test_a_missing_or_damaged_baseline_is_one_line(run: Run, corpus: Path) -> None:
    ran = run("check", "stories", "--baseline", "b.jsonl")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "crosscheck: b.jsonl: no such file; make it with: crosscheck baseline create\n"

    (corpus / "b.jsonl").write_text('{"schema": "crosscheck.baseline/1"}\n{"rule": "ages', encoding="utf-8")
    ran = run("baseline", "update", "stories", "--baseline", "b.jsonl")
    assert ran.status == 2
    assert ran.err.startswith("crosscheck: b.jsonl:2:10: half written, or damaged; take it from version control")
    assert (corpus / "b.jsonl").read_text(encoding="utf-8").endswith('{"rule": "ages')


def test_a_comment_accepts_in_place(run: Run, corpus: Path) -> None:
    (corpus / "stories" / "raid" / "a.txt").write_text(COMMENT + YOUNG, encoding="utf-8")

    ran = run("check", "stories/raid")
    assert ran.status == 0
    assert "1 disagreement was accepted" in ran.out
    (finding,) = json.loads(run("check", "stories/raid", "--format", "json").out)["findings"]
    assert finding["suppressed"] == "the clerk confirmed both"
    assert run("check", "stories/raid", "--no-comments").status == 1


def test_a_suppressions_file_holds_until_its_day(run: Run, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (corpus / "s.yml").write_text(
        "suppressions:\n- {rule: ages/age, story: raid, value: 34, reason: both are right, until: 2027-01-31}\n",
        encoding="utf-8",
    )
    for today, status in ((date(2027, 1, 31), 0), (date(2027, 2, 1), 1)):
        monkeypatch.setattr(setup, "today", lambda today=today: today)
        ran = run("check", "stories/raid", "--suppressions", "s.yml")
        assert ran.status == status
        assert ("s.yml:2: expired on 2027-01-31" in ran.err) is (status == 1)


def test_configuration_is_taken_from_the_nearest_file(run: Run, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (corpus / "crosscheck.yaml").write_text(
        "paths: stories\nbaseline: b.jsonl\noutput: {json: report.json}\n", encoding="utf-8"
    )
    monkeypatch.chdir(corpus / "stories")

    assert run("baseline", "create").status == 0
    assert (corpus / "b.jsonl").exists()
    assert run("check").status == 0
    assert len(json.loads((corpus / "report.json").read_text(encoding="utf-8"))["findings"]) == 2
    shown = run("config", "show", "--fail-on", "note").out
    assert [line.split() for line in shown.splitlines() if line.startswith(("paths", "fail-on", "format"))] == [
        ["paths", "../stories", "../crosscheck.yaml:1"],
        ["format", "text", "default"],
        ["fail-on", "note", "--fail-on"],
    ]


def test_the_keys_of_a_configuration_are_told(run: Run) -> None:
    ran = run("config", "keys")

    assert ran.status == 0
    assert "fail-on          exit with 1 from this severity on\n" in ran.out
    assert max(map(len, ran.out.splitlines())) <= 100


def test_a_budget_holds_a_corpus_at_its_level(run: Run, corpus: Path) -> None:
    config = corpus / "crosscheck.yaml"
    for budget, status, told in (
        ("{max-findings: 2}", 0, ""),
        ("{max-findings: 1}", 1, "2 findings at error or worse, over the budget of 1"),
        ("{max-rate: {ages/age: 100%}}", 0, ""),
        ("{max-rate: {ages/age: 50%}}", 1, "2 of 2 stories have a finding (100.00%), over the budget of 50.00%"),
    ):
        config.write_text(f"budget: {budget}\n", encoding="utf-8")
        ran = run("check", "stories")
        assert (ran.status, told in ran.err) == (status, True)


def test_a_rule_in_the_configuration_that_there_is_not_is_told_at_its_line(run: Run, corpus: Path) -> None:
    for text in ("ignore: [ages/aeg]\n", "select: ages/aeg\n", "budget: {max-rate: {ages/aeg: 1%}}\n"):
        (corpus / "crosscheck.yaml").write_text("paths: stories\n" + text, encoding="utf-8")
        ran = run("check")
        assert (ran.status, ran.out) == (2, "")
        assert "crosscheck.yaml:2: no rule is called 'ages/aeg' (did you mean 'ages/age'?)" in ran.err


def test_the_other_commands_go_by_the_configuration_too(run: Run, corpus: Path) -> None:
    (corpus / "house").mkdir()
    shipped = Path(__file__).parents[2] / "rules" / "ages" / "age.yml"
    (corpus / "house" / "own.yml").write_text(shipped.read_text(encoding="utf-8"), encoding="utf-8")
    (corpus / "crosscheck.yaml").write_text("rules: house\nstory-by: one\n", encoding="utf-8")

    assert run("stories", "stories").out.startswith("story 1: 4 articles")
    assert run("stories", "stories", "--story-by", "auto").out.startswith("story raid: 2 articles")
    assert run("explain", "own").status == 0

    (corpus / "crosscheck.yaml").write_text("story-yb: one\n", encoding="utf-8")
    assert (run("claims", "stories").status, run("explain", "ages/age").status) == (2, 2)
