"""Disjoint sets of numbers: what is one with what, directly or through others (Tarjan, JACM 1975)."""

from __future__ import annotations


class Disjoint:
    """The numbers below a size, each in a set of its own at first; a set is known by its least."""

    def __init__(self, size: int) -> None:
        self._home = [*range(size)]

    def least(self, number: int) -> int:
        """The least of those that a number is one with."""
        home = self._home
        while home[number] != number:
            home[number] = number = home[home[number]]
        return number

    def join(self, one: int, other: int) -> None:
        """Makes the sets of two numbers one."""
        low, high = sorted((self.least(one), self.least(other)))
        self._home[high] = low
