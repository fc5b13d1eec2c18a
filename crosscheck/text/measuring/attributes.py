"""Attributes: what a number is the number of, by words of its clause that reporters choose differently.

The ways of telling an attribute stand in ``lexicon/attributes.txt``, which says how it is to be read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import Final

from crosscheck.model.frozen import frozen

NUMBER: Final = "#"
#: What stands for a noun where none is told.
NO_NOUN: Final = "-"
_LINK: Final = (
    "of|at|was|were|is|are|a|an|the|to|by|as|for|has|have|had|been|be|about|around|some|nearly|roughly|almost|over|up|"
    "more|less|fewer|than|least|most|approximately|estimated|total|just|only|put|set|now|worth|all|exactly|well|reached|"
    "stood|stands|hit|some|as|much|many"
)
_GAPS: Final = {
    "-": rf"(?: (?:{_LINK})){{0,5}}",
    "..": r"(?: [^ |,#]+){0,8}?",
    "...": r"(?: [^ |#]+){0,12}?",
}
_MARK: Final = re.compile(
    r"(?P<word>[^\W_]+(?:['’.][^\W_]+)*)|(?P<stop>[;:()\[\]|]|, (?:and|while|but|whereas|yet)\b)|"
    r"(?P<comma>,|[–—]|--| - )"
)
_COMMA, _STOP, _AND = " ,", " |", " & "
# How the list parts words of which one stands, and begins what rules an attribute out.
_OR, _UNLESS = "|", "not "
_PART: Final = re.compile(r"\(([^)]*)\)|(\S+)")
_HEAD: Final = re.compile(r"(?P<name>[^=]+) = (?P<kind>[^:(]+?)(?:: (?P<of>[^(]*?))?(?: \((?P<marks>[^)]*)\))?")
# A cue is found by its first letters.
_KEY: Final = 3


@frozen
class Attribute:
    """What a number can be the number of.

    Attributes:
        name: In plain words ("turnout").
        marks: What else is known of it ("grows", "per share"), as the list says.
    """

    name: str
    marks: frozenset[str]

    @property
    def grows(self) -> bool:
        """Whether it is counted anew from day to day."""
        return "grows" in self.marks

    @property
    def named(self) -> bool:
        """Whether it is of whoever is named before the number."""
        return "named" in self.marks

    @property
    def past(self) -> bool:
        """Whether it is told of an earlier time."""
        return "past" in self.marks

    @property
    def loosely(self) -> bool:
        """Whether one story often has several of its sort."""
        return "loosely" in self.marks


@frozen
class _Way:
    """One way of telling an attribute.

    Attributes:
        place: Where it stands in the list.
        attribute: What it tells.
        words: The words of a clause with the number among them, as the list prints them.
        unless: What rules it out beside them, or "".
    """

    place: int
    attribute: Attribute
    words: str
    unless: str

    def tells(self, clause: str) -> bool:
        """Whether a clause tells the attribute so."""
        parts = [_pattern(part).search(clause) for part in self.words.split(_AND)]
        told = [part for part in parts if part is not None]
        if len(told) < len(parts) or not self.unless:
            return len(told) == len(parts)
        first, last = min(part.start() for part in told), max(part.end() for part in told)
        start, end = clause.rfind(_COMMA, 0, first + 1), clause.find(_COMMA, last)
        return _pattern(self.unless).search(clause, max(0, start), end if end >= 0 else len(clause)) is None


@cache
def attributes() -> dict[str, Attribute]:
    """All attributes by their names."""
    return {attribute.name: attribute for attribute, *_ in _sections()}


def attribute_of(sorts: Iterable[str], before: str, behind: str) -> Attribute | None:
    """The attribute of a number, or None where the words around it tell none.

    Args:
        sorts: What sort of number it is: "money", "percent", "number", a dimension, "count" and the noun ("count
            flight", "count -"), "state" and what happened to those counted ("state killed").
        before: The text before it, from the beginning of its sentence or the number before it on.
        behind: The text behind it and its noun, up to the end of its sentence or the next number.
    """
    by_key = [ways for sort in sorts if (ways := _ways().get(sort))]
    if not by_key:
        return None
    clause = clause_of(before, behind)
    keys = {word[:_KEY] for word in clause.split()}
    found = [way for ways in by_key for key in ways.keys() & keys for way in ways[key] if way.tells(clause)]
    best = min(found, key=lambda way: (way.attribute.loosely, way.place), default=None)
    return best.attribute if best is not None else None


def clause_of(before: str, behind: str) -> str:
    """The words around a number in small letters, each with a blank before it, between the stops on either side."""
    left = _plain(before).rpartition(_STOP)[2]
    right = _plain(behind).partition(_STOP)[0]
    return f"{left} {NUMBER}{right} "


def _plain(text: str) -> str:
    return "".join(map(_token, _MARK.finditer(text)))


def _token(match: re.Match[str]) -> str:
    if match["word"]:
        return f" {match[0].lower().replace('’', chr(39))}"
    return _COMMA if match["comma"] else _STOP


@cache
def _ways() -> dict[str, dict[str, list[_Way]]]:
    """The ways by the sort of the number and the first letters of a word that each must have."""
    table: dict[str, dict[str, list[_Way]]] = defaultdict(lambda: defaultdict(list))
    for place, (attribute, sorts, ways, unless) in enumerate(_sections()):
        barred = f"({_OR.join(unless)})" if unless else ""
        for line in ways:
            way = _Way(place, attribute, line, barred)
            for key in _keys(line):
                for sort in sorts:
                    table[sort][key].append(way)
    return {sort: dict(by_key) for sort, by_key in table.items()}


def _sections() -> Iterator[tuple[Attribute, list[str], list[str], list[str]]]:
    """Each attribute with the sorts of its numbers, its ways and what rules it out."""
    text = resources.files("crosscheck.text").joinpath("lexicon", "attributes.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    heads = [number for number, line in enumerate(lines) if not line.startswith(" ")]
    for start, end in pairwise([*heads, len(lines)]):
        told = [line.strip() for line in lines[start + 1 : end]]
        barred = [line.removeprefix(_UNLESS).strip("()") for line in told if line.startswith(_UNLESS)]
        ways = [line for line in told if not line.startswith(_UNLESS)]
        yield (*_headed(lines[start]), ways, [word for words in barred for word in words.split(_OR)])


def _headed(line: str) -> tuple[Attribute, list[str]]:
    head = _HEAD.fullmatch(line)
    if head is None:
        raise ValueError(f"attributes.txt: no attribute stands in “{line}”")
    kinds, nouns = head["kind"].split(", "), (head["of"] or "").split(", ")
    sorts = [f"{kind} {noun}".strip() for kind in kinds for noun in nouns]
    return Attribute(head["name"], frozenset((head["marks"] or "").split(", "))), sorts


# Compiled when a clause first has one of its words.
@cache
def _pattern(line: str) -> re.Pattern[str]:
    parts = (_either(part[1]) if part[1] else _GAPS.get(part[2]) or _word(part[2]) for part in _PART.finditer(line))
    return re.compile("".join(parts) + r"(?= )")


def _either(words: str) -> str:
    return "(?:" + "|".join("".join(map(_word, phrase.split())) for phrase in words.split(_OR)) + ")"


def _word(word: str) -> str:
    return f" {re.escape(word[:-1])}[a-z]{{0,5}}" if word[-1] == "~" else f" {re.escape(word)}"


def _keys(line: str) -> list[str]:
    """The first letters of the words of which a way must have one."""
    for part in _PART.finditer(line):
        if part[1]:
            return [phrase.split()[0].rstrip("~")[:_KEY] for phrase in part[1].split(_OR)]
        if part[2] not in (*_GAPS, NUMBER, _AND.strip()):
            return [part[2].rstrip("~")[:_KEY]]
    return [NUMBER]
