"""``--since``: the findings that touch what changed, with everything compared."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryFile

from crosscheck.cli.git import Repository
from crosscheck.model import Article, Judged
from crosscheck.readers import DATASETS
from crosscheck.readers.settings import Settings
from crosscheck.renderers.layout.wording import counted

_WAYS = ("auto", "folder", "one")


class Changes:
    """Which findings touch what changed after a commit.

    Args:
        ref: The commit, as it was asked for.
        articles: The ids of the articles that are new or different.
    """

    def __init__(self, ref: str, articles: Collection[str]) -> None:
        self._ref = ref
        self._articles = articles
        self._left_out = 0

    def touching(self, judged: Judged) -> Judged:
        """A story with those findings only that have a side in a changed article, everything compared."""
        findings = tuple(
            finding
            for finding in judged.findings
            if any(side.claim.article.id in self._articles for side in finding.evidence)
        )
        self._left_out += len(judged.findings) - len(findings)
        return replace(judged, findings=findings)

    @property
    def remarks(self) -> tuple[str, ...]:
        """How many findings were left out."""
        if not self._left_out:
            return ()
        return (f"left out as older than {self._ref}: {counted(self._left_out, 'finding')}",)


def changed_articles(articles: Iterable[Article], repository: Repository, story_by: str) -> frozenset[str]:
    """The ids of the articles that are new or different: whole files, and single rows of a dataset.

    Args:
        articles: Those of one file together.
        repository: The work tree, seen from the commit.
        story_by: What makes articles one story.

    Raises:
        Fault: An article lies outside the repository.
    """
    changed: set[str] = set()
    for (path, form), inside in groupby(articles, attrgetter("path", "format")):
        name = repository.name_of(Path(path))
        if name not in repository.at_commit:
            changed.update(article.id for article in inside)
        elif name in repository.changed:
            before = _rows_before(name, repository, form, story_by)
            changed.update(article.id for article in inside if not _was_there(article, before, story_by))
    return frozenset(changed)


def _rows_before(name: str, repository: Repository, format_: str, story_by: str) -> dict[str, set[str]]:
    """The ids of the rows that a dataset had, "" for a row without one, by what was in them; none for other files."""
    if (rows := dict(DATASETS).get(format_)) is None:
        return {}
    column = None if story_by in _WAYS else story_by
    before: defaultdict[str, set[str]] = defaultdict(set)
    with TemporaryFile() as old:
        repository.write_old(name, old)
        old.seek(0)
        for row in rows(old, name, Settings(story_column=column)):
            if isinstance(row, Article):
                before[_content(row, story_by)].add("" if row.id == f"{name}:{row.line}" else row.id)
    return before


def _was_there(article: Article, before: Mapping[str, set[str]], story_by: str) -> bool:
    """Whether a row of the same content was there under the same id, which may carry the file's name in front now."""
    ids = before.get(_content(article, story_by), set())
    return "" in ids or any(article.id == id_ or article.id.endswith(f":{id_}") for id_ in ids)


def _content(row: Article, story_by: str) -> str:
    """A hash of what a row says, its place aside."""
    story = None if story_by in ("folder", "one") else row.story
    said = [row.title, row.text, row.source, row.published, row.language, story]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()
