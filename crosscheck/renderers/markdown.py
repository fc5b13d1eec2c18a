"""The report as GitHub-flavoured Markdown, for a pull request, an issue or a wiki."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from crosscheck.model import Judged, Opening, Outcome
from crosscheck.renderers.layout.arrange import Arranger
from crosscheck.renderers.layout.sheet import Chapter, Disagreement, Frame, Side, cleaned
from crosscheck.renderers.layout.wording import NOT_STATED, SEVERITIES
from crosscheck.renderers.safe import safe_markdown
from crosscheck.spool import Texts

_REACH = 200


class Page:
    """The report in the order of the text report.

    The differing words stand in ``<b>``: the stars of Markdown do not hold beside punctuation.
    """

    def __init__(self, opening: Opening) -> None:
        self._arranger = Arranger(opening, reach=_REACH)
        self._chapters = Texts()

    def add(self, judged: Judged) -> None:
        """Write the chapter of a story."""
        chapter = self._arranger.chapter(judged)
        if chapter is not None:
            self._chapters.add(_text(_chapter(cleaned(chapter, safe_markdown), alone=self._arranger.alone)))

    def close(self, outcome: Outcome) -> Iterator[str]:
        """The page, with a newline at the end."""
        frame = cleaned(self._arranger.frame(outcome), safe_markdown)
        yield _text(_opening(frame.tally))
        yield from self._chapters
        yield _text(_ending(frame))


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _opening(tally: Sequence[str]) -> Iterator[str]:
    yield "# Consistency report"
    yield ""
    yield f"**{tally[0]}**"
    if tally[1:]:
        yield ""
        yield " ".join(tally[1:])


def _ending(frame: Frame) -> Iterator[str]:
    if frame.quiet:
        yield from ("", frame.quiet)
    if frame.gaps:
        yield from _heading("Not checked")
        for gap in frame.gaps:
            yield f"- {gap.name} ({gap.what}): {gap.why}"
    yield from ("", "---", "", f"{frame.program}. To see every claim that was read: `crosscheck claims FILE`")


def _chapter(chapter: Chapter, *, alone: bool) -> Iterator[str]:
    if not alone:
        yield from ("", f"## Story {chapter.title}")
    yield from _heading("Articles")
    for source in chapter.sources:
        title = f"; “{source.title}”" if source.title else ""
        yield f"- **{source.letter}** {source.heading}; {'; '.join(source.remarks)}{title}"
    if chapter.rows:
        yield from _heading("Who says what")
        yield from _table(chapter)
    if chapter.disagreements:
        yield from _heading("Disagreements")
        for index, disagreement in enumerate(chapter.disagreements):
            if index:
                yield ""
            yield from _disagreement(disagreement)
    if chapter.in_other_words:
        yield from _heading("Facts that agree in other words")
        for row in chapter.in_other_words:
            yield f"- {row.statement}"
    if chapter.settled:
        yield from _heading("Accepted earlier")
        for disagreement in chapter.settled:
            yield f"- {disagreement.label}: {disagreement.message} ({disagreement.settled})"


def _table(chapter: Chapter) -> Iterator[str]:
    yield _line(["", "Fact", *(f"{source.letter} {source.name}" for source in chapter.sources)])
    yield _line(["---"] * (2 + len(chapter.sources)))
    for row in chapter.rows:
        yield _line([row.mark, row.name, *(" / ".join(cell.phrases) or NOT_STATED[0] for cell in row.cells)])
    yield ""
    signs = [f"`{mark}` {meaning}" for mark, meaning in chapter.signs]
    yield "; ".join((*signs, chapter.see) if chapter.see else signs)


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _disagreement(disagreement: Disagreement) -> Iterator[str]:
    severity = SEVERITIES[disagreement.severity].capitalize()
    yield f"### {disagreement.number}. {severity}: {disagreement.label}"
    yield ""
    yield disagreement.message
    yield ""
    for side in disagreement.sides:
        yield from _side(side)
    if disagreement.more:
        yield from (disagreement.more, "")
    yield f"- Verdict: {disagreement.verdict} ({disagreement.sureness})"
    if disagreement.reason:
        yield f"- Likely reason: {disagreement.reason}"
    if disagreement.advice:
        yield f"- To settle it: {disagreement.advice}"
    if disagreement.repairs:
        yield "- Repairs:"
        yield from (f"  - {repair}" for repair in disagreement.repairs)


def _side(side: Side) -> Iterator[str]:
    reading = f"; read as {' or '.join(side.readings)}" if side.readings else ""
    yield f"**{side.letter}** {side.name}, {side.remark}{reading}"
    yield "> " + "".join(f"<b>{run.text}</b>" if run.marked else run.text for run in side.runs).strip()
    yield ""


def _heading(title: str) -> tuple[str, ...]:
    return ("", f"## {title}", "")
