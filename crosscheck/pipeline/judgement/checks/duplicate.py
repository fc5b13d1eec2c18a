"""Duplicate: one text, twice in a story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Article, Fact, Story
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.pipeline.judgement.whole_article import about, against, opening
from crosscheck.ruleset.checks import Duplicate

_ATTRIBUTE = "text"
_SURE = 0.95


def object_to(check: Duplicate, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a text that several articles of the story have."""
    del check, facts
    copies: dict[str, list[Article]] = {}
    for article in story.articles:
        copies.setdefault(" ".join(article.text.lower().split()), []).append(article)
    for alike in copies.values():
        if len(alike) > 1:
            ids = tuple(article.id for article in alike)
            told = f"{', '.join(ids[:5])}{' …' if len(ids) > 5 else ''} have one text"
            claims = [about(article, _ATTRIBUTE, "the same text", opening(article)) for article in alike]
            reason = "one article was collected twice, or an agency's copy was printed as it came"
            yield against(claims, told, reason, _SURE, Agreement.SAME)
