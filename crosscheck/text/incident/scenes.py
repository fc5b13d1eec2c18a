"""Scenes: the sort of place where something happened, told by a preposition and a noun ("in their front yard")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers

IN: Final = "in"
AT: Final = "at"
OUTSIDE: Final = "outside"

# One sort of place, every word for it; those that fit into one another are told apart by their spots in the kind.
_SORTS: Final = """
home: home, house, residence, townhouse, townhome, duplex, mobile home, mansion, farmhouse, bungalow
home: cabin, cottage, villa, rowhouse, row house, rowhome, row home
apartment: apartment, flat, condo, condominium, apartment building, dormitory, dorm
complex: apartment complex, housing complex, trailer park, mobile home park, apartments
room: bedroom, bathroom, kitchen, living room, hallway, closet, basement, attic, dining room
garage: garage
shed: shed, barn, outbuilding
yard: yard, lawn
front yard: front yard, front lawn, front porch
back yard: backyard, back yard, back porch, back garden
courtyard: courtyard, patio, back patio
indoors: stairwell, lobby, elevator
porch: porch, stoop, front steps
driveway: driveway
street: street, sidewalk, pavement, alley, alleyway, crosswalk
road: road, roadway, bridge
highway: highway, freeway, interstate, motorway, expressway, turnpike
parking lot: parking lot, car park, parking garage
vehicle: car, vehicle, truck, pickup, pickup truck, van, minivan, suv, sedan, cab, taxi
park: park, playground
open land: field, woods, forest, desert
water: lake, river, creek, pond, canal
beach: beach
shop: store, shop, supermarket, pharmacy, mall, gas station, convenience store, barbershop, barber shop
shop: grocery store, liquor store, pawn shop, shopping center, shopping centre, petrol station, business, salon
shop: hair salon, beauty salon, nail salon, strip mall, deli, bodega, laundromat, bakery, car wash
bar: bar, pub, lounge, nightclub, club, strip club, restaurant, diner, cafe, tavern, saloon
bar: banquet hall, dance hall, pool hall
hotel: hotel, motel, hotel room, motel room
school: school, college, university, campus, classroom, high school, middle school, elementary school
church: church, mosque, synagogue, chapel
work: office, office building, workplace, warehouse, factory, plant, mill
work: industrial building, commercial building
theatre: theater, theatre, cinema, movie theater
library: library
courthouse: courthouse, courtroom
bank: bank, credit union
station: train station, subway station, metro station, railway station, bus station, bus terminal, bus depot
airport: airport
stadium: stadium, arena
shelter: halfway house, group home, homeless shelter, nursing home, care home
"""
# "On Elm Street" is an address, "in Oak Park" may be a town: a capital is part of a name.
_NAMED: Final = frozenset(
    "complex bar hotel school church theatre library courthouse bank station airport stadium shelter".split()
)
# At 64 characters before the noun: the preposition, and up to four words of its phrase.
_BEFORE: Final = re.compile(
    r"\b(?P<where>inside[ ]and[ ]outside|in[ ]front[ ]of|inside[ ]of|outside[ ]of|inside|outside|in|at|on)"
    r"(?:[ ](?:the|an?|his|her|their|its|another|one|some)(?=[ ])|(?=[ ][A-Z]))"
    r"(?:[ ](?!(?:of|in|at|on|by|for|to|and|or|with|from|near|across|between|behind|through"
    r"|into|inside|outside|until|but|was|were|is|had|has|who|that|after|when|as|while)[ ])"
    r"(?:[A-Za-z]{1,3}\.|[\w'’&-]{1,20})){0,4}?[ ]\Z",
    re.IGNORECASE,
)
_SURFACES: Final = frozenset(
    (
        "yard",
        "front yard",
        "back yard",
        "porch",
        "driveway",
        "courtyard",
        "street",
        "road",
        "highway",
        "parking lot",
        "beach",
        "park",
    )
)
# "Police closed the parking lot where the shooting happened".
_WHERE: Final = re.compile(r" where\b")
_BOTH: Final = "inside and outside"
_AT_HOME: Final = re.compile(r"\bat[ ]\Z", re.IGNORECASE)
# A noun that goes on is another thing: "a home improvement store", "a bar fight", "the school board".
_ENDS: Final = re.compile(
    r"(?!['’]s?\b)"
    r"(?=[^\w\s-]|\s*\Z|\s*\n|[ ][A-Z0-9“\"(—–-]|[ ](?:on|in|at|near|when|while|where|after|before|and|or|around|about"
    r"|early|late|just|by|with|during|as|who|that|which|was|were|is|had|has|have|said|of|between|off|from|for|to|the"
    r"|an?|his|her|their|across|outside|inside|this|last|next|belonging|owned|located|shortly|along|over|but|because"
    r"|told|following|behind|they|he|she|it|police|officers|if|without|two|three|four|five|six|one|not|about|until"
    r"|earlier|less|more|only|only|known|called|full|parked|driving|riding|sitting"
    r"|yesterday|today|tonight|then|during|against|using|killing|wounding|injuring|leaving|left|since|under|also|there|whose|are"
    r"|may|could|would|will|did)\b)"
)
_REACH: Final = 64
_LINES: Final = (line.split(": ") for line in _SORTS.strip().splitlines())
_WORDS: Final = tuple((word, sort) for sort, words in _LINES for word in words.split(", "))
_TRIGGERS: Final = SharedTriggers([f" {word}" for word, _ in _WORDS])


@frozen
class SceneMention:
    """Where something is said to have happened.

    Attributes:
        span: From the preposition to the noun.
        sort: The sort of place, a word for all its words: "home" for a house, a residence.
        stance: IN, AT or OUTSIDE of it.
    """

    span: Span
    sort: str
    stance: str


def scenes(page: str, folded: str) -> Iterator[SceneMention]:
    """Every place of a known sort behind a preposition or before "where", in order; what happened there stays open.

    Looks only beside the nouns, at 64 characters before each.

    Args:
        page: The text.
        folded: The same in lower case, code point for code point.
    """
    for number, start, end in _TRIGGERS.matches(folded):
        word, sort = _WORDS[number]
        name = page[start + 1].isupper() and sort not in _NAMED
        if name or _ENDS.match(page, end) is None:
            continue
        floor = max(0, start + 1 - _REACH)
        before = _BEFORE.search(page, floor, start + 1)
        if before is not None:
            where = before["where"].lower()
            if where != "on" or sort in _SURFACES:
                yield SceneMention(Span(before.start(), end), sort, _stance(where))
        elif word == "home" and (at := _AT_HOME.search(page, floor, start + 1)) is not None:
            yield SceneMention(Span(at.start(), end), sort, AT)
        elif _WHERE.match(page, end):
            yield SceneMention(Span(start + 1, end), sort, IN if sort in _SURFACES else AT)


def _stance(where: str) -> str:
    if where == _BOTH:
        return AT
    if where.startswith(("outside", "in front")):
        return OUTSIDE
    return AT if where == "at" else IN
