"""The number words of English: what each is worth and the part it plays in a numeral."""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum


class Role(IntEnum):
    """The part that a word plays in a spelled-out number."""

    UNIT = 1
    TEEN = 2
    TEN = 3
    HUNDRED = 4
    MAGNITUDE = 5
    DOZEN = 6
    ORDINAL = 7
    DENOMINATOR = 8
    PLURAL = 9


_UNITS = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
# Small numbers as papers spell them out.
SPELLED_OUT = {word: number for number, word in enumerate(f"{_UNITS} {_TEENS}".split(), start=1)}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth"
_ORDINAL_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
_ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"

# Short scale, as the press writes it; lakh and crore as in South Asia.
MAGNITUDES = {
    "thousand": Decimal(10) ** 3,
    "lakh": Decimal(10) ** 5,
    "lac": Decimal(10) ** 5,
    "million": Decimal(10) ** 6,
    "crore": Decimal(10) ** 7,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "quadrillion": Decimal(10) ** 15,
}

# Letters that stand for a magnitude right behind digits. A lone "m" may be metres or minutes: see ``reader``.
SUFFIXES = {
    "k": Decimal(10) ** 3,
    "K": Decimal(10) ** 3,
    "m": Decimal(10) ** 6,
    "M": Decimal(10) ** 6,
    "mn": Decimal(10) ** 6,
    "mln": Decimal(10) ** 6,
    "mio": Decimal(10) ** 6,
    "mm": Decimal(10) ** 6,
    "MM": Decimal(10) ** 6,
    "mil": Decimal(10) ** 6,
    "b": Decimal(10) ** 9,
    "B": Decimal(10) ** 9,
    "bn": Decimal(10) ** 9,
    "Bn": Decimal(10) ** 9,
    "BN": Decimal(10) ** 9,
    "bln": Decimal(10) ** 9,
    "t": Decimal(10) ** 12,
    "T": Decimal(10) ** 12,
    "tn": Decimal(10) ** 12,
    "trn": Decimal(10) ** 12,
    "tr": Decimal(10) ** 12,
    "cr": Decimal(10) ** 7,
    "Cr": Decimal(10) ** 7,
}

# Units before which the article says "one": "a mile", "a dollar".
COUNTED_BY_ONE = frozenset(
    "dollar euro mile kilometre kilometer kilogram kilo kg lb pound gram ounce tonne metre meter litre liter "
    "gallon".split()
)

VULGAR = {
    "¼": Decimal("0.25"),
    "½": Decimal("0.5"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "⅕": Decimal("0.2"),
    "⅖": Decimal("0.4"),
    "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"),
    "⅙": Decimal(1) / 6,
    "⅚": Decimal(5) / 6,
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}

# What a vague word covers. A plural magnitude covers its own order: "hundreds" is 100 to 1,000.
VAGUE = {
    "couple": (Decimal(2), Decimal(2)),
    "pair": (Decimal(2), Decimal(2)),
    "few": (Decimal(3), Decimal(9)),
    "handful": (Decimal(3), Decimal(9)),
    "several": (Decimal(3), Decimal(9)),
}


def _lexicon() -> dict[str, tuple[Role, Decimal]]:
    table: dict[str, tuple[Role, Decimal]] = dict.fromkeys(("zero", "nil", "nought", "naught"), (Role.TEEN, Decimal(0)))
    for number, (word, ordinal) in enumerate(zip(_UNITS.split(), _ORDINALS.split(), strict=True), 1):
        table[word] = (Role.UNIT, Decimal(number))
        table[ordinal] = (Role.ORDINAL, Decimal(number))
    for number, (word, ordinal) in enumerate(zip(_TEENS.split(), _ORDINAL_TEENS.split(), strict=True), 10):
        table[word] = (Role.TEEN, Decimal(number))
        table[ordinal] = (Role.ORDINAL, Decimal(number))
    for number, (word, ordinal) in enumerate(zip(_TENS.split(), _ORDINAL_TENS.split(), strict=True), 2):
        table[word] = (Role.TEN, Decimal(number * 10))
        table[ordinal] = (Role.ORDINAL, Decimal(number * 10))
    table["fourty"] = (Role.TEN, Decimal(40))
    for tens, ten in zip(_TENS.split(), range(20, 100, 10), strict=True):
        for number, (unit, ordinal) in enumerate(zip(_UNITS.split(), _ORDINALS.split(), strict=True), ten + 1):
            # The hyphen is often lost at the end of a line: "twentyfifth".
            table[tens + unit] = (Role.TEEN, Decimal(number))
            table[tens + ordinal] = (Role.ORDINAL, Decimal(number))
    table["hundred"] = (Role.HUNDRED, Decimal(100))
    table["hundredth"] = (Role.ORDINAL, Decimal(100))
    table["dozen"] = (Role.DOZEN, Decimal(12))
    table["cr"] = (Role.MAGNITUDE, MAGNITUDES["crore"])
    for word, worth in MAGNITUDES.items():
        table[word] = (Role.MAGNITUDE, worth)
        table[word + "s"] = (Role.PLURAL, worth)
        table[word + "th"] = (Role.ORDINAL, worth)
    for word, number in (("tens", 10), ("dozens", 12), ("hundreds", 100)):
        table[word] = (Role.PLURAL, Decimal(number))
    for word, (role, worth) in list(table.items()):
        if role is Role.ORDINAL and worth > 2:
            table[word + "s"] = (Role.DENOMINATOR, worth)
    for word, number in (("half", 2), ("halves", 2), ("quarter", 4), ("quarters", 4)):
        table[word] = (Role.DENOMINATOR, Decimal(number))
    return table


LEXICON = _lexicon()
