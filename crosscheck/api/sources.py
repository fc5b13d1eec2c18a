"""What a caller may give to be checked: files by path, articles, or texts by name."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping

from crosscheck.model import Article, Fault
from crosscheck.readers import Reading, read

Source = str | os.PathLike[str] | Article
Sources = Source | Iterable[Source] | Mapping[str, str]

_LONGEST_PATH = 4_096


def gather(sources: Sources, story_by: str = "auto") -> Reading:
    """The articles of whatever was given, in its order; files are read, and what cannot be read is listed.

    Args:
        sources: A path or several (files, folders, datasets), articles, paths and articles mixed, or a
            mapping from the name of an article to its text.
        story_by: What makes the articles of files one story, as on the command line.

    Raises:
        Fault: Nothing was given, nothing could be read, two articles have one id, or a text stands where a
            path belongs.
    """
    if isinstance(sources, Mapping):
        return _named(sources)
    given = [sources] if isinstance(sources, str | os.PathLike | Article) else list(sources)
    paths = [_path(source) for source in given if not isinstance(source, Article)]
    own = [source for source in given if isinstance(source, Article)]
    batch = read(paths, story_by=story_by) if paths or not own else Reading(())
    articles = (*batch.articles, *own)
    (most, times), *_ = Counter(article.id for article in articles).most_common(1)
    if times > 1:
        raise Fault(f"{times} articles are called {most!r}; give each an id of its own")
    return Reading(articles, batch.skipped, batch.notes)


def _named(texts: Mapping[str, str]) -> Reading:
    if not texts:
        raise Fault("no article given; give texts by name, or paths")
    for name, text in texts.items():
        if not isinstance(text, str):
            raise Fault(f"{name!r} is no text but {type(text).__name__}")
        if not text.strip():
            raise Fault(f"{name!r} is an empty text")
    return Reading(tuple(Article(id=name, path=name, text=text) for name, text in texts.items()))


def _path(source: object) -> str:
    if not isinstance(source, str | os.PathLike):
        raise Fault(f"{type(source).__name__} is no path and no article")
    path = os.fspath(source)
    if "\n" in path or len(path) > _LONGEST_PATH:
        raise Fault("a text stands where a path belongs; give texts by name: check({'Herald': text, 'Courier': text})")
    return path
