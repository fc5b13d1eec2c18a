"""The report as plain text: for a screen or a printout of fixed width, good without colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck.model import Judged, Opening, Outcome
from crosscheck.renderers.layout.arrange import Arranger
from crosscheck.renderers.layout.lines import columns, table, wrap
from crosscheck.renderers.layout.passage import Run
from crosscheck.renderers.layout.sheet import Chapter, Disagreement, Frame, Side, Source, cleaned
from crosscheck.renderers.layout.wording import NOT_STATED, SEVERITIES
from crosscheck.renderers.safe import safe_line
from crosscheck.spool import Texts

_REACH = 110
_NARROWEST = 40
# Where a table has less room than this for the fact and for each article (80 columns hold four),
# who says what is a list.
_FACT_COLUMN, _ARTICLE_COLUMN = 24, 14

_BOLD, _UNDERLINED, _PLAIN = "\x1b[1m", "\x1b[1;4m", "\x1b[0m"
# Inside a passage these stand for the colours until it is wrapped; no cleaned text holds them.
_OPEN, _CLOSE = "\x0e", "\x0f"


class Printout:
    """Lines of at most so many columns.

    Args:
        opening: What is known before the first story.
        width: Columns of the screen; 40 at least.
        colour: Whether the differing words are bold and underlined; otherwise ``>>`` and ``<<``
            stand around them.
    """

    def __init__(self, opening: Opening, *, width: int = 80, colour: bool = False) -> None:
        self._arranger = Arranger(opening, reach=_REACH)
        self._screen = _Screen(max(width, _NARROWEST), colour)
        self._chapters = Texts()

    def add(self, judged: Judged) -> None:
        """Write the chapter of a story."""
        chapter = self._arranger.chapter(judged)
        if chapter is not None:
            lines = self._screen.chapter(cleaned(chapter, safe_line), alone=self._arranger.alone)
            self._chapters.add(_text(lines))

    def close(self, outcome: Outcome) -> Iterator[str]:
        """The whole, with a newline at the end."""
        frame = cleaned(self._arranger.frame(outcome), safe_line)
        yield _text(self._screen.opening(frame.tally))
        yield from self._chapters
        yield _text(self._screen.ending(frame))


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


class _Screen:
    """How wide the lines are, and whether they may be bold."""

    def __init__(self, width: int, colour: bool) -> None:
        self._width = width
        self._colour = colour

    def opening(self, tally: tuple[str, ...]) -> Iterator[str]:
        """The tally."""
        for line in wrap(tally[0], self._width):
            yield self._strong(line)
        if tally[1:]:
            yield from wrap(" ".join(tally[1:]), self._width)

    def ending(self, frame: Frame) -> Iterator[str]:
        """What stands below the chapters."""
        if frame.quiet:
            yield ""
            yield from wrap(frame.quiet, self._width)
        if frame.gaps:
            yield from self._heading("Not checked")
            for gap in frame.gaps:
                yield from self._item(f"{gap.name} ({gap.what}): {gap.why}", "- ")
        yield ""
        yield from wrap(f"{frame.program}. To see every claim that was read: crosscheck claims FILE", self._width)

    def chapter(self, chapter: Chapter, *, alone: bool) -> Iterator[str]:
        """A story, under its name unless it is alone."""
        if not alone:
            yield from self._heading(f"Story {chapter.title}", "=")
        yield from self._heading("Articles")
        for source in chapter.sources:
            yield from self._source(source)
        if chapter.rows:
            yield from self._heading("Who says what")
            tabular = _FACT_COLUMN + _ARTICLE_COLUMN * len(chapter.sources) <= self._width
            yield from self._table(chapter) if tabular else self._list(chapter)
            yield from self._legend(chapter, blank=tabular)
        if chapter.disagreements:
            yield from self._heading("Disagreements")
            for index, disagreement in enumerate(chapter.disagreements):
                if index:
                    yield ""
                yield from self._disagreement(disagreement)
        if chapter.in_other_words:
            yield from self._heading("Facts that agree in other words")
            for row in chapter.in_other_words:
                yield from self._item(row.statement, f"{row.sign.mark} ")

    def _source(self, source: Source) -> Iterator[str]:
        yield from self._item("; ".join((source.heading, *source.remarks)), f"{source.letter}  ")
        if source.title:
            yield from wrap(source.title, self._width, indent=" " * (columns(source.letter) + 2))

    def _table(self, chapter: Chapter) -> Iterator[str]:
        header = ["", "", *(f"{source.letter}  {source.name}" for source in chapter.sources)]
        body = [
            [row.mark, row.name, *(" / ".join(cell.phrases) or NOT_STATED[0] for cell in row.cells)]
            for row in chapter.rows
        ]
        head, *rows = table([header, *body], self._width)
        for line in head:
            yield self._strong(line)
        yield "-" * self._width
        for lines in rows:
            yield from lines

    def _list(self, chapter: Chapter) -> Iterator[str]:
        """Each fact with its wordings and the articles that use them: readable with any number of articles."""
        for row in chapter.rows:
            yield from self._item(row.name, f"{row.mark}  ")
            entries = [(words, ", ".join(letters)) for words, letters in row.said]
            if row.silent:
                entries.append((NOT_STATED[1], ", ".join(row.silent)))
            for lines in table(entries, self._width - 6):
                yield from (f"      {line}" for line in lines)

    def _legend(self, chapter: Chapter, *, blank: bool) -> Iterator[str]:
        signs = [f"{mark} {meaning}" for mark, meaning in chapter.signs if blank or mark != NOT_STATED[0]]
        yield ""
        yield from wrap("   ".join((*signs, chapter.see)).rstrip(), self._width)

    def _disagreement(self, disagreement: Disagreement) -> Iterator[str]:
        number, indent = f"{disagreement.number}. ", " " * 4
        title = f"{SEVERITIES[disagreement.severity].upper()}: {disagreement.label}"
        for line in wrap(title, self._width, indent=indent, first=f"{number:<4}"):
            yield self._strong(line)
        yield from wrap(disagreement.message, self._width, indent=indent)
        yield ""
        for side in disagreement.sides:
            yield from self._side(side, indent)
        if disagreement.more:
            yield from wrap(disagreement.more, self._width, indent=indent)
        yield ""
        yield from self._labelled("Verdict", f"{disagreement.verdict} ({disagreement.sureness})")
        yield from self._labelled("Likely reason", disagreement.reason)
        yield from self._labelled("To settle it", disagreement.advice)
        for index, repair in enumerate(disagreement.repairs):
            yield from self._labelled("" if index else "Repairs", repair, bullet="- ")
        yield from self._labelled("Rule", f"{disagreement.rule} (finding {disagreement.fingerprint})")

    def _side(self, side: Side, indent: str) -> Iterator[str]:
        head = f"{side.name}, {side.remark}"
        if side.readings:
            head += f"; read as {' or '.join(side.readings)}"
        yield from wrap(head, self._width, indent=indent + "   ", first=f"{indent}{side.letter:<3}")
        yield from self._passage(side.runs, f"{indent}   | ")

    def _passage(self, runs: tuple[Run, ...], indent: str) -> Iterator[str]:
        text = "".join(run.text for run in runs)
        opening, closing = (_OPEN, _CLOSE) if self._colour else _signs_beside(text)
        marked = "".join(f"{opening}{run.text}{closing}" if run.marked else run.text for run in runs)
        under = False
        for line in wrap(marked.strip(), self._width, indent=indent):
            words = line[len(indent) :]
            shown = (_UNDERLINED if under else "") + words.replace(_OPEN, _UNDERLINED).replace(_CLOSE, _PLAIN)
            under = words.rfind(_OPEN) > words.rfind(_CLOSE) or (under and _CLOSE not in words)
            yield indent + shown + (_PLAIN if under else "")

    def _labelled(self, label: str, text: str, *, bullet: str = "") -> Iterator[str]:
        if text:
            first = f"    {label:<15}{bullet}"
            yield from wrap(text, self._width, indent=" " * len(first), first=first)

    def _item(self, text: str, bullet: str) -> Iterator[str]:
        yield from wrap(text, self._width, indent=" " * columns(bullet), first=bullet)

    def _heading(self, title: str, rule: str = "-") -> Iterator[str]:
        yield ""
        for line in wrap(title, self._width):
            yield self._strong(line)
        yield rule * min(columns(title), self._width)

    def _strong(self, line: str) -> str:
        return f"{_BOLD}{line}{_PLAIN}" if self._colour and line else line


def _signs_beside(text: str) -> tuple[str, str]:
    """``>>`` and ``<<``, or as many more as it takes that the text itself has none such."""
    number = 2
    while ">" * number in text or "<" * number in text:
        number += 1
    return ">" * number, "<" * number
