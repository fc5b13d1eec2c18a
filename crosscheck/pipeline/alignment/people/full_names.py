"""Full names: who of a story is named in full, in which articles, of what age and in what office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from crosscheck.kinds.title import Title
from crosscheck.model import Claim
from crosscheck.names import wordlists as w
from crosscheck.names.across import Who
from crosscheck.names.comparison.parts import NameParts, split_name
from crosscheck.names.person import Mention, Person
from crosscheck.pipeline.alignment.people.aged import Aged
from crosscheck.pipeline.extract import Reading

# A title of one word ("president") tells of no one office.
_TELLING = 2


@dataclass(slots=True)
class Bearer:
    """Somebody of the story by name: where he stands, of what age and in what part.

    Attributes:
        name: Who it is across the story.
        parts: The parts of the fullest name.
        articles: The numbers of the articles that print it.
        sexes: "f", "m".
        people: Those whose age is told.
        claims: The places where the name stands in full.
        offices: The titles that tell of one office, each as its words.
        heads: The words of office, rank or trade in any title.
        mentions: The same places, each with the number of its article.
    """

    name: str
    parts: NameParts
    articles: set[int] = field(default_factory=set)
    sexes: set[str] = field(default_factory=set)
    people: list[Aged] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    offices: set[frozenset[str]] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    mentions: list[tuple[int, Mention]] = field(default_factory=list)

    @property
    def given(self) -> str:
        """The first given name, folded."""
        return self.parts.given[0].text

    @property
    def family(self) -> str:
        """The last family name, folded."""
        return self.parts.family[-1].text

    @property
    def suffixes(self) -> set[str]:
        """What tells father and son apart: "jr", "sr", ..."""
        return {word.text for word in self.parts.suffix}

    @property
    def age(self) -> Decimal | None:
        """The one age that is told of him, or None."""
        ages = {person.age for person in self.people if person.exact}
        return ages.pop() if len(ages) == 1 else None


def bearers(readings: Sequence[Reading], named: Who, people: Sequence[Sequence[Aged]]) -> list[Bearer]:
    """Who is named in full, by name across the story."""
    found: dict[str, Bearer] = {}
    for number, reading in enumerate(readings):
        for person in reading.cast.persons:
            identity = named.get((number, person.name))
            if identity is None or " " not in identity.name:
                continue
            bearer = found.get(identity.name)
            if bearer is None:
                bearer = Bearer(identity.name, split_name(identity.name.partition(" / ")[0]))
                found[identity.name] = bearer
            bearer.articles.add(number)
            bearer.offices.update(_offices(person))
            bearer.heads.update(_heads(person))
            bearer.mentions += [(number, mention) for mention in person.mentions if mention.form == "full"]
            if person.gender:
                bearer.sexes.add(person.gender)
        for one in people[number]:
            if one.name in found:
                found[one.name].people.append(one)
        for claim in reading.of("person"):
            if claim.slot is not None and " " in claim.text:
                identity = named.get((number, claim.slot.subjects[0]))
                if identity is not None and identity.name in found:
                    found[identity.name].claims.append(claim)
    return [bearer for bearer in found.values() if bearer.parts.given and bearer.parts.family and bearer.claims]


def _offices(person: Person) -> set[frozenset[str]]:
    """The titles of two words or more, one of them an office, a rank or a trade, that somebody is given."""
    titles = {Title(" ".join(printed.split())).words for printed, _ in person.titles}
    return {
        words
        for words in titles
        if len(words) >= _TELLING and any(w.classes_of(word) & (w.OFFICE | w.RANK | w.ROLE) for word in words)
    }


def _heads(person: Person) -> set[str]:
    """The words of office, rank or trade that somebody is given."""
    words = (word for printed, _ in person.titles for word in printed.lower().split())
    return {word for word in words if w.classes_of(word) & (w.OFFICE | w.RANK | w.ROLE)}
