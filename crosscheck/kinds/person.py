"""Persons: every mention of somebody by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.names.comparison.compare import NameAgreement, NameComparison, compare_names
from crosscheck.names.comparison.likeness import How
from crosscheck.names.comparison.misheard import misheard
from crosscheck.names.person import Cast, Mention
from crosscheck.names.reading.families import torn_families
from crosscheck.names.reading.mistaken import is_mistaken
from crosscheck.text.page.prose import Prose

# Two outlets may each have their way with capitals and blanks inside a name.
_CAPITALS_ONLY = 0.75
# Most outlets print the names of people without accents, whatever the others do.
_ACCENTS_ONLY = 0.45


@frozen
class _Name:
    """A name as printed."""

    printed: str

    def covers(self, other: Self, /) -> bool:
        """Whether every word of this name stands in the other."""
        return set(self.printed.split()) <= set(other.printed.split())

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"name": self.printed}

    def __str__(self) -> str:
        return self.printed


@frozen
class PersonName(_Name):
    """A name as printed, without its title."""

    def relate(self, other: PersonName, /) -> Relation:
        """Same, a variant spelling, the same name in short, or another name."""
        if self.printed == other.printed:
            return Relation(Agreement.SAME)
        found = compare_names(self.printed, other.printed)
        if found.agreement is NameAgreement.DIFFERENT:
            near = misheard(self.printed, other.printed)
            if near:
                shown = " / ".join(sorted((self.printed, other.printed)))
                return Relation(Agreement.VARIANT, f"{shown}: nearly the same in every word", (1 + near) / 2)
            return Relation(Agreement.DIFFERENT_THING, found.reason, 1 - found.score)
        same = found.agreement is NameAgreement.SAME
        if found.spelling:
            accents = _by_accents(found) and _apostrophes(self.printed) == _apostrophes(other.printed)
            most = _CAPITALS_ONLY if same else _ACCENTS_ONLY if accents else 1.0
            return Relation(Agreement.VARIANT, found.reason, min(found.score, most))
        return Relation(Agreement.SAME if same else Agreement.COMPATIBLE, found.reason, found.score)


@frozen
class NameOfOne(_Name):
    """A name of somebody who is known to be one person by more than the name."""

    def relate(self, other: NameOfOne, /) -> Relation:
        """Same, the same name in short, or another name of the one person."""
        mine, yours = self.printed.split(), other.printed.split()
        apart = [word for word in mine if word not in yours], [word for word in yours if word not in mine]
        if not all(apart):
            return Relation(Agreement.SAME if self == other else Agreement.COMPATIBLE, "one name is fuller")
        shown = " / ".join(" ".join(words) for words in sorted(apart))
        return Relation(Agreement.VARIANT, f"{shown}: another name of one person, or of one family")


def _by_accents(found: NameComparison) -> bool:
    """Whether the spellings differ in accents or apostrophes only."""
    return {part.how for part in found.parts if part.how.is_spelling} == {How.MARKS}


def _apostrophes(printed: str) -> int:
    return printed.count("'") + printed.count("’")


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every mention of a person by name, and one for a family name that the article spells in two ways.

    What is torn in the family name is told there, once for the whole family: the names of its
    members are given with the usual form.
    """
    page = prose.page
    families = torn_families(cast, page)
    for person in cast.persons:
        slot = Slot("name", (person.name,))
        known: set[str] = set()
        for mention in person.mentions:
            if is_mistaken(page, mention.span):
                continue
            printed = " ".join(mention.span.of(page).split())
            family = families.get(mention) if families else None
            if family is not None:
                form = family.span.of(page)
                printed = printed.replace(form, family.usual)
                yield _claim(prose, mention, family.span, form, Slot("family name", (family.usual,)), family.confidence)
            tells = mention.form == "full"
            if not tells and family is None:
                # A bare surname says nothing new of the name, unless it is spelt as no full form is.
                known = known or {word for spelling in (person.name, *person.spellings) for word in spelling.split()}
                tells = not known.issuperset(printed.split())
            if tells or family is None:
                yield _claim(prose, mention, mention.span, printed, slot if tells else None, 1.0)


def _claim(prose: Prose, mention: Mention, span: Span, printed: str, slot: Slot | None, confidence: float) -> Claim:
    return prose.claim(span, "person", PersonName(printed), f"{mention.form} name", slot, confidence=confidence)
