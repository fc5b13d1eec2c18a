"""Matters: articles of one story that share no name, street or list of ages tell of different things, however alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from crosscheck.kinds.address import Address
from crosscheck.pipeline.alignment.disjoint import Disjoint
from crosscheck.pipeline.extract import Reading
from crosscheck.stories import is_telling_name

# A word with a capital behind one without; it starts with the blank between, which the engine looks for at once.
_NAMED = re.compile(r" (?<=[a-z,] )([A-Z][a-z]{3,24})")
# An article that names less may be of any matter.
_FEWEST = 3
# A house or block of such a number is known by it, however its street is spelt.
_LONG_NUMBER = 1000
# People of the same three ages are the same people; of the ages that an article tells so many are compared.
_AGES, _MOST_AGES = 3, 8


def matters(readings: Sequence[Reading]) -> tuple[int, ...]:
    """For each article the number of its matter.

    Articles are of one that share a telling name, the street or long number of an address, or three ages, directly or
    through others.
    An article that names hardly anything, and nothing that another names, is of the first matter. Linear in the text.
    """
    if len(readings) < 2:
        return (0,) * len(readings)
    names = [_names(reading) for reading in readings]
    sets = Disjoint(len(readings))
    first: dict[str, int] = {}
    for number, (words, reading) in enumerate(zip(names, readings, strict=True)):
        for word in (*sorted(words), *_ages(reading), *_numbers(reading)):
            sets.join(first.setdefault(word, number), number)
    company = Counter(map(sets.least, range(len(readings))))
    named = next((number for number, words in enumerate(names) if len(words) >= _FEWEST), 0)
    for number, words in enumerate(names):
        if len(words) < _FEWEST and company[sets.least(number)] == 1:
            sets.join(named, number)
    return tuple(map(sets.least, range(len(readings))))


def _names(reading: Reading) -> set[str]:
    names = {word for name in set(_NAMED.findall(reading.prose.reporting)) if is_telling_name(word := name.lower())}
    return names | {street.name for place in _places(reading) for street in place.streets}


def _places(reading: Reading) -> list[Address]:
    return [claim.value for claim in reading.of("place") if isinstance(claim.value, Address)]


def _numbers(reading: Reading) -> list[str]:
    """The long numbers of its addresses with the first letter of the street: "6200 t" of Tarn Street, and of Tarne."""
    told = [(place.number or 0, place.streets[0].name[0]) for place in _places(reading)]
    return [f"{number} {letter}" for number, letter in told if number >= _LONG_NUMBER]


def _ages(reading: Reading) -> list[str]:
    """Every three of the ages of people, the first that an article tells, in one phrase each."""
    told = dict.fromkeys(str(c.value) for c in reading.of("age") if c.slot is not None and not c.hedge)
    return [" and ".join(three) for three in combinations(sorted([*told][:_MOST_AGES]), _AGES)]
