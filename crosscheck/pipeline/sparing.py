"""Sparing: where an internal error ends the work on a batch, only the story at fault is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from typing import Generic, TypeVar

from crosscheck.model import Article, Fault, Skipped
from crosscheck.pipeline.batches import Batch, Told

Done = TypeVar("Done")


@dataclass(frozen=True, slots=True)
class Sparing(Generic[Done]):
    """Does what its work does; where that fails, story by story.

    Attributes:
        work: What comes of each story of a batch, in their order.
    """

    work: Callable[[Batch], tuple[Done, ...]]

    def __call__(self, batch: Batch) -> tuple[Done | Skipped, ...]:
        """What comes of each story; of one in which there is an internal error, why it was not checked.

        Raises:
            Fault: What the user can mend ends the work.
        """
        try:
            return self.work(batch)
        except Fault:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the other stories have nothing to do with it
            if len(batch) > 1:
                return tuple(chain.from_iterable(self((told,)) for told in batch))
            return (_lost(batch[0], error),)


def _lost(told: Told, error: Exception) -> Skipped:
    detail = f"{type(error).__name__}: {(str(error).splitlines() or [''])[0]}".rstrip(": ")
    why = f"internal error in story {told.key}, which was left unchecked; please report it: {detail}"
    return Skipped(_place(told.articles[0]), "story", f"{why} (details: crosscheck --debug …)")


def _place(article: Article) -> str:
    return article.path if article.line is None else f"{article.path}:{article.line}"
