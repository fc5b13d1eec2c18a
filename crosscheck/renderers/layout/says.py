"""The who-says-what table in long form: one line for each thing that an article says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from crosscheck.model import Claim, Fact, Finding, Judged, Report, Skipped
from crosscheck.renderers.layout.passage import passage
from crosscheck.renderers.layout.place import Places, gap_place
from crosscheck.renderers.layout.rows import fact_name, key

_REACH = 280


class Saying(NamedTuple):
    """One line of the table; texts are as they were read, what is not stated is None.

    Attributes:
        story: The story's id.
        fact: What it is about ("Jana Novak: prison term").
        verdict: The rung of the verdict ladder, or "not checked".
        rule: The rule that objects; None where nothing disagrees.
        severity: Of the finding.
        confidence: Of the finding, 0 to 1.
        article: The article's id.
        source: The outlet.
        published: ISO 8601.
        part: The part of the page.
        words: As printed.
        value: In plain words.
        hedge: What makes it inexact.
        attribution: Who is quoted for it.
        sentence: The sentence around it; a long one is cut.
        path: The file.
        line: 1-based line of the text, or row of the dataset.
        column: 1-based, in code points.
        reason: The likely reason of a difference, or why something was not checked.
        suppressed: Why the finding was accepted.
        fingerprint: Of the finding.
    """

    story: str | None = None
    fact: str | None = None
    verdict: str | None = None
    rule: str | None = None
    severity: str | None = None
    confidence: float | None = None
    article: str | None = None
    source: str | None = None
    published: str | None = None
    part: str | None = None
    words: str | None = None
    value: str | None = None
    hedge: str | None = None
    attribution: str | None = None
    sentence: str | None = None
    path: str | None = None
    line: int | None = None
    column: int | None = None
    reason: str | None = None
    suppressed: str | None = None
    fingerprint: str | None = None


def says(report: Report) -> Iterator[Saying]:
    """The sides of every disagreement, the worst first; then what several articles state; then what was not checked."""
    places = Places()
    for finding in report.findings:
        yield from of_finding(finding, places)
    for one in report.judged:
        yield from of_facts(one, places)
    yield from map(of_gap, report.skipped)


def of_finding(finding: Finding, places: Places) -> Iterator[Saying]:
    """The sides of a disagreement."""
    about = _finding(finding)
    for side in finding.evidence:
        yield _said(about, side.claim, places)


def of_facts(judged: Judged, places: Places) -> Iterator[Saying]:
    """What several articles of a story state, where no disagreement shows it."""
    shown = {key(side.claim) for finding in judged.findings for side in finding.evidence}
    for fact in judged.story.facts:
        if len(fact.articles) > 1:
            about = _fact(judged.story.id, fact)
            yield from (_said(about, claim, places) for claim in fact.claims if key(claim) not in shown)


def of_gap(gap: Skipped) -> Saying:
    """What was not checked."""
    place = gap_place(gap)
    line = place.start.line if place.start else None
    return Saying(verdict="not checked", article=gap.article, path=place.path, line=line, reason=gap.why)


def _finding(finding: Finding) -> Saying:
    return Saying(
        story=finding.story,
        fact=fact_name(finding.slot) if finding.slot else finding.label,
        verdict=finding.verdict.value,
        rule=finding.rule,
        severity=finding.severity.value,
        confidence=round(finding.confidence, 2),
        reason=finding.reason or None,
        suppressed=finding.suppressed,
        fingerprint=finding.fingerprint,
    )


def _fact(story: str, fact: Fact) -> Saying:
    return Saying(story=story, fact=fact_name(fact.slot), verdict=fact.agreement.value, reason=fact.reason or None)


def _said(about: Saying, claim: Claim, places: Places) -> Saying:
    article, place = claim.article, places.of(claim)
    return about._replace(
        article=article.id,
        source=article.source,
        published=article.published,
        part=claim.part.value,
        words=claim.text,
        value=str(claim.value),
        hedge=claim.hedge,
        attribution=claim.attribution,
        sentence="".join(run.text for run in passage(article.page, claim.sentence, (claim.span,), _REACH)),
        path=place.path,
        line=place.start.line if place.start else None,
        column=place.start.column if place.start else None,
    )
