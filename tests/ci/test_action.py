"""The GitHub Action: its script is run as GitHub runs it, with the inputs in the environment."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / ".github" / "action.yml").read_text(encoding="utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
(CHECK,) = (step for step in STEPS if step.get("name") == "Check")
YOUNG, OLD = (f"Dorian Fells, {age}, was arrested at his home.\n" for age in (34, 43))


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A runner's folder with the program installed, and a story with a disagreement."""
    (tmp_path / "temp" / "crosscheck" / "bin").mkdir(parents=True)
    program = Path(sys.executable).parent / "crosscheck"
    (tmp_path / "temp" / "crosscheck" / "bin" / "crosscheck").symlink_to(program)
    for story in ("raid", "fair; echo pwned"):
        (tmp_path / "stories" / story).mkdir(parents=True)
        (tmp_path / "stories" / story / "a.txt").write_text(YOUNG, encoding="utf-8")
        (tmp_path / "stories" / story / "b.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / ".git").mkdir()
    return tmp_path


def run_check(workspace: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    stated = {name: re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda m: inputs.get(m[1], ""), value)
              for name, value in CHECK["env"].items()}  # fmt: skip
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", CHECK["run"]],
        cwd=workspace, capture_output=True, text=True, check=False,
        env={"PATH": os.environ["PATH"], "RUNNER_TEMP": str(workspace / "temp"), **stated},
    )  # fmt: skip


def test_it_annotates_and_fails(workspace: Path) -> None:
    ran = run_check(workspace, paths="stories/raid\n\n  \n", sarif="out/report.sarif")

    assert ran.returncode == 1, ran.stderr
    assert ran.stdout.startswith("::error file=stories/raid/a.txt,line=1,")
    assert (workspace / "out" / "report.sarif").is_file()


def test_inputs_are_data(workspace: Path) -> None:
    ran = run_check(workspace, **{"paths": "stories/fair; echo pwned\nstories/raid", "fail-on": "never"})

    assert ran.returncode == 0, ran.stderr
    assert "\npwned" not in ran.stdout
    assert ran.stdout.count("::error") == 2


def test_without_paths_the_configuration_names_them(workspace: Path) -> None:
    assert run_check(workspace).returncode == 2

    (workspace / "crosscheck.yaml").write_text("paths: stories/raid\nfail-on: never\n", encoding="utf-8")
    ran = run_check(workspace)

    assert (ran.returncode, ran.stdout.count("::error")) == (0, 1), ran.stderr


def test_no_script_holds_an_expression() -> None:
    scripts = [step["run"] for step in STEPS if "run" in step]

    assert len(scripts) == 2
    assert not any("${{" in script for script in scripts)
    assert all(step["shell"] == "bash" for step in STEPS if "run" in step)


def test_every_input_is_used() -> None:
    used = re.findall(r"inputs\.([a-z-]+)", (ROOT / ".github" / "action.yml").read_text(encoding="utf-8"))

    assert set(used) == set(ACTION["inputs"])
