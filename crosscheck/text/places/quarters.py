"""Quarters: the part of a town, or the way from it, by a point of the compass: "northeast Varn", "north of Varn"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals.words import SPELLED_OUT
from crosscheck.text.scanning.triggers import SharedTriggers
from crosscheck.text.words.calendar_names import ANY_WEEKDAY

POINTS: Final = ("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest")
_POINT: Final = r"(?:(?:[Nn]orth|[Ss]outh)(?:[ -]?(?:[Ee]ast|[Ww]est))?|[Ee]ast|[Ww]est)(?:ern)?"
_TOWN: Final = (
    rf"(?P<town>(?!(?:{ANY_WEEKDAY}|St|Mt)\b)[A-Z][a-z]{{2,20}}(?: (?!(?:{ANY_WEEKDAY})\b)[A-Z][a-z]{{2,20}})?)"
)
_OF_TOWN: Final = re.compile(rf"(?P<point>{_POINT})[ -]{_TOWN}\b(?!['’-])")
# "In the north of Varn" is in it; "20 miles north of the town of Varn", "to the north of Varn" is not.
_OF: Final = re.compile(
    rf"(?P<point>{_POINT}) of (?:the (?:city|town|village|port|capital)(?: of|,) )?{_TOWN}\b(?!['’-])"
)
_IN_THE: Final = re.compile(r"\b[Ii]n the \Z")
# "About 110 miles (177 km) west of Varn".
_FAR: Final = re.compile(
    rf"\b(?P<number>[0-9][0-9,.]{{0,7}}|{'|'.join(SPELLED_OUT)})[ -](?P<nautical>nautical )?"
    r"(?P<unit>mi(?:les?|\.)|k(?:m|ilo[a-z]+))(?: \([^()]{1,30}\))? (?:to the |due )?\Z",
    re.IGNORECASE,
)
_SIDE: Final = re.compile(rf"(?P<point>{_POINT}) (?:[Ss]ide|end|part)\b(?P<of> of (?:the (?:city|town)\b|{_TOWN}\b)?)?")
_WHOSE: Final = re.compile(rf"\b(?:the|its|the (?:city|town)['’]s|{_TOWN}['’]s?) (?:far |near )?\Z")
# "North Mill Road" is a road, "north Carolina" a state in haste.
_NO_TOWN: Final = re.compile(
    r"\b(?:Streets?|Avenues?|Roads?|Drive|Lane|Boulevard|Highway|Parkway|Interstate|Route|Ave|Rd|Blvd|Carolina|Dakota|Virginia"
    r"|Ireland|Koreans?|Korea|Africa|America|Asia|Europe|African|American|Coast|Hemisphere|Sea|Ocean|Shore|Side|Pole|School|High|River|Bank|End)\b"
)
_TYPE_BEHIND: Final = re.compile(
    r" (?:[A-Z][a-z]+ )?(?:Street|Avenue|Road|Drive|Lane|Boulevard|Highway|Parkway|St\.|Ave)"
)
# "In West Varn", "Weir's West Varn", "the West Varn neighborhood": a name with capitals tells of a place there only,
# and if it does not go on as in "in South Varn Police". "The 100 block of West Varn" is on a street.
_THERE: Final = re.compile(r"(?:\b[Ii]n|[A-Za-z]['’]s) \Z")
_NEIGHBORHOOD: Final = re.compile(r" (?:neighbou?rhood|section|area|community|suburb)\b")
_NAME_GOES_ON: Final = re.compile(rf" (?!(?:{ANY_WEEKDAY})\b)[A-Z][a-z]")
# "In West Varn and South Varn": more than one place.
_AND_ANOTHER: Final = re.compile(rf",? (?:and|or)(?: in)? {_POINT} [A-Z]")
_REACH: Final = 44
_TRIGGERS: Final = SharedTriggers([f"{before}{point}" for point in POINTS for before in (" ", "\n")])


@frozen
class QuarterMention:
    """A part of a town as printed.

    Attributes:
        span: The words, from the point of the compass or the town on.
        point: Its point of the compass, in eighths clockwise from north (0 to 7).
        town: The town in lower case, or "" where it is only "the east side".
        outside: Whether it is the way from the town, and no part of it.
        far: How far that is, as "110 mile", or "".
        proper: Whether capitals leave open that it is a place of that name: "West Varn Hills".
    """

    span: Span
    point: int
    town: str
    outside: bool = False
    far: str = ""
    proper: bool = False


def quarters(page: str, folded: str) -> Iterator[QuarterMention]:
    """Every part of a town, and every way from one, that is told by a point of the compass, in order.

    "Northeast Varn" with a capital may be a town of that name, and tells as well where it was.

    Args:
        page: The text.
        folded: The same in lower case, code point for code point.
    """
    reached = 0
    for _, before, end in _TRIGGERS.matches(folded):
        start = before + 1
        if start < reached:
            continue
        side = _SIDE.match(page, start)
        if side is not None:
            found = _side(page, start, side)
        else:
            found = (_of_town(page, start) or _of(page, start)) if page[end : end + 1] in (" ", "-", "e") else None
        if found is not None:
            reached = found.span.end
            yield found


def _of_town(page: str, start: int) -> QuarterMention | None:
    named = _OF_TOWN.match(page, start)
    if named is None or _NO_TOWN.search(named["town"]) or _TYPE_BEHIND.match(page, named.end()):
        return None
    floor = max(0, start - _REACH)
    proper = page[start].isupper()
    there = _THERE.search(page, floor, start) or _NEIGHBORHOOD.match(page, named.end())
    if proper and (there is None or _NAME_GOES_ON.match(page, named.end()) or _AND_ANOTHER.match(page, named.end())):
        return None
    return QuarterMention(Span(*named.span()), _point(named), named["town"].lower(), proper=proper)


def _of(page: str, start: int) -> QuarterMention | None:
    told = _OF.match(page, start)
    if told is None or _NO_TOWN.search(told["town"]) or _TYPE_BEHIND.match(page, told.end()):
        return None
    floor = max(0, start - _REACH)
    outside = _IN_THE.search(page, floor, start) is None
    far = _FAR.search(page, floor, start)
    return QuarterMention(
        Span(*told.span()), _point(told), told["town"].lower(), outside, _distance(far) if far else ""
    )


def _distance(far: re.Match[str]) -> str:
    number, unit = far["number"].lower(), "mile" if far["unit"][0] in "Mm" else "kilometre"
    return f"{SPELLED_OUT.get(number, number)} {'nautical ' if far['nautical'] else ''}{unit}"


def _side(page: str, start: int, side: re.Match[str]) -> QuarterMention | None:
    whose = _WHOSE.search(page, max(0, start - _REACH), start)
    of = side["of"]
    # "The north side of a house".
    if whose is None or (of is not None and of == " of "):
        return None
    town = whose["town"] or side["town"] or ""
    return QuarterMention(Span(whose.start(), side.end()), _point(side), town.lower())


def _point(told: re.Match[str]) -> int:
    return POINTS.index(re.sub("[ -]|ern$", "", told["point"]).lower())
