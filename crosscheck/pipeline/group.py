"""Grouping: which articles are read together as one story, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from crosscheck.model import Article
from crosscheck.stories import alike, brief

_TOGETHER = "1"


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that are read as one story.

    Attributes:
        key: The story's name: its own key, or the id of the earliest report.
        articles: In the order of their ids.
        why: What makes them one story, in plain words.
    """

    key: str
    articles: tuple[Article, ...]
    why: str


def group(articles: Iterable[Article]) -> tuple[Group, ...]:
    """Stories in the order of their keys.

    Articles that carry a story key are grouped by it, files given by name are one story, and rows
    of a dataset without a key are grouped by their days and their telling words.
    """
    keyed: dict[str, list[Article]] = {}
    together: list[Article] = []
    rows: list[Article] = []
    for article in articles:
        if article.story is not None:
            keyed.setdefault(article.story, []).append(article)
        else:
            (together if article.line is None else rows).append(article)
    groups = [_group(key, members, "its story key") for key, members in keyed.items()]
    if together:
        groups.append(_group(_TOGETHER, together, "given together"))
    groups += _by_content(rows)
    return tuple(sorted(_apart(groups), key=attrgetter("key")))


def _group(key: str, articles: list[Article], why: str) -> Group:
    return Group(key, tuple(sorted(articles, key=attrgetter("id"))), why)


def _by_content(rows: list[Article]) -> Iterator[Group]:
    for story in alike([brief(row) for row in rows]):
        members = [rows[at] for at in story.members]
        why = f"they share: {', '.join(story.words)}" if len(members) > 1 else "like no other"
        yield _group(members[0].id, members, why)


def _apart(groups: Iterable[Group]) -> Iterator[Group]:
    """The groups, each under a key of its own: a row may be called as a story is."""
    taken: set[str] = set()
    for one in groups:
        key = one.key
        while key in taken:
            key += "+"
        taken.add(key)
        yield Group(key, one.articles, one.why)
