"""How much longer work takes on twice as much."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from time import process_time
from typing import TypeVar

import pytest

Given = TypeVar("Given")

#: What the work on the smaller size should take, in seconds; more of it finds growth that sets in later.
SECONDS = float(os.environ.get("GROWTH_SECONDS", "0.02"))
#: Below three times for twice as much, time grows as n log n does, with room for the noise of a machine.
ALLOWED = 3
_FIRST, _LARGEST = 600, 60_000
_TRIES = 5


@pytest.fixture
def growth() -> Iterator[Callable[..., float]]:
    """How many times as long work takes on twice as much: the least of several tries, by the processor's clock."""
    gc.collect()
    gc.disable()
    yield _growth
    gc.enable()


def _growth(
    made: Callable[[int], Given], work: Callable[[Given], object], first: int = _FIRST, largest: int = _LARGEST
) -> float:
    """The ratio.

    Args:
        made: What is worked on, of a size.
        work: The work.
        first: A size that is quick.
        largest: One that need not be passed.
    """
    work(made(first))
    size, least = first, _time(made(first), work)
    while least < SECONDS and size < largest:
        size = min(largest, max(2 * size, int(size * SECONDS / max(least, SECONDS / 40))))
        least = _time(made(size), work)
    ratio = _ratio(made(size), made(2 * size), work)
    # Growth that is no noise, and no cache that is full, goes on.
    return ratio if ratio < ALLOWED else min(ratio, _ratio(made(2 * size), made(4 * size), work))


def _ratio(one: Given, twice: Given, work: Callable[[Given], object]) -> float:
    least, most = _time(one, work), _time(twice, work)
    for _ in range(_TRIES):
        if most < ALLOWED * least:
            break
        least, most = min(least, _time(one, work)), min(most, _time(twice, work))
    return most / least


def _time(given: Given, work: Callable[[Given], object]) -> float:
    start = process_time()
    work(given)
    return process_time() - start
