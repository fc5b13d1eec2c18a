"""Scenes: the sort of place where the incident happened, and how two of them agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from crosscheck.model import Agreement, Claim, Json, Part, Relation, Slot, Span, may_be_one
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.text.incident.event_words import DEATH, INCIDENT, INCIDENTS, EventMention
from crosscheck.text.incident.events import event_of, is_another
from crosscheck.text.incident.injuries import is_not_now
from crosscheck.text.incident.scenes import AT, OUTSIDE, scenes
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.pages import KEPT
from crosscheck.text.scanning.triggers import fold
from crosscheck.text.words.calendar_names import ANY_WEEKDAY

SCENE = "place of the "
# Every spot that each sort of place can name, so that two words agree where some spot fits both.
_SPOTS = {
    "home": "room", "apartment": "room", "complex": "room yard parking street", "room": "room",
    "garage": "garage room", "shed": "back-yard shed", "yard": "front-yard back-yard", "front yard": "front-yard",
    "back yard": "back-yard",
    "porch": "front-yard back-yard", "courtyard": "yard front-yard back-yard parking",
    "driveway": "front-yard driveway", "street": "street", "road": "street highway",
    "highway": "highway", "parking lot": "parking", "park": "park", "open land": "open park", "water": "water beach",
    "vehicle": "street highway driveway parking garage forecourt park open", "beach": "beach", "shop": "shop forecourt",
    "bar": "bar", "hotel": "hotel room", "school": "school", "church": "church", "work": "work",
    "theatre": "theatre", "library": "library school", "courthouse": "courthouse", "bank": "bank", "station": "station",
    "airport": "airport", "stadium": "stadium school", "shelter": "shelter",
    "indoors": "room shop bar hotel school church work theatre library courthouse bank station airport stadium shelter "
    "garage parking",
}  # fmt: skip
_ABOUT_A_HOME = "front-yard back-yard driveway street parking garage"
_ABOUT = "parking street forecourt"
_HOMES = frozenset(("home", "apartment", "complex"))
_NO_PREMISES = frozenset(
    "room indoors garage shed yard porch courtyard driveway street road highway park water beach vehicle".split()
) | {"front yard", "back yard", "parking lot", "open land"}  # fmt: skip
# Sorts that lie side by side, and those that two papers may call one house: a club with a shop.
_OPEN = frozenset(("street", "road", "highway", "parking lot", "park"))
_ALIKE = frozenset(
    "shop bar hotel work school church theatre library courthouse bank station airport stadium shelter".split()
)
_HAPPENING = INCIDENTS | {INCIDENT}
# "Was shot and was found in the yard": not where it happened.
_ELSEWHERE = re.compile(r"\b(?:heard|found|discovered|recovered|seized|seen|taken)\b")
# "Before the shooting she was in the house": where somebody was; "the shooting was in the house" tells where it was.
_SOMEBODY_WAS = re.compile(r".*\w.* (?:was|were|is|are)(?: still)? ", re.DOTALL)
# "Were hit by bullets while playing in the yard", "stood in the yard when she was hit by a bullet".
_HIT_BEFORE = re.compile(
    r"\b(?:hit|struck|grazed|wounded) by (?:[\w-]+ ){0,3}(?:bullets?|gunfire|shots?)\b[^.;:“”\"\n]*\Z"
)
_WAS = re.compile(r"\b(?:was|were|been) (?:just )?(?:[a-z]+ing |asleep |at play )?(?:[\w'’-]+ ){0,3}\Z")
_HIT_BEHIND = re.compile(
    r"[^.;:“”\"\n]{0,40}?\b(?:when|as)\b[^.;:“”\"\n]{0,110}?\b(?:hit|struck|grazed|wounded|injured|killed|shot|stabbed)\b"
    r"[^.;:“”\"\n]{0,40}"
)
_WITH = (("stabbing", re.compile(r"\bstabb|\bkni[fv]e")), ("shooting", re.compile(r"\bshot|\bshoot|\bbullet|\bgun")))
# "Was shot dead in the library": it tells of the shooting.
_TO_DEATH = re.compile(r"\b(?P<how>shot|gunned down|stabbed) (?:to )?\Z")
_TO_DEATH_REACH = 20
# "They heard of a shooting late Monday in a yard": whatever else the sentence tells.
_RIGHT_BEFORE = re.compile(
    r"\b(?P<what>shooting|stabbing)"
    rf"(?:,? (?:early|late|{ANY_WEEKDAY}|morning|afternoon|evening|night)\b){{0,3}} \Z",
    re.IGNORECASE,
)
# "The yard where the shooting happened", "the yard where two men were stabbed".
_WHERE_IT_WAS = re.compile(
    r" where (?:[\w'’-]+ ){1,4}?(?:(?P<what>shooting|stabbing) (?:happened|occurred|took place|broke out)\b"
    r"|(?:was|were) (?:[a-z]+ly )?(?P<how>shot|gunned down|stabbed)\b(?! (?:[a-z]+ )?by (?:police|officers?|deput)))"
)
_NEAR, _HEARD_REACH, _BY_CLAUSE = 120, 12, 0.8
_SURE, _LOOSE = 0.7, 0.45
# A caption may be of another picture, and a headline that its text does not bear out of other news.
_IN_BRIEF = {Part.CAPTION: 0.8, Part.HEADLINE: 0.7}
_OF_ONE = 0.6
# One of several who were hit: the others may have been elsewhere.
_ONE_OF_SEVERAL = re.compile(
    r"\b(?:[Aa]nother|[Oo]ther|[Ff]irst|[Ss]econd|[Tt]hird) (?:\w+ ){0,3}(?:victims?|m[ae]n|wom[ae]n|boys?|girls?)\b"
    r"|\beach other\b"
)


@frozen
class Scene:
    """A sort of place, and whether it happened in it, at it or outside of it.

    Attributes:
        sort: "home", "parking lot" and so on.
        stance: "in", "at" or "outside".
    """

    sort: str
    stance: str

    def relate(self, other: Scene, /) -> Relation:
        """Same, compatible (some spot fits both) or conflicting: the surer if both say in which place it was."""
        if self == other:
            return Relation(Agreement.SAME)
        if self.spots & other.spots:
            return Relation(Agreement.COMPATIBLE, "one report says less of the place")
        loose = AT in (self.stance, other.stance) or self._beside(other)
        reason = "one may tell where it began, the other where it ended"
        return Relation(Agreement.CONFLICTING, reason, _LOOSE if loose else _SURE)

    def covers(self, other: Scene, /) -> bool:
        """Whether every spot of the other is one of this."""
        return self.spots >= other.spots

    @property
    def spots(self) -> frozenset[str]:
        """Every spot that the words can name."""
        return _spots(self.sort, self.stance)

    def _beside(self, other: Scene) -> bool:
        """Whether the two lie side by side, as a street and a car park, or papers may call one house both."""
        both = {self.sort, other.sort}
        return len(both) > 1 and (both <= _ALIKE or both <= _OPEN)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"scene": self.sort, "stance": self.stance}

    def __str__(self) -> str:
        return f"{self.stance} a {self.sort}"


@cache
def _spots(sort: str, stance: str) -> frozenset[str]:
    inside, about = _SPOTS[sort], _ABOUT_A_HOME if sort in _HOMES else _ABOUT
    if stance == OUTSIDE:
        return frozenset(_SPOTS["vehicle"].split() if sort in _NO_PREMISES else about.split())
    return frozenset(f"{inside} {about}".split() if stance == AT else inside.split())


def _event_at(page: str, sentence: Span, place: Span) -> tuple[str, float] | None:
    """The class of incident that happened at a place, with a confidence; None where nothing did."""
    floor = max(sentence.start, place.start - _NEAR)
    beside = _WHERE_IT_WAS.match(page, place.end, sentence.end) or _RIGHT_BEFORE.search(page, floor, place.start)
    if beside is not None and not _is_of_another(page, sentence, Span(*beside.span(beside.lastgroup or 0))):
        return "stabbing" if "stabb" in beside[0].lower() else "shooting", _BY_CLAUSE
    found = event_of(page, sentence, place)
    what = "" if found is None else _what(page, found[0])
    if found is not None and what:
        event = found[0].span
        told_there = event.end <= place.start and not _SOMEBODY_WAS.fullmatch(page, event.end, place.start)
        if told_there and not _ELSEWHERE.search(page, max(sentence.start, event.start - _NEAR // 2), place.start):
            return what, found[1]
    if _HIT_BEFORE.search(page, floor, place.start):
        return "shooting", _BY_CLAUSE
    hit = _HIT_BEHIND.match(page, place.end, sentence.end) if _WAS.search(page, floor, place.start) else None
    with_what = hit[0] if hit is not None else ""
    return next(((event, _BY_CLAUSE) for event, words in _WITH if words.search(with_what)), None)


def _is_of_another(page: str, sentence: Span, event: Span) -> bool:
    """Whether an event is another one of its kind, or of another time, or only heard there: "heard the shooting in"."""
    if is_not_now(page, sentence):
        return True
    heard = _ELSEWHERE.search(page, max(sentence.start, event.start - _HEARD_REACH), event.start)
    return heard is not None or is_another(page, sentence, event)


@lru_cache(maxsize=KEPT)
def _is_of_several(page: str, sentence: Span) -> bool:
    """Whether a sentence tells of one of several who were hit; kept for every place that it tells of."""
    return _ONE_OF_SEVERAL.search(page, sentence.start, sentence.end) is not None


def _what(page: str, mention: EventMention) -> str:
    """The class of incident that a word tells of; "" where it is none."""
    if mention.event in _HAPPENING:
        return mention.event
    start = mention.span.start
    deadly = _TO_DEATH.search(page, max(0, start - _TO_DEATH_REACH), start) if mention.event == DEATH else None
    return "" if deadly is None else "stabbing" if deadly["how"] == "stabbed" else "shooting"


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every sort of place where an incident is said to have happened; less sure where there are two."""
    del cast
    page = prose.page
    told: dict[str, list[Claim]] = {}
    for mention, sentence in prose.reported(scenes(page, fold(page))):
        found = _event_at(page, sentence.span, mention.span)
        if found is None:
            continue
        confidence = found[1] * prose.prominence(mention.span)
        if _is_of_several(page, sentence.span):
            confidence *= _OF_ONE
        claim = prose.claim(
            mention.span,
            "place",
            Scene(mention.sort, mention.stance),
            "<incident> <in> <sort of place>",
            Slot(SCENE + found[0]),
            confidence=confidence * _IN_BRIEF.get(sentence.part, 1.0),
        )
        told.setdefault(found[0], []).append(claim)
    for claims in told.values():
        sure = 1.0 if may_be_one([claim.value for claim in claims]) else _OF_ONE
        yield from (replace(claim, confidence=claim.confidence * sure) for claim in claims)
