"""Acquainted: the people whom one article of a story names in full and another by the surname alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from crosscheck.names.comparison.parts import split_name
from crosscheck.names.given import known_given_names
from crosscheck.names.letters import folded
from crosscheck.names.person import Cast
from crosscheck.names.reading.cast import read_cast
from crosscheck.names.reading.recogniser import Recogniser
from crosscheck.text.page.prose import Prose


def read_casts(proses: Sequence[Prose], recogniser: Recogniser | None = None) -> list[Cast]:
    """The people of each article of a story, read in each other's light.

    A paper that calls the mayor Torvik throughout is read again where another names him in full.
    """
    casts = [read_cast(prose, recogniser) for prose in proses]
    if len(casts) < 2:
        return casts
    surnames = _surnames(casts)
    return [
        read_cast(prose, recogniser, acquainted=surnames) if _holds_alone(cast, surnames) else cast
        for prose, cast in zip(proses, casts, strict=True)
    ]


def _surnames(casts: Sequence[Cast]) -> frozenset[str]:
    """The folded surnames of those who are surely people: named in full, with a title or a given name."""
    people = (person for cast in casts for person in cast.persons if " " in person.name)
    surely = (person for person in people if person.titles or folded(person.name.split()[0]) in known_given_names())
    return frozenset(word.text for person in surely for word in split_name(person.name).family[-1:])


def _holds_alone(cast: Cast, surnames: Collection[str]) -> bool:
    """Whether an article prints a surname alone that nothing in it shows to be somebody's."""
    return any(folded(printed) in surnames for printed, _ in cast.others if " " not in printed)
