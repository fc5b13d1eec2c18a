"""Bearers: the persons of an article by every part of their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from crosscheck.names.reading.neighbours import Neighbours
from crosscheck.names.reading.roster import MANY, Draft


class Bearers:
    """Who bears a name, in full or in part.

    Attributes:
        surnames: By surname; so are ``givens`` and ``nicknames``.
        tails: By a full form without its first name.
        indexes: Each of the three, with the form of a mention by it, in the order in which a bare name is looked up.
        neighbours: The surnames, for what is one letter off.
    """

    def __init__(self, drafts: Iterable[Draft]) -> None:
        self._forms: dict[tuple[tuple[str, ...], str], Draft] = {}
        self._unsuffixed: dict[tuple[str, ...], Draft] = {}
        self.tails: dict[tuple[str, ...], Draft] = {}
        self.surnames: dict[str, list[Draft]] = defaultdict(list)
        self.givens: dict[str, list[Draft]] = defaultdict(list)
        self.nicknames: dict[str, list[Draft]] = defaultdict(list)
        self.indexes = (("surname", self.surnames), ("given", self.givens), ("nickname", self.nicknames))
        self.neighbours = Neighbours()
        for draft in drafts:
            self.add(draft)

    def add(self, draft: Draft) -> None:
        """One person more."""
        for form in draft.forms:
            self._forms.setdefault((form.parts, form.suffix), draft)
            self._unsuffixed.setdefault(form.parts, draft)
            if len(form.parts) > 2:
                self.tails.setdefault(form.parts[1:], draft)
        for names, index in (
            (draft.surnames, self.surnames),
            (draft.givens, self.givens),
            (draft.nicknames, self.nicknames),
        ):
            for name in sorted(names):
                if len(index[name]) < MANY:
                    index[name].append(draft)
        for name in sorted(draft.surnames):
            self.neighbours.add(name)

    def of(self, parts: tuple[str, ...], suffix: str) -> Draft | None:
        """Who bears a full form: with the suffix, without one, or with one that is left out here."""
        return self._forms.get((parts, suffix)) or self._forms.get((parts, "")) or self._unsuffixed.get(parts)
