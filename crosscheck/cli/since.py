"""``--since``: the findings that touch what changed, with everything compared."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryFile

from crosscheck.cli.git import Repository
from crosscheck.model import Article, Report
from crosscheck.readers import DATASETS
from crosscheck.readers.settings import Settings

_WAYS = ("auto", "folder", "one")


def touching(report: Report, changed: Collection[str]) -> Report:
    """The report with those findings only that have a side in a changed article.

    Args:
        report: What was found, everything compared.
        changed: The ids of the articles that changed.
    """
    findings = (f for f in report.findings if any(side.claim.article.id in changed for side in f.evidence))
    return replace(report, findings=tuple(findings))


def changed_articles(articles: Sequence[Article], repository: Repository, story_by: str) -> frozenset[str]:
    """The ids of the articles that are new or different: whole files, and single rows of a dataset.

    Raises:
        Fault: An article lies outside the repository.
    """
    by_file: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        by_file[article.path].append(article)
    changed: set[str] = set()
    for path, inside in by_file.items():
        name = repository.name_of(Path(path))
        if name not in repository.at_commit:
            changed.update(article.id for article in inside)
        elif name in repository.changed:
            before = _rows_before(name, repository, inside[0].format, story_by)
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
