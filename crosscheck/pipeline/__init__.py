"""The program on one page: group -> extract -> align -> judge -> triage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.model import VERSION, Article, Claim, Descriptor, Judged, Opening, Report, Skipped, Story
from crosscheck.names.comparison.house import HouseNames
from crosscheck.names.reading.recogniser import Recogniser
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract
from crosscheck.pipeline.group import Group, group
from crosscheck.pipeline.housed import housed
from crosscheck.pipeline.judge import judge
from crosscheck.pipeline.triage import in_order, triage
from crosscheck.ruleset import Rule
from crosscheck.stories import copies


def check(
    articles: Sequence[Article],
    rules: Sequence[Rule],
    skipped: Sequence[Skipped] = (),
    *,
    recogniser: Recogniser | None = None,
    house: HouseNames | None = None,
) -> Report:
    """Where the articles of each story disagree.

    Args:
        articles: In any order; the report does not depend on it.
        rules: The rules in force.
        skipped: What the readers could not read, carried into the report.
        recogniser: Adds evidence of who is a person; without one the names are read by our own lights.
        house: The names that the desk spells in its own way.
    """
    stories = group(articles)
    each = [
        judged([articles[at] for at in one.members], one.key, rules, recogniser=recogniser, house=house)
        for one in stories
    ]
    opening = opening_of(stories, rules)
    findings = in_order(finding for one in each for finding in one.findings)
    return Report(opening.version, tuple(one.story for one in each), findings, tuple(skipped), opening.rules)


def judged(
    articles: Sequence[Article],
    key: str,
    rules: Sequence[Rule],
    *,
    recogniser: Recogniser | None = None,
    house: HouseNames | None = None,
) -> Judged:
    """Where the articles of one story disagree.

    Args:
        articles: In the order of their ids.
        key: The story's name.
        rules: As for ``check``.
        recogniser: As for ``check``.
        house: As for ``check``.
    """
    readings = extract(articles, recogniser)
    if house is not None:
        readings = housed(readings, house)
    several = readings if len(readings) > 1 else ()
    texts = copies((reading.article.id, reading.prose.reporting) for reading in several)
    story = Story(key, tuple(reading.article for reading in readings), align(readings), texts)
    return Judged(story, triage(judge(story, rules)))


def opening_of(stories: Sequence[Group], rules: Sequence[Rule]) -> Opening:
    """What a report says of a run before its first story."""
    return Opening(VERSION, len(stories), tuple(map(_descriptor, rules)))


def claims(articles: Sequence[Article], *, recogniser: Recogniser | None = None) -> Iterator[Claim]:
    """Every claim that was read, story by story, in the order of the pages."""
    for one in group(articles):
        for reading in extract([articles[at] for at in one.members], recogniser):
            yield from reading.claims


def _descriptor(rule: Rule) -> Descriptor:
    return Descriptor(rule.id, rule.severity, rule.summary, rule.why, rule.advice)
