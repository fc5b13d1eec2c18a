"""Injuries: where somebody was hit, how he is, and the hospital that he was taken to, as papers print them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.pages import KEPT
from crosscheck.text.scanning.triggers import SharedTriggers

WOUND: Final = "wound"
CONDITION: Final = "condition"
HOSPITAL: Final = "hospital"

# Other words for a part of the body.
_SYNONYMS: Final = {
    "stomach": "abdomen", "belly": "abdomen", "midsection": "abdomen", "buttock": "buttocks", "feet": "foot",
    "skull": "head", "upper extremity": "arm", "lower extremity": "leg", "extremities": "extremity",
    "limb": "extremity", "upper torso": "torso", "lower torso": "torso", "trunk": "torso", "rib": "ribs",
    "temple": "head", "scalp": "head", "nose": "face", "chin": "jaw", "collarbone": "shoulder", "armpit": "shoulder",
    "shoulder blade": "shoulder", "shoulder blades": "shoulder", "flank": "side",
    "pelvis": "hip", "backside": "buttocks", "heel": "foot", "thumb": "finger",
}  # fmt: skip
PARTS: Final = (
    "head", "face", "jaw", "cheek", "eye", "mouth", "forehead", "ear", "neck", "throat", "chest", "ribs",
    "abdomen", "back", "side", "torso", "groin", "shoulder", "arm", "forearm", "elbow", "wrist", "hand", "finger",
    "hip", "buttocks", "leg", "thigh", "knee", "calf", "shin", "ankle", "foot", "toe", "upper body", "lower body",
    "extremity",
)  # fmt: skip
_PART_WORDS: Final = "|".join(sorted((*PARTS, *_SYNONYMS), key=len, reverse=True))
_PART: Final = re.compile(
    r"(?:both[ \xa0])?(?:(?:the|his|her)[ \xa0])?(?:(?:back|side|top)[ \xa0]of[ \xa0](?:the|his|her)[ \xa0])?"
    r"(?:upper[ \xa0](?!body|ext))?(?:lower[ \xa0](?!body|ext))?(?:(?P<side>left|right)[ \xa0])?"
    rf"(?:upper[ \xa0](?!body|ext)|lower[ \xa0](?!body|ext))?(?P<part>{_PART_WORDS})(?P<plural>s)?\b"
    # "He was shot in the temple": where people pray.
    r"(?<!\bthe[ \xa0]temple)"
    # "In the back of a van", "in the back yard", "in the head office".
    r"(?![ \xa0]of\b|[ \xa0-](?:yards?|seats?|rooms?|doors?|alleys?|porch|gardens?|lots?|parking|offices?|streets?"
    r"|roads?)\b)",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(r",?[ \xa0]and[ \xa0]|,[ \xa0]")
_HOW_OFTEN: Final = (
    r"(?:[ \xa0](?:by[ \xa0](?:an?[ \xa0])?(?:[a-z]+[ \xa0])?(?:bullets?|gunfire|gunshot|shots?)|fatally|accidentally"
    r"|with[ \xa0]an?(?:[ \xa0][\w.-]{1,16}){1,3}?"
    r"|(?:(?:at[ \xa0]least|just|only)[ \xa0])?(?:once|twice|(?:one|a[ \xa0]single)[ \xa0]time"
    r"|(?:two|three|four|several|multiple|many)[ \xa0]times))){0,2}"
)
_HIT: Final = re.compile(rf"{_HOW_OFTEN}[ \xa0](?:in|on)[ \xa0](?:the[ \xa0](?:area|region)[ \xa0]of[ \xa0])?")
# "Shot Jane Doe, 26, in the arm": to whom it was done stands behind the verb.
_OBJECT: Final = re.compile(rf"[ \xa0](?P<object>[^.;:“”\"\n]{{2,60}}?){_HIT.pattern}")
REFLEXIVE: Final = frozenset(("himself", "herself"))
_WOUND_TO: Final = re.compile(r"[ \xa0](?:to|in)[ \xa0]")
# "Was fatally shot", "has been shot", "who was shot": it was done to one.
PASSIVE: Final = re.compile(r"\b(?:was|been|being|is|got)[ \xa0](?:(?:[a-z]+ly|also|then|later|found)[ \xa0]){0,2}\Z")
# "A 26-year-old man shot in the arm", "the victim, hit in the leg": the verb follows on him to whom it was done.
_SO_HURT: Final = re.compile(
    r"(?:-old(?:[ \xa0][a-z]+)?|\b[Tt]he[ \xa0](?:man|woman|boy|girl|child|teen|teenager|victim)),?"
    r"[ \xa0](?:(?:[a-z]+ly|found)[ \xa0])?\Z"
)
_WOUND_OF: Final = re.compile(
    r"(?:\ban?[ \xa0](?:[a-z-]+[ \xa0])?)?(?:gun[ \xa0-]?shot|graze|stab|bullet|knife)[ \xa0]\Z", re.IGNORECASE
)
# "With a gunshot to the face".
_A_SHOT: Final = re.compile(r"\ban?[ \xa0](?:[a-z-]+[ \xa0])?\Z")
# "With injuries to his arm", "has deep wounds in his back".
_HAS_WOUND: Final = re.compile(
    r"\b(?:with|has|had|have|suffer(?:s|ed|ing)|sustain(?:s|ed|ing))[ \xa0](?:an?[ \xa0])?(?:[a-z-]+[ \xa0]){0,2}\Z"
)

# How bad it is: 0 good, 1 fair, 2 serious, 3 critical, 4 close to death, as American hospitals grade it
# (American Hospital Association: good, fair, serious, critical); "stable" is no grade but says no worse than serious.
_GRADES: Final = {
    "good": (0, 0), "fair": (1, 1), "stable": (0, 2), "serious": (2, 2), "serious but stable": (2, 2),
    "critical": (3, 4), "extremely critical": (3, 4), "very critical": (3, 4), "critical but stable": (3, 3),
    "serious, but stable": (2, 2), "serious and stable": (2, 2), "critical, but stable": (3, 3),
    "critical and stable": (3, 3), "guarded": (1, 3), "satisfactory": (0, 1), "grave": (4, 4),
}  # fmt: skip
_GRADE: Final = "|".join(sorted(_GRADES, key=len, reverse=True))
_IN_CONDITION: Final = re.compile(rf"\bin[ \xa0](?:an?[ \xa0])?(?P<grade>{_GRADE})[ \xa0]\Z")
_EXPECTED: Final = re.compile(
    r"[ \xa0]to[ \xa0](?:fully[ \xa0])?(?:survive|recover|live|make[ \xa0]a[ \xa0](?:full[ \xa0])?recovery"
    r"|be[ \xa0](?:ok|okay|fine|all[ \xa0]right)|pull[ \xa0]through)\b",
    re.IGNORECASE,
)
_NOT_EXPECTED: Final = re.compile(r"\bnot[ \xa0]\Z")
_NO_THREAT: Final = re.compile(r"\b(?:non[- \xa0]?|not[ \xa0](?:believed[ \xa0]to[ \xa0]be[ \xa0])?)\Z", re.IGNORECASE)
# "His injuries are not considered life-threatening": whose they are stands before them.
_WHOSE: Final = re.compile(
    r"\b(?P<whose>[Hh](?:is|er)"
    r"|(?:[Tt]he[ \xa0](?:[\w-]+[ \xa0])?|(?:[A-Z][\w-]+[ \xa0])?[A-Z])[\w-]+(?=['’]))(?:['’]s?)?[ \xa0]"
    r"(?:injur(?:y|ies)|wounds?)[ \xa0](?P<told>is|are|was|were)(?P<not>[ \xa0]not|n['’]t)?"
    r"(?:[ \xa0](?:considered|believed|thought|said|deemed))?(?:[ \xa0]to[ \xa0]be)?[ \xa0]\Z"
)
_INJURIES: Final = re.compile(r"[ \xa0](?:injur(?:y|ies)|wounds?|gunshot|condition)\b")
_ON: Final = re.compile(r"\bon[ \xa0]\Z")
_FOR_LIFE: Final = re.compile(r"[ \xa0](?:for|to)[ \xa0](?:(?:his|her)[ \xa0])?life\b")
_BADLY: Final = {"critically": (3, 4), "gravely": (3, 4), "seriously": (2, 4), "severely": (2, 4), "slightly": (0, 1)}
_IS: Final = re.compile(r"\b(?:was|is|been)[ \xa0](?:also[ \xa0])?\Z")
# "With minor injuries", "suffered a serious wound".
_HOW_BAD: Final = {
    "minor": (0, 1), "superficial": (0, 1), "non-threatening": (0, 2), "serious": (2, 4), "severe": (2, 4),
    "critical": (3, 4),
}  # fmt: skip
_SO_BAD: Final = re.compile(
    r"\b(?:with|has|had|for|suffer(?:s|ed|ing)|sustain(?:s|ed|ing)|received)[ \xa0]"
    rf"(?:an?[ \xa0]|only[ \xa0]|very[ \xa0]){{0,2}}(?P<how>{'|'.join(_HOW_BAD)})[ \xa0]"
    r"(?:(?:gunshot|bullet|stab|head|leg|facial)[ \xa0])?\Z"
)
_HURT: Final = re.compile(r"[ \xa0](?:injured|wounded|hurt)\b")
_TO_LIVE, _TO_DIE, _THREAT, _NO_DANGER = (0, 3), (4, 4), (2, 4), (0, 2)
_NAME_BEFORE: Final = re.compile(
    r"\b(?:to|at)[ \xa0](?:the[ \xa0])?(?P<name>(?:[A-Z][\w'’.&-]{0,20}[ \xa0](?:(?:of|and|the|&)[ \xa0]){0,2}){1,6})\Z"
)
_NAME_BEHIND: Final = re.compile(
    r"[ \xa0](?:of|for|at)[ \xa0](?:the[ \xa0])?[A-Z][\w'’-]+(?:[ \xa0][A-Z][\w'’-]+){0,3}"
)
_TAKEN: Final = re.compile(
    r"\b(?:(?P<dead>died|pronounced[ \xa0]dead|declared[ \xa0]dead)|taken|rushed|transported|airlifted|flown|brought"
    r"|driven|admitted|treated|hospitali[sz]ed|recovering)\b[^.;:“”\"]{0,60}\Z"
)
# "Her mother drove the girl to": who is taken stands behind the verb.
_CARRIED: Final = re.compile(
    r"(?<!\bwas )(?<!\bwere )(?<!\band )\b(?:took|rushed|transported|airlifted|flew|brought|drove|carried)[ \xa0]"
    r"(?P<object>(?!(?:by|via|in|from|to|on|with|for|at|over)\b)[\w'’-]+(?:[ \xa0][\w'’-]+){0,3})[ \xa0]\Z"
)
# Of another time, or not taken for true any more.
_NOT_NOW: Final = re.compile(
    r"\b(?:[Ii]n (?:19|20)[0-9]{2}|years? (?:ago|earlier|before)|thought|feared|initially|mistakenly|originally)\b"
)
_HITS: Final = frozenset(("shot", "stabbed", "hit", "struck", "grazed", "wounded", "injured", "slashed"))
_DOING: Final = frozenset(("shooting", "stabbing", "hitting", "striking", "grazing", "wounding"))
_WOUNDS: Final = frozenset(("wound", "wounds", "injury", "injuries", "gunshot"))
_HOSPITALS: Final = frozenset(("hospital", "medical center", "medical centre", "infirmary"))
_THREATS: Final = frozenset(("life-threatening", "life threatening"))
_OTHERS: Final = ("condition", "expected", "fighting", "clinging", "life support", *sorted(_THREATS), *_BADLY)
_TRIGGERS: Final = SharedTriggers((*sorted(_HITS | _DOING | _WOUNDS | _HOSPITALS), *_OTHERS))
_REACH: Final = 90


@frozen
class BodyPart:
    """A part of the body: its plain name, "left", "right" or "", and whether it is told in the plural ("legs")."""

    name: str
    side: str = ""
    both: bool = False


@frozen
class InjuryMention:
    """What is said of one who was hurt.

    Attributes:
        span: The words of the value: "left arm", "critical condition", the name of the hospital.
        attribute: WOUND, CONDITION or HOSPITAL.
        predicate: Where the words that say it begin ("was shot in ..."); its subject stands before.
        object: In the active voice ("shot Doe in ..."), the words to whom it was done; they are no subject then.
        parts: Of a wound, every part that was hit.
        grade: Of a condition, from 0 (good) to 4 (close to death), both ends included.
        died: Of a hospital, whether it is the place of death.
        owner: Where the injuries are told as somebody's ("his injuries"), the words for whose they are.
    """

    span: Span
    attribute: str
    predicate: int
    object: Span | None = None
    parts: tuple[BodyPart, ...] = ()
    grade: tuple[int, int] = (0, 4)
    died: bool = False
    owner: Span | None = None


def injuries(page: str) -> Iterator[InjuryMention]:
    """Every wound with its place, condition and named hospital, in order; whose it is stays open.

    Looks only beside trigger words, at 90 characters before and behind.
    """
    for start, end in injury_words(page):
        word = page[start:end].lower()
        floor = max(0, start - _REACH)
        if word in _HITS or word in _DOING or word in _WOUNDS:
            found = _wound(page, start, end, floor) or _so_bad(page, Span(start, end), floor)
        elif word in _HOSPITALS:
            found = _hospital(page, start, end, floor)
        else:
            found = _condition(page, word, Span(start, end), floor)
        if found is not None:
            yield found


@lru_cache(maxsize=KEPT)
def injury_words(page: str) -> list[tuple[int, int]]:
    """Where the words stand that tell of an injury, in order, found once for all who ask."""
    return _TRIGGERS.hits(page)


@lru_cache(maxsize=KEPT)
def is_not_now(page: str, sentence: Span) -> bool:
    """Whether a sentence tells of another time, or of what was only thought; kept for all that it tells of."""
    return _NOT_NOW.search(page, sentence.start, sentence.end) is not None


def part_at(page: str, at: int) -> str | None:
    """The plain name of the part of the body that is told from an offset on, its article included, or None."""
    part = _PART.match(page, at)
    return _SYNONYMS.get(name := part["part"].lower(), name) if part else None


def _wound(page: str, start: int, end: int, floor: int) -> InjuryMention | None:
    word = page[start:end].lower()
    if word in _WOUNDS:
        linked = _WOUND_TO.match(page, end)
        what = _A_SHOT if word == "gunshot" else _WOUND_OF
        opens = linked and (what.search(page, floor, start) or _HAS_WOUND.search(page, floor, start))
    else:
        linked, opens = _HIT.match(page, end), PASSIVE.search(page, floor, start) if word in _HITS else None
        if linked and not opens and word in _HITS and _SO_HURT.search(page, floor, start):
            return _parts_at(page, linked.end(), start, None)
    if linked is not None:
        return _parts_at(page, linked.end(), opens.start(), None) if opens else None
    active = _OBJECT.match(page, end, end + _REACH) if word not in _WOUNDS and opens is None else None
    if active is None:
        return None
    reflexive = active["object"].lower() in REFLEXIVE
    return _parts_at(page, active.end(), start, None if reflexive else Span(*active.span("object")))


def _parts_at(page: str, at: int, predicate: int, patient: Span | None) -> InjuryMention | None:
    """A wound whose parts are told from an offset on: "left arm, chest and hand"."""
    parts: list[BodyPart] = []
    first = last = at
    while (part := _PART.match(page, at)) is not None:
        first = first if parts else part.start("side") if part["side"] else part.start("part")
        name = part["part"].lower()
        both = bool(part["plural"]) or name == "feet"
        parts.append(BodyPart(_SYNONYMS.get(name, name), "" if both else (part["side"] or "").lower(), both))
        last = part.end()
        joined = _JOINED.match(page, last)
        if joined is None:
            break
        at = joined.end()
    return InjuryMention(Span(first, last), WOUND, predicate, patient, parts=tuple(parts)) if parts else None


def _condition(page: str, word: str, span: Span, floor: int) -> InjuryMention | None:
    start, end = span.start, span.end
    told: re.Match[str] | None
    if word == "condition":
        told = _IN_CONDITION.search(page, floor, start)
        return _in_state(Span(told.start("grade"), end), told.start(), _GRADES[told["grade"]]) if told else None
    if word in _THREATS:
        spared = _NO_THREAT.search(page, floor, start)
        opens, grade = (spared.start(), _NO_DANGER) if spared else (start, _THREAT)
        if _INJURIES.match(page, end):
            return _in_state(Span(opens, end), opens, grade)
        told = _WHOSE.search(page, floor, start)
        if told is None:
            return None
        opens, grade = (told.start("told"), _NO_DANGER) if told["not"] else (start, _THREAT)
        owner = Span(*told.span("whose"))
        return InjuryMention(Span(opens, end), CONDITION, told.start(), grade=grade, owner=owner)
    if word == "life support":
        told = _ON.search(page, floor, start)
        return _in_state(Span(told.start(), end), told.start(), _GRADES["critical"]) if told else None
    opens = start
    if word == "expected":
        hopeless = _NOT_EXPECTED.search(page, floor, start)
        told, grade = _EXPECTED.match(page, end), _TO_DIE if hopeless else _TO_LIVE
        opens = hopeless.start() if hopeless else start
    elif word in _BADLY:
        told, grade = _HURT.match(page, end) if _IS.search(page, floor, start) else None, _BADLY[word]
    else:
        # A family says so of whoever is badly hurt.
        told, grade = _FOR_LIFE.match(page, end), _THREAT
    return _in_state(Span(opens, told.end()), opens, grade) if told else None


def _so_bad(page: str, wounds: Span, floor: int) -> InjuryMention | None:
    """How bad injuries are: "with minor injuries"."""
    told = _SO_BAD.search(page, floor, wounds.start)
    return _in_state(Span(told.start("how"), wounds.end), told.start(), _HOW_BAD[told["how"]]) if told else None


def _in_state(span: Span, predicate: int, grade: tuple[int, int]) -> InjuryMention:
    return InjuryMention(span, CONDITION, predicate, grade=grade)


def _hospital(page: str, start: int, end: int, floor: int) -> InjuryMention | None:
    named = _NAME_BEFORE.search(page, floor, start) if page[start].isupper() else None
    carried = _CARRIED.search(page, floor, named.start()) if named else None
    taken = carried or (_TAKEN.search(page, floor, named.start()) if named else None)
    if named is None or taken is None:
        return None
    span = Span(named.start("name"), behind.end() if (behind := _NAME_BEHIND.match(page, end)) else end)
    patient = Span(*carried.span("object")) if carried and carried["object"] not in REFLEXIVE else None
    return InjuryMention(span, HOSPITAL, taken.start(), patient, died=not carried and taken["dead"] is not None)
