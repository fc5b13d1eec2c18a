"""Those whom an article names without their age, by the part they play: of two suspects nobody knows which is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from crosscheck.names.across import Identity, Who
from crosscheck.names.reference.introduced import part_played
from crosscheck.pipeline.alignment.people.aged import Aged
from crosscheck.pipeline.extract import Reading

# Of an article so many people are asked for their part.
_MOST = 24


@dataclass(slots=True)
class Unaged:
    """Who plays which part in the articles of a story and has no age there; read of an article when first asked for.

    Attributes:
        readings: The articles.
        people: Those of every article whose age is told.
        named: Who the named people of every article are.
    """

    readings: Sequence[Reading]
    people: Sequence[Sequence[Aged]]
    named: Who
    _known: dict[int, dict[str, str]] = field(default_factory=dict)

    def names_both(self, number: int, one: Aged, other: Aged) -> bool:
        """Whether an article names both of two in that part, without an age: one who may be somebody, and another.

        Args:
            number: The place of the article in its story.
            one: Somebody of another article.
            other: Somebody whose age this article tells, who may be that one.
        """
        part = one.part or other.part
        known = {name for name, played in self._parts(number).items() if part and played == part}
        return len(known) > 1 and one.name in known

    def names(self, number: int, one: Aged) -> bool:
        """Whether an article names somebody of another article, by whatever form of the name."""
        cast = self.readings[number].cast.persons
        return any(one.name == self.named.get((number, p.name), Identity(p.name, 1.0)).name for p in cast)

    def _parts(self, number: int) -> dict[str, str]:
        if number not in self._known:
            reading = self.readings[number]
            aged = {subject for person in self.people[number] for subject in person.subjects}
            others = [person for person in reading.cast.persons if person.name not in aged][:_MOST]
            self._known[number] = {
                self.named.get((number, person.name), Identity(person.name, 1.0)).name: part_played(
                    reading.prose, person
                )
                for person in others
            }
        return self._known[number]
