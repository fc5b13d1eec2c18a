"""Neighbours: the surnames of an article one letter away from a word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from crosscheck.names.reading.roster import one_slip

# No surname is longer; what is, is no name. One of four letters can have a fifth put in.
_SHORTEST: Final = 4
_LONGEST: Final = 24


class Neighbours:
    """Surnames, found by what is left of them without one letter; indexed when first asked for."""

    def __init__(self) -> None:
        self._near: dict[str, str] = {}
        self._not_yet_near: list[str] = []
        self._initials: set[str] = set()

    def add(self, name: str) -> None:
        """Adds a folded surname, unless it is too short or too long to be missed by a slip."""
        if _SHORTEST <= len(name) <= _LONGEST:
            self._initials.add(name[0])
            self._not_yet_near.append(name)

    def may_have(self, name: str) -> bool:
        """Whether some surname begins as a word does, which is the quickest thing to ask."""
        return name[:1] in self._initials and _SHORTEST <= len(name) <= _LONGEST

    def of(self, name: str) -> Iterator[str]:
        """The surnames that one slip makes of a folded word, its plural left out; the first letter is never missed."""
        for known in self._not_yet_near:
            for key in _shortened(known):
                self._near.setdefault(key, known)
        self._not_yet_near.clear()
        for key in _shortened(name):
            surname = self._near.get(key)
            if surname is not None and surname[0] == name[0] and one_slip(surname, name) and name != surname + "s":
                yield surname


def _shortened(name: str) -> list[str]:
    """A name and what is left of it without one letter: two names one slip apart share a member."""
    return [name, *(name[:number] + name[number + 1 :] for number in range(len(name)))]
