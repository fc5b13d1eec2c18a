"""DOCX: everything that a reader of the page sees, with tracked changes accepted."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING

from crosscheck.model import Article, Fault
from crosscheck.readers.headline import without_headline
from crosscheck.readers.markup import events
from crosscheck.readers.settings import Settings
from crosscheck.readers.word import Flow, flow

if TYPE_CHECKING:
    from crosscheck.readers.archive import Archive

_EXTRA = "docx"
_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships"
# In the order in which they follow the body: what a page prints under the text, then round it.
_BESIDES = ("footnotes", "endnotes", "header", "footer")
_UNREAD = {"chart": "charts", "diagramData": "diagrams", "aFChunk": "embedded documents"}
_OTHER_KINDS = {"xl/": "a spreadsheet", "ppt/": "a presentation", "content.xml": "an OpenDocument file"}


def read(data: bytes, path: str, settings: Settings) -> Iterator[Article]:
    """The article of a Word file.

    Read are paragraphs in order, tracked insertions, content controls, tables (a row a line, a
    tab between cells), text boxes after the paragraph that holds them, links, fields as shown;
    then footnotes, endnotes, headers and footers. Left out are tracked deletions, hidden text and
    reviewers' comments; numbers of lists are not reckoned. The title is the document's property;
    its date of creation is no date of publication, so ``published`` is None.

    Raises:
        Fault: No Word file, damaged, under a password, past a limit, or without text.
    """
    if not data.startswith(b"PK"):
        raise Fault("empty" if not data else "not a Word file, whatever its name; a text file is named .txt")
    from crosscheck.readers.archive import Archive

    archive = Archive(data, settings.limits)
    main = _main_part(archive)
    relations = _relations(archive, main)
    body = flow(events(archive.read(main), _EXTRA))
    besides = [
        flow(events(archive.read(target), _EXTRA))
        for kind in _BESIDES
        for target in dict.fromkeys(target for name, target in relations if name == kind)
        if target in archive.names
    ]
    texts = dict.fromkeys(part.text for part in (body, *besides) if part.text)
    if not texts:
        raise Fault("no text in it")
    text = "\n".join(texts)
    title = _title(archive)
    yield Article(
        id=path,
        path=path,
        text=without_headline(text, title),
        title=title,
        format="docx",
        notes=tuple(_notes((body, *besides), {name for name, _ in relations})),
    )


def _notes(flows: tuple[Flow, ...], relations: set[str]) -> Iterator[str]:
    if any(part.tracked for part in flows):
        yield "tracked changes read as if accepted"
    if any(part.hidden for part in flows):
        yield "hidden text left out"
    if "comments" in relations:
        yield "reviewers' comments left out"
    unread = [words for kind, words in _UNREAD.items() if kind in relations]
    if unread:
        yield f"not read: text inside {', '.join(unread)}"


def _main_part(archive: Archive) -> str:
    for kind, target in _relations(archive, ""):
        if kind == "officeDocument" and target in archive.names and not target.startswith(("xl/", "ppt/")):
            return target
    if "word/document.xml" in archive.names:
        return "word/document.xml"
    for start, what in _OTHER_KINDS.items():
        if any(name.startswith(start) for name in archive.names):
            raise Fault(f"{what}, not a Word file; save the article as .docx")
    raise Fault("not a Word file: no document inside")


def _relations(archive: Archive, part: str) -> tuple[tuple[str, str], ...]:
    """The last word of each relation's type, and the member that it leads to."""
    folder, name = posixpath.split(part)
    member = posixpath.join(folder, "_rels", f"{name}.rels")
    if member not in archive.names:
        return ()
    found = []
    for event in events(archive.read(member), _EXTRA):
        if event.opens and event.name == "Relationship" and event.namespace == _RELATION:
            target = event.attributes.get("Target", "")
            inside = event.attributes.get("TargetMode") != "External"
            where = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/") if inside else ""
            found.append((event.attributes.get("Type", "").rpartition("/")[2], where))
    return tuple(found)


def _title(archive: Archive) -> str | None:
    """The title among the document's properties; a damaged list of them is none."""
    for kind, target in _relations(archive, ""):
        if kind == "core-properties" and target in archive.names:
            try:
                for event in events(archive.read(target), _EXTRA):
                    if not event.opens and event.name == "title":
                        return " ".join(event.text.split()) or None
            except Fault:
                return None
    return None
