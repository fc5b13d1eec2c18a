"""Read back by python-docx, and by our own reader."""

from __future__ import annotations

import io
import re
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from crosscheck.model import Limits, Report
from crosscheck.readers import docx as reader
from crosscheck.readers.settings import Settings
from crosscheck.renderers import encoded

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
docx = pytest.importorskip("docx", reason="python-docx comes with the extra `test`")


def word(report: Report) -> Any:
    return docx.Document(io.BytesIO(encoded(report, "docx")))


def commented(report: Report) -> dict[int, str]:
    """The words that each comment stands on, by the comment's number."""
    words: dict[int, str] = {}
    open_: set[int] = set()
    with ZipFile(io.BytesIO(encoded(report, "docx"))) as archive:
        root = ET.fromstring(archive.read("word/document.xml"))  # noqa: S314 - it is ours
    for element in root.iter():
        if element.tag == f"{W}commentRangeStart":
            open_.add(int(element.attrib[f"{W}id"]))
        elif element.tag == f"{W}commentRangeEnd":
            open_.remove(int(element.attrib[f"{W}id"]))
        elif element.tag == f"{W}t":
            for number in open_:
                words[number] = words.get(number, "") + (element.text or "")
    assert not open_
    return words


def test_every_comment_stands_on_words_and_has_a_mark(any_report: Report) -> None:
    numbers = {comment.comment_id for comment in word(any_report).comments}
    with ZipFile(io.BytesIO(encoded(any_report, "docx"))) as archive:
        marks = re.findall(r'<w:commentReference w:id="(\d+)"/>', archive.read("word/document.xml").decode())

    assert set(commented(any_report)) == numbers == {int(mark) for mark in marks}
    assert len(marks) == len(numbers)


def test_a_comment_stands_on_each_side(ferry_report: Report) -> None:
    assert list(commented(ferry_report).values()) == [
        "Febuary", "smuggling", "at least 17", "Sergei Oblonski", "possession", "12", "Sergey Oblonski"
    ]  # fmt: skip


def test_words_over_the_end_of_a_line_are_one_comment(reports: dict[str, Report]) -> None:
    assert commented(reports["letters"]) == {0: "seven-teen"}


def test_a_comment_says_what_the_disagreement_is(ferry_report: Report) -> None:
    comment = next(comment for comment in word(ferry_report).comments if "Crates" in comment.text)

    assert comment.author == "crosscheck"
    assert comment.timestamp is None
    assert comment.text.splitlines()[0] == "ERROR: Crates found"
    assert "To settle it: Ask the police press office for the final list." in comment.text.splitlines()


def test_the_articles_are_there_in_full(ferry_report: Report) -> None:
    shown = [paragraph.text.strip() for paragraph in word(ferry_report).paragraphs]

    for article in ferry_report.articles:
        assert [line for line in article.page.splitlines() if line] == [line for line in shown if line in article.page]


def test_headings(reports: dict[str, Report]) -> None:
    headings = [(p.style.name, p.text) for p in word(reports["dataset"]).paragraphs if p.style.name != "Normal"]

    assert headings == [
        ("Heading 1", "Consistency report"), ("Heading 3", "A r1"), ("Heading 3", "B r2"), ("Heading 2", "Not checked")
    ]  # fmt: skip


def test_an_accepted_finding_has_no_comment(ferry_report: Report) -> None:
    assert not [comment for comment in word(ferry_report).comments if "harbour is British" in comment.text]


def test_our_own_reader_reads_it(any_report: Report) -> None:
    (article,) = reader.read(encoded(any_report, "docx"), "r.docx", Settings(Limits()))

    assert "Consistency report" in article.text
