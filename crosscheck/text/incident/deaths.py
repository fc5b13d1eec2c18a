"""Deaths: whether somebody died at the scene, on the way or in a hospital, as papers print it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers

SCENE: Final = "at the scene"
WAY: Final = "on the way"
HOSPITAL: Final = "in a hospital"

_HOSPITAL: Final = r"(?:hospital|medical center|medical centre|trauma center|emergency room|infirmary)"
_SCENE: Final = r"(?:(?:at|on) the scene|at scene|instantly|on the spot)"
# "In a street race", "on the road to Tarn" tell of a race and a journey.
_OPEN: Final = (
    r"(?:where (?:he|she) (?:fell|lay)|(?:in|on) (?:the|a) (?:street|road|sidewalk|pavement|driveway)"
    r"(?=[,.;]|\Z| (?:on|after|when|where|while|as|before|near|beside|outside|behind|in front)\b))"
)
_NO_END: Final = r"[^.;:“”\"\n]"
_PLACE: Final = re.compile(
    # "Died and her mother is in a hospital": somebody else is.
    rf"(?:(?! and (?:his|her|their|the|an?)\b){_NO_END}){{0,40}}?"
    rf"\b(?:(?P<scene>{_SCENE}|{_OPEN}|at (?:his|her|the|their) (?:home|house))"
    rf"|(?P<arrival>(?:on|upon|before) (?:their |his |her )?arriv(?:al|ing))"
    r"|(?P<way>en route|enroute|on (?:the|his|her) way to|while being (?:taken|transported|rushed|driven|flown))"
    rf"|(?P<hospital>(?:at|in)(?: [\w.'’&-]{{1,20}}){{1,6}}? {_HOSPITAL}|(?:at|in) surgery))\b",
    re.IGNORECASE,
)
# "Flown to a clinic, where he later died": the one who was taken is told of before.
_WHERE: Final = re.compile(
    rf"\b(?P<taken>(?:was |were |been )?(?:taken|rushed|transported|airlifted|flown|brought|driven)) to\b"
    rf"{_NO_END}{{1,80}}?(?P<at>{_HOSPITAL})\b{_NO_END}{{0,30}}?,?"
    r" (?:where|but|and) (?:(?:he|she|they) )?(?:later |soon |was |also )*\Z",
    re.IGNORECASE,
)
_WAS: Final = re.compile(r"\b(?:was|were|been) (?:later |also |then )?\Z")
# "Left for dead at the scene", "presumed dead at the scene".
_NOT: Final = ("not ", "never ", "nearly ", "almost ", "for ", "presumed ", "believed ", "feared ", "thought ")
_FAR: Final = 150
_DECLARED: Final = frozenset(("pronounced dead", "declared dead", "pronounced deceased", "dead on arrival"))
# "Shot and killed at the scene": right behind these. Who was killed in the street may have died elsewhere.
_KILLED: Final = frozenset(("killed", "dead"))
_RIGHT_THERE: Final = re.compile(rf" (?P<scene>{_SCENE})\b", re.IGNORECASE)
_TRIGGERS: Final = SharedTriggers(("died", "succumbed", *sorted(_KILLED), *sorted(_DECLARED)))


@frozen
class DeathMention:
    """Where somebody is said to have died.

    Attributes:
        span: The words, from the verb to the place or the other way round.
        predicate: Where the words begin that are said of him; he stands before.
        places: Every one of SCENE, WAY and HOSPITAL that the words leave open.
    """

    span: Span
    predicate: int
    places: tuple[str, ...]


def deaths(page: str) -> Iterator[DeathMention]:
    """Every death whose place is told, in order; whose it is stays open.

    Looks only beside the verbs, at 150 characters before and 100 behind.
    """
    for start, end in _TRIGGERS.hits(page):
        if page.endswith(_NOT, 0, start):
            continue
        verb = page[start:end].lower()
        declared, killed = verb in _DECLARED, verb in _KILLED
        where = None if killed else _WHERE.search(page, max(0, start - _FAR), start)
        if where is not None:
            span, predicate = Span(where.start("at"), end), where.start("taken")
            yield DeathMention(span, predicate, (WAY, HOSPITAL) if declared else (HOSPITAL,))
            continue
        place = _RIGHT_THERE.match(page, end) if killed else _PLACE.match(page, end)
        if place is not None:
            was = _WAS.search(page, max(0, start - 16), start)
            span, predicate = Span(start, place.end()), was.start() if was else start
            yield DeathMention(span, predicate, _places(place, declared=declared))


def _places(told: re.Match[str], *, declared: bool) -> tuple[str, ...]:
    """The places that the words leave open: who is declared dead in a hospital may have died on the way."""
    if told["scene"]:
        return (SCENE,)
    if told["way"]:
        return (WAY,)
    return (WAY, HOSPITAL) if declared or told["arrival"] else (HOSPITAL,)
