"""Dossier: the articles of a story with what is known of them together: what each is about, and who its people are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosscheck.model import Slot
from crosscheck.names.across import Who, identities
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.matters import matters
from crosscheck.pipeline.alignment.people.aged import Aged, aged
from crosscheck.pipeline.alignment.people.by_ear import by_ear
from crosscheck.pipeline.alignment.people.introductions import introductions
from crosscheck.pipeline.alignment.people.strangers import strangers
from crosscheck.pipeline.alignment.people.unaged import Unaged
from crosscheck.pipeline.alignment.quotations.sayings import sayings
from crosscheck.pipeline.extract import Reading


@dataclass(frozen=True, slots=True)
class Dossier:
    """The articles of a story.

    Attributes:
        readings: As they were read, in the order of publication.
        matters: For each the number of its matter: what is said of nobody by name is set beside what is said of the
            same matter.
        named: Who their people with names are.
        who: Those, and who is somebody that an article tells of without a name.
        people: For each article those whose age it tells; of an article alone nobody.
        sayings: The quotations that are one saying, each a slot.
    """

    readings: Sequence[Reading]
    matters: Sequence[int]
    named: Who
    who: Who
    people: Sequence[Sequence[Aged]]
    sayings: Mapping[Slot, Sides]


def dossier(readings: Sequence[Reading]) -> Dossier:
    """What is known of the articles of a story together, in the order of publication."""
    named = by_ear(readings, identities([reading.cast for reading in readings]))
    introduced = {**introductions(readings, named), **named}
    people = [aged(number, reading, introduced) for number, reading in enumerate(readings if len(readings) > 1 else ())]
    of = matters(readings)
    who = {**strangers(people, of, Unaged(readings, people, named)), **introduced}
    return Dossier(readings, of, named, who, people, sayings(readings, who))
