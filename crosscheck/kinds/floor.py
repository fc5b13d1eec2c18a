"""Floors: on which floor of a house it was: "from a third-floor window", "on the 3rd floor"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Part, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.text.page.prose import Prose

_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_FLOOR = re.compile(
    rf"(?<![\w-])(?:(?P<word>{'|'.join(_WORDS)})|(?P<figure>[1-9][0-9]?)(?:st|nd|rd|th))"
    r"(?:[- ](?:floor|storey)|-story)\b(?! (?:leader|trader|manager|vote|debate|exercise))",
    re.IGNORECASE,
)
# Elsewhere the first floor is one stair up.
_FAR, _NEXT = 0.8, 0.55
# What is told below the top may be on any floor.
_BELOW = 0.5
# Who jumps from a floor jumps from another than the one that is on fire.
_FROM = re.compile(r"\b[Ff]rom (?:an?|the|his|her|its) \Z")
_REACH = 12


@frozen
class Floor:
    """A floor by its number as printed."""

    number: int

    def relate(self, other: Floor, /) -> Relation:
        """The same floor or another; of two neighbours each can be the other's by another count."""
        if self == other:
            return Relation(Agreement.SAME)
        if abs(self.number - other.number) == 1:
            return Relation(Agreement.CONFLICTING, "floors may be counted from the street or from above it", _NEXT)
        return Relation(Agreement.CONFLICTING, "two floors of one house, or of two", _FAR)

    def covers(self, other: Floor, /) -> bool:
        """Whether it is the same floor."""
        return self == other

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"floor": self.number}

    def __str__(self) -> str:
        return f"floor {self.number}"


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every floor that is named by its number, the surer at the top of the article."""
    del cast
    for told in _FLOOR.finditer(prose.page):
        span = Span(*told.span())
        part = prose.sentence_at(span).part
        number = int(told["figure"]) if told["figure"] else _WORDS.index(told["word"].lower()) + 1
        sure = 1.0 if span.start <= prose.top and part is not Part.CAPTION else _BELOW
        if part.reports:
            scope = "from which" if _FROM.search(prose.page, max(0, span.start - _REACH), span.start) else ""
            slot = Slot("floor", scope=scope)
            yield prose.claim(span, "place", Floor(number), "<nth> floor", slot, confidence=sure)
