"""Doers: who did what one alone can have done, and how two of them agree."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Slot
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.text.incident.deeds import ELECTED, asked, deeds
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.triggers import fold

# Who has won an election of no name may have won another.
_APART, _SURE, _OF_ANYTHING = 0.75, 0.85, 0.6
# Words that stand in the names of many groups.
_COMMON = frozenset(
    "the of for and front movement army brigade brigades group party liberation national people’s people's".split()
)


@frozen
class Doer:
    """Who did it.

    Attributes:
        name: As printed.
        body: Of what somebody was elected mayor or leader, or "".
    """

    name: str
    body: str = ""

    def relate(self, other: Doer, /) -> Relation:
        """The same, one name in two forms, or another."""
        if self == other:
            return Relation(Agreement.SAME)
        if self.body and other.body and self.body != other.body:
            return Relation(Agreement.DIFFERENT_THING, "of two towns, or of two bodies")
        mine, yours = self._words(), other._words()
        if mine & yours or self._initials() == other.name or other._initials() == self.name:
            return Relation(Agreement.COMPATIBLE, "one name, in two forms")
        return Relation(Agreement.CONFLICTING, "two that claim the same, or an error in one of them", _APART)

    def covers(self, other: Doer, /) -> bool:
        """Whether the other gives the name in full."""
        return self._words() <= other._words() and self.body in ("", other.body)

    def _words(self) -> frozenset[str]:
        words = frozenset(
            word.removesuffix("'s").removesuffix("’s") for word in self.name.lower().replace("-", " ").split()
        )
        return words - _COMMON or words

    def _initials(self) -> str:
        return "".join(word[0] for word in self.name.replace("-", " ").split() if word[0].isupper())

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"doer": self.name, "of": self.body or None}

    def __str__(self) -> str:
        return self.name


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for everybody who is said to have done what one alone can have done."""
    del cast
    told = dict.fromkeys((prose.sentence_at(span), deed) for span, deed in asked(fold(prose.page)))
    for sentence, deed in told:
        for found in deeds(prose.page, sentence.span, deed) if sentence.part.reports else ():
            sure = _OF_ANYTHING if found.deed == ELECTED and not found.office else _SURE
            yield prose.claim(
                found.span,
                "doer",
                Doer(found.span.of(prose.page), found.body),
                "<somebody> <did it>",
                Slot(found.deed, scope=found.office),
                confidence=sure * prose.prominence(found.span),
            )
