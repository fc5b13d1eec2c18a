"""Labels: what an article is called among all that were read, and the story that it is of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from crosscheck.model import Article
from crosscheck.readers.found import Found
from crosscheck.readers.shelf import Label, Shelf

#: What ``story_by`` may be beside a column.
WAYS = ("folder", "one", "auto")


def labels(shelf: Shelf, files: Sequence[Found], story_by: str | None) -> Label:
    """What gives each article its id and its story.

    The id is the file's name with as much of its folder as tells it apart, or the row's. Rows of two
    files that share an id get their file's name in front, all of them.
    """
    names = _file_names(files)
    shared = _shared_ids(shelf, names) if len(files) > 1 else frozenset()

    def label(article: Article, file: int) -> Article:
        id_ = _own_id(article, names[file])
        if article.line is not None and id_ in shared:
            id_ = f"{names[file]}:{id_}"
        return replace(article, id=id_, story=_story(article, files[file], story_by))

    return label


def _shared_ids(shelf: Shelf, names: Sequence[str]) -> frozenset[str]:
    """The ids that articles of two files have."""
    first: dict[str, int] = {}
    owned = ((_own_id(article, names[file]), file) for article, file in shelf.filed())
    return frozenset(id_ for id_, file in owned if first.setdefault(id_, file) != file)


def _story(article: Article, origin: Found, story_by: str | None) -> str | None:
    if story_by == "one":
        return ""
    if story_by == "folder":
        return origin.folder or origin.file.parent.name or "/"
    return article.story or (origin.folder if article.line is None else None)


def _own_id(article: Article, name: str) -> str:
    if article.line is None:
        return name
    return f"{name}:{article.line}" if article.id == f"{article.path}:{article.line}" else article.id


def _file_names(files: Sequence[Found]) -> list[str]:
    """The shortest ends of the files' paths that differ, a folder more where they do not."""
    parts = [PurePath(found.file).parts for found in files]
    names = [""] * len(files)
    open_, depth = list(range(len(files))), 1
    while open_:
        ends: defaultdict[str, list[int]] = defaultdict(list)
        for number in open_:
            ends["/".join(parts[number][-depth:])].append(number)
        for end, same in ends.items():
            if len(same) == 1:
                names[same[0]] = end.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
        open_ = [number for same in ends.values() if len(same) > 1 for number in same]
        depth += 1
    return names
