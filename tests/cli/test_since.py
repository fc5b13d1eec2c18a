"""``--since``: findings that touch what changed, in a real repository."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
pytestmark = pytest.mark.usefixtures("repository")
YOUNG, OLD = (f"Dorian Fells, {age}, was arrested at his home." for age in (34, 43))


def git(*arguments: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=desk", "-c", "user.email=desk@example.com", *arguments],
        check=True, capture_output=True,
    )  # fmt: skip


def dataset(*rows: dict[str, str]) -> None:
    Path("news.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


ROWS = (
    {"id": "1", "story": "raid", "text": YOUNG},
    {"id": "2", "story": "raid", "text": OLD},
    {"id": "3", "story": "trial", "text": YOUNG.replace("arrested", "acquitted")},
    {"id": "4", "story": "trial", "text": OLD.replace("arrested", "acquitted")},
)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dataset and a folder of stories, committed."""
    monkeypatch.chdir(tmp_path)
    dataset(*ROWS)
    for story in ("raid", "trial"):
        (tmp_path / "stories" / story).mkdir(parents=True)
        (tmp_path / "stories" / story / "a.txt").write_text(YOUNG, encoding="utf-8")
        (tmp_path / "stories" / story / "b.txt").write_text(OLD, encoding="utf-8")
    git("init", "--quiet", "--initial-branch=main")
    git("add", ".")
    git("commit", "--quiet", "--message=stories")
    return tmp_path


@pytest.fixture
def stories(run: Run) -> Callable[..., list[str]]:
    """The stories of the findings since a commit."""

    def _stories(path: str, *options: str, since: str = "HEAD") -> list[str]:
        ran = run("check", path, "--since", since, "--format", "json", *options)
        findings = json.loads(ran.out)["findings"]
        assert ran.status == bool(findings)
        return sorted(finding["story"] for finding in findings)

    return _stories


def test_nothing_changed(stories: Callable[..., list[str]]) -> None:
    assert stories("news.jsonl") == []
    assert stories("stories") == []


def test_a_changed_or_new_file(repository: Path, stories: Callable[..., list[str]]) -> None:
    (repository / "stories" / "raid" / "a.txt").write_text(YOUNG + " It rained.", encoding="utf-8")
    assert stories("stories") == ["raid"]
    (repository / "stories" / "trial" / "c.txt").write_text(YOUNG, encoding="utf-8")
    assert stories("stories") == ["raid", "trial"]


def test_what_is_left_out_is_told(run: Run, repository: Path) -> None:
    (repository / "stories" / "raid" / "a.txt").write_text(YOUNG + " It rained.", encoding="utf-8")

    assert "crosscheck: left out as older than HEAD: 1 finding\n" in run("check", "stories", "--since", "HEAD").err


def test_a_new_article_beside_a_finding_of_others_does_not_touch_it(
    repository: Path, stories: Callable[..., list[str]]
) -> None:
    (repository / "stories" / "raid" / "c.txt").write_text("The choir sang well.", encoding="utf-8")

    assert stories("stories") == []


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((*ROWS[:3], {**ROWS[3], "text": ROWS[3]["text"] + " It rained."}), ["trial"]),
        ((ROWS[3], ROWS[2], ROWS[1], ROWS[0]), []),
        (({"id": "0", "story": "fair", "text": "The fair opened."}, *ROWS), []),
        (({"id": "0", "story": "raid", "text": YOUNG}, *ROWS), ["raid"]),
        (({**ROWS[0], "id": "9"}, *ROWS[1:]), ["raid"]),
        (({**ROWS[0], "url": "a"}, *ROWS[1:]), []),
    ],
)
def test_the_rows_of_a_dataset_change_one_by_one(
    stories: Callable[..., list[str]], rows: tuple[dict[str, str], ...], expected: list[str]
) -> None:
    dataset(*rows)

    assert stories("news.jsonl") == expected


def test_rows_without_an_id_are_known_by_their_content(stories: Callable[..., list[str]]) -> None:
    nameless = [{key: value for key, value in row.items() if key != "id"} for row in ROWS]
    dataset(*nameless)
    git("commit", "--quiet", "--all", "--message=no ids")
    dataset({"story": "fair", "text": "The fair opened."}, *nameless)

    assert stories("news.jsonl") == []


def test_the_story_column_that_is_named_counts(stories: Callable[..., list[str]]) -> None:
    renamed = [{"event": row["story"], "id": row["id"], "text": row["text"]} for row in ROWS]
    dataset(*renamed)
    git("commit", "--quiet", "--all", "--message=events")
    dataset(*renamed[:3], {**renamed[3], "event": "raid"})

    # The row that moved is of another age, and another word in the sentence of a row that was there.
    assert stories("news.jsonl", "--story-by", "event") == ["raid", "raid"]


def test_a_branch_is_compared_from_where_it_left(repository: Path, stories: Callable[..., list[str]]) -> None:
    git("checkout", "--quiet", "-b", "topic")
    (repository / "stories" / "raid" / "a.txt").write_text(YOUNG + " It rained.", encoding="utf-8")
    git("commit", "--quiet", "--all", "--message=rain")
    git("checkout", "--quiet", "main")
    (repository / "stories" / "trial" / "a.txt").write_text(YOUNG + " It snowed.", encoding="utf-8")
    git("commit", "--quiet", "--all", "--message=snow")
    git("checkout", "--quiet", "topic")

    assert stories("stories", since="main") == ["raid"]


def test_what_goes_wrong_is_one_line(
    run: Run, repository: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = run("check", "stories", "--since", "mian")
    assert (ran.status, "git knows no commit 'mian'" in ran.err, ran.err.count("\n")) == (2, True, 1)
    ran = run("check", "stories", "--since=--output=x")
    assert (ran.status, (repository / "x").exists()) == (2, False)

    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "a.txt").write_text(YOUNG, encoding="utf-8")
    ran = run("check", elsewhere / "a.txt", "--since", "HEAD")
    assert (ran.status, "not in the git repository" in ran.err) == (2, True)

    monkeypatch.chdir(elsewhere)
    ran = run("check", "a.txt", "--since", "HEAD")
    assert (ran.status, "--since needs a git repository here" in ran.err) == (2, True)
    monkeypatch.setenv("PATH", str(elsewhere))
    ran = run("check", "a.txt", "--since", "HEAD")
    assert (ran.status, "git is not installed" in ran.err) == (2, True)
