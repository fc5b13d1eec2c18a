"""A sheet: a report arranged as the reader meets it, in words, before any channel's markup."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import TypeVar, cast

from crosscheck.model import Severity
from crosscheck.renderers.layout.passage import Run
from crosscheck.renderers.layout.wording import NOT_STATED, Sign

Leaf = TypeVar("Leaf", "Chapter", "Frame")


@dataclass(frozen=True, slots=True)
class Source:
    """One article, as one column of the table.

    Attributes:
        letter: "A" for the first article of the story, "B" for the next.
        name: The outlet, or the file's name where no outlet is stated.
        file: The file's name or the row's id.
        title: The title that came apart from the text, or empty.
        remarks: The date, what is not stated, what was assumed.
    """

    letter: str
    name: str
    file: str
    title: str
    remarks: tuple[str, ...]

    @property
    def heading(self) -> str:
        """The name, with the file's where they differ."""
        return self.name if self.name == self.file else f"{self.name} ({self.file})"


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a disagreement, or one place where a fact is stated.

    Attributes:
        anchor: Names the side within the sheet ("d3-1").
        letter: Whose words they are.
        name: The article's name.
        place: The part of the page it stands in ("caption").
        citing: Who is quoted for it.
        readings: The values in plain words, where the words do not already say so.
        runs: The sentence, cut around the marked words.
        times: How often the article prints it.
    """

    anchor: str
    letter: str
    name: str
    place: str
    citing: tuple[str, ...]
    readings: tuple[str, ...]
    runs: tuple[Run, ...]
    times: int

    @property
    def remark(self) -> str:
        """Where it stands, how often, and who is quoted, in one phrase."""
        often = f" ({self.times} times)" if self.times > 1 else ""
        return ", ".join((self.place + often, *(f"citing {who}" for who in self.citing)))


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One finding, in the desk's words.

    Attributes:
        number: 1 for the first of the sheet.
        sides: Those that are shown.
        more: How many are not, in words; or empty.
        settled: Why it was accepted; empty while it stands.
    """

    number: int
    severity: Severity
    label: str
    message: str
    sides: tuple[Side, ...]
    more: str
    verdict: str
    sureness: str
    reason: str
    advice: str
    repairs: tuple[str, ...]
    rule: str
    fingerprint: str
    settled: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article prints for one fact.

    Attributes:
        letter: The article.
        words: The distinct wordings, at most three.
        more: How many wordings are left out.
        anchor: The side that shows the sentence; empty where the fact is not stated.
    """

    letter: str
    words: tuple[str, ...] = ()
    more: int = 0
    anchor: str = ""

    @property
    def phrases(self) -> tuple[str, ...]:
        """The wordings, and how many are left out."""
        return (*self.words, f"and {self.more} more") if self.more else self.words


@dataclass(frozen=True, slots=True)
class Row:
    """One fact of the who-says-what table.

    Attributes:
        sign: How its cells stand to each other.
        name: The fact ("Jana Novak: prison term").
        numbers: The disagreements that are about it.
        cells: One per article of the story, in their order.
        reading: The value in plain words where all cells have one; else empty.
        reason: The likely reason where they differ.
        places: The sentences that no disagreement shows.
    """

    sign: Sign
    name: str
    numbers: tuple[int, ...]
    cells: tuple[Cell, ...]
    reading: str
    reason: str
    places: tuple[Side, ...]

    @property
    def mark(self) -> str:
        """The sign, and the disagreements to see."""
        return " ".join((self.sign.mark, *map(str, self.numbers)))

    @property
    def said(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Each wording with the letters of the articles that print it, in the order of the articles."""
        letters: dict[str, tuple[str, list[str]]] = {}
        for cell in self.cells:
            for phrase in cell.phrases:
                letters.setdefault(phrase.casefold(), (phrase, []))[1].append(cell.letter)
        return tuple((phrase, tuple(who)) for phrase, who in letters.values())

    @property
    def silent(self) -> tuple[str, ...]:
        """The letters of the articles that do not state it."""
        return tuple(cell.letter for cell in self.cells if not cell.words)

    @property
    def statement(self) -> str:
        """The fact on one line: who says what, and what it means or why it fits."""
        said = "; ".join(f"{phrase} ({', '.join(letters)})" for phrase, letters in self.said)
        if self.reading:
            return f"{self.name}: {said} = {self.reading}"
        return f"{self.name}: {said}{f'; {self.reason}' if self.reason else ''}"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One story: its articles, its table, its disagreements.

    Attributes:
        title: The story's name.
        settled: The disagreements that were accepted earlier.
    """

    title: str
    sources: tuple[Source, ...]
    rows: tuple[Row, ...]
    disagreements: tuple[Disagreement, ...]
    settled: tuple[Disagreement, ...]

    @property
    def in_other_words(self) -> tuple[Row, ...]:
        """The facts that agree in what they mean: what an editor has had verified.

        Their words differ, or stand for more than they say ("Friday" for a date).
        """
        return tuple(row for row in self.rows if row.sign is Sign.FITS or (row.sign is Sign.SAME and row.reading))

    @property
    def word_for_word(self) -> tuple[Row, ...]:
        """The facts that all print alike."""
        return tuple(row for row in self.rows if row.sign is Sign.SAME and not row.reading)

    @property
    def others(self) -> tuple[Row, ...]:
        """The facts that do not agree, where no disagreement shows every sentence."""
        agreed = (Sign.FITS, Sign.SAME)
        return tuple(row for row in self.rows if row.sign not in agreed and (row.places or not row.numbers))

    @property
    def signs(self) -> tuple[tuple[str, str], ...]:
        """The signs that the table uses, each with its meaning."""
        used = {row.sign for row in self.rows}
        blank = any(not cell.words for row in self.rows for cell in row.cells)
        signs = [(sign.mark, sign.meaning) for sign in Sign if sign in used]
        return (*signs, NOT_STATED) if blank else tuple(signs)

    @property
    def see(self) -> str:
        """What a number beside a sign means; empty where there is none."""
        return "a number: see that disagreement" if any(row.numbers for row in self.rows) else ""


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that was not checked, what it is, and why."""

    name: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the chapters.

    Attributes:
        tally: The report in one line, then what is missing, one sentence each.
        quiet: The stories that have nothing to show, in one sentence; empty where there are none.
        program: The program and its version.
    """

    tally: tuple[str, ...]
    quiet: str
    gaps: tuple[Gap, ...]
    program: str


def cleaned(part: Leaf, clean: Callable[[str], str]) -> Leaf:
    """The same chapter or frame with every string passed through a channel's output filter.

    The one way from an article's words to a channel, so that no string is forgotten.
    """
    return cast("Leaf", _cleaned(part, clean))


def _cleaned(part: object, clean: Callable[[str], str]) -> object:
    if isinstance(part, Enum):
        return part
    if isinstance(part, str):
        return clean(part)
    if isinstance(part, tuple):
        return tuple([_cleaned(item, clean) for item in part])
    if names := _fields(cast("Hashable", type(part))):
        return type(part)(*[_cleaned(getattr(part, name), clean) for name in names])
    return part


@cache
def _fields(kind: Hashable) -> tuple[str, ...]:
    """The names of a data class's fields, in order; none of any other class."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
