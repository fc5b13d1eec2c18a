"""Grouping: which articles are read together as one story, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from crosscheck.model import Article
from crosscheck.stories import Brief, alike, brief

_TOGETHER = "1"

# An article's id, and its place among those that were given.
_Member = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that are read as one story.

    Attributes:
        key: The story's name: its own key, or the id of the earliest report.
        members: The places of its articles in the sequence that was given, in the order of their ids.
        why: What makes them one story, in plain words.
    """

    key: str
    members: tuple[int, ...]
    why: str


def group(articles: Iterable[Article]) -> tuple[Group, ...]:
    """Stories in the order of their keys.

    Articles that carry a story key are grouped by it, files given by name are one story, and rows
    of a dataset without a key are grouped by their days and their telling words. No article is kept.
    """
    keyed: dict[str, list[_Member]] = {}
    together: list[_Member] = []
    rows: list[_Member] = []
    briefs: list[Brief] = []
    for at, article in enumerate(articles):
        member = article.id, at
        if article.together:
            together.append(member)
        elif article.story is not None:
            keyed.setdefault(article.story, []).append(member)
        else:
            rows.append(member)
            briefs.append(brief(article))
    groups = [_group(key, members, "its story key") for key, members in keyed.items()]
    if together:
        groups.append(_group(_TOGETHER, together, "given together"))
    groups += _by_content(rows, briefs)
    return tuple(sorted(_apart(groups), key=attrgetter("key")))


def _group(key: str, members: Sequence[_Member], why: str) -> Group:
    return Group(key, tuple(at for _, at in sorted(members)), why)


def _by_content(rows: Sequence[_Member], briefs: Sequence[Brief]) -> Iterator[Group]:
    for story in alike(briefs):
        members = [rows[at] for at in story.members]
        why = f"they share: {', '.join(story.words)}" if len(members) > 1 else "like no other"
        yield _group(members[0][0], members, why)


def _apart(groups: Iterable[Group]) -> Iterator[Group]:
    """The groups, each under a key of its own: a row may be called as a story is."""
    taken: set[str] = set()
    for one in groups:
        key = one.key
        while key in taken:
            key += "+"
        taken.add(key)
        yield replace(one, key=key)
