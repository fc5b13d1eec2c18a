"""A story: articles about one event, and the facts that they state."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.model.article import Article
from crosscheck.model.claim import Claim, Slot
from crosscheck.model.value import FITTING, Agreement


@dataclass(frozen=True, slots=True)
class Fact:
    """One slot of a story with every claim that fills it.

    Attributes:
        slot: The slot, its subjects in their fullest form.
        kind: The kind of its values.
        claims: In the order of the articles, then of the text.
        agreement: The worst relation between two articles (or inside one).
        reason: The likely reason where they differ.
        confidence: How sure it is that all claims are about one thing, 0 to 1.
    """

    slot: Slot
    kind: str
    claims: tuple[Claim, ...]
    agreement: Agreement
    reason: str = ""
    confidence: float = 1.0

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that state it, in order, each once."""
        return tuple(dict.fromkeys(claim.article.id for claim in self.claims))

    @property
    def agreed(self) -> bool:
        """Whether two articles or more state it alike, or in words that fit each other."""
        return self.agreement in FITTING and len(self.articles) > 1

    @property
    def by_article(self) -> dict[str, list[Claim]]:
        """The claims under the id of their article, in order."""
        articles: dict[str, list[Claim]] = {}
        for claim in self.claims:
            articles.setdefault(claim.article.id, []).append(claim)
        return articles


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about one event, and what they say.

    Attributes:
        id: Unique within a run.
        articles: In the order of publication.
        facts: In the order of subjects, attribute and kind.
        copies: The ids of articles that are one text, group by group, the earliest first.
    """

    id: str
    articles: tuple[Article, ...]
    facts: tuple[Fact, ...] = ()
    copies: tuple[tuple[str, ...], ...] = ()

    @property
    def files(self) -> frozenset[str]:
        """The files of a story that was given together and has no key, by which it is known; else none."""
        return frozenset(article.path for article in self.articles if article.together)

    @property
    def independent(self) -> int:
        """How many texts there are: copies of one count once."""
        return len(self.articles) - sum(len(group) - 1 for group in self.copies)
