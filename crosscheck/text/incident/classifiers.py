"""Classifiers: words that tell one sort of thing from another ("gold mine", "cargo plane"), and numbers ("Terminal 2").

A classifier says which sort a noun is of and bears no degree (Halliday): no mine is very gold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers

# One field a line: sorts that exclude each other, and the nouns that they stand before, words for one thing joined.
# Courts, schools, ships and charges are left out: a story has several.
_FIELDS: Final = """
gold silver copper diamond coal iron uranium nickel zinc salt lithium platinum tin: mine|mines|miners
passenger freight|cargo commuter: train|trains
submarine|undersea|underwater|subsea terrestrial|overland: cable|cables|cut|break|fiber|fibre
single-engine twin-engine|two-engine four-engine: plane|planes|aircraft|airplane|jet|turboprop helicopter
wooden brick stone concrete steel: bridge house|home|building wall church tower
nuclear coal|coal-fired gas|gas-fired hydroelectric solar wind: plant|plants|station farm
catholic baptist methodist lutheran anglican|episcopal orthodox presbyterian pentecostal: church|priest|bishop
football|soccer rugby cricket baseball basketball hockey tennis golf volleyball softball: coach|player|team|match|game
art history maritime military railway|rail science: museum
lung breast prostate pancreatic brain liver colon|bowel ovarian skin stomach throat: cancer
gold silver bronze: medal|medalist|medallist
flyweight bantamweight featherweight lightweight welterweight middleweight heavyweight: title|titles|champion|belt
left right: engine wing
brown|grizzly black polar: bear|bears
eastbound westbound northbound southbound: lane|lanes|carriageway train
black white grey|gray red blue green yellow brown orange purple pink beige: jacket|coat hoodie|hooded shirt t-shirt \
cap|hat mask|balaclava trousers|pants jeans dress sweater|jumper|pullover helmet backpack|rucksack
one-story|single-story two-story|two-storey three-story|three-storey four-story|four-storey: home|house|building
"""
# Who builds aircraft.
MAKERS: Final = frozenset(
    "boeing airbus jetstream embraer bombardier antonov tupolev ilyushin fokker cessna learjet gulfstream dornier "
    "beechcraft sukhoi".split()
)
# What goes by a name and a number; the roads that cross at a place are many.
_NUMBERED: Final = MAKERS | frozenset("terminal platform courtroom runway".split())
_NUMBER: Final = re.compile(
    r"(?: [Nn]umber| [Nn]o\.?)? ?#?(?P<number>(?:[A-Z]{1,2}-?)?[0-9]{1,4}(?:-[0-9]{1,4})?)(?:[A-Z]{1,3})?\b"
    r"(?!,[0-9]| (?:hours?|minutes?|miles|people|passengers|days|seconds|million|percent)\b|[.:][0-9])"
)
_BEFORE: Final = re.compile(r"(?<![\w-])(?P<sort>[A-Za-z]+(?:-[a-z]+)?)(?: (?P<next>[a-z]+(?:-[a-z]+)?))? \Z")
_ANOTHER: Final = re.compile(r"\b(?:another|other|second|no|not)\b")
_JOINING: Final = (" and ", " or ", "/")
_NEAR: Final = 44


@frozen
class Classified:
    """A thing with its sort, or its number.

    Attributes:
        span: Both words: "gold mine", "Terminal 2".
        thing: The noun, one word for all its words.
        sort: The sort, one word for all its words, or the number.
    """

    span: Span
    thing: str
    sort: str


def _sorts() -> dict[tuple[str, str], tuple[str, str]]:
    """The sort that a word means before a noun, and the thing that the noun means."""
    table: dict[tuple[str, str], tuple[str, str]] = {}
    for line in _FIELDS.strip().splitlines():
        sorts, things = ([words.split("|") for words in part.split()] for part in line.split(": "))
        table.update(
            {
                (word, noun): (words[0], nouns[0])
                for words in sorts
                for word in words
                for nouns in things
                for noun in nouns
            }
        )
    return table


_SORT_OF: Final = _sorts()
_WORDS: Final = sorted({noun for _, noun in _SORT_OF} | _NUMBERED)
_TRIGGERS: Final = SharedTriggers([f"{blank}{word}" for word in _WORDS for blank in " \n"])


def classified(page: str, folded: str) -> Iterator[Classified]:
    """Every thing whose sort or number is told, in order.

    Looks only beside the nouns, at 44 characters before each and 12 behind.

    Args:
        page: The text.
        folded: The same in lower case, code point for code point.
    """
    for noun, start, end in _TRIGGERS.words_behind_blanks(folded):
        number = _NUMBER.match(page, end) if noun in _NUMBERED else None
        if number is not None:
            yield Classified(Span(start, number.end()), noun, number["number"].lower())
            continue
        floor = max(0, start - _NEAR)
        told = _BEFORE.search(page, _last_words(page, floor, start), start)
        for opens in (told.start("sort"), told.start("next")) if told is not None else ():
            found = _SORT_OF.get((folded[opens:start].partition(" ")[0], noun)) if opens >= 0 else None
            if found is not None:
                # "A blue and red jacket" is of two colours.
                if _ANOTHER.search(folded, floor, start) is None and not folded.endswith(_JOINING, floor, opens):
                    yield Classified(Span(opens, end), found[1], found[0])
                break


def _last_words(page: str, floor: int, end: int) -> int:
    """Where the last two words before a place begin, each with a blank behind it, or the floor."""
    for _ in range(3):
        if (end := page.rfind(" ", floor, end)) < 0:
            return floor
    return end + 1
