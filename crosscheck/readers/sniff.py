"""What a file is, by its first bytes and its name, and what to do with those that are not read."""

from __future__ import annotations

import re

from crosscheck.model import Fault

HEAD = 1024

_SUFFIXES = {
    "text": (".txt", ".text", ".md", ".markdown"),
    "html": (".html", ".htm", ".xhtml"),
    "docx": (".docx", ".docm"),
    "jsonl": (".jsonl", ".ndjson", ".json", ".jsonl.gz", ".ndjson.gz"),
    "csv": (".csv", ".tsv", ".csv.gz", ".tsv.gz"),
    "parquet": (".parquet",),
}
_LINES = ("jsonl", "csv")
_PARQUET = b"PAR1"
_READ = "text, HTML, DOCX, JSON Lines, CSV and Parquet are read"
_TO_TEXT = "save it as plain text or DOCX"
_TO_ROWS = "convert it to JSON Lines or CSV, one article a row"
# First bytes that no article begins with, and the way out.
_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", f"a PDF; {_TO_TEXT}"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old Word file (.doc) or one under a password; save it as .docx without one",
    ),
    (b"{\\rtf", f"an RTF file; {_TO_TEXT}"),
    (b"\x89PNG", f"a PNG picture; {_READ}"),
    (b"\xff\xd8\xff", f"a JPEG picture; {_READ}"),
    (b"GIF8", f"a GIF picture; {_READ}"),
    (b"II*\0", f"a TIFF picture; {_READ}"),
    (b"MM\0*", f"a TIFF picture; {_READ}"),
    (b"RIFF", f"sound or a picture; {_READ}"),
    (b"ID3", f"sound; {_READ}"),
    (b"\x7fELF", f"a program; {_READ}"),
    (b"SQLite format 3", f"a database; {_TO_ROWS}"),
    (b"BZh", "packed with bzip2; unpack it first"),
    (b"\xfd7zXZ", "packed with xz; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "packed with zstd; unpack it first"),
    (b"7z\xbc\xaf", "packed with 7-Zip; unpack it first"),
)
_UNREAD = {
    ".pdf": f"a PDF; {_TO_TEXT}",
    ".doc": "an old Word file; save it as .docx",
    ".rtf": f"an RTF file; {_TO_TEXT}",
    ".odt": "an OpenDocument text; save it as .docx",
    ".pages": "a Pages document; save it as .docx",
    ".epub": f"an e-book; {_TO_TEXT}",
    ".mht": "a web archive; save the page as HTML",
    ".mhtml": "a web archive; save the page as HTML",
    ".webarchive": "a web archive; save the page as HTML",
    ".xlsx": "a spreadsheet; save it as CSV (UTF-8)",
    ".zip": "a ZIP archive; unpack it first",
}
_GZIP = b"\x1f\x8b"
_ZIP = b"PK\x03\x04"
_HTML = re.compile(
    rb"\s{0,64}(?:<\?xml[^>]{0,200}>\s{0,64})?(?:<!--[^>]{0,400}-->\s{0,64})?<(?:!doctype html|html[\s>])",
    re.IGNORECASE,
)
_MAIL = re.compile(rb"(?:from|mime-version|content-type|subject|snapshot-content-location):", re.IGNORECASE)
_MHTML = re.compile(rb"content-type:\s{0,8}multipart/related", re.IGNORECASE)


def suffix_of(name: str) -> str:
    """The file name's ending in lower case: ".txt", ".jsonl.gz", or "" where it has none."""
    parts = name.lower().rpartition("/")[2].lstrip(".").split(".")[1:]
    if len(parts) > 1 and parts[-1] == "gz":
        return "." + ".".join(parts[-2:])
    return f".{parts[-1]}" if parts else ""


def by_suffix(name: str) -> str | None:
    """The format that a name promises, or None."""
    suffix = suffix_of(name)
    return next((form for form, suffixes in _SUFFIXES.items() if suffix in suffixes), None)


def is_unread_document(name: str) -> bool:
    """Whether the name promises a document that may well be an article and is not read."""
    return suffix_of(name) in _UNREAD


def format_of(name: str, head: bytes) -> str:
    """The reader for a file: "text", "html", "docx", "jsonl", "csv" or "parquet".

    Content wins over the name where its first bytes leave no doubt.

    Args:
        name: The file's name.
        head: Its first ``HEAD`` bytes.

    Raises:
        Fault: It is something that is not read; the message says what and how to proceed.
    """
    promised = by_suffix(name)
    for magic, what in _FOREIGN:
        if head.startswith(magic):
            raise Fault(what)
    if head.startswith(_GZIP):
        if promised in _LINES:
            return promised
        raise Fault("packed with gzip; unpack it first (packed are read: .jsonl.gz, .csv.gz)")
    suffix = suffix_of(name)
    if suffix in _UNREAD:
        raise Fault(_UNREAD[suffix])
    if head.startswith(_ZIP):
        return "docx"
    if head.startswith(_PARQUET):
        return "parquet"
    if promised in ("docx", "parquet", *_LINES):
        return promised
    narrow = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    if _MAIL.match(narrow) and _MHTML.search(narrow):
        raise Fault(_UNREAD[".mhtml"])
    if promised == "html" or _HTML.match(narrow):
        return "html"
    if promised is None and narrow.lstrip().startswith(b'{"'):
        return "jsonl"
    return "text"
