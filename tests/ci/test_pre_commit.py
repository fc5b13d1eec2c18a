"""The pre-commit hook, run by pre-commit on commits of a real repository.

The hook's own environment is not built here (``.ci/run`` does it): ``language: system`` takes the installed program.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

pytest.importorskip("pre_commit", reason="comes with the extra `test`")

MANIFEST = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"
YOUNG, OLD = (f"Dorian Fells, {age}, was arrested at his home.\n" for age in (34, 43))


@dataclass(frozen=True)
class Repository:
    """A git repository, and what is done in it."""

    folder: Path

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)

    def write(self, name: str, text: str) -> None:
        (self.folder / name).parent.mkdir(exist_ok=True)
        (self.folder / name).write_text(text, encoding="utf-8")

    def commit(self) -> subprocess.CompletedProcess[str]:
        self.run("git", "add", ".")
        return self.run("git", "commit", "--message=stories")


def repository(folder: Path) -> Repository:
    made = Repository(folder)
    folder.mkdir()
    made.run("git", "init", "--quiet", "--initial-branch=main")
    return made


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """A repository of stories with the hook installed."""
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "home"))
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "desk")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "desk@example.com")
    hooks, corpus = repository(tmp_path / "hooks"), repository(tmp_path / "corpus")
    shutil.copy(MANIFEST, hooks.folder)
    hooks.commit()
    revision = hooks.run("git", "rev-parse", "HEAD").stdout.strip()
    hook = f"{{repo: {hooks.folder}, rev: {revision}, hooks: [{{id: crosscheck, language: system}}]}}"
    corpus.write(".pre-commit-config.yaml", f"repos: [{hook}]\n")
    corpus.write("crosscheck.yaml", "paths: stories\n")
    assert corpus.run("pre-commit", "install").returncode == 0
    return corpus


def test_a_commit_that_brings_a_disagreement_is_stopped_until_it_is_mended_or_accepted(corpus: Repository) -> None:
    corpus.write("stories/a.txt", YOUNG)
    first = corpus.commit()
    assert first.returncode == 0, first.stderr
    assert "Passed" in first.stderr

    # The article that is not part of the commit is compared too.
    corpus.write("stories/b.txt", OLD)
    second = corpus.commit()
    assert second.returncode == 1
    assert "Dorian Fells" in second.stderr

    assert corpus.run("crosscheck", "baseline", "create", "--baseline", "baseline.jsonl").returncode == 0
    corpus.write("crosscheck.yaml", "paths: stories\nbaseline: baseline.jsonl\n")
    third = corpus.commit()
    assert third.returncode == 0, third.stderr


def test_a_commit_that_touches_no_article_is_let_through_unread(corpus: Repository) -> None:
    corpus.write("picture.png", "not an article")

    corpus.run("git", "add", "picture.png")
    ran = corpus.run("git", "commit", "--message=picture")

    assert ran.returncode == 0, ran.stderr
    assert "Skipped" in ran.stderr
