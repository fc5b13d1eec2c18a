from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from time import process_time
from typing import Any

import pytest

#: What the work on the smaller size should take, in seconds; more of it finds growth that sets in later.
SECONDS = float(os.environ.get("GROWTH_SECONDS", "0.02"))
#: Below three times for twice as much, time grows as n log n does, with room for the noise of a machine.
ALLOWED = 3
_FIRST, _LARGEST = 600, 1_000_000
_TRIES = 5


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="Rewrite the golden reports; then review the difference.")


@pytest.fixture
def growth() -> Iterator[Callable[..., float]]:
    """How many times as long work takes on twice as much: the least of several tries, by the processor's clock."""
    gc.disable()
    yield _growth
    gc.enable()


def _growth(
    given: str | Callable[[int], Any], work: Callable[[Any], object], first: int = _FIRST, largest: int = _LARGEST
) -> float:
    """The ratio.

    Args:
        given: What is worked on, of a size; of a phrase, a page that repeats it.
        work: The work.
        first: A size that is quick.
        largest: One that need not be passed.
    """
    made = _repeated(given) if isinstance(given, str) else given
    # What is kept of words is known from here on.
    work(made(first + first // 2))
    size = first
    while size < largest and _time(made(size), work) < SECONDS:
        size = min(largest, 2 * size)
    ratio = _ratio(size, made, work)
    # Growth that is no noise, and no cache that is full, goes on.
    return ratio if ratio < ALLOWED else min(ratio, _ratio(3 * size, made, work))


def _repeated(phrase: str) -> Callable[[int], str]:
    return lambda size: phrase * (size // len(phrase) + 1)


def _ratio(size: int, made: Callable[[int], Any], work: Callable[[Any], object]) -> float:
    """Of the least times that a share of the size takes.

    Each try has a size of its own: much is kept of a page that was read, and the next try would find it. It is
    smaller than the last one, so that what is kept of words and names is found by both of its halves.
    """
    once, twice = [], []
    for part in range(_TRIES, 0, -1):
        some = size + max(part, part * size // 20)
        once.append(_time(made(some), work) / some)
        twice.append(_time(made(2 * some), work) / some)
        if min(twice) < ALLOWED * min(once):
            break
    return min(twice) / min(once)


def _time(given: Any, work: Callable[[Any], object]) -> float:
    start = process_time()
    work(given)
    return process_time() - start
