"""Numbered things: the one train, flight or bill of a story, whose number two articles print a slip apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from crosscheck.kinds.named import NameOfOneThing
from crosscheck.model import Slot, Span
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import mistyped
from crosscheck.text.scanning.triggers import SharedTriggers, fold

# Things of which a story has one: of roads, rooms and fire engines it has several.
_THINGS = SharedTriggers(
    [
        f"{blank}{thing}"
        for thing in "flight train tram bus ferry locomotive bill resolution proposition squadron regiment".split()
        for blank in " \n"
    ]
)
_NUMBER = re.compile(
    r" (?:[Nn]o\.? ?|[Nn]umber |#)?(?P<code>[A-Z]{0,3}-?[0-9]{2,6}[A-Z]?)"
    # "The train 3.8 miles away", "a bus 40 feet below", "bill 51 to 49", "to train 138 recruits"
    r"(?![\w.,:/%-]*[0-9])(?!-| (?:[a-z-]+ )?(?:feet|ft|km|percent|people|men|women|children|to|[a-z]{3,}s)\b)"
)
# Behind an article a number counts; behind "to" what looks like a thing is a verb.
_NO_NAME = re.compile(r"\b(?:a|an|the|this|that|his|her|its|their|to)\Z", re.IGNORECASE)
# Each house of a parliament counts its own bills.
_HOUSE = re.compile(r"\b(?:house|senate|assembly|council)\Z")
_BEFORE = 8
# Numbers of so few digits are of lines, and those so near to each other of the flight back, or of the next bill.
_DIGITS, _NEXT = 3, 2
_Told = Mapping[str, Sequence[Span]]


def numbered(readings: Sequence[Reading]) -> Iterator[tuple[Slot, Sides]]:
    """The things that are told by number, and by two, each as a slot with the claims that print one.

    Two articles tell of one thing where each has one number for its sort, and the two are long and differ in a digit,
    or in two that changed places; whoever prints both knows of two.

    Args:
        readings: The articles of a story.
    """
    told: dict[str, dict[str, list[tuple[int, Span]]]] = defaultdict(lambda: defaultdict(list))
    for number, reading in enumerate(readings if len(readings) > 1 else ()):
        for thing, codes in _only(reading).items():
            for code, spans in codes.items():
                told[thing][code] += [(number, span) for span in spans]
    for thing, by_code in sorted(told.items()):
        for one, other in combinations(sorted(by_code), 2):
            if mistyped(one, other) and not _are_neighbours(one, other):
                yield _slot(readings, [*by_code[one], *by_code[other]], f"{thing.capitalize()} {one} / {other}")


def _only(reading: Reading) -> Mapping[str, _Told]:
    """By thing, the one number that an article has for it."""
    told: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    page, folded = reading.prose.page, fold(reading.prose.page)
    for thing, start, end in _THINGS.words_behind_blanks(folded):
        match, before = _NUMBER.match(page, end), max(0, start - 1 - _BEFORE)
        if match is not None and not _NO_NAME.search(page, before, start - 1):
            span, house = Span(start, match.end()), _HOUSE.search(folded, before, start - 1)
            if reading.prose.sentence_at(span).part.reports:
                told[f"{house[0]} {thing}" if house else thing][match["code"]].append(span)
    return {thing: codes for thing, codes in told.items() if len(codes) == 1}


def _are_neighbours(one: str, other: str) -> bool:
    """Whether two numbers of as many digits are short, or one follows the other."""
    a, b = ("".join(filter(str.isdigit, code)) for code in (one, other))
    return len(a) < _DIGITS or abs(int(a) - int(b)) <= _NEXT


def _slot(readings: Sequence[Reading], told: Sequence[tuple[int, Span]], name: str) -> tuple[Slot, Sides]:
    claims = []
    for number, span in sorted(told):
        prose = readings[number].prose
        claims.append((prose.claim(span, "organisation", NameOfOneThing(span.of(prose.page)), "<thing> <number>"), 1.0))
    return Slot("name", (name,)), claims
