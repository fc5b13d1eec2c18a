"""The program on one page: group -> extract -> align -> judge -> triage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from crosscheck.model import VERSION, Article, Claim, Descriptor, Judged, Opening, Report, Skipped, Story
from crosscheck.names.comparison.house import HouseNames
from crosscheck.names.reading.recogniser import Recogniser
from crosscheck.pipeline.align import align
from crosscheck.pipeline.batches import Batch, batches
from crosscheck.pipeline.extract import Reading, extract_together
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
    judge = Judge(rules, recogniser, house)
    return report_of(chain.from_iterable(map(judge, batches(articles, group(articles)))), rules, skipped)


def report_of(judged: Iterable[Judged | Skipped], rules: Sequence[Rule], skipped: Sequence[Skipped] = ()) -> Report:
    """The report on stories that were judged, and on those that could not be.

    Args:
        judged: In the order of their keys.
        rules: The rules that were in force.
        skipped: What the readers could not read.
    """
    each: list[Judged] = []
    lost: list[Skipped] = []
    for one in judged:
        if isinstance(one, Skipped):
            lost.append(one)
        else:
            each.append(one)
    findings = in_order(finding for one in each for finding in one.findings)
    stories = tuple(one.story for one in each)
    return Report(VERSION, stories, findings, (*skipped, *lost), tuple(map(_descriptor, rules)))


@dataclass(frozen=True, slots=True)
class Judge:
    """Says where the articles of each story of a batch disagree; the arguments are those of ``check``."""

    rules: Sequence[Rule]
    recogniser: Recogniser | None = None
    house: HouseNames | None = None

    def __call__(self, batch: Batch) -> tuple[Judged, ...]:
        """Each story with its facts, and what the rules find in it."""
        read = extract_together([told.articles for told in batch], self.recogniser)
        if self.house is not None:
            read = [housed(readings, self.house) for readings in read]
        stories = [_story(told.key, readings) for told, readings in zip(batch, read, strict=True)]
        return tuple([Judged(story, triage(judge(story, self.rules))) for story in stories])


def _story(key: str, readings: Sequence[Reading]) -> Story:
    several = readings if len(readings) > 1 else ()
    texts = copies((reading.article.id, reading.prose.reporting) for reading in several)
    return Story(key, tuple(reading.article for reading in readings), align(readings), texts)


def opening_of(stories: Sequence[Group], rules: Sequence[Rule]) -> Opening:
    """What a report says of a run before its first story."""
    return Opening(VERSION, len(stories), tuple(map(_descriptor, rules)))


def claims(articles: Sequence[Article], *, recogniser: Recogniser | None = None) -> Iterator[Claim]:
    """Every claim that was read, story by story, in the order of the pages."""
    for story in chain.from_iterable(map(Claimant(recogniser), batches(articles, group(articles)))):
        yield from story


@dataclass(frozen=True, slots=True)
class Claimant:
    """Says what the articles of each story of a batch claim; the argument is that of ``claims``."""

    recogniser: Recogniser | None = None

    def __call__(self, batch: Batch) -> tuple[tuple[Claim, ...], ...]:
        """The claims of each story, in the order of the pages."""
        read = extract_together([told.articles for told in batch], self.recogniser)
        return tuple([tuple([claim for reading in story for claim in reading.claims]) for story in read])


def _descriptor(rule: Rule) -> Descriptor:
    return Descriptor(rule.id, rule.severity, rule.summary, rule.why, rule.advice)
