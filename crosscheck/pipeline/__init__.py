"""The program on one page: extract -> align -> judge -> triage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from crosscheck.model import VERSION, Article, Claim, Descriptor, Finding, Report, Skipped, Story
from crosscheck.names.comparison.house import HouseNames
from crosscheck.names.reading.recogniser import Recogniser
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract
from crosscheck.pipeline.group import group
from crosscheck.pipeline.housed import housed
from crosscheck.pipeline.judge import judge
from crosscheck.pipeline.triage import triage
from crosscheck.ruleset import Rule
from crosscheck.stories import copies


def check(
    articles: Iterable[Article],
    rules: Sequence[Rule],
    skipped: Sequence[Skipped] = (),
    *,
    progress: Callable[[int, int], None] | None = None,
    recogniser: Recogniser | None = None,
    house: HouseNames | None = None,
) -> Report:
    """Where the articles of each story disagree.

    Args:
        articles: In any order; the report does not depend on it.
        rules: The rules in force.
        skipped: What the readers could not read, carried into the report.
        progress: Called with the stories done and the stories in all.
        recogniser: Adds evidence of who is a person; without one the names are read by our own lights.
        house: The names that the desk spells in its own way.
    """
    stories: list[Story] = []
    findings: list[Finding] = []
    grouped = group(articles)
    for number, one in enumerate(grouped, start=1):
        readings = extract(one.articles, recogniser)
        if house is not None:
            readings = housed(readings, house)
        several = readings if len(readings) > 1 else ()
        texts = copies((reading.article.id, reading.prose.reporting) for reading in several)
        story = Story(one.key, tuple(reading.article for reading in readings), align(readings), texts)
        stories.append(story)
        findings += triage(judge(story, rules))
        if progress is not None:
            progress(number, len(grouped))
    return Report(VERSION, tuple(stories), triage(findings), tuple(skipped), tuple(map(_descriptor, rules)))


def claims(articles: Iterable[Article], *, recogniser: Recogniser | None = None) -> Iterator[Claim]:
    """Every claim that was read, story by story, in the order of the pages."""
    for one in group(articles):
        for reading in extract(one.articles, recogniser):
            yield from reading.claims


def _descriptor(rule: Rule) -> Descriptor:
    return Descriptor(rule.id, rule.severity, rule.summary, rule.why, rule.advice)
