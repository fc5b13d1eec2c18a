"""Parquet tables: the columns that are read, rows that are refused, files that are none."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import pytest

from crosscheck.model import Article, Limits, Skipped
from crosscheck.readers.parquet import rows
from crosscheck.readers.settings import Settings

pyarrow = pytest.importorskip("pyarrow", reason="comes with the extra `data`")


def table(**columns: list[Any]) -> bytes:
    from pyarrow import parquet

    file = BytesIO()
    parquet.write_table(pyarrow.table(columns), file)
    return file.getvalue()


def read(data: bytes, told: Settings | None = None) -> tuple[list[Article], list[Skipped], list[str]]:
    items = list(rows(BytesIO(data), "d.parquet", told or Settings()))
    return (
        [item for item in items if isinstance(item, Article)],
        [item for item in items if isinstance(item, Skipped)],
        [item for item in items if isinstance(item, str)],
    )


def test_a_row_is_an_article_called_by_its_number() -> None:
    data = table(
        id=[7, None],
        Body=["Nine\ncrew.", "Ten crew."],
        date=[date(2021, 3, 4), None],
        vector=[[0.5, 0.25], [0.125]],
    )

    articles, skipped, notes = read(data)

    assert [(a.id, a.text, a.published, a.format, a.line, a.text_column) for a in articles] == [
        ("7", "Nine\ncrew.", "2021-03-04", "parquet", 1, "Body"),
        ("d.parquet:2", "Ten crew.", None, "parquet", 2, "Body"),
    ]
    assert skipped == []
    assert notes == ["d.parquet: id=id, text=Body, published=date; no column for title, source, language, story"]


def test_a_moment_is_a_date_of_publication() -> None:
    data = table(text=["Nine crew."], published=[datetime(2021, 3, 4, 17, 30, tzinfo=UTC)])

    assert read(data)[0][0].published == "2021-03-04T17:30"


def test_a_story_column_of_ones_own() -> None:
    data = table(text=["Nine crew."], desk=["ferry"])

    assert read(data, Settings(story_column="desk"))[0][0].story == "ferry"


def test_bad_rows_are_named_and_the_rest_is_read() -> None:
    data = table(id=["a", "a", "b", "c"], text=["One.", "Two.", " ", "x" * 900])

    articles, skipped, _ = read(data, Settings(Limits(record_bytes=800)))

    assert [article.id for article in articles] == ["a"]
    assert [(item.article, item.why) for item in skipped] == [
        ("d.parquet:2", "id 'a' already used on line 1"),
        ("d.parquet:3", "no text: blank"),
        ("d.parquet:4", "longer than the limit of 0.0008 MB for one row"),
    ]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"id,text\n", "not a Parquet file, whatever its name"),
        (b"PAR1 and no more", "damaged: "),
        (table(x=[1], y=[2]), "no column to read; its columns: x, y"),
        (table(id=[1, 2]), "none of its 2 rows can be read; line 1: no text: no column text, body, content or article"),
    ],
)
def test_a_table_without_one_good_row_is_named_once(data: bytes, why: str) -> None:
    articles, skipped, notes = read(data)

    assert (articles, notes) == ([], [])
    assert [(item.article, item.what) for item in skipped] == [("d.parquet", "file")]
    assert skipped[0].why.startswith(why)


def test_a_damaged_table_keeps_what_was_read_before_the_damage() -> None:
    texts = [f"Crew {number} of the ferry went ashore." for number in range(2_000)]
    data = bytearray(table(text=texts))
    data[100:140] = b"\xff" * 40

    articles, skipped, _ = read(bytes(data))

    assert not articles
    assert "damaged" in skipped[0].why


def test_a_bomb_is_stopped() -> None:
    data = table(text=["The crew went ashore. " * 500] * 4_000)
    assert len(data) < 100_000

    _, skipped, _ = read(data)

    assert "unpacks to far more than its size" in skipped[0].why


def test_without_pyarrow_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)

    (item,) = rows(BytesIO(b"PAR1"), "d.parquet", Settings())
    assert isinstance(item, Skipped)
    assert item.why == "needs pyarrow; install it with: pip install 'crosscheck[data]'"
