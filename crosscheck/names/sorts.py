"""Names by the sort of thing that bears them: "Hollin High School", "the River Tarn", "the village of Varn"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w
from crosscheck.names.letters import folded
from crosscheck.names.words import key_of
from crosscheck.text.scanning.triggers import SharedTriggers

# One line a sort: the words for it that end a name, with a capital but where they are told by their place.
_ENDING: Final = """
school: school, academy
hospital: hospital, infirmary, medical center, medical centre
court: court
station: station
street: street
road: road
avenue: avenue
lane: lane
river: river
lake: lake
mount: mount
bridge: bridge
airport: airport
prison: prison
hotel: hotel, motel
mosque: mosque
stadium: stadium, arena
beach: beach
mine: mine, colliery
"""
_TOLD_BY_TOWN: Final = frozenset(("court", "station", "airport", "street", "road", "avenue", "lane"))
_SMALL: Final = frozenset(("station", "river", "bridge", "prison"))
_LINES: Final = (line.split(": ") for line in _ENDING.strip().splitlines())
_WORDS: Final = tuple((word, sort) for sort, words in _LINES for word in words.split(", "))
# Before the name: "the village of Varn", "the River Tarn", "Lake Varn".
_SETTLEMENTS: Final = ("village", "town", "hamlet", "island")
_WATERS: Final = frozenset(("river", "lake", "mount"))
_TRIGGERS: Final = SharedTriggers([*(f" {word}" for word, _ in _WORDS), *(f" the {sort} of " for sort in _SETTLEMENTS)])
_CAPITALS: Final = re.compile(
    r"(?:(?:[A-Z]{1,3}\.|[A-Z][\w'’-]*)[ ]){1,4}(?:(?:railway|train|metro|subway|bus|police|fire|power)[ ])?\Z"
)
# A small word that opens a sentence.
_LED: Final = re.compile(r"(?:At|By|For|From|In|Near|On|Outside|The)[ ]")
_NAME: Final = re.compile(r"[A-Z][\w'’-]+(?:[ ][A-Z][\w'’-]+){0,2}")
_REACH: Final = 64
# Words of such names that tell the sort more closely, and no name.
_CLOSER: Final = frozenset(
    "high middle primary elementary grammar secondary comprehensive junior senior public private central crown county "
    "district magistrates magistrates' state federal supreme appeal appeals criminal regional general memorial royal "
    "community university city town railway train metro subway police fire power bus petrol gas nuclear polling radio "
    "national international children's women's teaching catholic roman medical the at in on for of old new tv main "
    "north south east west northern southern eastern western upper lower maximum security circuit superior space "
    "weather side st constitutional military technical".split()
)
# Two of these are two: a high school and an elementary school, a magistrates' court and a crown court.
_LEVELS: Final = frozenset(
    "high middle primary elementary grammar secondary comprehensive junior crown county district magistrates "
    "magistrates' federal supreme appeal appeals criminal superior constitutional".split()
)


@frozen
class OfASort:
    """A name and what bears it.

    Attributes:
        span: The name with the word for the sort.
        sort: "school", "river" and so on.
        own: Its words, folded, without those that tell the sort more closely.
        level: Of a school or a court the word that tells which sort of one it is ("high", "crown"), or "".
    """

    span: Span
    sort: str
    own: frozenset[str]
    level: str


def of_a_sort(page: str, lower: str) -> Iterator[OfASort]:
    """Every name that is told with the sort of thing that bears it, in order.

    Args:
        page: The text.
        lower: The same in lower case, code point for code point.
    """
    for number, start, end in _TRIGGERS.matches(lower):
        if number < len(_WORDS):
            sort = _WORDS[number][1]
            found = _before(page, start + 1, end, sort)
            if found is None and sort in _WATERS and page[end : end + 1] == " ":
                found = _behind(page, start + 1, end + 1, sort)
        else:
            found = _behind(page, start + 1, end, _SETTLEMENTS[number - len(_WORDS)])
        if found is not None:
            yield found


def _before(page: str, start: int, end: int, sort: str) -> OfASort | None:
    if page[end : end + 1].isalnum() or (page[start].islower() and sort not in _SMALL):
        return None
    told = _CAPITALS.search(page, max(0, start - _REACH), start)
    if told is None:
        return None
    led = _LED.match(told[0])
    start = told.start() + (led.end() if led is not None else 0)
    return _named(Span(start, end), page[start : told.end()], sort)


def _behind(page: str, start: int, end: int, sort: str) -> OfASort | None:
    told = _NAME.match(page, end)
    return _named(Span(start, told.end()), told[0], sort) if told is not None else None


def _named(span: Span, name: str, sort: str) -> OfASort | None:
    words = [word for word in name.split() if not w.classes_of(key_of(word)) & (w.OPENER | w.CALENDAR)]
    plain = [folded(word.removesuffix("'s").removesuffix("’s")) for word in words]
    own = frozenset(plain) - _CLOSER
    level = next((word for word in plain if word in _LEVELS), "")
    # "The Hollin court" is the court of the town.
    closer = sort in _TOLD_BY_TOWN or not any(w.classes_of(word) & (w.PLACE | w.DEMONYM) for word in own)
    return OfASort(span, sort, own, level) if own and closer else None
