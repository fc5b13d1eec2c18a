"""Whatever runs the work: the results in order, errors at their place, no process left behind."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from itertools import islice
from multiprocessing import active_children
from time import sleep

import pytest

from crosscheck.engines import cores, each
from crosscheck.model import Fault

JOBS = (1, 2, 5)


def slower_at_first(number: int) -> int:
    sleep(0.1 if number % 4 == 0 else 0)
    return number * number


def refuses_three(number: int) -> int:
    if number == 3:
        raise Fault("three", path="numbers.txt", line=3)
    return number


def ends_its_process(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.parametrize("jobs", JOBS)
def test_results_come_in_the_order_of_the_tasks(jobs: int) -> None:
    assert list(each(slower_at_first, range(40), jobs)) == [number * number for number in range(40)]


@pytest.mark.parametrize("jobs", JOBS)
def test_no_task_is_no_result(jobs: int) -> None:
    assert list(each(slower_at_first, [], jobs)) == []


@pytest.mark.parametrize("jobs", JOBS)
def test_tasks_are_taken_as_they_are_needed(jobs: int) -> None:
    taken = []

    def tasks() -> Iterator[int]:
        for number in range(1_000):
            taken.append(number)
            yield number

    done = list(islice(each(slower_at_first, tasks(), jobs), 3))

    assert done == [0, 1, 4]
    assert len(taken) <= 3 + 8 * jobs


@pytest.mark.parametrize("jobs", JOBS)
def test_an_error_comes_at_its_place_with_all_that_it_says(jobs: int) -> None:
    results = each(refuses_three, range(100), jobs)

    assert list(islice(results, 3)) == [0, 1, 2]
    with pytest.raises(Fault) as caught:
        next(results)
    assert str(caught.value) == "numbers.txt:3: three"
    assert active_children() == []


def test_a_process_that_is_ended_from_outside_is_told() -> None:
    with pytest.raises(Fault, match="ended from outside, most often for lack of memory"):
        list(each(ends_its_process, range(100), 2))

    assert active_children() == []


def test_no_process_is_left_where_results_are() -> None:
    results = each(slower_at_first, range(100), 2)
    next(results)
    assert active_children() != []

    results.close()  # type: ignore[attr-defined]

    assert active_children() == []


def test_there_is_a_core() -> None:
    assert cores() >= 1
