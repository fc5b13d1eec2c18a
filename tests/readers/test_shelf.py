"""Articles put by, and what each is called when it is taken down."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crosscheck.readers import read, shelve


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Two datasets that share an id, one of them with a row without one, and a file called as a row is."""
    monkeypatch.chdir(tmp_path)
    for name, ids in (("a.jsonl", ["1", "c.txt"]), ("b.jsonl", ["1", None, "2"])):
        rows = [{"text": f"The ferry sank off {name}.", "story": "ferry"} | ({"id": id_} if id_ else {}) for id_ in ids]
        Path(name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    Path("c.txt").write_text("The ferry sank.", encoding="utf-8")
    return ["a.jsonl", "b.jsonl", "c.txt"]


@pytest.mark.parametrize("story_by", ["auto", "folder", "one", "story"])
def test_articles_taken_down_are_those_that_are_read(paths: list[str], story_by: str) -> None:
    shelved, whole = shelve(paths, story_by=story_by), read(paths, story_by=story_by)

    assert tuple(shelved.articles) == whole.articles
    assert [shelved.articles[at] for at in (3, 0, 3)] == [whole.articles[at] for at in (3, 0, 3)]
    assert shelved.articles[1:3] == whole.articles[1:3]
    assert (shelved.skipped, shelved.notes) == (whole.skipped, whole.notes)


def test_an_id_that_two_files_have_gets_the_files_name(paths: list[str]) -> None:
    ids = [article.id for article in shelve(paths).articles]

    assert ids == ["a.jsonl:1", "a.jsonl:c.txt", "b.jsonl:1", "b.jsonl:2", "2", "c.txt"]
