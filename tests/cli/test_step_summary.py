from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crosscheck.cli.step_summary import shortened

Run = Callable[..., Any]


@pytest.fixture
def story(tmp_path: Path) -> list[Path]:
    names = tmp_path / "a.txt", tmp_path / "b.txt"
    for file, age in zip(names, (47, 49), strict=True):
        file.write_text(f"Captain Ilse Varnholt, {age}, met the delegation.\n", encoding="utf-8")
    return list(names)


def test_the_report_is_added_to_what_the_step_has(
    run: Run, story: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))

    ran = run("check", *story, "--format", "github")

    assert ran.status == 1
    assert ran.out.startswith("::error file=")
    assert summary.read_text(encoding="utf-8").startswith("before\n# Consistency report\n")


@pytest.mark.parametrize("form", ["text", "markdown", "sarif"])
def test_no_other_format_writes_one(
    run: Run, story: list[Path], form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))

    run("check", *story, "--format", form)

    assert not (tmp_path / "summary.md").exists()


def test_a_summary_that_cannot_be_written_is_one_clear_line(
    run: Run, story: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path))

    ran = run("check", *story, "--format", "github")

    assert ran.status == 2
    assert ran.err.splitlines()[-1].endswith("cannot write the step summary (GITHUB_STEP_SUMMARY): Is a directory")


@pytest.mark.parametrize("most", [0, 150, 200, 300, 399, 400, 500])
def test_a_summary_keeps_to_githubs_limit(most: int) -> None:
    page = "# Märchen\n\n" + "ein Absatz\n\n" * 32

    short = shortened(page, most)

    assert len(short.encode()) <= most
    assert short == page or not short or "longer than GitHub shows" in short
    assert short == page or "ein Absa\n" not in short


def test_tests_fail_from_the_severity_that_the_run_fails_from(run: Run, story: list[Path], tmp_path: Path) -> None:
    def failures(*options: str) -> int:
        page = tmp_path / "junit.xml"
        run("check", *story, "--output", f"junit={page}", *options)
        return page.read_text(encoding="utf-8").count("<failure ")

    assert failures() == 1
    assert failures("--fail-on", "never") == 0
