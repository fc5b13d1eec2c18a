"""Where the work runs: in this process, or in several on the cores of this machine.

``each`` is the face. Whatever runs the work, what comes of it comes in the order of the tasks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from crosscheck.engines import local

Task = TypeVar("Task")
Done = TypeVar("Done")


def each(work: Callable[[Task], Done], tasks: Iterable[Task], jobs: int = 1) -> Iterator[Done]:
    """What comes of each task, in the order of the tasks, which are taken as they are needed.

    Args:
        work: A function that can be pickled, where there are several jobs; so are tasks and what comes of them.
        tasks: Any number.
        jobs: In how many processes; one means this one.

    Raises:
        Exception: What the work raises, at its place in the order; no later task is then done.
        Fault: A process was ended from outside.
    """
    if jobs == 1:
        return local.each(work, tasks)
    from crosscheck.engines import processes

    return processes.each(work, tasks, jobs)


def cores() -> int:
    """How many cores this process may use."""
    import os

    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
