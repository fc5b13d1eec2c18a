"""Disjoint sets of numbers."""

from __future__ import annotations

from crosscheck.pipeline.alignment.disjoint import Disjoint


def test_what_is_one_through_others_is_known_by_the_least() -> None:
    sets = Disjoint(6)
    for one, other in ((4, 5), (2, 4), (0, 3)):
        sets.join(one, other)

    assert [sets.least(number) for number in range(6)] == [0, 1, 2, 0, 2, 2]
