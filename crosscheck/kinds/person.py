"""Persons: every mention of somebody by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.model import Agreement, Claim, Json, Relation, Slot
from crosscheck.names.cast import Cast
from crosscheck.names.compare import NameAgreement, compare_names
from crosscheck.text.prose import Prose


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as printed, without its title."""

    printed: str

    def relate(self, other: PersonName, /) -> Relation:
        """Same, a variant spelling, the same name in short, or another name."""
        if self.printed == other.printed:
            return Relation(Agreement.SAME)
        found = compare_names(self.printed, other.printed)
        if found.agreement is NameAgreement.SAME:
            return Relation(Agreement.SAME, found.reason, found.score)
        if found.agreement is NameAgreement.VARIANT:
            agreement = Agreement.VARIANT if found.spelling else Agreement.COMPATIBLE
            return Relation(agreement, found.reason, found.score)
        return Relation(Agreement.DIFFERENT_THING, found.reason, 1 - found.score)

    def covers(self, other: PersonName, /) -> bool:
        """Whether every word of this name stands in the other."""
        return set(self.printed.split()) <= set(other.printed.split())

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"name": self.printed}

    def __str__(self) -> str:
        return self.printed


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every mention of a person by name."""
    for person in cast.persons:
        slot = Slot("name", (person.name,))
        known = {word for spelling in (person.name, *person.spellings) for word in spelling.split()}
        for mention in person.mentions:
            printed = " ".join(mention.span.of(prose.page).split())
            # A bare surname says nothing new of the name, unless it is spelt as no full form is.
            tells = mention.form == "full" or not known.issuperset(printed.split())
            yield Claim(
                article=prose.article,
                span=mention.span,
                kind="person",
                value=PersonName(printed),
                slot=slot if tells else None,
                part=mention.part,
                sentence=prose.sentence_at(mention.span).span,
                pattern=f"{mention.form} name",
            )
