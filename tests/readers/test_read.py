from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from crosscheck.model import Fault, Limits, Skipped
from crosscheck.readers import DATASETS, READERS, read


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(root: Path, **files: str | bytes) -> None:
    """Files by name, "__" for "/" and the last "_" for "."."""
    for key, content in files.items():
        name, _, suffix = key.replace("__", "/").rpartition("_")
        file = root / f"{name}.{suffix}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())


def rows(*values: dict[str, object]) -> str:
    return "".join(json.dumps(value) + "\n" for value in values)


def test_the_lists_are_complete() -> None:
    package = Path(__file__).parents[2] / "crosscheck" / "readers"

    assert [name for name, _ in (*READERS, *DATASETS)] == ["text", "html", "docx", "jsonl", "csv", "parquet"]
    assert all((package / f"{name}.py").exists() for name, _ in (*READERS, *DATASETS))


def test_a_text_file_is_read_as_it_is(here: Path) -> None:
    write(here, a_txt="\ufeffNine\r\ncrew.\r\u2028 ")

    (article,) = read(["a.txt"]).articles

    assert (article.id, article.path, article.text) == ("a.txt", "a.txt", "Nine\r\ncrew.\r\u2028 ")
    assert (article.story, article.published, article.format, article.notes) == (None, None, "text", ())


def test_whatever_cannot_be_read_is_listed_and_the_rest_is_read(here: Path) -> None:
    write(
        here,
        a_txt="Nine.",
        b_txt="",
        c_txt=" \n",
        d_txt=b"%PDF-1.7",
        e_txt=b"a\0b" * 9,
        f_docx=b"no",
        g_csv="id",
        z_txt="Ten.",
    )
    os.mkfifo(here / "pipe.txt")

    reading = read([*sorted(path.name for path in here.iterdir()), "a.txt", "nowhere.txt"])

    assert [article.id for article in reading.articles] == ["a.txt", "z.txt"]
    assert {item.article: item.why.split(";")[0] for item in reading.skipped} == {
        "b.txt": "empty",
        "c.txt": "empty: white space only",
        "d.txt": "a PDF",
        "e.txt": "binary data (a NUL byte at 1), not text",
        "f.docx": "not a Word file, whatever its name",
        "g.csv": "column names, and no row below them",
        "pipe.txt": "a pipe or a device, not a file",
        "nowhere.txt": "no such file",
    }


def test_a_file_over_the_limit_is_skipped(here: Path) -> None:
    write(here, a_txt="x" * 5_000, b_txt="Nine.")

    reading = read(["a.txt", "b.txt"], Limits(article_bytes=4_999))

    assert reading.skipped == (Skipped("a.txt", "file", "over the limit of 0.004999 MB for one article"),)
    assert read(["a.txt"], Limits(article_bytes=5_000)).skipped == ()


def test_a_web_page_under_a_text_name_is_read_as_one(here: Path) -> None:
    write(here, a_txt="<!DOCTYPE html><html><body><p>Nine crew.</p><script>x</script></body></html>")

    (article,) = read(["a.txt"]).articles

    assert (article.format, article.text) == ("html", "Nine crew.")


def test_nothing_read_is_a_fault_that_names_everything(here: Path) -> None:
    write(here, a_txt="", b_txt=b"%PDF-")
    (here / "empty").mkdir()

    with pytest.raises(Fault, match="no article given"):
        read([])
    with pytest.raises(Fault, match=r"^a\.txt: empty$"):
        read(["a.txt"])
    with pytest.raises(Fault, match=r"^empty: no article in it"):
        read(["empty"])
    with pytest.raises(Fault, match=r"^no article could be read: a\.txt: empty; b\.txt: a PDF; .*"):
        read(["a.txt", "b.txt"])
    with pytest.raises(Fault, match=r"19\.txt: no such file; \.\.\. and 11 more$"):
        read([f"{number}.txt" for number in range(31)])


def test_ids_are_the_shortest_names_that_tell_files_apart(here: Path) -> None:
    write(here, x__fire__a_txt="1", y__fire__a_txt="2", y__flood__a_txt="3", y__b_txt="4")

    assert [article.id for article in read(["x", "y"]).articles] == [
        "x/fire/a.txt",
        "b.txt",
        "y/fire/a.txt",
        "flood/a.txt",
    ]


def test_a_row_without_an_id_is_called_by_file_and_line(here: Path) -> None:
    write(here, deep__a_jsonl=rows({"id": "x", "text": "One."}, {"text": "Two."}))

    reading = read([str(here / "deep" / "a.jsonl")])

    assert [article.id for article in reading.articles] == ["x", "a.jsonl:2"]


def test_rows_of_two_datasets_with_one_id_are_told_apart_in_either_order(here: Path) -> None:
    write(
        here,
        a_jsonl=rows({"id": 1, "text": "One."}, {"id": 2, "text": "Two."}),
        b_jsonl=rows({"id": 2, "text": "Three."}),
    )

    assert [article.id for article in read(["a.jsonl", "b.jsonl"]).articles] == ["1", "a.jsonl:2", "b.jsonl:2"]
    assert [article.id for article in read(["b.jsonl", "a.jsonl"]).articles] == ["b.jsonl:2", "1", "a.jsonl:2"]


@pytest.mark.parametrize(
    ("story_by", "expected"),
    [
        (None, [None, "s", "k", None]),
        ("auto", [None, "s", "k", None]),
        ("one", ["", "", "", ""]),
        ("folder", ["{here}", "s", "{here}", "{here}"]),
        ("topic", [None, "s", "t", None]),
    ],
)
def test_what_makes_a_story(here: Path, story_by: str | None, expected: list[str | None]) -> None:
    data = rows({"id": 1, "story": "k", "topic": "t", "text": "One."}, {"id": 2, "text": "Two."})
    write(here, a_txt="Nine.", s__b_txt="Ten.", d_jsonl=data)

    reading = read(["a.txt", "s", "d.jsonl"], story_by=story_by)

    assert [article.story for article in reading.articles] == [
        here.name if story == "{here}" else story for story in expected
    ]
    assert reading.skipped == ()
    assert len(reading.notes) == 1


def test_permission_refused(here: Path) -> None:
    write(here, a_txt="Nine.", b_txt="Ten.")
    (here / "a.txt").chmod(0)
    if os.access(here / "a.txt", os.R_OK):
        pytest.skip("this user may read everything")

    assert read(["a.txt", "b.txt"]).skipped == (Skipped("a.txt", "file", "no permission to read it"),)


def test_a_story_column_without_a_dataset_is_said(here: Path) -> None:
    write(here, a_txt="Nine.", b_jsonl=rows({"id": "x", "text": "One.", "event": "e"}))

    assert [(item.article, item.what) for item in read(["a.txt"], story_by="event").skipped] == [("event", "column")]
    assert read(["a.txt", "b.jsonl"], story_by="event").skipped == ()
