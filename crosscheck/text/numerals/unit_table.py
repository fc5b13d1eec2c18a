"""The table of units and currencies: by which forms each is known, and which words begin one."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache
from importlib import resources
from typing import Final

from crosscheck.text.numerals.numeral import Unit

#: Currencies whose name may stand before the amount: "Rupees 500". None is another word.
NAMED_FIRST: Final = frozenset(("rupees", "ringgit", "ringgits", "rupiah", "naira", "euros"))
_ZEROS = {"degree Celsius": Decimal("273.15"), "degree Fahrenheit": Decimal("459.67")}
_LAST_OF_NAMES = frozenset(name[-1] for name in NAMED_FIRST)
# The same few thousand words stand behind nearly all numbers of a run.
_CACHE = 4096


@cache
def units() -> dict[str, Unit]:
    """Every form in the table's key (see ``_key``) with its unit; "?" behind a key: only behind a thousand or more."""
    table: dict[str, Unit] = {}
    for dimension, name, size, forms in _rows("units"):
        zero = _ZEROS.get(name, Decimal(0))
        unit = Unit(name, dimension, Decimal(size), zero)
        for form in forms.split():
            table.setdefault(key_of(form), unit)
    for name, signs, words, hundredths in _rows("currencies"):
        code = name.removeprefix("XXX-")
        # The blank of "saudi riyal" is often lost.
        joined = (word.replace("_", "") for word in words.split() if "_" in word)
        for form in (*signs.split(), *words.split(), *joined, *((code,) if len(code) == 3 else ())):
            table.setdefault(key_of(form), Unit(code, "money", Decimal(1)))
        hundredth = hundredths.split()
        for form in hundredth:
            table.setdefault(key_of(form), Unit(f"{code} {hundredth[0].rstrip('s')}", "money", Decimal("0.01")))
    table["C"] = table["celsius"]
    return table


@cache
def signs() -> dict[str, Unit]:
    """The signs and codes that stand before an amount."""
    table: dict[str, Unit] = {}
    for code, signs, _, _ in _rows("currencies"):
        shared = code.startswith("XXX")
        unit = Unit(code.removeprefix("XXX-"), "money", Decimal(1))
        table.update(dict.fromkeys((*signs.split(), *(() if shared else (code,))), unit))
        table.update({f"{sign[:-1]} $": unit for sign in signs.split() if sign[-1] == "$" and len(sign) > 2})
    return table


@cache
def general_name(code: str) -> str:
    """The word that a currency shares with those of other countries ("peso" for PHP), or ""."""
    for name, _, words, _ in _rows("currencies"):
        if name == code:
            shared = (units().get(word.rpartition("_")[2]) for word in words.split() if "_" in word)
            return next((unit.name for unit in shared if unit is not None and unit.name.islower()), "")
    return ""


@cache
def last_letters() -> frozenset[str]:
    """The letters and signs that what stands before an amount ends in."""
    return frozenset(sign[-1] for sign in signs()) | _LAST_OF_NAMES


@cache
def _first_words() -> dict[str, int]:
    """How many words the longest form that begins with a word has."""
    longest: dict[str, int] = {}
    for form in units():
        first, *rest = form.rstrip("?").split("_")
        # "US dollars": a short word keeps its capitals as a key.
        for word in (first, first.upper()) if rest else (first,):
            longest[word] = max(longest.get(word, 1), 1 + len(rest))
    return longest


@lru_cache(maxsize=_CACHE)
def forms_of(word: str) -> tuple[tuple[str, str, int], ...]:
    """The forms that a word may begin, each with its key and the words of the longest; most words begin none."""
    firsts = _first_words()
    forms = (word,) if word.isalpha() else (word, word.rstrip("."), word.partition("/")[0])
    return tuple((form, key, firsts[key]) for form in forms if (key := key_of(form)) in firsts)


def _rows(name: str) -> Iterator[list[str]]:
    text = resources.files("crosscheck.text").joinpath("lexicon", f"{name}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield [field.strip() for field in line.split("|")]


def key_of(form: str) -> str:
    """Symbols keep their case, words do not; the words of a form are joined by "_"."""
    form = form.replace("-", "_").replace(" ", "_")
    return form if len(form) <= 3 else form.lower()
