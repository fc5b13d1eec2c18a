"""A desk's own spellings: the form in which it prints a name, whatever its sources print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from crosscheck.names.comparison.compare import NameAgreement, compare_names
from crosscheck.names.comparison.skeleton import skeleton
from crosscheck.names.letters import folded

# A variant that is less sure to be the same person's name is left alone.
_LEAST: Final = 0.8


class HouseNames:
    """The names of a desk, to ask for the house spelling of a printed one.

    Args:
        names: The forms to print, each with the forms that it replaces, of which nothing has to be judged.
    """

    def __init__(self, names: Mapping[str, Sequence[str]]) -> None:
        self._names = names
        self._replaced: dict[str, str] = {}
        self._by_part: dict[str, list[str]] = defaultdict(list)
        for name, forms in names.items():
            for form in forms:
                self._replaced.setdefault(form.casefold(), name)
            for key in _keys(name):
                self._by_part[key].append(name)

    def replacing(self, printed: str) -> str | None:
        """The name that is to be printed instead of a form the desk has listed; None for any other form."""
        return self._replaced.get(printed.casefold())

    def spelling(self, printed: str) -> tuple[str, float] | None:
        """The house spelling of a person's full name that is spelt otherwise, and how sure it is that both are one.

        None where the name is in house style, is nobody's whom the desk lists, or could be two people's.
        """
        if printed in self._names:
            return None
        listed = self.replacing(printed)
        if listed is not None:
            return listed, 1.0
        near = dict.fromkeys(name for key in _keys(printed) for name in self._by_part.get(key, ()))
        compared = [(name, compare_names(printed, name)) for name in near]
        fitting = [
            (name, found.score)
            for name, found in compared
            if found.agreement is not NameAgreement.DIFFERENT and found.spelling
        ]
        return fitting[0] if len(fitting) == 1 and fitting[0][1] >= _LEAST else None

    def holds(self, printed: str) -> str | None:
        """The house spelling of a full name, in whatever spelling that is."""
        if printed in self._names:
            return printed
        found = self.spelling(printed)
        return found[0] if found is not None else None


def _keys(name: str) -> Iterator[str]:
    return (skeleton(folded(part)) for part in name.split())
