from __future__ import annotations

import gzip
import json
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Article, Limits, Skipped
from crosscheck.readers.jsonl import rows
from crosscheck.readers.lines import lines
from crosscheck.readers.settings import Settings

ROW = {"id": "a", "text": "Nine crew."}


def jsonl(*values: object) -> bytes:
    return "".join(json.dumps(value) + "\n" for value in values).encode()


def read(data: bytes, told: Settings | None = None) -> tuple[list[Article], list[Skipped], list[str]]:
    items = list(rows(BytesIO(data), "d.jsonl", told or Settings()))
    return (
        [item for item in items if isinstance(item, Article)],
        [item for item in items if isinstance(item, Skipped)],
        [item for item in items if isinstance(item, str)],
    )


def test_a_row_is_an_article() -> None:
    row = {
        "id": 7, "text": "Nine\r\ncrew.", "title": "Ferry", "source": "The Weir Gazette",
        "published": "2021-03-04T00:00:00Z", "language": "en", "story": 12, "other": None,
    }  # fmt: skip

    assert read(jsonl(row)) == (
        [
            Article("7", "d.jsonl", "Nine\r\ncrew.", "Ferry", "The Weir Gazette", "2021-03-04", "en", "jsonl", 1, "12"),
        ],
        [],
        ["d.jsonl: id=id, text=text, title=title, source=source, published=published, language=language, story=story"],
    )


def test_columns_are_guessed_row_by_row_and_told() -> None:
    data = jsonl(
        {"article_id": "a", "body": "One.", "headline": "Up", "cluster": "c"},
        {" ID ": "b", "Content": "Two.", "Date": "2021-03-04", "event_id": "e"},
    )

    articles, skipped, notes = read(data)

    assert [(a.id, a.text, a.title, a.published, a.story) for a in articles] == [
        ("a", "One.", "Up", None, "c"),
        ("b", "Two.", None, "2021-03-04", "e"),
    ]
    assert skipped == []
    assert "".join(notes) == (
        "d.jsonl: id=article_id or  ID , text=body or Content, title=headline, published=Date, "
        "story=cluster or event_id; no column for source, language"
    )


def test_a_story_column_of_ones_own() -> None:
    articles, skipped, _ = read(jsonl({**ROW, "story": "s", "topic": "t"}), Settings(story_column="topic"))
    assert [article.story for article in articles] == ["t"]
    assert skipped == []

    articles, skipped, _ = read(jsonl({**ROW, "story": "s", "topic": "t"}), Settings(story_column="topics"))
    assert [article.story for article in articles] == [None]
    assert [(item.article, item.what) for item in skipped] == [("d.jsonl", "column")]
    assert skipped[0].why == (
        "no row has a column 'topics' to tell the story by; its columns: id, text, story, topic; did you mean 'topic'?"
    )


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"hello", "not JSON: expecting value at character 1"),
        (b'{"id": "x", "te', "not JSON: unterminated string"),
        (b'{"id": "x", "text": "y"},', "not JSON: extra data"),
        (b'{"id": "x", "text": "a\x01b"}', "not JSON: invalid control character"),
        (b"12", "a number, not an object in braces"),
        (b"[]", "a list, not an object in braces"),
        (b"null", "null, not an object in braces"),
        (b'{"id": "x"}', "no text: no column text, body, content or article"),
        (b'{"id": "x", "text": null}', "no text: null"),
        (b'{"id": "x", "text": NaN}', "no text: null"),
        (b'{"id": "x", "text": 5}', "no text: a number"),
        (b'{"id": "x", "text": ["y"]}', "no text: a list"),
        (b'{"id": "x", "text": {"y": 1}}', "no text: an object"),
        (b'{"id": "x", "text": true}', "no text: true or false"),
        (b'{"id": "x", "text": "  "}', "no text: blank"),
        (b'{"id": "x", "text": "y", "text": "z"}', "column 'text' stands twice in it"),
        (b'{"id": "a", "text": "Other."}', "id 'a' already used on line 1"),
        (b'{"id": "x", "text": "caf\xe9"}', "not UTF-8 at byte 24 of the line"),
        (b'{"id": "x", "text": "y", "n": ' + b"9" * 5000 + b"}", "a number with too many digits"),
        (b'{"id": "x", "text": "y", "n": ' + b"[" * 90_000 + b"]" * 90_000 + b"}", "nested too deep"),
        (b"\0" * 50, "not JSON"),
    ],
)  # fmt: skip
def test_a_bad_row_is_named_and_the_rest_is_read(line: bytes, why: str) -> None:
    articles, skipped, _ = read(jsonl(ROW) + line + b"\n" + jsonl({**ROW, "id": "b"}))

    assert [article.id for article in articles] == ["a", "b"]
    assert [(item.article, item.what) for item in skipped] == [("d.jsonl:2", "row")]
    assert skipped[0].why.startswith(why)


@pytest.mark.parametrize(
    ("id_", "article_id", "note"),
    [
        ("007", "007", None),
        (7, "7", None),
        (1.5, "1.5", None),
        (None, "d.jsonl:1", "no id in the row; its line number stands in"),
        ("", "d.jsonl:1", "no id in the row; its line number stands in"),
        (True, "d.jsonl:1", "id left out: true or false"),
        ([1], "d.jsonl:1", "id left out: a list"),
        (float("inf"), "d.jsonl:1", "no id in the row; its line number stands in"),
        ("a\udc80", "a\ufffd", "1 lone surrogates in the id replaced by U+FFFD"),
    ],
)  # fmt: skip
def test_ids_stay_as_written_and_are_never_invented(id_: object, article_id: str, note: str | None) -> None:
    (article,), skipped, _ = read(jsonl({**ROW, "id": id_}))

    assert article.id == article_id
    assert skipped == []
    assert note in article.notes if note else article.notes == ()


def test_a_date_that_is_none_is_noted_on_the_article() -> None:
    (article,), _, _ = read(jsonl({**ROW, "date": "someday"}))

    assert article.published is None
    assert article.notes == ("date of publication 'someday' left out: not a full date such as 2019-12-08",)


def test_lines_end_at_line_feeds_only() -> None:
    text = "a\u2028b\u2029c\x85d\x0be\x0cf\x1cg"
    data = (
        "\ufeff\n\r\n".encode()
        + json.dumps({**ROW, "text": text}, ensure_ascii=False).encode()
        + b"\r\n \n\n"
        + jsonl({**ROW, "id": "b"})
    )

    articles, skipped, _ = read(data.replace(b"\xef\xbb\xbf\n", b"", 1))

    assert [(article.line, article.text) for article in articles] == [(2, text), (5, "Nine crew.")]
    assert skipped == []


def test_a_mark_before_the_first_row_is_ignored() -> None:
    assert [article.id for article in read(b"\xef\xbb\xbf" + jsonl(ROW))[0]] == ["a"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"\n \n\n", "empty"),
        (b"x\n" * 50, "none of its 50 rows can be read; line 1: not JSON"),
        (json.dumps([ROW, ROW], indent=1).encode(), "one JSON array; write one object a line: jq"),
        (json.dumps(ROW, indent=1).encode(), "JSON over several lines"),
        (jsonl(ROW).decode().encode("utf-16"), "UTF-16; save the dataset as UTF-8"),
        (jsonl({"txt": "One."}, {"txt": "Two."}), "none of its 2 rows can be read; line 1: no text: no column"),
        (
            jsonl({"id": 1, "txt": "One."}),
            "line 1: no text: no column text, body, content or article; its columns: id, txt; did you mean 'txt'?",
        ),
    ],
)  # fmt: skip
def test_a_file_without_one_good_row_is_named_once(data: bytes, why: str) -> None:
    articles, skipped, notes = read(data)

    assert (articles, notes) == ([], [])
    assert [(item.article, item.what) for item in skipped] == [("d.jsonl", "file")]
    assert skipped[0].why.startswith(why)


def test_a_row_over_the_limit_is_skipped_while_streaming() -> None:
    data = jsonl({"id": "big", "text": "x" * 900_000}, ROW)

    articles, skipped, _ = read(data, Settings(Limits(record_bytes=1_000)))

    assert [article.id for article in articles] == ["a"]
    assert skipped == [Skipped("d.jsonl:1", "row", "longer than the limit of 0.001 MB for one row")]


def test_packed_datasets() -> None:
    good = gzip.compress(jsonl(ROW)) + gzip.compress(jsonl({**ROW, "id": "b"}))
    assert [article.id for article in read(good)[0]] == ["a", "b"]

    long = gzip.compress(jsonl(*({**ROW, "id": number, "n": number * 7919} for number in range(20_000))))
    articles, skipped, _ = read(long[: len(long) // 2])
    assert articles
    assert "damaged" in skipped[0].why
    assert f"{len(articles)} articles were read before that" in skipped[0].why

    articles, skipped, _ = read(good + b"garbage")
    assert [article.id for article in articles] == ["a", "b"]
    assert "damaged" in skipped[0].why


def test_a_packed_bomb_is_stopped() -> None:
    articles, skipped, _ = read(gzip.compress(b"\n" * 30_000_000))

    assert articles == []
    assert [item.why for item in skipped] == ["unpacks to far more than its size"]


@given(st.lists(st.binary(max_size=12).map(lambda line: line.replace(b"\n", b"")), max_size=8), st.integers(1, 20))
@settings(derandomize=True, max_examples=60, deadline=None)
def test_lines_are_those_of_split(pieces: list[bytes], longest: int) -> None:
    expected = [
        (number, piece if len(piece) <= longest else None)
        for number, piece in enumerate(pieces, 1)
        if piece.strip() or len(piece) > longest
    ]

    assert list(lines(BytesIO(b"\n".join(pieces)), longest)) == expected
