"""WordprocessingML as it prints: from tags to lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from crosscheck.readers.markup import Event

# The transitional and the strict form of the standard (ISO/IEC 29500).
_WORD = frozenset({
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
})  # fmt: skip
_MATHS = frozenset({
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
})  # fmt: skip
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"

# Properties, instructions of fields, ruby glosses, and what a tracked change took away.
_UNSEEN = frozenset({
    "del", "moveFrom", "sdtPr", "rPrChange", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "instrText", "delText",
    "delInstrText", "rt",
})  # fmt: skip
_CHANGES = frozenset({"ins", "del", "moveFrom", "moveTo"})
_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_OFF = frozenset({"0", "false", "off"})
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


@dataclass(frozen=True, slots=True)
class Flow:
    """The text of one part (body, footnotes, a header).

    Attributes:
        text: A line for each paragraph or table row.
        tracked: Whether it holds tracked changes.
        hidden: Whether text formatted as hidden was left out.
    """

    text: str
    tracked: bool
    hidden: bool


@dataclass(slots=True)
class _Paragraph:
    pieces: list[str] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    runs_on: bool = False


def flow(tags: Iterator[Event]) -> Flow:
    """Lay out the tags of one part."""
    page = _Page()
    for tag in tags:
        if tag.opens:
            page.open(tag)
        else:
            page.close(tag)
    return Flow("\n".join(page.lines).strip("\n"), page.tracked, page.hidden)


class _Page:
    """The state between two tags: what is open, and what was said so far."""

    def __init__(self) -> None:
        self.tracked = False
        self.hidden = False
        self._flows: list[list[str]] = [[]]
        self._rows: list[list[list[str]]] = []
        self._paragraphs: list[_Paragraph] = []
        self._runs: list[bool] = []
        self._choices: list[bool] = []
        self._said = 0
        self._said_before: list[int] = []
        self._carried = ""
        # Depth inside a subtree that does not show; 0 means outside of any.
        self._unseen = 0
        self._in_paragraph_format = False

    @property
    def lines(self) -> list[str]:
        """The finished lines."""
        return [*self._flows[0], self._carried]

    def open(self, tag: Event) -> None:
        """Take in an opening tag."""
        word = tag.namespace in _WORD
        if word and tag.name in _CHANGES:
            self.tracked = True
        if self._unseen:
            self._unseen += 1
            # A deleted paragraph mark joins the paragraph with the next.
            if self._in_paragraph_format and word and tag.name == "del" and self._paragraphs:
                self._paragraphs[-1].runs_on = True
        elif tag.namespace == _COMPATIBILITY:
            self._open_choice(tag)
        elif word:
            self._open_word(tag)

    def _open_choice(self, tag: Event) -> None:
        """One content in several forms: the first form with text in it is read."""
        if tag.name == "AlternateContent":
            self._choices.append(False)
        elif self._choices and self._choices[-1]:
            self._unseen = 1
        else:
            self._said_before.append(self._said)

    def _open_word(self, tag: Event) -> None:
        name = tag.name
        if name in _UNSEEN or (name in ("footnote", "endnote") and _attribute(tag, "type") in _SEPARATORS):
            self._unseen = 1
        elif name == "pPr":
            self._unseen = 1
            self._in_paragraph_format = True
        elif name == "p":
            self._paragraphs.append(_Paragraph([self._carried]))
            self._carried = ""
        elif name == "r":
            self._runs.append(False)
        elif name == "vanish" and self._runs:
            self._runs[-1] = _attribute(tag, "val") not in _OFF
        elif name == "tr":
            self._rows.append([])
        elif name in ("tc", "txbxContent"):
            self._flows.append([])
        elif name in _CHARACTERS and self._runs:
            self._say(_CHARACTERS[name])
        elif name == "sym":
            self._say(_symbol(_attribute(tag, "char")))

    def close(self, tag: Event) -> None:
        """Take in a closing tag."""
        if self._unseen:
            self._unseen -= 1
            self._in_paragraph_format = self._in_paragraph_format and self._unseen > 0
        elif tag.namespace == _COMPATIBILITY:
            self._close_choice(tag)
        elif tag.name == "t" and (tag.namespace in _WORD or tag.namespace in _MATHS):
            self._say(tag.text)
        elif tag.namespace in _WORD:
            self._close_word(tag.name)

    def _close_choice(self, tag: Event) -> None:
        if tag.name == "AlternateContent" and self._choices:
            self._choices.pop()
        elif self._choices and self._said_before and self._said > self._said_before.pop():
            self._choices[-1] = True

    def _close_word(self, name: str) -> None:
        if name == "p" and self._paragraphs:
            self._end_paragraph(self._paragraphs.pop())
        elif name == "r" and self._runs:
            self._runs.pop()
        elif name == "tc" and len(self._flows) > 1:
            cell = self._flows.pop()
            if self._rows:
                self._rows[-1].append(cell)
        elif name == "tr" and self._rows:
            self._flows[-1].extend(_row(self._rows.pop()))
        elif name == "txbxContent" and len(self._flows) > 1:
            box = self._flows.pop()
            (self._paragraphs[-1].boxes if self._paragraphs else self._flows[-1]).extend(box)

    def _end_paragraph(self, paragraph: _Paragraph) -> None:
        text = "".join(paragraph.pieces)
        if paragraph.runs_on:
            self._carried = text
        else:
            self._flows[-1].append(text)
        self._flows[-1].extend(paragraph.boxes)

    def _say(self, text: str) -> None:
        if not text or not self._paragraphs:
            return
        self._said += 1
        if any(self._runs):
            self.hidden = True
        else:
            self._paragraphs[-1].pieces.append(text)


def _row(cells: list[list[str]]) -> list[str]:
    """A table's row as one line; one that lays out whole paragraphs keeps them apart."""
    filled = [[line for line in cell if line.strip()] for cell in cells]
    if all(len(cell) < 2 for cell in filled):
        return ["\t".join("".join(cell) for cell in filled)]
    return [line for cell in filled for line in cell]


def _attribute(tag: Event, name: str) -> str:
    return next((tag.attributes[key] for namespace in _WORD if (key := f"{{{namespace}}}{name}") in tag.attributes), "")


def _symbol(code: str) -> str:
    """The character of a symbol's hexadecimal code; fonts of symbols use the private area."""
    try:
        character = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "" if "\ud800" <= character <= "\udfff" or character < " " else character
