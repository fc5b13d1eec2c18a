"""CSV tables: cells in quotation marks, rows that do not fit, tables that are none."""

from __future__ import annotations

import csv
import gzip
from io import BytesIO, StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Article, Limits, Skipped
from crosscheck.readers.csv import rows
from crosscheck.readers.settings import Settings


def read(data: bytes, told: Settings | None = None) -> tuple[list[Article], list[Skipped], list[str]]:
    items = list(rows(BytesIO(data), "d.csv", told or Settings()))
    return (
        [item for item in items if isinstance(item, Article)],
        [item for item in items if isinstance(item, Skipped)],
        [item for item in items if isinstance(item, str)],
    )


def test_a_row_is_an_article_called_by_the_line_that_it_begins_on() -> None:
    named = ("id", "text", "title", "source", "published", "story")
    data = (
        b"id,text,title,source,published,story,other\r\n"
        b'7,"Nine\r\ncrew, ""safe"".",Ferry,The Weir Gazette,2021-03-04,12,\r\n'
        b"\r\n"
        b",Ten crew.,,,,12,x\r\n"
    )

    assert read(data) == (
        [
            Article(
                "7", "d.csv", 'Nine\r\ncrew, "safe".', "Ferry", "The Weir Gazette", "2021-03-04", None, "csv", 2, "12"
            ),
            Article(
                "d.csv:5",
                "d.csv",
                "Ten crew.",
                format="csv",
                line=5,
                story="12",
                notes=("no id in the row; its line number stands in",),
            ),
        ],
        [],
        [f"d.csv: {', '.join(f'{name}={name}' for name in named)}; no column for language"],
    )


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_cells_are_parted_by_what_parts_the_column_names(mark: str) -> None:
    articles, skipped, _ = read(f"\ufeffid{mark}text\na{mark}Nine crew.\n".encode())

    assert ([article.text for article in articles], skipped) == (["Nine crew."], [])


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (b"b,Two.,x", "3 cells for 2 columns; is a quotation mark missing?"),
        (b"b", "1 cells for 2 columns; is a quotation mark missing?"),
        (b"b, ", "no text: blank"),
        (b"a,Two.", "id 'a' already used on line 2"),
        (b'b,"Two" three.', "not CSV: ',' expected after '\"'"),
    ],
)
def test_a_bad_row_is_named_and_the_rest_is_read(row: bytes, why: str) -> None:
    articles, skipped, _ = read(b"id,text\na,One.\n" + row + b"\nc,Three.\n")

    assert [article.id for article in articles] == ["a", "c"]
    assert skipped == [Skipped("d.csv:3", "row", why)]


def test_a_quotation_mark_that_is_never_closed_is_named_by_its_line() -> None:
    articles, skipped, _ = read(b'id,text\na,One.\nb,"Two.\nc,Three.\n')

    assert [article.id for article in articles] == ["a"]
    assert skipped == [Skipped("d.csv:3", "row", "a quotation mark that is never closed; nothing behind it was read")]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"id,text\n", "column names, and no row below them"),
        (b"id,text,text\na,One.,Two.\n", "column 'text' stands twice in it"),
        (b"id,text\na,\xe9t\xe9\n", "not UTF-8; save the table as UTF-8"),
        (b"id,tekst\na,One.\n", "line 2: no text: no column text, body, content or article; its columns: id, tekst"),
        (b'"id,text\na,One.\n', "a quotation mark that is never closed; nothing behind it was read"),
    ],
)
def test_a_table_without_one_good_row_is_named_once(data: bytes, why: str) -> None:
    articles, skipped, notes = read(data)

    assert (articles, notes) == ([], [])
    assert [(item.article, item.what, item.why.partition("; did you")[0]) for item in skipped] == [
        ("d.csv", "file", why)
    ]


def test_cells_and_lines_over_the_limit() -> None:
    told = Settings(Limits(record_bytes=300_000))
    half = b"x" * 200_000

    articles, skipped, _ = read(b'id,text\na,One.\nb,"' + half + b"\n" + half + b'"\nc,Three.\n', told)
    assert articles[0].id == "a"
    assert skipped[0] == Skipped("d.csv:3", "row", "longer than the limit of 0.3 MB for one row")

    articles, skipped, _ = read(b"id,text\na,One.\nb," + half * 3, told)
    assert [article.id for article in articles] == ["a"]
    assert "a line longer than the limit" in skipped[0].why


def test_packed_tables() -> None:
    assert [article.id for article in read(gzip.compress(b"id,text\na,One.\n"))[0]] == ["a"]


@given(st.lists(st.text(alphabet="ab\"',;\n\r ", min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=6))
@settings(derandomize=True, max_examples=100, deadline=None)
def test_what_a_spreadsheet_writes_is_what_is_read(texts: list[str]) -> None:
    table = StringIO(newline="")
    csv.writer(table).writerows([("id", "text"), *enumerate(texts)])

    articles, skipped, _ = read(table.getvalue().encode())

    assert ([article.text for article in articles], skipped) == (texts, [])
