"""Attributes: what a number is the number of, by words of its clause that reporters choose differently."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from itertools import chain
from typing import Final, NamedTuple

from crosscheck.model.frozen import frozen
from crosscheck.text.measuring.attribute_list import OR, Attribute, Mark, sections, sets
from crosscheck.text.measuring.ways import AND, KEY, NUMBER, has_name, keys, needs, pattern

#: What stands for a noun where none is told.
NO_NOUN: Final = "-"
_MARK: Final = re.compile(
    r"(?P<word>[^\W_]+(?:['’.][^\W_]+)*)|(?P<stop>[;:()\[\]|]|, (?:and|while|but|whereas|yet)\b)|"
    r"(?P<comma>,|[–—]|--| - )"
)
_COMMA, _STOP = " ,", " |"
# "40 miles (64 km) north": the number in another unit.
_IN_BRACKETS: Final = re.compile(r" ?\([^()]{1,30}\)")


@frozen
class Clause:
    """A number and the words around it, each with a blank before it, between the stops on either side.

    Attributes:
        words: Up to the numbers of the kind before it and behind it, with what its own words say behind it.
        beside: The same without these, for what is told right beside it.
        wide: Up to the next numbers but these.
    """

    words: str
    beside: str
    wide: str


class OfWhat(NamedTuple):
    """What a number is the number of.

    Attributes:
        attribute: The attribute.
        of: The name or the thing beside the number that has it ("Tarn", "bear"), or "".
    """

    attribute: Attribute
    of: str = ""


@frozen
class _Way:
    """One way of telling an attribute.

    Attributes:
        place: Where it stands in the list.
        attribute: What it tells.
        words: The words of a clause with the number among them, as the list prints them.
        across: Whether it may lead across another number.
        unless: What rules it out beside them, or "".
    """

    place: int
    attribute: Attribute
    words: str
    across: bool
    unless: str

    def tells(self, clause: Clause) -> str | None:
        """Of what a clause tells the attribute so ("" for nothing by name), or None where it does not."""
        plainly = Mark.PLAINLY in self.attribute.marks
        words = clause.wide if self.across else clause.beside if plainly else clause.words
        low = words.lower()
        # A pattern of several words is searched for where each of them stands somewhere.
        if not all(any(word in low for word in any_of) for any_of in needs(self.words)):
            return None
        parts = [pattern(part).search(words if has_name(part) else low) for part in self.words.split(AND)]
        told = [part for part in parts if part is not None]
        if len(told) < len(parts) or self._is_ruled_out(low, told):
            return None
        return next((of for part in told if (of := part.groupdict().get("of"))), "")

    def _is_ruled_out(self, low: str, told: Iterable[re.Match[str]]) -> bool:
        if not self.unless:
            return False
        first, last = min(part.start() for part in told), max(part.end() for part in told)
        start, end = low.rfind(_COMMA, 0, first + 1), low.find(_COMMA, last)
        return pattern(self.unless).search(low, max(0, start), end if end >= 0 else len(low)) is not None


@cache
def grows(name: str) -> bool:
    """Whether what goes by a name is an attribute that is counted anew from day to day."""
    return any(section.attribute.name == name and Mark.GROWS in section.attribute.marks for section in sections())


def is_counted(sort: str) -> bool:
    """Whether a number of a sort can be that of an attribute."""
    return sort in _ways()


def attribute_of(sorts: Iterable[str], clause: Clause) -> OfWhat | None:
    """What a number is the number of, or None where the words around it do not tell.

    Args:
        sorts: What sort of number it is: "money", "percent", "number", a dimension, "count" and the noun ("count
            flight", "count -"), "slot" and what its claim is known to be of ("slot killed").
        clause: The words around it.
    """
    by_key = [ways for sort in sorts if (ways := _ways().get(sort))]
    cues = {word[:KEY] for word in f"{clause.words} {clause.wide}".lower().split()}
    best: tuple[tuple[bool, bool, int], OfWhat] | None = None
    for way in chain.from_iterable(ways[key] for ways in by_key for key in ways.keys() & cues):
        marks = way.attribute.marks
        rank = Mark.LOOSELY in marks, Mark.PLAINLY not in marks, way.place
        if best is None or rank < best[0]:
            of = way.tells(clause)
            best = best if of is None else (rank, OfWhat(way.attribute, of))
    return best[1] if best else None


@cache
def things() -> dict[str, str]:
    """The words of all sets, each with the one that stands for all of its thing: "ship" for "ferry"."""
    return {word: thing for words in sets().values() for word, thing in words.items()}


def clause_of(before: str, behind: str, *, inside: str = "", further: tuple[str, str] = ("", "")) -> Clause:
    """The clause of a number.

    Args:
        before: The text before it, from the beginning of its sentence or the number of its kind before it on.
        behind: The text behind it, up to the end of its sentence or the next number.
        inside: What its own words say besides: "confirmed cases", "per share".
        further: What lies before and behind these, up to the next numbers.
    """
    aside = _IN_BRACKETS.match(behind)
    left, right = _plain(before), _plain(behind[aside.end() :] if aside else behind)
    beside = _between(left, right)
    # Few clauses have another number of the kind beside them.
    wide = _between(_plain(further[0]) + left, right + _plain(further[1])) if any(further) else beside
    return Clause(_between(left, _plain(inside) + right) if inside else beside, beside, wide)


def _between(left: str, right: str) -> str:
    return f"{left.rpartition(_STOP)[2]} {NUMBER}{right.partition(_STOP)[0]} "


def _plain(text: str) -> str:
    marks = [
        f" {word}" if word else _COMMA if comma else _STOP for word, _, comma in _MARK.findall(text.replace("’", "'"))
    ]
    return "".join(marks)


@cache
def _ways() -> dict[str, dict[str, list[_Way]]]:
    """The ways by the sort of the number and the first letters of a word that each must have."""
    table: dict[str, dict[str, list[_Way]]] = defaultdict(lambda: defaultdict(list))
    for place, section in enumerate(sections()):
        barred = f"({OR.join(section.unless)})" if section.unless else ""
        for line in (*section.ways, *section.across):
            way = _Way(place, section.attribute, line, line in section.across, barred)
            for key in keys(line):
                for sort in section.sorts:
                    table[sort][key].append(way)
    return {sort: dict(by_key) for sort, by_key in table.items()}
