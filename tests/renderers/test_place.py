from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Article, Claim, Part, Skipped, Span
from crosscheck.renderers.layout.place import Place, Places, Position, gap_place

LAW = settings(derandomize=True, max_examples=100, deadline=None)


def claim(article: Article, start: int, end: int) -> Claim:
    span = Span(start, end)
    return Claim(article, span, "count", None, None, Part.BODY, span)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "span", "start", "end"),
    [
        ("17 crates", (0, 2), (1, 1), (1, 3)),
        ("a\n17", (2, 4), (2, 1), (2, 3)),
        ("a\r\n17", (3, 5), (2, 1), (2, 3)),
        ("\n\n🚢 17\n", (4, 6), (3, 3), (3, 5)),
        ("seven-\nteen", (0, 11), (1, 1), (2, 5)),
        ("a\u2028b\x0c17", (4, 6), (1, 5), (1, 7)),
    ],
)
def test_a_text_has_lines_and_columns(
    text: str, span: tuple[int, int], start: tuple[int, int], end: tuple[int, int]
) -> None:
    place = Places().of(claim(Article("a", "in/a.txt", text), *span))

    assert place == Place("in/a.txt", Position(*start), Position(*end))
    assert str(place) == f"in/a.txt:{start[0]}:{start[1]}"


@given(st.text(alphabet="ab\r\n🚢 ", max_size=40), st.data())
@LAW
def test_lines_and_columns_lead_back_to_the_offset(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    place = Places().of(claim(Article("a", "a", text), start, end))

    lines = text.split("\n")
    for position, offset in ((place.start, start), (place.end, end)):
        assert position is not None
        assert position.column is not None
        assert sum(len(line) + 1 for line in lines[: position.line - 1]) + position.column - 1 == offset


@pytest.mark.parametrize(
    ("column", "pointer"), [("text", "#/text"), ("body/en", "#/body~1en"), ("a~b c", "#/a~0b%20c"), ("é", "#/%C3%A9")]
)
def test_a_dataset_has_rows_and_fields(column: str, pointer: str) -> None:
    row = Article("r", "n.jsonl", "17 crates", title="Found", format="jsonl", line=4, text_column=column)

    assert Places().of(claim(row, 7, 9)) == Place("n.jsonl", Position(4), pointer=pointer)
    assert Places().of(claim(row, 0, 5)).pointer == "#/title"


def test_a_title_kept_apart_is_no_line_of_the_text() -> None:
    article = Article("a", "a.txt", "17 crates", title="Found")

    assert Places().of(claim(article, 7, 9)) == Place("a.txt", Position(1, 1), Position(1, 3))
    assert Places().of(claim(article, 0, 5)) == Place("a.txt")


@pytest.mark.parametrize("form", ["html", "docx"])
def test_what_was_extracted_has_no_lines_of_its_file(form: str) -> None:
    assert Places().of(claim(Article("a", "a.x", "17", format=form), 0, 2)) == Place("a.x")


@pytest.mark.parametrize(
    ("article", "what", "place"),
    [
        ("n.jsonl:3", "row", Place("n.jsonl", Position(3))),
        ("a:b/n.jsonl:12", "row", Place("a:b/n.jsonl", Position(12))),
        ("n:3", "file", Place("n:3")),
        ("./in//a.txt", "file", Place("in/a.txt")),
    ],
)
def test_where_something_was_not_checked(article: str, what: str, place: Place) -> None:
    assert gap_place(Skipped(article, what, "why")) == place
