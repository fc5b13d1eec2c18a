from __future__ import annotations

import pytest

from crosscheck.model import Fault
from crosscheck.readers.sniff import format_of, suffix_of


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("a.txt", ".txt"),
        ("A.TXT", ".txt"),
        ("x/y.v2/a", ""),
        ("a.jsonl.gz", ".jsonl.gz"),
        ("a.b.docx", ".docx"),
        (".hidden", ""),
        ("gz", ""),
    ],
)
def test_the_ending_of_a_name(name: str, suffix: str) -> None:
    assert suffix_of(name) == suffix


@pytest.mark.parametrize(
    ("name", "head", "form"),
    [
        ("a.txt", b"Oak Street closed.", "text"),
        ("a.txt", b"", "text"),
        ("a", b"Oak Street closed.", "text"),
        ("a.asc", b"Oak Street closed.", "text"),
        ("a.txt", b"<!DOCTYPE html>\n<html>", "html"),
        ("a.txt", b"\xef\xbb\xbf  <html lang=en>", "html"),
        ("a.txt", "\ufeff<!doctype HTML>".encode("utf-16-le"), "html"),
        ("a", b'<?xml version="1.0"?><html xmlns="x">', "html"),
        ("a.txt", b"<htmlish is no tag", "text"),
        ("a.html", b"no tag at all", "html"),
        ("a.txt", b"PK\x03\x04....", "docx"),
        ("a.docx", b"no archive", "docx"),
        ("a.jsonl", b"[1]", "jsonl"),
        ("a.jsonl", b"\x1f\x8b\x08", "jsonl"),
        ("a.json", b"{", "jsonl"),
        ("a.csv", b"id,text", "csv"),
        ("a.tsv.gz", b"\x1f\x8b\x08", "csv"),
        ("a.txt", b"PAR1\x15", "parquet"),
        ("a.parquet", b"no magic", "parquet"),
        ("a", b'{"id": 1}', "jsonl"),
        ("a.txt", b'{"id": 1}', "text"),
    ],
)
def test_content_wins_over_the_name_where_it_is_clear(name: str, head: bytes, form: str) -> None:
    assert format_of(name, head) == form


@pytest.mark.parametrize(
    ("name", "head", "words"),
    [
        ("a.txt", b"%PDF-1.7", "PDF; save it as plain text"),
        ("a.txt", b"\x89PNG\r\n\x1a\n", "PNG"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as .docx without one"),
        ("a.doc", b"anything", "save it as .docx"),
        ("a.xlsx", b"PK", "spreadsheet; save it as CSV"),
        ("a.html", b"\x1f\x8b\x08", "gzip; unpack it first"),
        ("a.jsonl.xz", b"\xfd7zXZ\0", "xz; unpack it first"),
        ("a.html", b"MIME-Version: 1.0\r\nContent-Type: multipart/related;", "web archive; save the page as HTML"),
    ],
)
def test_what_is_not_read_is_named_with_the_way_out(name: str, head: bytes, words: str) -> None:
    with pytest.raises(Fault, match=words.replace(".", r"\.")):
        format_of(name, head)
