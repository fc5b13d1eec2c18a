"""The program on one page: group -> extract -> align -> judge -> triage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

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
    each = list(map(Judge(rules, recogniser, house), told(articles, stories)))
    opening = opening_of(stories, rules)
    findings = in_order(finding for one in each for finding in one.findings)
    return Report(opening.version, tuple(one.story for one in each), findings, tuple(skipped), opening.rules)


@dataclass(frozen=True, slots=True)
class Told:
    """A story before it is judged: its key, and its articles in the order of their ids."""

    key: str
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Judge:
    """Says where the articles of one story disagree; the arguments are those of ``check``."""

    rules: Sequence[Rule]
    recogniser: Recogniser | None = None
    house: HouseNames | None = None

    def __call__(self, told: Told) -> Judged:
        """The story with its facts, and what the rules find in it."""
        readings = extract(told.articles, self.recogniser)
        if self.house is not None:
            readings = housed(readings, self.house)
        several = readings if len(readings) > 1 else ()
        texts = copies((reading.article.id, reading.prose.reporting) for reading in several)
        story = Story(told.key, tuple(reading.article for reading in readings), align(readings), texts)
        return Judged(story, triage(judge(story, self.rules)))


def told(articles: Sequence[Article], stories: Iterable[Group]) -> Iterator[Told]:
    """The stories with their articles, one after the other.

    Args:
        articles: Those that were grouped.
        stories: How they were.
    """
    for one in stories:
        yield Told(one.key, tuple(articles[at] for at in one.members))


def opening_of(stories: Sequence[Group], rules: Sequence[Rule]) -> Opening:
    """What a report says of a run before its first story."""
    return Opening(VERSION, len(stories), tuple(map(_descriptor, rules)))


def claims(articles: Sequence[Article], *, recogniser: Recogniser | None = None) -> Iterator[Claim]:
    """Every claim that was read, story by story, in the order of the pages."""
    for story in told(articles, group(articles)):
        for reading in extract(story.articles, recogniser):
            yield from reading.claims


def _descriptor(rule: Rule) -> Descriptor:
    return Descriptor(rule.id, rule.severity, rule.summary, rule.why, rule.advice)
