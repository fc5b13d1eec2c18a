"""A desk's own spellings: the form in which it prints a name, whatever its sources print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from crosscheck.names.comparison.compare import NameAgreement, compare_names
from crosscheck.names.comparison.skeleton import skeleton
from crosscheck.names.letters import folded

# A variant that is less sure to be the same person's name is left alone.
_LEAST: Final = 0.8


@dataclass(frozen=True, slots=True)
class HouseName:
    """A name as the desk prints it.

    Attributes:
        name: The form to print.
        instead_of: Forms that it replaces, of which nothing has to be judged.
    """

    name: str
    instead_of: tuple[str, ...] = ()


class HouseNames:
    """The names of a desk, to ask for the house spelling of a printed one."""

    def __init__(self, names: Iterable[HouseName]) -> None:
        self._replaced: dict[str, HouseName] = {}
        self._right: dict[str, HouseName] = {}
        self._by_part: dict[str, list[HouseName]] = defaultdict(list)
        for house in names:
            self._right[house.name] = house
            for form in house.instead_of:
                self._replaced.setdefault(form.casefold(), house)
            for key in _keys(house.name):
                self._by_part[key].append(house)

    def replacing(self, printed: str) -> HouseName | None:
        """The house name that is to be printed instead of a form the desk has listed; None for any other form."""
        return self._replaced.get(printed.casefold())

    def spelling(self, printed: str) -> tuple[HouseName, float] | None:
        """The house name of a person whose full name is spelt otherwise, and how sure it is that both are one.

        None where the name is in house style, is nobody's whom the desk lists, or could be two people's.
        """
        if printed in self._right:
            return None
        listed = self.replacing(printed)
        if listed is not None:
            return listed, 1.0
        near = {house.name: house for key in _keys(printed) for house in self._by_part.get(key, ())}
        compared = [(house, compare_names(printed, house.name)) for house in near.values()]
        fitting = [
            (house, found.score)
            for house, found in compared
            if found.agreement is not NameAgreement.DIFFERENT and found.spelling
        ]
        return fitting[0] if len(fitting) == 1 and fitting[0][1] >= _LEAST else None

    def holds(self, printed: str) -> HouseName | None:
        """The house name that a full name is, in any spelling."""
        if printed in self._right:
            return self._right[printed]
        found = self.spelling(printed)
        return found[0] if found is not None else None


def _keys(name: str) -> Iterator[str]:
    return (skeleton(folded(part)) for part in name.split())
