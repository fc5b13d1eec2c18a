"""A report: stories, findings, and what could not be checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.model.article import Article
from crosscheck.model.descriptor import Descriptor
from crosscheck.model.finding import Finding, Severity
from crosscheck.model.progress import Judged, Opening, Outcome
from crosscheck.model.skipped import Skipped
from crosscheck.model.story import Fact, Story
from crosscheck.model.totals import Totals
from crosscheck.model.value import Json

SCHEMA = "crosscheck.report/1"


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
    def agreements(self) -> tuple[Fact, ...]:
        """Facts that two articles or more state alike, or in words that fit each other."""
        return tuple(fact for story in self.stories for fact in story.facts if fact.agreed)

    @property
    def opening(self) -> Opening:
        """What was known before the first story."""
        return Opening(self.version, len(self.stories), self.rules)

    @property
    def judged(self) -> Iterator[Judged]:
        """Each story with its own findings."""
        found: dict[str, list[Finding]] = {story.id: [] for story in self.stories}
        for finding in self.findings:
            found[finding.story].append(finding)
        for story in self.stories:
            yield Judged(story, tuple(found[story.id]))

    @property
    def outcome(self) -> Outcome:
        """How much there is of everything, and what was not checked."""
        totals = Totals()
        for one in self.judged:
            totals = totals.plus(one.story, one.findings)
        return Outcome(totals, self.skipped)

    def to_json(self) -> dict[str, Json]:
        """The report contract, ``crosscheck.report/1``."""
        return {
            **heading_json(self.version),
            "articles": [entry for story in self.stories for entry in articles_json(story)],
            "stories": [story_json(story) for story in self.stories],
            "findings": [finding.to_json() for finding in self.findings],
            **ending_json(self.outcome),
        }


def heading_json(version: str) -> dict[str, Json]:
    """The head of the report contract."""
    return {"schema": SCHEMA, "tool": {"name": "crosscheck", "version": version}}


def articles_json(story: Story) -> list[Json]:
    """The articles of a story, each as one object of the report contract."""
    claims = Counter(claim.article.id for fact in story.facts for claim in fact.claims)
    return [_article(article, claims[article.id]) for article in story.articles]


def story_json(story: Story) -> dict[str, Json]:
    """A story as one object of the report contract."""
    return {
        "id": story.id,
        "articles": [article.id for article in story.articles],
        "independent": story.independent,
        "copies": [list(group) for group in story.copies],
        "facts": [_fact(fact) for fact in story.facts],
    }


def ending_json(outcome: Outcome) -> dict[str, Json]:
    """What was not checked, and the totals, as the end of the report contract."""
    totals = outcome.totals
    return {
        "skipped": [{"article": s.article, "what": s.what, "why": s.why} for s in outcome.skipped],
        "summary": {
            "articles": totals.articles,
            "independent": totals.independent,
            "stories": totals.stories,
            "findings": totals.findings,
            "accepted": totals.accepted,
            **{f"{severity.value}s": totals.of(severity) for severity in Severity},
            "agreements": totals.agreements,
            "skipped": len(outcome.skipped),
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
