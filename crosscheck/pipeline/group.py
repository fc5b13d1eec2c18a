"""Grouping: which articles are read together as one story."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from crosscheck.model import Article


def group(articles: Iterable[Article]) -> tuple[tuple[str, tuple[Article, ...]], ...]:
    """Stories by their key, in the order of the keys.

    Files given by name form one story; a row of a dataset without a story column stands alone.
    """
    stories: dict[str, list[Article]] = {}
    for article in articles:
        alone = article.id if article.format == "jsonl" else "1"
        stories.setdefault(article.story or alone, []).append(article)
    return tuple((key, tuple(sorted(stories[key], key=attrgetter("id")))) for key in sorted(stories))
