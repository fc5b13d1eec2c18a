"""The program on one page: group -> extract -> align -> judge -> triage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    stories = group(articles)
    each = list(chain.from_iterable(map(Judge(rules, recogniser, house), batches(articles, stories))))
    opening = opening_of(stories, rules)
    findings = in_order(finding for one in each for finding in one.findings)
    return Report(opening.version, tuple(one.story for one in each), findings, tuple(skipped), opening.rules)


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
    for batch in batches(articles, group(articles)):
        for readings in extract_together([told.articles for told in batch], recogniser):
            for reading in readings:
                yield from reading.claims


def _descriptor(rule: Rule) -> Descriptor:
    return Descriptor(rule.id, rule.severity, rule.summary, rule.why, rule.advice)
