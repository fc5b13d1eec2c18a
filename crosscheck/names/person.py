"""The people of one article: a person, the mentions of it, and the cast of all of them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from crosscheck.model import Part, Span
from crosscheck.model.frozen import frozen


@frozen
class Mention:
    """One place where a person is named.

    Attributes:
        span: The words of the name only, without title and genitive s.
        form: "full", "surname", "given" or "nickname".
        title: The title words directly before it or in an apposition after it, or None.
        part: The part of the page it stands in.
        confidence: How sure it is that this person is meant, 0 to 1: low where two share the name.
    """

    span: Span
    form: str
    title: Span | None
    part: Part
    confidence: float = 1.0


@frozen
class Person:
    """One person of an article.

    Attributes:
        name: The fullest form that is printed, untitled.
        spellings: The full forms as printed, each once, in order; the single name where there is no full form.
        mentions: In order of the page.
        titles: The titles as printed, each with its span, in order.
        gender: "f", "m", or None where the article does not tell.
        relations: What the person is to others: ("mother", "Jane Doe") for the mother of Jane Doe.
    """

    name: str
    spellings: tuple[str, ...]
    mentions: tuple[Mention, ...]
    titles: tuple[tuple[str, Span], ...] = ()
    gender: str | None = None
    relations: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Cast:
    """Who and what an article names.

    Attributes:
        persons: In order of their first mention.
        places: Places as printed, with their spans, in order.
        organisations: Organisations likewise.
        others: What else has a name and was not told to be a person, place or organisation: ships, villages, wares.
    """

    persons: tuple[Person, ...]
    places: tuple[tuple[str, Span], ...] = ()
    organisations: tuple[tuple[str, Span], ...] = ()
    others: tuple[tuple[str, Span], ...] = ()
    _index: tuple[tuple[Person, Mention], ...] = field(init=False, repr=False, compare=False)
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        pairs = sorted(
            ((person, mention) for person in self.persons for mention in person.mentions),
            key=lambda pair: pair[1].span.start,
        )
        object.__setattr__(self, "_index", tuple(pairs))
        object.__setattr__(self, "_starts", tuple(mention.span.start for _, mention in pairs))

    def mentions_in(self, span: Span) -> tuple[tuple[Person, Mention], ...]:
        """The mentions that begin in a span, each with its person, in order."""
        return self._index[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def person(self, name: str) -> Person | None:
        """The person of that name, in the fullest form or in any spelling of it."""
        for person in self.persons:
            if name == person.name:
                return person
        return next((person for person in self.persons if name in person.spellings), None)
