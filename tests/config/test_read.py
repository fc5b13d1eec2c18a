"""Where options come from, which wins, and every mistake at its line."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from crosscheck.config import Configuration, Options
from crosscheck.config.keys import BUDGET, KEYS
from crosscheck.config.read import configure
from crosscheck.model import Fault

YAML = """\
paths: [stories, more.jsonl]
ignore: spelling/house-style
fail-on: warning
allow-skipped: true
suppressions: desk/suppressions.yml
output: {html: out/report.html}
budget:
  max-findings: 3
  max-rate: {names/spelling: 2%, ages/age: 0.005}
"""
TOML = """\
[project]
name = "corpus"

[tool.crosscheck]
paths = ["stories", "more.jsonl"]
ignore = "spelling/house-style"
fail-on = "warning"
allow-skipped = true
suppressions = "desk/suppressions.yml"
output = {html = "out/report.html"}

[tool.crosscheck.budget]
max-findings = 3
max-rate = {"names/spelling" = "2%", "ages/age" = 0.005}
"""
STATED = Options(
    paths=("stories", "more.jsonl"),
    ignore=("spelling/house-style",),
    fail_on="warning",
    allow_skipped=True,
    suppressions="desk/suppressions.yml",
    output=("html=out/report.html",),
    max_findings=3,
    max_rate={"names/spelling": 0.02, "ages/age": 0.005},
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with nothing in it, at the top of a repository."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def configured(file: str, text: str, project: Path) -> Configuration:
    (project / file).write_text(text, encoding="utf-8")
    return configure({}, project)


def test_without_a_file_everything_is_the_default(project: Path) -> None:
    configuration = configure({}, project)

    assert configuration.options == Options()
    assert set(configuration.origins.values()) == {"default"}


@pytest.mark.parametrize(
    ("file", "text", "lines"),
    [("crosscheck.yaml", YAML, (1, 3, 8)), ("crosscheck.yml", YAML, (1, 3, 8)), ("pyproject.toml", TOML, (5, 7, 13))],
)
def test_a_file_says_the_same_in_yaml_and_in_toml(project: Path, file: str, text: str, lines: tuple[int, ...]) -> None:
    configuration = configured(file, text, project)

    assert configuration.options == STATED
    origins = [configuration.origins[option] for option in ("paths", "fail_on", "max_findings", "format")]
    assert origins == [*(f"{file}:{line}" for line in lines), "default"]


def test_a_flag_wins(project: Path) -> None:
    (project / "crosscheck.yaml").write_text(YAML, encoding="utf-8")

    configuration = configure({"fail_on": "never", "ignore": ("ages/age",)}, project)

    assert (configuration.options.fail_on, configuration.options.ignore) == ("never", ("ages/age",))
    assert configuration.options.paths == STATED.paths
    assert configuration.origins["fail_on"] == "--fail-on"


def test_the_nearest_upward_counts_and_its_paths_are_its_own(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = project / "desk" / "today"
    inner.mkdir(parents=True)
    (project / "crosscheck.yaml").write_text(YAML, encoding="utf-8")
    (project / "desk" / "pyproject.toml").write_text("[project]\nname = 'other'\n", encoding="utf-8")
    monkeypatch.chdir(inner)

    configuration = configure({}, inner)

    assert configuration.options.paths == ("../../stories", "../../more.jsonl")
    assert configuration.options.output == ("html=../../out/report.html",)
    assert configuration.origins["paths"] == "../../crosscheck.yaml:1"


def test_the_search_ends_at_the_top_of_the_repository(project: Path) -> None:
    inner = project / "corpus"
    (inner / ".git").mkdir(parents=True)
    (project / "crosscheck.yaml").write_text(YAML, encoding="utf-8")

    assert configure({}, inner).options == Options()


def test_a_file_by_name(project: Path) -> None:
    (project / "ci.yaml").write_text("fail-on: note\n", encoding="utf-8")
    (project / "ci.toml").write_text("[tool.crosscheck]\nfail-on = 'note'\n", encoding="utf-8")
    (project / "none.toml").write_text("[tool]\n", encoding="utf-8")

    assert configure({}, project, Path("ci.yaml")).options.fail_on == "note"
    assert configure({}, project, Path("ci.toml")).options.fail_on == "note"
    with pytest.raises(Fault, match=r"no table \[tool.crosscheck\]"):
        configure({}, project, Path("none.toml"))


def test_a_rule_that_is_no_path_is_a_pack(project: Path) -> None:
    (project / "house").mkdir()

    assert configured("crosscheck.yaml", "rules: [house, court@1.2]\n", project).options.rules == ("house", "court@1.2")


@pytest.mark.parametrize(
    ("file", "text", "line", "column", "message"),
    [
        ("crosscheck.yaml", "fial-on: error\n", 1, 1, "did you mean 'fail-on'?"),
        ("crosscheck.yaml", "paths: [a]\nfail-on: eror\n", 2, 10, "did you mean 'error'?"),
        ("crosscheck.yaml", "output: {htm: a}\n", 1, 10, "did you mean 'html'?"),
        ("crosscheck.yaml", "budget: {max-findings: -1}\n", 1, 24, "no whole number"),
        ("crosscheck.yaml", "budget:\n  max-rate: 5%\n", 2, 13, "a mapping from rules"),
        ("crosscheck.yaml", "budget:\n  max-rate: {ages/age: much}\n", 2, 24, "write 2% or 0.02"),
        ("crosscheck.yaml", "budget:\n  max-rat: {}\n", 2, 3, "did you mean 'max-rate'?"),
        ("crosscheck.yaml", "allow-skipped: yes\n", 1, 16, "one of: true, false"),
        ("crosscheck.yaml", "paths: [a\n\n", 1, 10, "not valid YAML"),
        ("crosscheck.yaml", "paths: [a]\npaths: [b]\n", 2, 1, "a second time"),
        ("crosscheck.yaml", "- paths\n", 1, 1, "must be a mapping"),
        ("pyproject.toml", "[tool.crosscheck]\nfial-on = 'x'\n", 2, 1, "did you mean 'fail-on'?"),
        ("pyproject.toml", "[tool.crosscheck]\n\nfail-on = 'eror'\n", 3, 1, "did you mean 'error'?"),
        ("pyproject.toml", "[tool.crosscheck]\nfail-on = error\n", 2, 11, "not valid TOML: invalid value"),
        ("pyproject.toml", "[tool.crosscheck]\nfail-on 'error'\n", 2, 9, "not valid TOML: expected '='"),
        ("pyproject.toml", "[tool.crosscheck]\nfail-on = {a = 1}\n", 2, 1, "must be text"),
        ("pyproject.toml", "[tool.crosscheck.budget]\nmax-rate = {'ages/age' = 3}\n", 2, 1, "write 2% or 0.02"),
    ],
)
def test_a_mistake_is_told_at_its_line(
    project: Path, file: str, text: str, line: int, column: int, message: str
) -> None:
    with pytest.raises(Fault) as caught:
        configured(file, text, project)

    assert (caught.value.path, caught.value.line, caught.value.column) == (file, line, column)
    assert message in caught.value.message
    assert caught.value.excerpt == text.split("\n")[line - 1]


def test_two_files_in_one_folder_are_refused(project: Path) -> None:
    (project / "pyproject.toml").write_text(TOML, encoding="utf-8")

    with pytest.raises(Fault, match=r"crosscheck.yaml and pyproject.toml both configure"):
        configured("crosscheck.yaml", YAML, project)


def test_every_option_has_a_key() -> None:
    assert {key.option for key in (*KEYS.values(), *BUDGET.values())} == {field.name for field in fields(Options)}


def test_every_mistake_of_a_file_is_told(project: Path) -> None:
    text = "fial-on: error\nstory-by: auto\nbudget: {max-findings: x, max-rat: {}}\nformat: htm\n"

    with pytest.raises(Fault) as caught:
        configured("crosscheck.yaml", text, project)

    assert [fault.line for fault in caught.value.all] == [1, 3, 3, 4]
