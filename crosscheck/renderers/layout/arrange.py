"""From a report to a sheet: what is shown, in which order, in which words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from crosscheck.model import Article, Finding, Report, Story
from crosscheck.renderers.layout.rows import rows
from crosscheck.renderers.layout.sheet import Chapter, Disagreement, Gap, Sheet, Source
from crosscheck.renderers.layout.sides import PHRASE, sides
from crosscheck.renderers.layout.tally import tally
from crosscheck.renderers.layout.wording import clipped, counted, letter, likely_reason, sureness, verdict

# A story of twenty articles has its sides shown in full; one of a thousand does not.
_MOST_SIDES = 40


def arrange(report: Report, *, reach: int) -> Sheet:
    """The report as a sheet.

    Args:
        report: What was found.
        reach: How many characters of a sentence are kept on either side of marked words.
    """
    findings: dict[str, list[Finding]] = {story.id: [] for story in report.stories}
    for finding in report.findings:
        findings[finding.story].append(finding)
    numbers, facts = count(1), count(1)
    chapters = [_chapter(story, findings[story.id], numbers, facts, reach) for story in report.stories]
    alone = len(chapters) == 1
    shown = tuple(c for c in chapters if alone or c.rows or c.disagreements or c.settled)
    return Sheet(
        tally=tally(report),
        alone=alone,
        chapters=shown,
        quiet=len(chapters) - len(shown),
        gaps=tuple(Gap(skip.article, skip.what, skip.why) for skip in report.skipped),
        program=f"crosscheck {report.version}",
    )


def _chapter(
    story: Story, findings: Iterable[Finding], numbers: Iterator[int], facts: Iterator[int], reach: int
) -> Chapter:
    first_print = {copy: group[0] for group in story.copies for copy in group[1:]}
    sources = {
        article.id: _source(article, index, first_print.get(article.id)) for index, article in enumerate(story.articles)
    }
    standing: list[tuple[Finding, Disagreement]] = []
    settled: list[Disagreement] = []
    for finding in findings:
        if finding.suppressed is None:
            standing.append((finding, _disagreement(finding, next(numbers), sources, reach)))
        else:
            settled.append(_disagreement(finding, 0, sources, reach))
    return Chapter(
        title=clipped(story.id, 2 * PHRASE),
        sources=tuple(sources.values()),
        rows=rows(story.facts, sources, standing, numbers=facts, reach=reach),
        disagreements=tuple(disagreement for _, disagreement in standing),
        settled=tuple(settled),
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
