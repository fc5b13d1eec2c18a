"""In several processes on this machine: tasks go out ahead of what is waited for, so that none is idle."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing import active_children, parent_process
from threading import Thread
from typing import TypeVar, cast

from crosscheck.model import Fault

Task = TypeVar("Task")
Done = TypeVar("Done")

# So many tasks for each process are out at a time: enough for a long one to hold up nobody, few enough to hold.
_AHEAD = 8
_ENDING = (signal.SIGINT, signal.SIGTERM)
_given: list[Callable[[object], object]] = []


def each(work: Callable[[Task], Done], tasks: Iterable[Task], jobs: int) -> Iterator[Done]:
    """What comes of each task, in the order of the tasks; the processes end with the last one, or where it is left."""
    others = set(active_children())
    # What a process that has ended does not read any more is no reason to end, too.
    piped = signal.signal(signal.SIGPIPE, signal.SIG_IGN) if hasattr(signal, "SIGPIPE") else None
    pool = ProcessPoolExecutor(jobs, initializer=partial(_begin, work))
    out: deque[Future[object]] = deque()
    finished = False
    try:
        for task in tasks:
            with _undisturbed():
                out.append(pool.submit(_do, task))
            if len(out) == jobs * _AHEAD:
                yield cast("Done", out.popleft().result())
        while out:
            yield cast("Done", out.popleft().result())
        finished = True
    except BrokenProcessPool:
        raise Fault("one of the --jobs was ended from outside, most often for lack of memory: try fewer") from None
    finally:
        if not finished:  # nobody waits for what is under way
            for child in set(active_children()) - others:
                child.kill()
        pool.shutdown(cancel_futures=True)
        if piped is not None:
            signal.signal(signal.SIGPIPE, piped)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """No signal while a process is made: what it would raise in there is lost. It comes right after."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(work: Callable[[Task], Done]) -> None:
    """Make a process ready: it ends with the one that made it, which alone hears what the user says."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    Thread(target=_end_with_parent, daemon=True).start()
    _given[:] = [cast("Callable[[object], object]", work)]


def _do(task: object) -> object:
    return _given[0](task)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
