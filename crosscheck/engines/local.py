"""In this process: one task after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Task = TypeVar("Task")
Done = TypeVar("Done")


def each(work: Callable[[Task], Done], tasks: Iterable[Task]) -> Iterator[Done]:
    """What comes of each task."""
    return map(work, tasks)
