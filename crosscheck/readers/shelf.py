"""The shelf: articles that were read, put by until their story is; of each only its place is in memory."""

from __future__ import annotations

import pickle
from array import array
from collections.abc import Callable, Iterator, Sequence
from typing import overload

from crosscheck.model import Article
from crosscheck.spool import Spool

#: An article with the id and the story that it has among all others; the number is that of its file.
Label = Callable[[Article, int], Article]


class Shelf(Sequence[Article]):
    """Articles in the order in which they were read, each taken from the shelf when it is asked for."""

    def __init__(self) -> None:
        self._articles = Spool()
        self._files = array("L")
        self._label: Label = lambda article, _: article

    def add(self, article: Article, file: int) -> None:
        """Put an article by.

        Args:
            article: As its reader gives it.
            file: The number of the file that it is from.

        Raises:
            Fault: The disk refuses.
        """
        self._articles.add(pickle.dumps(article, pickle.HIGHEST_PROTOCOL))
        self._files.append(file)

    def labelled(self, label: Label) -> Shelf:
        """The same shelf, each article with its label when it is taken down."""
        same = Shelf()
        same._articles, same._files, same._label = self._articles, self._files, label
        return same

    def filed(self) -> Iterator[tuple[Article, int]]:
        """Each article as its reader gave it, with the number of its file."""
        return zip(map(_unpacked, self._articles), self._files, strict=True)

    def __len__(self) -> int:
        return len(self._files)

    @overload
    def __getitem__(self, at: int) -> Article: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Article, ...]: ...
    def __getitem__(self, at: int | slice) -> Article | tuple[Article, ...]:
        if isinstance(at, slice):
            return tuple(map(self.__getitem__, range(*at.indices(len(self)))))
        return self._label(_unpacked(self._articles[at]), self._files[at])


def _unpacked(packed: bytes) -> Article:
    article: Article = pickle.loads(packed)  # noqa: S301 - packed by this run, into a file of its own
    return article
