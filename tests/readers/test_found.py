from __future__ import annotations

import os
from pathlib import Path

import pytest

from crosscheck.model import Skipped
from crosscheck.readers.found import Found, find


def tree(root: Path, *names: str) -> None:
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("Nine crew.\n", encoding="utf-8")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "desk"
    root.mkdir()
    monkeypatch.chdir(root)
    return root


def stories(*paths: str) -> list[tuple[str, str | None]]:
    return [(item.path, item.folder) for item in find(paths) if isinstance(item, Found)]


def skipped(*paths: str) -> list[tuple[str, str]]:
    return [(item.article, item.why) for item in find(paths) if isinstance(item, Skipped)]


def test_files_by_name_keep_their_order_and_have_no_folder(here: Path) -> None:
    tree(here, "b.txt", "a.txt")

    assert stories("b.txt", "./a.txt") == [("b.txt", None), ("./a.txt", None)]


def test_a_folder_is_one_story_or_one_for_each_sub_folder(here: Path) -> None:
    tree(here, "one/b.txt", "one/a.txt", "two/fire/a.txt", "two/fire/late/b.html", "two/flood/a.docx", "two/loose.md")

    assert stories("one/") == [("one/a.txt", "one"), ("one/b.txt", "one")]
    assert stories("two") == [
        ("two/loose.md", "two"),
        ("two/fire/a.txt", "fire"),
        ("two/fire/late/b.html", "fire/late"),
        ("two/flood/a.docx", "flood"),
    ]
    assert stories(".")[0] == ("./one/a.txt", "one")


def test_stories_of_several_folders_stay_apart(here: Path) -> None:
    tree(here, "2020/fire/a.txt", "2021/fire/a.txt")

    assert [story for _, story in stories("2020", "2021")] == ["2020/fire", "2021/fire"]


def test_what_is_no_article_by_its_name_is_left_out_and_counted(here: Path) -> None:
    tree(here, "s/a.txt", "s/b.png", "s/c.css", "s/d.css", "s/.hidden.txt", "s/.git/e.txt", "s/f.pdf")

    items = list(find(["s"]))

    assert [item.path for item in items if isinstance(item, Found)] == ["s/a.txt", "s/f.pdf"]
    assert items[-1] == "s: files left out that are no articles by their names: 2 .css, 1 .png"


def test_a_folder_without_articles(here: Path) -> None:
    tree(here, "s/a.png")
    (here / "empty").mkdir()

    assert [path for path, why in skipped("s", "empty") if "no article in it" in why] == ["s", "empty"]


def test_a_file_given_twice_is_read_once(here: Path) -> None:
    tree(here, "s/a.txt")
    (here / "link.txt").symlink_to("s/a.txt")

    assert stories("s/a.txt", "./s/a.txt", "s", "link.txt") == [("s/a.txt", None)]
    assert skipped("s/a.txt", "./s/a.txt", "s", "link.txt") == []
    assert [item for item in find(["s/a.txt", "./s/a.txt", "s", "link.txt"]) if isinstance(item, str)] == [
        "./s/a.txt: given twice; read once, as s/a.txt",
        "s/a.txt: given twice; read once",
        "link.txt: given twice; read once, as s/a.txt",
    ]


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("feery.txt", "no such file; did you mean ferry.txt?"),
        ("s/feery.txt", "no such file"),
        ("no/ferry.txt", "no such file, and no folder no"),
        ("https://tidewater.example/a", "a web address; save the page as HTML first"),
        ("", "no possible file name"),
        ("a\0b", "no possible file name"),
        ("x" * 5_000, "file name too long"),
        ("loop", "too many levels of symbolic links"),
        ("dangling", "a link to a file that is not there"),
    ],
)
def test_what_is_not_there_is_said(here: Path, path: str, why: str) -> None:
    tree(here, "ferry.txt", "s/other.txt")
    (here / "loop").symlink_to("loop")
    (here / "dangling").symlink_to("nowhere")

    assert skipped(path) == [(path, why)]


def test_links_in_a_folder_do_not_lead_out_of_it_or_round(here: Path) -> None:
    tree(here, "s/a.txt", "elsewhere/b.txt")
    for link, target in {
        "again": ".",
        "up": "..",
        "out": "../elsewhere",
        "b.txt": "../elsewhere/b.txt",
        "c.txt": "c.txt",
    }.items():
        (here / "s" / link).symlink_to(target)

    assert [path for path, _ in stories("s")] == ["s/a.txt"]
    assert [path for path, why in skipped("s") if "out of the folder" in why] == ["s/out", "s/b.txt"]
    assert [path for path, why in skipped("s") if "out of" not in why] == ["s/c.txt"]


def test_names_that_are_no_utf8_are_shown_escaped(here: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        tree(here, name)
    except OSError:
        pytest.skip("the file system takes UTF-8 names only")

    assert stories(name) == [("caf\\xe9.txt", None)]
    assert stories(".") == [("./caf\\xe9.txt", "desk")]


def test_a_story_of_several_folders_is_called_alike_however_they_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("home/raid", "abroad/raid"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "a.txt").write_text("She is 34.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def stories(*paths: object) -> set[str | None]:
        return {found.folder for found in find([str(path) for path in paths]) if isinstance(found, Found)}

    assert stories("home", "abroad") == {"home/raid", "abroad/raid"}
    assert stories("./home/", tmp_path / "abroad") == {"home/raid", "abroad/raid"}
    monkeypatch.chdir(tmp_path / "home")
    assert stories(tmp_path / "home", "../abroad") == {f"{tmp_path}/home/raid", "../abroad/raid"}
