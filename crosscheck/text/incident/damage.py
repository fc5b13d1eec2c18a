"""Damage: how much of a building is gone, as papers print it ("nearly destroyed the church")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers
from crosscheck.text.words.calendar_names import ANY_WEEKDAY

# Words for one thing joined; the first line can be any of the others.
_ANY: Final = "building structure complex"
_THINGS: Final = (
    "church|chapel|cathedral", "mosque", "temple", "school", "home|house|residence|bungalow|cottage|mansion",
    "store|supermarket|shop|market", "restaurant|cafe|diner|pub|bar", "hotel|motel|inn", "warehouse|depot",
    "factory|plant|mill", "barn|stable", "bridge", "museum", "theater|theatre", "library", "station", "hospital",
    "lodge", "pier", "hangar", "terminal", "castle", "palace", "mall", "dairy",
    "town hall|city hall", "monastery|abbey|convent", "prison|jail", "courthouse", "post office", "stadium|arena",
    "tower", "lighthouse", "villa",
)  # fmt: skip
_THING_OF: Final = dict.fromkeys(_ANY.split(), "") | {
    word: words.partition("|")[0] for words in _THINGS for word in words.split("|")
}
_NOUN: Final = rf"(?P<thing>{'|'.join(sorted(_THING_OF, key=len, reverse=True))})"
# How much of it is gone: 0 nothing, 1 a little, 2 a part, 3 much, 4 nearly all, 5 all of it.
_GRADES: Final = {
    "destroyed": (5, 5), "destroys": (5, 5), "gutted": (4, 5), "razed": (5, 5), "leveled": (5, 5), "levelled": (5, 5),
    "flattened": (5, 5), "burned down": (5, 5), "burnt down": (5, 5), "burns down": (5, 5),
    "burned to the ground": (5, 5), "burnt to the ground": (5, 5), "a total loss": (5, 5), "devastated": (3, 5),
    "damaged": (1, 4), "undamaged": (0, 0),
    "unscathed": (0, 0), "intact": (0, 0),
    "in ruins": (4, 5), "reduced to rubble": (4, 5), "reduced to ruins": (4, 5), "reduced to ashes": (4, 5),
    "escaped damage": (0, 0), "escaped unscathed": (0, 0), "escaped serious damage": (0, 2),
    "suffered minor damage": (1, 1), "suffered only minor damage": (1, 1), "suffered no damage": (0, 0),
    "still standing": (0, 3), "left standing": (0, 3), "collapsed": (4, 5), "caved in": (3, 5),
}  # fmt: skip
# What a building does by itself: "the chapel escaped unscathed".
_BY_ITSELF: Final = ("escaped ", "suffered ", "collapsed", "caved ")
_BY_DEGREE: Final = {
    word: grade
    for words, grade in {
        "nearly almost virtually practically all-but": (4, 4),
        "completely totally entirely utterly fully": (5, 5),
        "largely mostly": (3, 4),
        "badly heavily severely extensively seriously": (2, 4),
        "partly partially": (1, 3),
        "slightly lightly": (1, 1),
    }.items()
    for word in words.split()
}
_SPARED: Final = frozenset(("undamaged", "unscathed", "intact"))
_LARGELY_SPARED: Final = (0, 2)
_DEGREE: Final = re.compile(rf"\b(?P<degree>{'|'.join(sorted(_BY_DEGREE))}|all but) \Z")
# "May have destroyed", "to be destroyed", "not destroyed": it did not happen, or not yet.
_NOT_SO: Final = re.compile(
    r"\b(?:not|never|n['’]t|may|might|could|would|will|can|should|if|to|cannot)"
    r"(?: (?:be|have|been|get|being))*(?: [a-z]+ly| almost| all but)? \Z"
)
# "The church, built in 1930, was", "the store in Varn had been", "the building is".
_SUBJECT: Final = re.compile(
    rf"\b{_NOUN}\b(?: (?:in|of|at|on|near)\b[^.;:,“”\"\n]{{1,40}}?|,[^.;:,“”\"\n]{{1,60}},)?"
    r" (?:was|is|has been|had been|remained|lay|stood|stands|got)"
    r"(?: (?:left|still|also|later|reported|reportedly|considered|deemed|declared|described as|said to be))*"
    r"(?: (?:[a-z]+ly|almost|all but))? \Z"
)
# In a headline, and with a verb that needs no auxiliary: "Old Dairy Burns Down", "church destroyed by fire".
_BARE_SUBJECT: Final = re.compile(rf"\b{_NOUN}(?: (?:[a-z]+ly|almost|all but))? \Z")
_DOES: Final = re.compile(
    rf"\b{_NOUN}\b(?: (?:in|of|at|on|near)\b[^.;:,“”\"\n]{{1,40}}?|,[^.;:,“”\"\n]{{1,60}},)?"
    r"(?:,? (?:which|that))?(?: (?:has|had|itself|alone|also))* \Z"
)
# "The San Blas hospital", "St Anne's church": which one of several it is.
_NAME: Final = re.compile(r"(?:[A-Z][\w'’.-]* ){1,4}\Z")
_BURNS: Final = frozenset(("burned down", "burnt down", "burns down", "burned to the ground", "burnt to the ground"))
_BY: Final = re.compile(r" (?:by|in|after)\b")
_OBJECT: Final = re.compile(
    r"(?: (?P<share>much|most|part|parts|half|a (?:large |big )?(?:section|portion|part)) of)?"
    r" (?P<what>(?:(?!(?:in|at|of|on|and|near|that|which|where|by|to|from|but|while|two|three|several|many|some)\b)"
    rf"[\w'’&.-]+ ){{0,7}}?){_NOUN}\b"
    r"(?=[.,;:\n]|\Z| (?:in|at|on|of|near|early|late|and|that|which|where|when|last|this|today|yesterday|overnight"
    rf"|{ANY_WEEKDAY}|after|before|while|but|as|by|for|is|was)\b)"
)
_SHARES: Final = {"much": (3, 4), "most": (3, 4)}
_PART: Final = (1, 4)
# Another thing than the one that the story is about, or a part of one.
_OTHER: Final = re.compile(
    r"\b(?:nearby|neighbou?ring|adjacent|another|other|next-door|adjoining|second|each|every|no|any|their"
    r"|(?:part|area|section|side|floor|roof|wing|back|front|rest|remainder|half|portion|much|most|inside|contents)"
    r" of(?: the| a)?(?: [\w-]+)?)(?: [\w’'-]+){0,2} ?\Z"
)
_TRIGGERS: Final = SharedTriggers([f" {word}" for word in _GRADES])
_REACH: Final = 110
_NAME_REACH: Final = 48
_IN_PLACE: Final = re.compile(r" (?:in|of|at|near) (?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)")
_ARTICLES: Final = frozenset(("the", "a", "an"))


@frozen
class DamageMention:
    """How much of a building is gone.

    Attributes:
        span: The words that say so: "nearly destroyed".
        thing: The sort of building, a word for all its words; "" where it is called no more than a building.
        grade: From 0 (nothing) to 5 (all of it), both ends included.
        name: The name of the building, in small letters; "" where it has none.
        place: The place that it is said to stand in, as printed.
    """

    span: Span
    thing: str
    grade: tuple[int, int]
    name: str = ""
    place: str = ""


def damages(page: str, folded: str) -> Iterator[DamageMention]:
    """Every building whose damage is told, in order.

    Looks only beside the verbs, at 110 characters before and behind.

    Args:
        page: The text.
        folded: The same in lower case, code point for code point.
    """
    for word, start, end in _TRIGGERS.words_behind_blanks(folded):
        floor = max(0, start - _REACH)
        if _NOT_SO.search(folded, floor, start):
            continue
        degree = _DEGREE.search(folded, floor, start)
        opens = degree.start() if degree else start
        grade = _grade(word, degree)
        subject = (_DOES if word.startswith(_BY_ITSELF) else _SUBJECT).search(folded, floor, start)
        if subject is None and (word in _BURNS or _BY.match(folded, end)):
            subject = _BARE_SUBJECT.search(folded, floor, start)
        if subject is not None:
            if not _OTHER.search(folded, floor, subject.start("thing")):
                name = _name(page, floor, subject.start("thing"))
                yield DamageMention(
                    Span(opens, end), _THING_OF[subject["thing"]], grade, name, _place(page, subject.end("thing"))
                )
            continue
        told = _OBJECT.match(page, end, end + _REACH) if word not in _SPARED and " " not in word else None
        if told is not None and told["what"] and not _OTHER.search(folded, told.start("what"), told.start("thing")):
            share = told["share"]
            part = _SHARES.get(share, _PART) if share else grade
            name = _name(page, end, told.start("thing"))
            yield DamageMention(Span(opens, told.end("share") if share else end), _THING_OF[told["thing"]], part, name)


def _grade(word: str, degree: re.Match[str] | None) -> tuple[int, int]:
    if degree is None:
        return _GRADES[word]
    if word in _SPARED:
        return _LARGELY_SPARED
    return _BY_DEGREE[degree["degree"].replace(" ", "-")]


def _name(page: str, floor: int, thing: int) -> str:
    """The words with capitals right before a building's noun, in small letters."""
    found = _NAME.search(page, max(floor, thing - _NAME_REACH), thing)
    words = found[0].lower().split() if found else []
    return " ".join(words[1:] if words and words[0] in _ARTICLES else words)


def _place(page: str, thing: int) -> str:
    """The place right behind a building's noun."""
    found = _IN_PLACE.match(page, thing)
    return found["place"] if found else ""
