"""By slot: what the claims of a story say of the slots that they have by themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from crosscheck.model import Claim, Fact, Slot
from crosscheck.names.across import Identity
from crosscheck.pipeline.alignment.anchors import anchored
from crosscheck.pipeline.alignment.dossier import Dossier
from crosscheck.pipeline.alignment.earlier import of_one_year
from crosscheck.pipeline.alignment.facts import fact_of
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.incident import as_told, leading
from crosscheck.pipeline.alignment.people.patients import patients
from crosscheck.pipeline.alignment.people.unread import unread
from crosscheck.pipeline.extract import Reading

_Aligned = dict[tuple[str, ...], Sides]


def by_slot(story: Dossier) -> Iterator[Fact]:
    """The slots of a story, each with the claims of all articles; what is quoted in a saying fills none by itself."""
    hurt = patients(story.readings, story.who)
    matched = {(claim.article.id, claim.sentence) for claims in story.sayings.values() for claim, _ in claims}
    lead = leading(story.readings)
    slots: dict[tuple[str, str, str, int], _Aligned] = defaultdict(dict)
    for number, reading in enumerate(story.readings):
        for claim, slot in _filling(reading, lead):
            if claim.kind == "quotation" and (claim.article.id, claim.sentence) in matched:
                continue
            of_kind = hurt if claim.kind == "injury" else story.who
            subjects, sure = slot.subjects, 1.0
            if subjects:
                known = [of_kind.get((number, name)) or Identity(name, 1.0) for name in subjects]
                subjects = tuple(sorted({identity.name for identity in known}))
                sure = min(identity.confidence for identity in known)
            # People say many things: what is quoted of one is set beside nothing but the same words.
            scope = str(claim.value) if claim.kind == "quotation" else slot.scope
            key = (claim.kind, slot.attribute, scope, 0 if subjects else story.matters[number])
            slots[key].setdefault(subjects, []).append((claim, sure))
    for claim, bearer in unread(story.readings, story.who):
        slots["person", "name", "", 0].setdefault((bearer,), []).append((claim, 1.0))
    pages = {reading.article.id: reading.prose.page for reading in story.readings}
    for (kind, attribute, scope, _), by_subjects in slots.items():
        for subjects, claims in _by_fullest(by_subjects).items():
            yield of_one_year(anchored(fact_of(Slot(attribute, subjects, scope), kind, claims), pages))


def _filling(reading: Reading, lead: str) -> Iterator[tuple[Claim, Slot]]:
    """The claims of an article that fill a slot of the story, each with it; most of the others are bare numbers."""
    for read in reading.claims:
        if read.slot is not None:
            for claim in as_told(read, read.slot, lead):
                yield claim, claim.slot or read.slot
        elif read.flaws:
            # A claim of no known slot is set beside nothing but itself; a fault inside it still shows.
            yield read, Slot("as printed", (read.text,))


def _by_fullest(by_subjects: _Aligned) -> _Aligned:
    """An event whose participants are named in part joins the one event that names them all.

    "The talks Friday" in a sentence that names one side only are the talks of both, unless that
    one side talked to others too.
    """
    if len({len(subjects) for subjects in by_subjects}) == 1:
        return by_subjects
    joined: _Aligned = {}
    for subjects, claims in by_subjects.items():
        fuller = [other for other in by_subjects if set(subjects) < set(other)]
        largest = [other for other in fuller if not any(set(other) < set(third) for third in fuller)]
        home = largest[0] if len(largest) == 1 else subjects
        joined.setdefault(home, []).extend(claims)
    return joined
