"""Street addresses: blocks, house numbers and corners, as American and British papers print them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers
from crosscheck.text.words.calendar_names import ANY_MONTH, ANY_WEEKDAY, CALENDAR_NAMES

# The types of streets, each with its abbreviations.
_TYPES = {
    "street": "st str", "avenue": "ave av", "road": "rd", "boulevard": "blvd", "drive": "dr", "lane": "ln",
    "court": "ct", "circle": "cir", "place": "pl", "way": "", "highway": "hwy", "parkway": "pkwy", "terrace": "",
    "trail": "", "turnpike": "", "crescent": "",
}  # fmt: skip
_DIRECTIONS = {
    "n": "north", "s": "south", "e": "east", "w": "west", "ne": "northeast", "nw": "northwest", "se": "southeast",
    "sw": "southwest", "north": "north", "south": "south", "east": "east", "west": "west", "northeast": "northeast",
    "northwest": "northwest", "southeast": "southeast", "southwest": "southwest",
}  # fmt: skip
_DIRECTION = r"(?:(?:North|South|East|West)(?:east|west)?|[NSEW]\.?(?:[EW]\.?)?)"
_NO_NAME = f"The|In|On|At|And|Police|Officers|Streets|Avenues|Roads|{ANY_WEEKDAY}"
_WORD = rf"(?:(?!(?:{_NO_NAME})\b)[A-Z][\w'’]+|[0-9]{{1,3}}(?:st|nd|rd|th))"
# "St. Tarn's Road": there a saint opens the name.
_NAME = rf"(?:St\. (?=[A-Z]))?{_WORD}(?: {_WORD}){{0,2}}?"
# "In November near Oak Street": a month is a street with its type alone, "May Street".
_WORD_ALONE = rf"(?!(?:{ANY_MONTH})\b){_WORD}"
_ABBREVIATED = "|".join(form.title() for forms in _TYPES.values() for form in forms.split())
_TYPE = rf"(?:(?:{'|'.join(_TYPES).title()})\b|(?:{_ABBREVIATED})\b\.?)"
# A name goes on behind what only looks like the type: "Oak Street School", but not "Oak Street Monday".
_NO_MORE = rf"(?! (?!(?:{'|'.join(sorted(CALENDAR_NAMES))})\b)[A-Z][a-z]+\b)"
# "Perrin Place apartments", "Perrin Terrace housing complex": that is not on a street of the name.
_NO_VENUE = (
    r"(?<!Place)(?<!Court)(?<!Way)(?<!Terrace)(?<!Circle)(?<!Crescent)"
    r"|(?!(?:, (?:an?|the)(?: [a-z-]+){0,2}?| public [a-z]+| [a-z]+)? (?:apartments?|complex|project|development|estate"
    r"|stores?|bar|pub|restaurant|club|lounge|mall)\b)"
)
_NUMBER = r"(?:(?P<block>[0-9]{1,2},?[0-9]{3}|[0-9]{3}|unit)[- ]block of |(?P<house>[0-9]{1,5}) )?"
_BEFORE = rf"(?:(?P<before>{_DIRECTION}) )?"
_AFTER = r"(?: (?P<after>[NS][EW]?\b))?"
# One street, from its number or direction on: "400 block of N. Elm Street", "7050 Old Mill Road"; and without its type.
_TYPED = re.compile(rf"{_NUMBER}{_BEFORE}(?P<name>{_NAME}) (?P<type>{_TYPE}){_AFTER}{_NO_MORE}(?:{_NO_VENUE})")
_UNTYPED = re.compile(rf"{_NUMBER}{_BEFORE}(?P<name>{_WORD_ALONE}(?: {_WORD_ALONE})?)(?P<type>){_AFTER}(?!['’]s)")
# Courts of law are on no street.
_OF_LAW = frozenset(
    "appeal appeals circuit city county crown district family federal high juvenile magistrates magistrates' "
    "magistrates’ municipal probate sheriff superior supreme youth".split()
)
_LINK = re.compile(r"(?:,?(?: (?:half|mid)way)? (?=between)| )(?P<word>between|and|near|at|by|&) ")
# A word without a type is a street only behind one of these: "on Elm near Oak Street", no "Volvo near Oak Street", and
# no town, "in Varn near Oak Street".
_ON = re.compile(r"(?:^|[^\w ]|\b(?:at|on|of|to|near|along|from|off|and|between)) ?$", re.IGNORECASE)
_AND = " and "
# "Elm and Oak streets" may be a street and an avenue: the plural tells the type of neither.
_PLURAL = re.compile(r" (?:streets|avenues|roads|boulevards|drives|lanes|highways)\b", re.IGNORECASE)
_ORDINALS = {
    word: f"{number}{'st' if number == 1 else 'nd' if number == 2 else 'rd' if number == 3 else 'th'}"
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=1
    )
}
# Some papers print the type small: "on Elm street", but not "a Bronx street".
_SMALL_TYPES = frozenset(("street", "avenue", "road", "boulevard"))
_NAME_BEFORE = re.compile(rf"(?<!\b[Aa] )(?<![Aa]n )(?<![Tt]he )(?!(?:{_NO_NAME})\b)[A-Z][\w-]{{3,}}\Z")
_RUN = re.compile(r"\S+")
_LONGEST, _LONGEST_NUMBER, _MOST_WORDS = 64, 8, 6
_KINDS: Final = {form: name for name, forms in _TYPES.items() for form in (name, *forms.split())}
_TRIGGERS: Final = SharedTriggers((*(f" {form}" for form in _KINDS), "block of ", "intersection of ", "corner of "))


@frozen
class Street:
    """One street.

    Attributes:
        name: Its name in lower case, without type and direction.
        type: "street", "avenue" and so on, or "" where none is printed.
        direction: "north", "southwest" and so on, or "".
    """

    name: str
    type: str = ""
    direction: str = ""

    @property
    def is_numbered(self) -> bool:
        """Whether its name is a number: "36th"."""
        return self.name[0].isdigit()


@frozen
class AddressMention:
    """An address as printed.

    Attributes:
        span: Its words.
        streets: The street, or those that meet there; the first one is that on which it lies.
        block: The first number of the block, or None.
        house: The house number, or None.
        between: Whether it lies on the first street between the others.
    """

    span: Span
    streets: tuple[Street, ...]
    block: int | None = None
    house: int | None = None
    between: bool = False


def addresses(page: str, folded: str) -> Iterator[AddressMention]:
    """Every address of a page, in order and without overlap.

    Args:
        page: The text.
        folded: The same in lower case, code point for code point.
    """
    reached = 0
    for _, start, end in _TRIGGERS.matches(folded):
        if start < reached:
            continue
        word = folded[start:end]
        if word == "block of ":
            found = _from(page, _number_before(page, start))
        elif word.endswith(" of "):
            found = _from(page, end)
            found = found if found is not None and len(found.streets) > 1 else None
        elif _may_be_type(page, start + 1, end):
            found = _around(page, start, reached)
        elif page[start + 1 : end] in _SMALL_TYPES and not page[end : end + 1].isalpha():
            found = _of_small_type(page, start, end)
        else:
            continue
        if found is not None and found.span.start >= reached:
            reached = found.span.end
            yield found


def _may_be_type(page: str, start: int, end: int) -> bool:
    """Whether the letters of a type are one in print, or its plural: "Oak St.", "Elm and Oak streets"; no "station"."""
    plural = page[end : end + 1] in ("s", "S")
    whole = not page[end + plural : end + plural + 1].isalpha()
    return whole and (plural or page[start].isupper())


def _number_before(page: str, at: int) -> int:
    """Where the number of a block begins, before "block of"."""
    start = at - 1
    while start > 0 and at - start < _LONGEST_NUMBER and (page[start - 1].isalnum() or page[start - 1] == ","):
        start -= 1
    return start


def _around(page: str, at: int, floor: int) -> AddressMention | None:
    """The address whose first street has its type at a place, read from as far left as its name can go."""
    words = list(_RUN.finditer(page, max(floor, at - _LONGEST), at))[-_MOST_WORDS:]
    for word in words:
        found = _from(page, word.start()) if page[word.start()].isupper() or page[word.start()].isdigit() else None
        if found is None or found.span.end <= at:
            continue
        if found.streets[0].type or (
            len(found.streets) > 1 and _ON.search(page, max(0, word.start() - 9), word.start())
        ):
            return found
    return None


def _of_small_type(page: str, at: int, end: int) -> AddressMention | None:
    """The street whose type is printed small at a place, its name one word."""
    name = _NAME_BEFORE.match(page, page.rfind(" ", max(0, at - _LONGEST), at) + 1, at)
    return AddressMention(Span(name.start(), end), (Street(name[0].lower(), page[at + 1 : end]),)) if name else None


def _from(page: str, start: int) -> AddressMention | None:
    """The address that begins at a place: a number on a street, or the streets that meet there."""
    match = _street(page, start)
    if match is None:
        return None
    number = (match["block"] or "").replace(",", "")
    block = int(number) if number.isdigit() else None
    house = int(match["house"]) if match["house"] else None
    streets, end = [_read(match)], match.end()
    link = _LINK.match(page, end) if block is None and house is None else None
    between = link is not None and link["word"] == "between"
    while link is not None and len(streets) < 2 + between:
        following = _street(page, link.end())
        # "Shot on Elm Street by Jane Oak", "by Officer Lane".
        by_somebody = following is not None and link["word"] == "by" and following["type"] in ("", "Lane")
        if following is None or following["block"] or following["house"] or by_somebody:
            break
        streets.append(_read(following))
        end = following.end()
        link = _LINK.match(page, end) if between and page.startswith(_AND, end) else None
    plural = _PLURAL.match(page, end) if len(streets) > 1 else None
    end = plural.end() if plural is not None else end
    return AddressMention(Span(start, end), tuple(streets), block, house, between and len(streets) == 3)


def _street(page: str, start: int) -> re.Match[str] | None:
    match = _TYPED.match(page, start) or _UNTYPED.match(page, start)
    if match is None or (match["type"] == "Court" and not _OF_LAW.isdisjoint(match["name"].lower().split())):
        return None
    # "Mill Road and Dolan's" is a road and a bar.
    return match if match["type"] or not match["name"].endswith(("'s", "’s")) else None


def _read(match: re.Match[str]) -> Street:
    kind = match["type"].lower().rstrip(".")
    direction = (match["before"] or match["after"] or "").lower().replace(".", "")
    name = match["name"].lower().replace("’", "'").replace(". ", " ")
    return Street(_ORDINALS.get(name, name), _KINDS.get(kind, ""), _DIRECTIONS.get(direction, ""))
