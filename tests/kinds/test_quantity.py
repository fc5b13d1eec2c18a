"""Quantities: measures in units, compared across them; bare decimals and shares. Sentences are invented."""

from __future__ import annotations

import pytest

from crosscheck.kinds.quantity import Quantity, find
from crosscheck.model import Agreement, Article, Claim, Span
from crosscheck.text.numerals import numerals
from crosscheck.text.page.prose import read_prose


def claims(text: str, taken: tuple[Span, ...] = ()) -> list[Claim]:
    prose = read_prose(Article(id="a", path="a", text=text))
    return list(find(prose, numerals(prose.page), taken))


# The sentence; low, high; unit; attribute.
MEASURES = [
    ("It lies 50 miles off.", 50, 50, "mile", None),
    ("They seized some 10 grams of powder.", 10, 10, "gram", "amount of powder"),
    ("She fell about 80m while she reached for the rope.", 80, 80, "metre", None),
    ("He slid 80m towards the hut.", 80, 80, "metre", None),
    ("Winds of at least 66 mph blew.", 66, None, "mile per hour", None),
    ("It was 32 degrees Fahrenheit.", 32, 32, "degree Fahrenheit", None),
    ("The hut has 300 square feet.", 300, 300, "square foot", None),
    ("They pump 450,000 barrels a day.", 450_000, 450_000, "barrel per day", None),
    ("A 9 mm handgun was found.", 9, 9, "millimetre", "calibre"),
    ("A .38-caliber handgun was found.", 0.38, 0.38, "caliber", "calibre"),
    ("A magnitude 5.6 quake struck.", 5.6, 5.6, None, "magnitude"),
    ("A 5.6-magnitude quake struck.", 5.6, 5.6, None, "magnitude"),
    ("A magnitude-5.6 quake struck.", 5.6, 5.6, None, "magnitude"),
    ("The survey put the magnitude at 5.6.", 5.6, 5.6, None, "magnitude"),
    ("A quake that measured about 5.6 struck.", 5.6, 5.6, None, "magnitude"),
    ("The rope measured 5.6 in the end.", 5.6, 5.6, None, None),
    ("Almost half of the eels died.", 0.5, 0.5, None, None),
    ("The catch of eels fell sharply by a fifth.", 0.2, 0.2, None, None),
    ("The catch of eels grew by a tenth in one year.", 0.1, 0.1, None, None),
    ("The index ended at 8,214.07.", 8214.07, 8214.07, None, None),
    ("The phone has 512GB.", 512, 512, "gigabyte", None),
    ("He ran the 10k at dusk.", 10, 10, "kilometre", None),
    ("A 5K fun run was held.", 5, 5, "kilometre", None),
    ("The air held 420 parts per million.", 420, 420, "part per million", None),
    ("He was minus five in the end.", -5, -5, None, None),
    ("A 3,100-year-old harbour was found.", 3100, 3100, "year", None),
]
NO_MEASURES = [
    "He had 50 eels.",
    "The Falke -19 is fast.",
    "The second half of the game was dull.",
    "The first eel was followed by a third, and then they fell asleep.",
    "The dam was cut by a third party.",
    "The flag flew at half-mast.",
    "He lives at 310 W. Quay Street.",
    "He was 7.5 years old.",
    "It cost $7.50.",
    "The third metre.",
]


@pytest.mark.parametrize(("sentence", "low", "high", "unit", "attribute"), MEASURES)
def test_a_measure_is_read(
    sentence: str, low: float, high: float | None, unit: str | None, attribute: str | None
) -> None:
    (claim,) = claims(sentence)

    assert claim.value.to_json() == {"low": low, "high": high, "unit": unit}
    assert (claim.slot.attribute if claim.slot else None) == attribute


@pytest.mark.parametrize("sentence", NO_MEASURES)
def test_no_measure(sentence: str) -> None:
    assert claims(sentence) == []


def test_what_a_time_expression_takes_is_no_measure() -> None:
    assert claims("It took 2.5 minutes.", (Span(8, 19),)) == []


def quantity(words: str) -> Quantity:
    (claim,) = claims(f"It was {words} there.")
    assert isinstance(claim.value, Quantity)
    return claim.value


RELATED = [
    ("10 miles", "10 miles", Agreement.SAME, ""),
    ("10 miles", "16 km", Agreement.COMPATIBLE, "rounded when converted"),
    ("10 miles", "1.6 km", Agreement.CONFLICTING, "another unit too: one converted wrongly?"),
    ("7 feet 10 inches", "7.83 feet", Agreement.COMPATIBLE, "rounded when converted"),
    ("about 10 miles", "11 miles", Agreement.COMPATIBLE, "a hedge"),
    ("32 degrees Fahrenheit", "0 degrees Celsius", Agreement.SAME, ""),
    ("90 degrees Fahrenheit", "32 degrees Celsius", Agreement.COMPATIBLE, "rounded when converted"),
    ("90 degrees Fahrenheit", "42 degrees Celsius", Agreement.CONFLICTING, "another unit too: one converted wrongly?"),
    ("2 kg", "2000 grams", Agreement.SAME, ""),
    ("100 acres", "40 hectares", Agreement.COMPATIBLE, "rounded when converted"),
    ("10 miles", "10 kg", Agreement.INCOMPARABLE, "another unit"),
    ("10 miles", "7.5", Agreement.INCOMPARABLE, "another unit"),
    ("12 miles", "13 miles", Agreement.CONFLICTING, "one digit differs: a slip of one key?"),
]


@pytest.mark.parametrize(("mine", "yours", "agreement", "reason"), RELATED)
def test_how_two_measures_agree(mine: str, yours: str, agreement: Agreement, reason: str) -> None:
    one, other = quantity(mine), quantity(yours)

    assert one.relate(other) == other.relate(one)
    assert (one.relate(other).agreement, one.relate(other).reason) == (agreement, reason)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("at least 5 feet", "at least 5 feet"),
        ("one inch", "1 inch"),
        ("115 km/h", "115 kilometres per hour"),
        ("30C", "30 degrees Celsius"),
        ("7.50", "7.5"),
        ("700 barrels a day", "700 barrels per day"),
    ],
)
def test_measures_in_plain_words(words: str, text: str) -> None:
    assert str(quantity(words)) == text
