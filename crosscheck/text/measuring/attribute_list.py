"""The list of attributes (``lexicon/attributes.txt``, which says how it is to be read), section by section."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from importlib import resources
from itertools import chain, pairwise
from typing import Final

from crosscheck.model.frozen import frozen

# How the list parts words of which one stands, and words for one thing; how it begins what rules an attribute out, and
# what may lead across another number.
OR: Final = "|"
_FOR_ONE: Final = "/"
_UNLESS, _ACROSS, _PER, _EACH = "not ", "across ", "per ", "each "
_HEAD: Final = re.compile(r"(?P<name>[^=]+) = (?P<kind>[^:(]+?)(?:: (?P<of>[^(]*?))?(?: \((?P<marks>[^)]*)\))?")
_SET: Final = re.compile(r"\{(?P<name>[a-z]+)\}: (?P<words>.+)")


class Mark(StrEnum):
    """What else is known of an attribute, as the list says."""

    PLAINLY = "plainly"
    GROWS = "grows"
    AT_ONCE = "at once"
    OF_ITS_DAY = "of its day"
    NAMED = "named"
    OF_A_PLACE = "of a place"
    OF_A_PERSON = "of a person"
    UNLESS_ALIKE = "unless alike"
    FULL_NAMES = "full names"
    ANYHOW = "anyhow"
    LOOSELY = "loosely"


@frozen
class Attribute:
    """What a number can be the number of.

    Attributes:
        name: In plain words ("turnout").
        marks: What else is known of it where it is told so.
        per: What it is paid for each of, whether the amount says so or not ("share").
    """

    name: str
    marks: frozenset[Mark]
    per: frozenset[str]


@frozen
class Section:
    """One attribute as the list has it of some sorts of numbers.

    Attributes:
        attribute: The attribute.
        sorts: The sorts of its numbers: "money", "count flight", "slot killed".
        ways: The ways of telling it.
        across: Those that may lead across another number of the kind.
        unless: What rules it out.
    """

    attribute: Attribute
    sorts: tuple[str, ...]
    ways: tuple[str, ...]
    across: tuple[str, ...]
    unless: tuple[str, ...]


@cache
def sections() -> tuple[Section, ...]:
    """Every section of the list, in its order."""
    return tuple(_sections())


@cache
def sets() -> dict[str, dict[str, str]]:
    """The sets of words by their names, each word with the one that stands for all of its thing."""
    found: dict[str, dict[str, str]] = {}
    for line in filter(None, map(_SET.fullmatch, _lines())):
        things = (words.split(_FOR_ONE) for words in line["words"].split(OR))
        found.setdefault(line["name"], {}).update({word: words[0] for words in things for word in words})
    return found


def _sections() -> Iterator[Section]:
    lines = [line for line in _lines() if not _SET.fullmatch(line)]
    heads = [number for number, line in enumerate(lines) if not line.startswith(" ")]
    for start, end in pairwise([*heads, len(lines)]):
        told = [line.strip() for line in lines[start + 1 : end]]
        barred = [line.removeprefix(_UNLESS).strip("()") for line in told if line.startswith(_UNLESS)]
        across = [line.removeprefix(_ACROSS) for line in told if line.startswith(_ACROSS)]
        ways = [line for line in told if not line.startswith((_UNLESS, _ACROSS))]
        unless = [word for words in barred for word in words.split(OR)]
        yield Section(*_headed(lines[start]), tuple(ways), tuple(across), tuple(unless))


def _headed(line: str) -> tuple[Attribute, tuple[str, ...]]:
    head = _HEAD.fullmatch(line)
    if head is None:
        raise ValueError(f"attributes.txt: no attribute stands in “{line}”")
    kinds, nouns = head["kind"].split(", "), (head["of"] or "").split(", ")
    sorts = tuple(f"{kind} {noun}".strip() for kind in kinds for noun in nouns)
    marks = [mark for mark in (head["marks"] or "").split(", ") if mark]
    per = frozenset(mark.removeprefix(_PER) for mark in marks if mark.startswith(_PER))
    return Attribute(head["name"], frozenset(Mark(mark) for mark in marks if not mark.startswith(_PER)), per), sorts


def _lines() -> list[str]:
    text = resources.files("crosscheck.text").joinpath("lexicon", "attributes.txt").read_text(encoding="utf-8")
    return [*_written_out(line for line in text.splitlines() if not line.startswith("#"))]


def _written_out(lines: Iterable[str]) -> Iterator[str]:
    """The lines, those of a section that several attributes share written out for each of them."""
    each: list[list[str]] = []
    shared: list[str] = []
    for line in chain(lines, ("",)):
        if shared and not line.startswith(" "):
            for name, words in each:
                any_of = f"({words.replace(', ', OR)})"
                yield shared[0].replace("EACH", name).replace("WORDS", words)
                yield from (way.replace("WORDS", any_of) for way in shared[1:])
            each, shared = [], []
        if line.startswith(_EACH):
            each += [item.split(": ") for item in line.removeprefix(_EACH).split("; ")]
        elif each:
            shared.append(line)
        elif line:
            yield line
