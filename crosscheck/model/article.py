"""An article as it was decoded, and the parts that a newspaper page is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from crosscheck.model.frozen import frozen
from crosscheck.model.span import Span

# Between a title kept apart (a dataset column, a document property) and the text.
_FIELD_BREAK = "\n\n"
# A page is asked for by every claim that is shown or compared; so many are kept in one piece.
_KEPT = 128
_SILENT = frozenset({"boilerplate", "byline", "dateline"})


class Part(StrEnum):
    """The parts of a printed article, in the trade's words.

    Attributes:
        reports: Whether the part states facts of the story; boilerplate, bylines and datelines do not.
    """

    HEADLINE = "headline"
    DATELINE = "dateline"
    BYLINE = "byline"
    LEDE = "lede"
    BODY = "body"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"

    reports: bool

    def __init__(self, name: str) -> None:
        # Asked for every sentence and claim, so it is known beforehand.
        self.reports = name not in _SILENT


@frozen
class Section:
    """A run of lines that plays one part."""

    part: Part
    span: Span


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment in an article by which the desk accepts what a rule finds in one passage.

    Attributes:
        rule: The id of the rule.
        reason: Why.
        line: 1-based line of the comment in the file.
        passage: The paragraph that it is about, in the page.
    """

    rule: str
    reason: str
    line: int
    passage: Span


@dataclass(frozen=True, slots=True)
class Article:
    """One article: the string that was decoded, and the metadata that came with it.

    Attributes:
        id: Unique within a run; the file's name, or the row's id in a dataset.
        path: Where it came from, as the user wrote it; shown, never opened again.
        text: The decoded text. Nothing is removed or normalised.
        title: A title kept apart from the text (a dataset column, an HTML head), or None.
        source: The outlet, or None where nothing says it.
        published: ISO 8601 day or minute from metadata or the page, or None: never invented.
        language: BCP 47 tag, or None.
        format: "text", "html", "docx", "jsonl", "csv" or "parquet".
        line: 1-based line of the row in a dataset, else None.
        story: The key of its story; "" where it was given together with the others and nothing else makes them one
            story; None where nothing says it.
        anchor: A day borrowed from another article of the story to resolve "Friday" by;
            None where the article is dated itself or no other is.
        notes: What the reader had to assume ("read as windows-1252").
        headline: The headline printed in the text, where no title is kept apart, or None.
        text_column: The column of a dataset that the text came from.
        title_column: The column that the title came from.
        comments: Stretches of the text that speak to this program and are no prose.
        ignores: What such comments accept.
    """

    id: str
    path: str
    text: str
    title: str | None = None
    source: str | None = None
    published: str | None = None
    language: str | None = None
    format: str = "text"
    line: int | None = None
    story: str | None = None
    anchor: date | None = None
    notes: tuple[str, ...] = ()
    headline: str | None = None
    text_column: str = "text"
    title_column: str = "title"
    comments: tuple[Span, ...] = ()
    ignores: tuple[Ignore, ...] = ()

    @property
    def together(self) -> bool:
        """Whether it is of a story that has no key, made up of what was given together."""
        return self.story == "" or (self.story is None and self.line is None)

    @property
    def page(self) -> str:
        """The one string that everything inside the program reads: title, then text, blanks for comments."""
        text = blanked(self.text, self.comments) if self.comments else self.text
        return text if self.title is None else _titled(self.title, text)

    @property
    def text_start(self) -> int:
        """Where the text begins in the page."""
        return 0 if self.title is None else len(self.title) + len(_FIELD_BREAK)

    def days_from(self, other: Article) -> int | None:
        """How many days lie between the days on which two were published, or None where one bears none."""
        first, last = self.published_day, other.published_day
        return None if first is None or last is None else abs((last - first).days)

    @property
    def published_day(self) -> date | None:
        """The day of publication."""
        return None if self.published is None else date.fromisoformat(self.published[:10])

    @property
    def today(self) -> date | None:
        """The day that "Friday" is counted from: that of publication, else the one that is borrowed for it."""
        return self.published_day or self.anchor

    def locate(self, span: Span) -> tuple[str, Span]:
        """The field ("title" or "text") that a span of the page lies in, and its span there."""
        if span.start < self.text_start:
            return "title", span
        return "text", span.shifted(-self.text_start)


# One string for all who ask: what is known of a page is kept by the page, and a new one would be read through for it.
@lru_cache(maxsize=_KEPT)
def _titled(title: str, text: str) -> str:
    return title + _FIELD_BREAK + text


def blanked(text: str, spans: Sequence[Span]) -> str:
    """The text with blanks in some places, in order, so that all others keep their offsets."""
    pieces, at = [], 0
    for span in spans:
        pieces += [text[at : span.start], " " * len(span)]
        at = span.end
    return "".join([*pieces, text[at:]])
