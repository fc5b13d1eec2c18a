"""A report: stories, findings, and what could not be checked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from crosscheck.model.article import Article
from crosscheck.model.descriptor import Descriptor
from crosscheck.model.finding import Finding, Severity
from crosscheck.model.story import Fact, Story
from crosscheck.model.value import Agreement, Json

SCHEMA = "crosscheck.report/1"


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was left unchecked: the file or row, what it is, and why."""

    article: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Report:
    """What one run found. The same input gives the same report: no clock, no machine.

    Attributes:
        version: The program's version.
        stories: In order of their ids.
        findings: The worst first, then by story and rule.
        skipped: What was not checked.
        rules: The rules that were in force, in order of their ids.
    """

    version: str
    stories: tuple[Story, ...]
    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...] = ()
    rules: tuple[Descriptor, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles, in the order of the stories."""
        return tuple(article for story in self.stories for article in story.articles)

    @property
    def independent(self) -> int:
        """How many texts there are: wire copy that several papers print counts once in a story."""
        return sum(story.independent for story in self.stories)

    @property
    def agreements(self) -> tuple[Fact, ...]:
        """Facts that two articles or more state alike, or in words that fit each other."""
        fitting = (Agreement.SAME, Agreement.COMPATIBLE)
        return tuple(
            fact
            for story in self.stories
            for fact in story.facts
            if fact.agreement in fitting and len(fact.articles) > 1
        )

    def count(self, severity: Severity) -> int:
        """How many findings of a severity stand unsuppressed."""
        return sum(f.severity is severity and f.suppressed is None for f in self.findings)

    def to_json(self) -> dict[str, Json]:
        """The report contract, ``crosscheck.report/1``."""
        claims = Counter(c.article.id for s in self.stories for fact in s.facts for c in fact.claims)
        return {
            "schema": SCHEMA,
            "tool": {"name": "crosscheck", "version": self.version},
            "articles": [_article(article, claims[article.id]) for article in self.articles],
            "stories": [
                {
                    "id": story.id,
                    "articles": [article.id for article in story.articles],
                    "independent": story.independent,
                    "copies": [list(group) for group in story.copies],
                    "facts": [_fact(fact) for fact in story.facts],
                }
                for story in self.stories
            ],
            "findings": [finding.to_json() for finding in self.findings],
            "skipped": [{"article": s.article, "what": s.what, "why": s.why} for s in self.skipped],
            "summary": {
                "articles": len(self.articles),
                "independent": self.independent,
                "stories": len(self.stories),
                "findings": len(self.findings),
                "accepted": sum(finding.suppressed is not None for finding in self.findings),
                **{f"{severity.value}s": self.count(severity) for severity in Severity},
                "agreements": len(self.agreements),
                "skipped": len(self.skipped),
            },
        }


def _article(article: Article, claims: int) -> dict[str, Json]:
    entry: dict[str, Json] = {
        "id": article.id,
        "path": article.path,
        "source": article.source,
        "title": article.title or article.headline,
        "published": article.published,
        "language": article.language,
        "notes": list(article.notes),
        "stats": {"characters": len(article.text), "claims": claims},
    }
    if article.format in ("html", "docx"):
        # The offsets slice what was extracted, so the report carries it.
        entry["text"] = article.text
    return entry


def _fact(fact: Fact) -> dict[str, Json]:
    return {
        "subject": fact.slot.subject,
        "attribute": fact.slot.attribute,
        "kind": fact.kind,
        "agreement": fact.agreement.value,
        "reason": fact.reason,
        "claims": [claim.to_json() for claim in fact.claims],
    }
