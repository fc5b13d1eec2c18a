"""Introductions: somebody told of by age alone ("a 31-year-old man was charged") whom the article names elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from crosscheck.model import Claim
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.parts_played import SUSPECT, part_of
from crosscheck.names.reference.roles import is_agent
from crosscheck.names.reference.unnamed import Unnamed, unnamed_at
from crosscheck.text.numerals.decades import BY_DECADE
from crosscheck.text.page.prose import Prose

# Of a person's mentions so many are asked for the part, and so many people of an article.
_MENTIONS: Final = 8
_PEOPLE: Final = 40


def introduced(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Mapping[str, Person]:
    """Who is who of those whose age an article tells without a name, by what its slots call them.

    The one suspect, or the one victim of that sex, of whom an age is told is the one suspect or victim of the
    cast whose age is told nowhere. Where there are two of either, nobody is anybody.

    Args:
        prose: The article.
        cast: Its people.
        claims: Its claims, with their slots.
    """
    page = prose.page
    ages = [claim for claim in claims if claim.kind == "age" and claim.slot is not None and claim.slot.subjects]
    nameless: dict[tuple[str, str | None], dict[str, Unnamed]] = {}
    subjects = [claim.slot.subjects[0] if claim.slot is not None else "" for claim in ages]
    aged = {subject for subject in subjects if cast.person(subject) is not None}
    known = {str(claim.value) for claim, subject in zip(ages, subjects, strict=True) if subject in aged}
    for claim, subject in zip(ages, subjects, strict=True):
        # Who is of an age that goes with a name is the bearer of that name; who is in his fifties has none yet.
        if subject in aged or str(claim.value) in known or claim.pattern == BY_DECADE:
            continue
        if (told := unnamed_at(page, claim.sentence, claim.span)) is not None and told.part:
            nameless.setdefault((told.part, told.sex), {})[subject] = told
    if not nameless or not cast.persons:
        return {}
    unaged = [person for person in cast.persons[:_PEOPLE] if person.name not in aged]
    parts = {person.name: part_played(prose, person) for person in unaged}
    found: dict[str, Person] = {}
    for (part, sex), phrases in nameless.items():
        if len(phrases) > 1 or any(told.which != "the" for told in phrases.values()):
            continue
        alike = [person for person in unaged if parts[person.name] == part and person.gender in (None, sex)]
        if len(alike) == 1 and (part == SUSPECT or (sex is not None and alike[0].gender == sex)):
            found.update(dict.fromkeys(phrases, alike[0]))
    return found


def part_played(prose: Prose, person: Person) -> str:
    """The part that all mentions of a person tell of, SUSPECT or VICTIM; "" where none does, or two do."""
    page = prose.page
    parts = set()
    for mention in person.mentions[:_MENTIONS]:
        sentence = prose.sentence_at(mention.span).span
        if is_agent(page, person, mention, sentence.start):
            return ""
        parts.add(part_of(page, sentence, mention.span))
    parts.discard("")
    return parts.pop() if len(parts) == 1 else ""
