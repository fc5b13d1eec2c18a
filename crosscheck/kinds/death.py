"""Deaths: where somebody died, and how two reports of it agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Slot
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.names.reference.patients import patient_of
from crosscheck.text.incident.deaths import SCENE, deaths
from crosscheck.text.page.prose import Prose

DEATH = "place of death"
_OF_NOBODY = 0.5
_KILLED = "killed"
# "The suspect was shot and": nobody else is told of.
_HE_WAS = re.compile(r"(?:(?!who\b|and\b|that\b)[\w’'-]+ ){1,4}was (?:[a-z]+ ){1,2}and ")
_SCENE_OR_NOT, _WAY_OR_THERE = 0.8, 0.7


@frozen
class PlaceOfDeath:
    """Where somebody died: at the scene, on the way, in a hospital, or one of these."""

    places: tuple[str, ...]

    def relate(self, other: PlaceOfDeath, /) -> Relation:
        """Same, compatible (some place fits both) or conflicting."""
        if self == other:
            return Relation(Agreement.SAME)
        if set(self.places) & set(other.places):
            return Relation(Agreement.COMPATIBLE, "who is declared dead there may have died on the way")
        far = SCENE in self.places + other.places
        return Relation(Agreement.CONFLICTING, "one dies in one place", _SCENE_OR_NOT if far else _WAY_OR_THERE)

    def covers(self, other: PlaceOfDeath, /) -> bool:
        """Whether it leaves open all that the other leaves open."""
        return set(self.places) >= set(other.places)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"died": [*self.places]}

    def __str__(self) -> str:
        return " or ".join(self.places)


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every death whose place is told; of nobody where the words do not tell of whom."""
    for mention, sentence in prose.reported(deaths(prose.page)):
        found = patient_of(prose, cast, sentence, mention.predicate)
        told = _HE_WAS.fullmatch(prose.page, sentence.span.start, mention.span.start)
        if found is None and told is None and mention.span.of(prose.page).lower().startswith(_KILLED):
            # Whoever killed the one who died may have been killed himself.
            continue
        yield prose.claim(
            mention.span,
            "injury",
            PlaceOfDeath(mention.places),
            "<somebody> <died> <place>",
            Slot(DEATH, (found[0],)) if found is not None else None,
            confidence=found[1] if found is not None else _OF_NOBODY,
        )
