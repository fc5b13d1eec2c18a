"""Quarters: in which part of a town the incident was, or which way from it, and how two of them agree."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Part, Relation, Slot
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast
from crosscheck.text.incident.event_words import INCIDENT, INCIDENTS
from crosscheck.text.incident.events import event_of
from crosscheck.text.page.prose import Prose
from crosscheck.text.places.quarters import POINTS, QuarterMention, quarters
from crosscheck.text.scanning.triggers import fold

QUARTER = "part of town"
# "Northern Norway" is no part of a town.
_WIDE = frozenset(("countries", "states"))
# "The city's east side" is half of the city, and has the northeast in it.
_APART, _BESIDE, _BESIDE_A_HALF = 0.8, 0.6, 0.5
# The top of an article and what is said of the incident tell where it was; other parts of town may be anything's.
_TOP = frozenset((Part.HEADLINE, Part.LEDE, Part.CAPTION))
_TOLD, _IN_PASSING = 0.9, 0.5
_HAPPENING = INCIDENTS | {INCIDENT}


@frozen
class Quarter:
    """A part of a town.

    Attributes:
        point: Its point of the compass, in eighths clockwise from north.
        town: The town in lower case, or "".
    """

    point: int
    town: str = ""

    def relate(self, other: Quarter, /) -> Relation:
        """Same, compatible (the town is left out), conflicting, or incomparable: two towns."""
        if self == other:
            return Relation(Agreement.SAME)
        if self.town and other.town and self.town != other.town:
            return Relation(Agreement.INCOMPARABLE, "two towns")
        turn = (self.point - other.point) % len(POINTS)
        if turn == 0:
            return Relation(Agreement.COMPATIBLE, "one leaves the town out")
        if turn in (1, len(POINTS) - 1):
            sure = _BESIDE if self.town and other.town else _BESIDE_A_HALF
            return Relation(Agreement.CONFLICTING, "parts side by side: one of them may be loosely told", sure)
        return Relation(Agreement.CONFLICTING, "parts that do not touch: a slip, or two places", _APART)

    def covers(self, other: Quarter, /) -> bool:
        """Whether it is the same part, the town perhaps left out."""
        return self.point == other.point and self.town in ("", other.town)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"quarter": POINTS[self.point], "town": self.town or None}

    def __str__(self) -> str:
        return f"{POINTS[self.point]} {self.town.title()}".strip()


def _scope(mention: QuarterMention, *, known: bool) -> str:
    """What is told to be there: what lies so far from the town, a place by that name ("West Varn Hills"), or ""."""
    if mention.outside:
        return f"{mention.far or 'it'} from {mention.town}"
    return mention.town if mention.proper and not known else ""


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every part of a town where the news, or its incident, is said to be."""
    del cast
    page = prose.page
    for mention, sentence in prose.reported(quarters(page, fold(page))):
        known = w.places().get(mention.town.title())
        if known in _WIDE:
            continue
        event = event_of(page, sentence.span, mention.span)
        # What lies so far from the town is one place, whatever is said of it.
        told = mention.far or sentence.part in _TOP or (event is not None and event[0].event in _HAPPENING)
        yield prose.claim(
            mention.span,
            "place",
            Quarter(mention.point, mention.town),
            "<point> <town>",
            Slot(QUARTER, scope=_scope(mention, known=known is not None)),
            confidence=_TOLD if told else _IN_PASSING,
        )
