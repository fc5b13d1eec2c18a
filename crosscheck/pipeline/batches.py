"""Batches: stories with their articles, as many at once as are read side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crosscheck.model import Article
from crosscheck.pipeline.group import Group
from crosscheck.text.scanning.pages import ENOUGH, TOGETHER


@dataclass(frozen=True, slots=True)
class Told:
    """A story before it is judged: its key, and its articles in the order of their ids."""

    key: str
    articles: tuple[Article, ...]


Batch = tuple[Told, ...]


def batches(articles: Sequence[Article], stories: Iterable[Group], pages: int = TOGETHER) -> Iterator[Batch]:
    """The stories with their articles, each whole, those of few articles together (see ``text.scanning.pages``).

    Args:
        articles: Those that were grouped.
        stories: How they were.
        pages: So many articles make a batch, and so do fewer long ones.
    """
    batch: list[Told] = []
    count = size = 0
    for one in stories:
        told = Told(one.key, tuple(articles[at] for at in one.members))
        batch.append(told)
        count += len(told.articles)
        size += sum(len(article.text) for article in told.articles)
        if count >= pages or size >= ENOUGH:
            yield tuple(batch)
            batch, count, size = [], 0, 0
    if batch:
        yield tuple(batch)
