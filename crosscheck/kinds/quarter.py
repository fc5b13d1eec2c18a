"""Quarters: in which part of a town the incident was, or which way from it, and how two of them agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Part, Relation, Slot
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast
from crosscheck.text.incident.event_words import INCIDENT, INCIDENTS, events_in
from crosscheck.text.incident.events import event_of
from crosscheck.text.page.prose import Prose
from crosscheck.text.places.quarters import POINTS, QuarterMention, quarters
from crosscheck.text.scanning.triggers import fold
from crosscheck.text.words.calendar_names import ANY_MONTH, ANY_WEEKDAY

QUARTER = "part of town"
# "Tresk, about 40 kilometres (25 miles) north of Varn": where Tresk lies, whatever happened there.
_LIES = re.compile(
    rf"\b(?!(?:{ANY_WEEKDAY}|{ANY_MONTH})\b)(?P<place>[A-Z][\w'’-]+)(?:,| is| lies)"
    r"(?: (?:about|some|around|nearly|just))? [0-9][0-9.,]*[ -][a-z. ]{2,20}(?:\([^()]{1,30}\) )?(?:to the |due )?\Z"
)
# Where somebody lives, was caught or is treated is no place of the event, nor is that of an earlier one.
_ELSEWHERE = re.compile(
    r"\b(?:lives?|lived|living|resides?|resided|jail|court|hospital|clinic|arrested|captured|caught|searched|fled|"
    r"from|vigil|funeral|(?:days?|weeks?|months?|years?) (?:after|before)|earlier|another|second|previous|separate|"
    r"last (?:week|month|year))\b[^.;:“”\"]{0,40}\Z"
)
_REACH = 80
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


def _scope(page: str, floor: int, mention: QuarterMention, *, known: bool) -> str:
    """What is told to be there: a place that is named before it, or what lies so far from the town; or a name.

    "West Varn Hills" may be in any part of a town.
    """
    if mention.outside:
        place = _LIES.search(page, floor, mention.span.start)
        return f"{place['place'] if place else mention.far or 'it'} from {mention.town}"
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
        floor = max(sentence.span.start, mention.span.start - _REACH)
        told = mention.far or (event is not None and event[0].event in _HAPPENING)
        # What lies so far from the town is one place; a name with capitals may be another town's at the top, too.
        if sentence.part in _TOP and not told:
            told = not mention.proper or any(one.event in _HAPPENING for one in events_in(page, sentence.span))
        told = told and not _ELSEWHERE.search(page, floor, mention.span.start)
        yield prose.claim(
            mention.span,
            "place",
            Quarter(mention.point, mention.town),
            "<point> <town>",
            Slot(QUARTER, scope=_scope(page, floor, mention, known=known is not None)),
            confidence=_TOLD if told else _IN_PASSING,
        )
