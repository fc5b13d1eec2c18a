"""How much there is of everything in a report: counted story by story, so that none need be kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.model.article import Article
from crosscheck.model.finding import Finding, Severity
from crosscheck.model.story import Story

_NAMED = 4


@dataclass(frozen=True, slots=True)
class Lacking:
    """Articles that do not state something.

    Attributes:
        number: How many there are.
        first: The ids of the first four.
    """

    number: int = 0
    first: tuple[str, ...] = ()

    def and_of(self, articles: Sequence[Article]) -> Lacking:
        """These, and some more."""
        if not articles:
            return self
        first = (*self.first, *(article.id for article in articles[:_NAMED]))
        return Lacking(self.number + len(articles), first[:_NAMED])


@dataclass(frozen=True, slots=True)
class Totals:
    """How much there is of everything.

    Attributes:
        independent: Texts: wire copy that several papers print counts once in a story.
        findings: Those that were accepted too.
        standing: Findings that were not accepted, of each severity, the worst first.
        agreements: Facts that two articles or more state alike, or in words that fit each other.
        undated: The articles without a date of publication.
        unsigned: The articles without an outlet.
        nameless: How many are both.
    """

    stories: int = 0
    articles: int = 0
    independent: int = 0
    findings: int = 0
    standing: tuple[int, ...] = (0,) * len(Severity)
    agreements: int = 0
    undated: Lacking = Lacking()
    unsigned: Lacking = Lacking()
    nameless: int = 0

    @property
    def accepted(self) -> int:
        """How many findings were accepted."""
        return self.findings - sum(self.standing)

    def of(self, severity: Severity) -> int:
        """How many findings of a severity stand."""
        return self.standing[severity.rank]

    def plus(self, story: Story, findings: Sequence[Finding]) -> Totals:
        """These, and one story more."""
        standing = [finding.severity for finding in findings if finding.suppressed is None]
        undated = [article for article in story.articles if article.published is None]
        unsigned = [article for article in story.articles if article.source is None]
        return Totals(
            stories=self.stories + 1,
            articles=self.articles + len(story.articles),
            independent=self.independent + story.independent,
            findings=self.findings + len(findings),
            standing=tuple(self.of(severity) + standing.count(severity) for severity in Severity),
            agreements=self.agreements + sum(fact.agreed for fact in story.facts),
            undated=self.undated.and_of(undated),
            unsigned=self.unsigned.and_of(unsigned),
            nameless=self.nameless + sum(article.source is None for article in undated),
        )
