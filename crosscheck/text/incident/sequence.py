"""Sequence: what was done before, during or after an incident, as papers print it ("called home during the attack")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers

_WHOSE: Final = ("the", "his", "her", "their")
_INCIDENTS: Final = (
    "shooting", "attack", "massacre", "rampage", "robbery", "explosion", "blast", "crash", "killing", "killings",
    "murders", "ambush", "raid", "stabbing", "bombing", "assault",
)  # fmt: skip
_TRIGGERS: Final = SharedTriggers([f" {whose} {incident}" for whose in _WHOSE for incident in _INCIDENTS])
_PLACE: Final = re.compile(
    r"\b(?P<place>before|prior to|during|after|following)"
    r"(?: (?:executing|carrying out|committing|launching|staging))?\Z"
)
_PLACES: Final = {"prior to": "before", "following": "after"}
# The clause ends here; "called home during the attack to pledge" goes on behind.
_BREAK: Final = re.compile(r"[.;:,!?“”\"\n]|\b(?:and|but|that|when|while|who|which|said|saying)\b")
_IN_ORDER_TO: Final = re.compile(r" to (?=[a-z])")
_WORD: Final = re.compile(r"[a-z][a-z’'-]{3,}")
_ENDINGS: Final = ("ing", "ed", "es", "s", "e")
_REACH: Final = 90
_LONGEST: Final = 24


def _stem(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            return word.removesuffix(ending)
    return word


# What many do in every incident, and words that say nothing of a deed.
_COMMON: Final = frozenset(
    map(
        _stem,
        "about above again also another appear around because been being call came come could deputies first "
        "fled found from gave hand happen have held hospital hours incident into just killed later left made "
        "many minutes moments months more most other over people person place police reports right said scene "
        "seen several shoot shot some someone soon suspect take taken tell that their them then there they "
        "this time told took victim want week went were what when where while with would years your days "
        "night morning afternoon evening woman women gunman shooter officers authorities investigators "
        "immediately shortly long away briefly once even such same".split(),
    )
)


@frozen
class SequenceMention:
    """A deed beside an incident.

    Attributes:
        span: The words that tell when: "during the attack".
        place: "before", "during" or "after".
        deed: What was done, by the words of its clause without their endings.
    """

    span: Span
    place: str
    deed: frozenset[str]


def sequences(folded: str) -> Iterator[SequenceMention]:
    """Every deed that is said to come before, during or after an incident, in order.

    Looks only beside the words for the incident, at 90 characters before and behind.

    Args:
        folded: The page in lower case.
    """
    for _, before, end in _TRIGGERS.matches(folded):
        told = _PLACE.search(folded, max(0, before - _LONGEST), before)
        if told is None or folded[end : end + 1].isalpha():
            continue
        start = told.start()
        clause = _BREAK.split(folded[max(0, start - _REACH) : start])[-1]
        purpose = _IN_ORDER_TO.match(folded, end)
        behind = _BREAK.split(folded[purpose.end() : purpose.end() + _REACH])[0] if purpose else ""
        deed = frozenset(_stem(word) for word in _WORD.findall(f"{clause} {behind}")) - _COMMON
        if len(deed) > 1:
            place = told["place"]
            yield SequenceMention(Span(start, end), _PLACES.get(place, place), deed)
