"""From stories to a sheet: what is shown, in which order, in which words."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count

from crosscheck.model import Article, Finding, Judged, Opening, Outcome
from crosscheck.renderers.layout.rows import rows
from crosscheck.renderers.layout.sheet import Chapter, Disagreement, Frame, Gap, Source
from crosscheck.renderers.layout.sides import PHRASE, sides
from crosscheck.renderers.layout.tally import tally
from crosscheck.renderers.layout.wording import clipped, counted, letter, likely_reason, sureness, verdict

# A story of twenty articles has its sides shown in full; one of a thousand does not.
_MOST_SIDES = 40


class Arranger:
    """Arranges one story after the other; disagreements and facts are counted through.

    Args:
        opening: What is known before the first story.
        reach: How many characters of a sentence are kept on either side of marked words.
    """

    def __init__(self, opening: Opening, *, reach: int) -> None:
        #: Whether the report holds one story only, which then needs no name.
        self.alone = opening.stories == 1
        self._program = f"crosscheck {opening.version}"
        self._reach = reach
        self._numbers, self._facts = count(1), count(1)
        self._quiet = 0

    def chapter(self, judged: Judged) -> Chapter | None:
        """A story as a chapter; None where it has nothing to show."""
        story = judged.story
        first_print = {copy: group[0] for group in story.copies for copy in group[1:]}
        sources = {
            article.id: _source(article, index, first_print.get(article.id))
            for index, article in enumerate(story.articles)
        }
        standing: list[tuple[Finding, Disagreement]] = []
        settled: list[Disagreement] = []
        for finding in judged.findings:
            if finding.suppressed is None:
                standing.append((finding, _disagreement(finding, next(self._numbers), sources, self._reach)))
            else:
                settled.append(_disagreement(finding, 0, sources, self._reach))
        chapter = Chapter(
            title=clipped(story.id, 2 * PHRASE),
            sources=tuple(sources.values()),
            rows=rows(story.facts, sources, standing, numbers=self._facts, reach=self._reach),
            disagreements=tuple(disagreement for _, disagreement in standing),
            settled=tuple(settled),
        )
        if self.alone or chapter.rows or standing or settled:
            return chapter
        self._quiet += 1
        return None

    def frame(self, outcome: Outcome) -> Frame:
        """What stands around the chapters."""
        more = "1 more story" if self._quiet == 1 else f"{self._quiet} more stories"
        return Frame(
            tally=tally(outcome),
            quiet=f"{more}: no disagreement, and no fact that two articles state." if self._quiet else "",
            gaps=tuple(Gap(skip.article, skip.what, skip.why) for skip in outcome.skipped),
            program=self._program,
        )


def _source(article: Article, index: int, copied: str | None) -> Source:
    remarks = [article.published.replace("T", " ") if article.published else "date not stated"]
    if copied is not None:
        remarks.append(f"most of its sentences also stand in {clipped(copied, PHRASE)}")
    if article.source is None:
        remarks.append("outlet not stated")
    if article.published is None and article.anchor is not None:
        remarks.append(f"days are counted from {article.anchor}, the date of another article")
    return Source(
        letter=letter(index),
        name=clipped(article.source or article.id, PHRASE),
        file=clipped(article.id, 2 * PHRASE),
        title=clipped(article.title or article.headline or "", 3 * PHRASE),
        remarks=(*remarks, *article.notes),
    )


def _disagreement(finding: Finding, number: int, sources: Mapping[str, Source], reach: int) -> Disagreement:
    shown = sides(finding.evidence, sources, anchor=f"d{number}", reach=reach)
    values = {str(side.claim.value) for side in finding.evidence}
    left_out = len(shown) - _MOST_SIDES
    return Disagreement(
        number=number,
        severity=finding.severity,
        label=finding.label,
        message=finding.message,
        sides=shown[:_MOST_SIDES],
        more=f"And {counted(left_out, 'more side')}: see the table." if left_out > 0 else "",
        verdict=verdict(finding.verdict, sides=len(shown), values=len(values)),
        sureness=sureness(finding.confidence),
        reason=likely_reason(finding),
        advice=finding.advice,
        repairs=finding.suggestions,
        rule=finding.rule,
        fingerprint=finding.fingerprint,
        settled=finding.suppressed or "",
    )
