"""Vehicles: what somebody was hit by, drove, fled in or attacked with, by sort, colour, make and year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers

ATTACK: Final = "vehicle of the attack"
GETAWAY: Final = "suspects' vehicle"
DRIVEN: Final = "vehicle driven"
HIT_BY: Final = "vehicle that hit"
CRASHED: Final = "vehicle that crashed"

# One sort a line, every word for it.
_SORTS: Final = """
car: car, taxi, cab
sedan: sedan, hatchback, coupe, saloon, convertible, limousine
suv: suv, sport utility vehicle, sports utility vehicle, four-by-four
pickup: pickup, pickup truck, pick-up, pick-up truck
truck: truck, lorry, tractor-trailer, semi-trailer, semi, 18-wheeler, dump truck, box truck, tanker
van: van, minivan, delivery van
bus: bus, coach
minibus: minibus
motorcycle: motorcycle, motorbike
bicycle: bicycle, bike
scooter: scooter, moped
train: train
tram: tram, streetcar
"""
_MAKES: Final = (
    "acura audi bmw buick cadillac chevrolet chevy chrysler citroen dodge fiat ford gmc honda hummer hyundai infiniti "
    "isuzu jaguar jeep kia lexus mazda mercedes mercury mitsubishi nissan opel peugeot pontiac porsche renault saturn "
    "skoda subaru suzuki tesla toyota vauxhall volkswagen volvo"
).split()
_NICKNAMES: Final = {"chevy": "chevrolet"}
_COLOURS: Final = (
    "black white silver gray grey red maroon burgundy blue green gold tan beige brown yellow orange purple dark light"
)
_COLOUR: Final = re.compile(rf"\b({_COLOURS.replace(' ', '|')})\b", re.IGNORECASE)
_YEAR: Final = re.compile(r"\b(?:19[5-9]|20[0-4])[0-9]\b")
_THING: Final = r"(?: (?:an?|the|his|her|their|one))(?P<np>(?: [\w.’'-]{1,18},?){0,5}) ?\Z"
_VERBS: Final = {
    ATTACK: r"ramm(?:ed|ing)|detonat(?:ed|ing)|blew up|(?:plow|plough|smash|crash|slam)(?:ed|ing)",
    GETAWAY: (
        r"(?:fled|fleeing|flee|sped (?:off|away)|speed(?:ing)? (?:off|away)|dr(?:ove|iving) (?:off|away)"
        r"|got away|gett?ing away|made off|making off|(?:raced|roared) (?:off|away)"
        r"|escaped|took off|getaway|seen)(?: [\w-]+){0,8}? (?:in|into|inside|on|aboard)"
        r"|[Pp]olice(?: [\w-]+){0,4}? (?:looking|searching|hunting|appealed) for"
        r"|(?:left|leaving)(?: the \w+)? in|(?:vehicle|car)(?: [\w-]+){0,4}? (?:described|identified) as"
        r"|(?:[Ss]hots|[Gg]unfire|bullets)(?: (?:were|was|that|being|had|been|have|fired|coming|came|rang|out)){0,4}"
        r" from(?: inside)?|(?:opened|opening) fire from(?: inside)?"
    ),
    HIT_BY: r"(?:hit|struck|run over|run down|mowed down|mown down|knocked (?:down|over)|dragged|killed|crushed) by"
    r"|(?:under|beneath|under the wheels of|(?:[Ii]n|into) front of)",
    DRIVEN: r"(?:was|were|is|been) (?:driving|riding)|at the wheel of|behind the wheel of|drove|rode",
}
_ROLES: Final = {role: re.compile(rf"\b(?:{verbs}){_THING}") for role, verbs in _VERBS.items()}
# Who is hit where a vehicle does it, or is met by it: "a bus struck a girl", "a girl in collision with a bus".
_SOMEBODY: Final = (
    r"(?:boys?|girls?|child(?:ren)?|toddler|man|men|wom[ae]n|teenagers?|pupils?|schoolboy|schoolgirl|students?"
    r"|pensioners?|pedestrians?|cyclists?|motorcyclists?|jogger|mother|father|grandmother|grandfather|people|workers?)"
)
_STRIKES: Final = re.compile(
    r"(?: (?:that|which))?(?: (?:had|has))?(?: [a-z]+ (?:the|a|onto the) [a-z]+ and)?"
    r" (?:hit|struck|ran over|ran down|knocked (?:down|over)|mowed down|dragged"
    r"|killed|crushed|ploughed into|plowed into)(?: and (?:killed|injured|seriously injured))? "
    rf"(?:(?:an?|the|one|two|three|four|five|[0-9]+|several) (?:[\w-]+ ){{0,2}}?{_SOMEBODY}|him|her|them)\b"
)
_MEETS: Final = re.compile(
    rf"\b{_SOMEBODY}\b[^.;:“”\"\n]{{0,60}}?"
    rf" (?:collid\w+ with|(?:in|after) (?:a )?collision with|fell from|thrown from){_THING}"
)
# "A bus plunged into a river", "the bus crash".
_CRASHES: Final = re.compile(
    r"(?: [a-z-]+){0,2}? (?:plunged|overturned|crashed|derailed|careered|careened|veered|skidded|rolled over|flipped"
    r"|fell|went off|swerved|caught fire|ran off|crash|accident)\b"
)
# "Seventeen people on a bus died".
_ABOARD: Final = re.compile(
    r"\b(?:people|passengers|children|students|pilgrims|tourists|workers|those) (?:on|aboard) an?(?: [\w-]+){0,2} ?\Z"
)
_ONE: Final = re.compile(
    r"\b(?:an?|the)(?P<np>(?: (?!police\b|patrol\b|other\b|second\b|getaway\b)[\w-]+){0,3}?) ?\Z", re.IGNORECASE
)
# "Someone in a white van opened fire", "a white van drove up and two men began shooting".
_GUNMAN_IN: Final = re.compile(
    r"\b(?:[Ss]ome(?:one|body)|(?:[Gg]unm|[Mm])[ae]n|[Ss]uspects?|persons?|[Pp]eople|[Ss]hooters?|[Oo]ccupants?"
    r"|[Pp]assengers?|[Aa]ttackers?)"
    rf" (?:inside|in|of|from){_THING}"
)
# Who fires back was fired at, and who shoots a film hurts nobody; "was shot" is said of others.
_FIRE: Final = (
    r"(?:open(?:ed|ing) fire\b|(?<!was )(?<!were )fir(?:ed|ing)\b(?! back)|(?:began|started) shooting\b(?! back)"
    r"|(?<!was )(?<!were )(?<!been )shot (?!(?:an?|the) (?:[\w-]+ )?(?:video|film|movie|photo))"
    r"(?:(?:at|and killed) )?(?:him|her|them|an?|the|two|three|four)\b"
    r"|shots (?:rang out|were fired)\b(?! (?:at|into) (?:it|him|her|them|its)\b))"
)
_FIRES: Final = re.compile(rf" (?:who )?{_FIRE}")
_COMES_AND_FIRES: Final = re.compile(
    r" (?:that )?(?:(?:pulled|drove|rolled) (?:up|by|past|alongside)|approached|passed by|stopped|slowed(?: down)?)\b"
    rf"(?:(?!\b(?:police|officers?|deput(?:y|ies))\b)[^.;:“”\"\n]){{0,80}}? {_FIRE}"
)
# "A green bus or van".
_OR: Final = re.compile(r" or (?:an? )?(?P<sort>[a-z]+)\b", re.IGNORECASE)
# "A white van was seen speeding away", "the van was used as the getaway vehicle".
_GETS_AWAY: Final = re.compile(
    r"(?: that)? (?:was (?:seen|spotted) (?:speeding|driving|racing|leaving|fleeing)"
    r"|was used (?:as (?:the|a) getaway|to flee)|(?:sped|drove|raced|roared) (?:off|away))\b"
)
_INTO: Final = re.compile(r"(?: [\w.’'-]{1,18},?){0,8}? (?:into|through|at|against|outside|near|toward|towards)\b")
_LADEN: Final = re.compile(
    r"(?: (?:that|which) was)? (?:packed|laden|loaded|filled|rigged|stuffed) with (?:\w+ ){0,3}explosives\b"
    r"|-?[ -]bomb\b"
)
_ITS_OWN: Final = re.compile(
    r"\b(?:police|patrol|cruiser|squad|fire|tow|ambulance|another|other|second|parked|unmarked|witness)\b"
)
# "The victims were seen in a red car", "police are looking for a witness in a red car".
_NOT_THEIRS: Final = re.compile(r"\b(?:victims?|witness(?:es)?|neighbou?rs?|friends?|officers?) (?:\w+ ){0,2}\Z")
_ANOTHER: Final = re.compile(r"\b(?:another|other|second|third|no)(?: [\w-]+)? \Z")
_BEHIND: Final = re.compile(r"(?: [A-Z0-9][\w-]{0,14}){0,2}(?: (?P<sort>[a-z-]{3,14}))?(?: (?P<more>truck)\b)?")
_REACH: Final = 110
_NEAR: Final = 40
_LINES: Final = (line.split(": ") for line in _SORTS.strip().splitlines())
_SORT_OF: Final = {word: sort for sort, words in _LINES for word in words.split(", ")}
# A word that tells nothing by itself, and something with a colour.
_VEHICLE: Final = "vehicle"
_TRIGGERS: Final = SharedTriggers([f"{blank}{word}" for word in (*_SORT_OF, *_MAKES, _VEHICLE) for blank in " \n"])


@frozen
class VehicleMention:
    """A vehicle as printed.

    Attributes:
        span: Its words, from colour or year to its last noun.
        attribute: ATTACK, GETAWAY, HIT_BY, CRASHED or DRIVEN.
        predicate: Where the words begin that tell of it; who drove or was hit stands before.
        sort: "car", "truck" and so on, "suv/van" where it may be one or the other, or "" where only the make is told.
        colour: Its colour, or "".
        make: Its make, or "".
        year: Its year, or "".
    """

    span: Span
    attribute: str
    predicate: int
    sort: str
    colour: str
    make: str
    year: str


def vehicles(page: str, folded: str) -> Iterator[VehicleMention]:
    """Every vehicle of a known sort or make that somebody drove, fled in, was hit by or attacked with, in order.

    Looks only beside the nouns, at 110 characters before each and 60 behind.

    Args:
        page: The text.
        folded: The same in lower case, code point for code point.
    """
    done = 0
    for word, start, end in _TRIGGERS.words_behind_blanks(folded):
        if start < done or folded[end : end + 2] == "'s":
            continue
        found = _read(page, folded, word, Span(start, end))
        if found is not None:
            done = found.span.end
            yield found


def _read(page: str, folded: str, word: str, span: Span) -> VehicleMention | None:
    start, end = span.start, span.end
    floor = max(0, start - _REACH)
    laden = None if _ANOTHER.search(folded, floor, start) else _LADEN.match(page, end)
    sort, last = _noun(page, word, end)
    for attribute, pattern in _ROLES.items():
        told = pattern.search(page, floor, start)
        if (
            told is None
            or _ITS_OWN.search(told["np"])
            or (attribute == ATTACK and not (laden or _INTO.match(page, last)))
            or (attribute == GETAWAY and _NOT_THEIRS.search(page, floor, told.start()))
        ):
            continue
        return _mention(told, attribute, Span(start, last), word, sort)
    fires = _of_gunmen(page, floor, Span(start, last))
    if fires is not None and not _ITS_OWN.search(fires["np"]):
        return _mention(fires, GETAWAY, Span(start, last), word, sort)
    if word not in _SORT_OF:
        return None
    if laden is not None:
        return VehicleMention(span, ATTACK, start, _SORT_OF[word], "", "", "")
    met = _MEETS.search(page, floor, start)
    if met is not None:
        return _mention(met, HIT_BY, span, word, _SORT_OF[word])
    one = _ONE.search(page, max(0, start - _NEAR), start + 1)
    if one is not None and _STRIKES.match(page, end):
        return VehicleMention(span, HIT_BY, start, _SORT_OF[word], "", "", "")
    if one is not None and _GETS_AWAY.match(page, end):
        return _mention(one, GETAWAY, span, word, _SORT_OF[word])
    if one is not None and (_CRASHES.match(page, end) or _ABOARD.search(page, floor, start)):
        return VehicleMention(span, CRASHED, start, _SORT_OF[word], "", "", "")
    return None


def _noun(page: str, word: str, end: int) -> tuple[str, int]:
    """The sort of a vehicle by its noun or behind its make ("Ford Transit van"), and where its words end."""
    sort, last = _SORT_OF.get(word, ""), end
    if word in _MAKES:
        behind = _BEHIND.match(page, end)
        if behind and behind["sort"] in _SORT_OF:
            sort, last = _SORT_OF[behind["sort"]], behind.end()
        elif behind:
            last = behind.start("sort") - 1 if behind["sort"] else behind.end()
    either = _OR.match(page, last) if sort else None
    other = _SORT_OF.get(either["sort"].lower()) if either else None
    return (f"{sort}/{other}", either.end()) if either and other else (sort, last)


def _of_gunmen(page: str, floor: int, noun: Span) -> re.Match[str] | None:
    """The words before a vehicle that somebody fired from, or that drove up with him."""
    inside = _GUNMAN_IN.search(page, floor, noun.start) if _FIRES.match(page, noun.end) else None
    if inside is not None:
        return inside
    comes = _COMES_AND_FIRES.match(page, noun.end)
    return _ONE.search(page, max(0, noun.start - _NEAR), noun.start + 1) if comes else None


def is_of_one_sort(folded: str) -> bool:
    """Whether a page tells of vehicles of one sort only."""
    told = {_SORT_OF[word] for word, _, _ in _TRIGGERS.words_behind_blanks(folded) if word in _SORT_OF}
    return len(told) == 1


def _mention(told: re.Match[str], attribute: str, span: Span, word: str, sort: str) -> VehicleMention | None:
    """The vehicle with its colour, make and year; None where it is "a vehicle" and no more is told."""
    said = told["np"]
    colour, year = _COLOUR.search(said), _YEAR.search(said)
    make = word if word in _MAKES else next((w for w in said.lower().split() if w in _MAKES), "")
    if word == _VEHICLE and not (colour or make or year):
        return None
    opens = min([told.start("np") + m.start() for m in (colour, year) if m] or [span.start])
    return VehicleMention(
        Span(opens, span.end),
        attribute,
        told.start(),
        sort,
        colour[0].lower() if colour else "",
        _NICKNAMES.get(make, make),
        year[0] if year else "",
    )
