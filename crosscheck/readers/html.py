"""HTML: the article inside a web page, by trafilatura, with the metadata that the page carries."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from crosscheck.model import Article, Fault, Skipped
from crosscheck.readers.decode import Decoded, decode
from crosscheck.readers.headline import without_headline
from crosscheck.readers.ignores import comments_of_page, hold_comments, without_letters
from crosscheck.readers.markup import Element, page
from crosscheck.readers.page import (
    article_element,
    drop_controls,
    drop_heavy_scripts,
    drop_hidden,
    free_captions,
    overloaded,
    visible_text,
)
from crosscheck.readers.published import published
from crosscheck.readers.settings import Settings

_EXTRA = "html"
_HEAD = 4096
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}[\"']?\s{0,4}([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$")
# Above it, extraction takes tens of seconds; news pages have hundreds to some thousands.
_MOST_ELEMENTS = 20_000
_MOST_COMPARED = 200_000_000
# Fewer than one NUL byte in so many are strays; browsers ignore them.
_RARE = 10
_TABLE_RULE = frozenset("|- ")
_ALL_TEXT = "the article was not found in the page; all visible text was read"
# Dates are bounded by constants, so that the same page reads the same on every day.
_DATES = {
    "extensive_search": False,
    "original_date": True,
    "outputformat": "%Y-%m-%dT%H:%M",
    "min_date": "1600-01-01",
    "max_date": "2199-12-31",
}


def read(data: bytes, path: str, settings: Settings) -> Iterator[Article | Skipped]:
    """The article of a web page: its text as extracted, title, outlet, date and language.

    Navigation, teasers, reader comments and hidden text are left out; captions and tables are
    kept, a row a line with a tab between cells. Offsets slice the extracted text. Where nothing
    can be extracted, all visible text stands in, and a note says so. What could not be read
    because it nests too deep follows as a ``Skipped``.

    Raises:
        Fault: Too large, no text in it, or the extra ``html`` is missing.
    """
    decoded = _decoded(data, settings.limits.html_bytes)
    notes = [*decoded.notes]
    held_page, held = hold_comments(decoded.text)
    tree, cut = page(held_page, _EXTRA)
    if _tidied(tree):
        notes.append("hidden text left out")
    language = tree.get("lang", "")
    seen = visible_text(tree)
    if not seen:
        raise Fault("no article text in the page (scripts and hidden text aside)")
    extracted, metadata = _extracted(tree)
    text, note = _checked(tree, extracted) if extracted else (seen, _ALL_TEXT)
    if note:
        notes.append(note)
    if metadata is None:
        notes.append("title, outlet and date of the page could not be read")
    stated = published(metadata.date if metadata else None, settings.today)
    if stated.note:
        notes.append(stated.note)
    title = _one_line(metadata.title) if metadata else None
    if held and title and without_letters(first := text.lstrip("\n").partition("\n")[0], held).split() == title.split():
        title = first
    text = without_headline(text, title)
    article = Article(
        id=path,
        path=path,
        text=text,
        title=title,
        source=_one_line(metadata.sitename) if metadata else None,
        published=stated.value,
        language=language if _LANGUAGE.match(language) else None,
        format="html",
        notes=tuple(notes),
    )
    comments = comments_of_page(article.page, held, path)
    yield replace(
        article,
        text=without_letters(text, held),
        title=title and without_letters(title, held),
        ignores=comments.ignores,
    )
    yield from comments.skipped
    if cut:
        yield Skipped(path, "part", "the page nests too deep; what comes after that was not read")


def _decoded(data: bytes, most: int) -> Decoded:
    """The page as text, by the charset that it states; a fault where it is too large, empty or a trap."""
    if len(data) > most:
        raise Fault(f"{len(data) / 1e6:.1f} MB, over the limit of {most / 1e6:g} MB for one web page")
    strays = 0 < data.count(0) * _RARE < len(data)
    if strays:
        data = data.replace(b"\0", b"")
    charset = _CHARSET.search(data[:_HEAD])
    decoded = decode(data, charset[1].decode("ascii") if charset else None)
    if not decoded.text.strip():
        raise Fault("empty" if not decoded.text else "empty: white space only")
    if overloaded(decoded.text):
        raise Fault("no page that a browser would show: a tag has thousands of attributes")
    return replace(decoded, notes=("NUL bytes left out", *decoded.notes)) if strays else decoded


def _tidied(tree: Element) -> bool:
    """Takes out of a page what no reader sees or needs; whether there was hidden text."""
    drop_heavy_scripts(tree)
    hidden = drop_hidden(tree)
    drop_controls(tree)
    free_captions(tree)
    return hidden


def _extracted(tree: Element) -> tuple[str, Any]:
    """What trafilatura reads: the text ("" where it finds none), and its metadata or None."""
    try:
        from trafilatura import bare_extraction, extract_metadata
    except ImportError:
        raise Fault("needs trafilatura; install it with: pip install 'crosscheck[html]'") from None
    for library in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(library).setLevel(logging.CRITICAL)
    try:
        metadata = extract_metadata(tree, date_config=dict(_DATES))
    except Exception:  # noqa: BLE001 - metadata are welcome, the article comes first
        metadata = None
    if sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        return "", metadata
    try:
        document: Any = bare_extraction(tree, include_comments=False, include_tables=True)
    except Exception:  # noqa: BLE001 - the visible text stands in
        return "", metadata
    return _plain(document.text if document else ""), metadata


def _plain(text: str | None) -> str:
    """The text with tables as rows of cells: no bars, no rules."""
    lines = []
    for line in (text or "").split("\n"):
        if line.startswith("|"):
            if not _TABLE_RULE.issuperset(line):
                lines.append("\t".join(cell.strip() for cell in line.strip("| ").split(" | ")))
        else:
            lines.append(line.rstrip(" "))
    return "\n".join(lines).strip()


def _checked(tree: Element, extracted: str) -> tuple[str, str | None]:
    """The text set beside what the page itself marks as the article, and a note where they differ.

    What extraction took for furniture inside the mark is counted; where it took most of the
    article for that, the marked text is read instead.
    """
    marked = article_element(tree)
    if marked is None:
        return extracted, None
    whole = visible_text(marked)
    passages = whole.split("\n")
    kept = " ".join(extracted.split())
    if len(passages) * len(kept) > _MOST_COMPARED:
        return extracted, None
    lost = [passage for passage in passages if " ".join(passage.split()) not in kept]
    words = sum(len(passage.split()) for passage in lost)
    if words * 2 > len(whole.split()):
        return whole, "all that the page marks as its article was read, furniture included"
    if lost:
        return extracted, f"left out as page furniture: {words} words in {len(lost)} passages inside the article"
    return extracted, None


def _one_line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
