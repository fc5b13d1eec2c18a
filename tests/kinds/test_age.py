"""Ages in all their dresses, and numbers that only look like one. People and sentences are invented."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crosscheck.kinds.age import Age, find
from crosscheck.model import Agreement, Article, Claim
from crosscheck.text.numerals import Bounds, numerals
from crosscheck.text.page.prose import read_prose


def claims(text: str) -> list[Claim]:
    prose = read_prose(Article(id="a", path="a", text=text))
    return list(find(prose, numerals(prose.page), ()))


# The sentence, the words of the age, low, high, unit.
AGES: list[tuple[str, str, int | None, int | None, str]] = [
    ("He has died. The captain was 64.", "64", 64, 64, "year"),
    ("A sailor who is 26 was rescued.", "26", 26, 26, "year"),
    ("A 26-year-old sailor was rescued.", "26-year-old", 26, 26, "year"),
    ("The sailor, a twenty-six year old, was rescued.", "twenty-six year old", 26, 26, "year"),
    ("The 6-month-old was found asleep.", "6-month-old", 6, 6, "month"),
    ("The cub is three weeks old.", "three weeks old", 3, 3, "week"),
    ("She is 61 years old.", "61 years old", 61, 61, "year"),
    ("A child 12 years of age was found.", "12 years of age", 12, 12, "year"),
    ("Odalys Brandt, 26, was rescued.", "26", 26, 26, "year"),
    ("Odalys Brandt Jr., 26, was rescued.", "26", 26, 26, "year"),
    ("They named Piet Hallam, 31, and Odalys Brandt, 26.", "26", 26, 26, "year"),
    ("The troubled sailor, 26, was rescued.", "26", 26, 26, "year"),
    ("The pensioner, 76, waved.", "76", 76, 76, "year"),
    ("The widow, 76, waved.", "76", 76, 76, "year"),
    ("The tired film-maker, 46, waved.", "46", 46, 46, "year"),
    ("The ferryman, 46, waved.", "46", 46, 46, "year"),
    ("At 58 she is about to sail.", "58", 58, 58, "year"),
    ("Odalys Brandt, now 58, sails.", "58", 58, 58, "year"),
    ("Now 58, she sails.", "58", 58, 58, "year"),
    ("Her daughter, 4, was asleep.", "4", 4, 4, "year"),
    ("Odalys Brandt (26) was rescued.", "26", 26, 26, "year"),
    ("The sailor, aged 26, was rescued.", "26", 26, 26, "year"),
    ("The baby, aged two months, was rescued.", "two months", 2, 2, "month"),
    ("The victims were Ida Calloway, 50, and her baby, age 6 weeks.", "6 weeks", 6, 6, "week"),
    ("He died at age 91.", "91", 91, 91, "year"),
    ("He died at the age of ninety-one.", "ninety-one", 91, 91, "year"),
    ("Two sons, ages 4 and 7, were asleep.", "7", 7, 7, "year"),
    ("Three sons, ages 4, 5 and 7, were asleep.", "5", 5, 5, "year"),
    ("Piet and Odalys Brandt, 26 and 31, were rescued.", "26", 26, 26, "year"),
    ("Piet and Odalys Brandt, 26 and 31, were rescued.", "31", 31, 31, "year"),
    ("Piet and Odalys Brandt, both 26, were rescued.", "26", 26, 26, "year"),
    ("Two boys, 13 and 17, were rescued.", "13", 13, 13, "year"),
    ("Four sailors were rescued: women of 31, a boy of 9 and two girls -- 12 and 14.", "14", 14, 14, "year"),
    ("The swimmers were 22, 31, 40 and 58 years old.", "31", 31, 31, "year"),
    ("Her sons (ages 4 and 16) were asleep.", "4", 4, 4, "year"),
    ("Three girls (aged 4, 6 and 9, all of Varn) slept.", "4", 4, 4, "year"),
    ("Her sons, aged 4 and 16 months, were asleep.", "4", 4, 4, "year"),
    ("Her sons, aged 4 and 16 months, were asleep.", "16 months", 16, 16, "month"),
    ("A 13- and a 16-year-old were rescued.", "13", 13, 13, "year"),
    ("Her 8-, 9- and 12-week-old cubs were rescued.", "9", 9, 9, "week"),
    ("A 1- or 2-year-old baby was rescued.", "1- or 2-year-old", 1, 2, "year"),
    ("Nobody under the age of 16 was hurt.", "under the age of 16", None, 15, "year"),
    ("All were over the age of 60.", "over the age of 60", 60, None, "year"),
    ("A then-14-year-old sailor was rescued.", "14-year-old", 14, 14, "year"),
    ("A 47-yo sailor was rescued.", "47-yo", 47, 47, "year"),
    ("Brandt turned 38 on the island.", "38", 38, 38, "year"),
    ("He was 75.", "75", 75, 75, "year"),
    ("The keeper, who was 10 at the time, hid.", "10", 10, 10, "year"),
    ("Piet Hallam dies at 91", "91", 91, 91, "year"),
    ("Harbour's oldest pilot dies, 91", "91", 91, 91, "year"),
    ("Piet Hallam died last winter at 91.", "91", 91, 91, "year"),
    ("A man of 44 was rescued.", "44", 44, 44, "year"),
    ("A man of 44 drowned near Weir.", "44", 44, 44, "year"),
    ("A swimmer, 64, was rescued.", "64", 64, 64, "year"),
    ("A man in his forties was rescued.", "his forties", 40, 49, "year"),
    ("A woman in her mid-20s was rescued.", "her mid-20s", 24, 26, "year"),
    ("A woman in her late 60s was rescued.", "her late 60s", 67, 69, "year"),
    ("Two boys in their teens were rescued.", "their teens", 13, 19, "year"),
]
NO_AGES: list[tuple[str, str, int | None, int | None, str]] = [
    "The total, 26, was a record.",
    "The spokeswoman, 46, waved.",
    "A neighbour, 46, waved.",
    "Brandt and Hallam, 6 and 4, won the fourball.",
    "The sailors, 26 and 31 miles out, were rescued.",
    "The girls were 26 and 31 points ahead.",
    "The boys, all 12 of them, were rescued.",
    "Both 17 and 18 are red.",
    "Wards 13- and 16-B are full.",
    "The headland, 26, was passed.",
    "The boat carried 26 sailors.",
    "On Monday, 26, boats left.",
    "In January, 26 boats left.",
    "The vote was 26 to 12.",
    "Men aged 18 to 34 like eels.",
    "Anyone between the ages of 18 and 34 may sail.",
    "A 30-year-old law forbids it.",
    "A 3,100-year-old harbour was found.",
    "Hallam (88) runs for a touchdown.",
    "Boys as young as 13 sail.",
    "The eel was 26 inches.",
    "A man of 20 stone was rescued.",
    "A mother of 3 was rescued.",
    "A number, 64, stood on the bow.",
    "The total, 64, was a surprise.",
    "The total was 64.",
    "The captain was 64 votes behind.",
    "The captain, 9, and 12 others sang.",
    "At 58 he had left the sea.",
    "Piet Hallam died on Monday at 11.",
    "The forties were hard.",
    "Piet Hallam, his wife Eva and their son Karl, 40, 38 and 12, are missing.",
    "Prices in the 1940s were low.",
]


@pytest.mark.parametrize(("sentence", "words", "low", "high", "unit"), AGES)
def test_an_age_is_read(sentence: str, words: str, low: int | None, high: int | None, unit: str) -> None:
    (claim,) = [claim for claim in claims(sentence) if claim.text == words]

    assert claim.value.to_json() == {"low": low, "high": high, "unit": unit}
    assert claim.slot is not None
    assert claim.slot.attribute == "age"


@pytest.mark.parametrize("sentence", NO_AGES)
def test_no_age(sentence: str) -> None:
    assert claims(sentence) == []


def age(low: int, high: int | None = None, unit: str = "year") -> Age:
    return Age(Bounds(Decimal(low), Decimal(low if high is None else high)), unit)


RELATED = [
    (age(26), age(26), Agreement.SAME, ""),
    (age(40, 49), age(44), Agreement.COMPATIBLE, "a range"),
    (age(18, unit="month"), age(1), Agreement.COMPATIBLE, "one is given in months, weeks or days"),
    (age(18, unit="month"), age(3), Agreement.CONFLICTING, ""),
    (age(26), age(27), Agreement.CONFLICTING, "a birthday between the two reports is possible"),
    (age(46), age(47, 49), Agreement.COMPATIBLE, "a year outside a range"),
    (age(45), age(47, 49), Agreement.CONFLICTING, ""),
    (age(29), age(30, 39), Agreement.CONFLICTING, ""),
    (age(26), age(36), Agreement.CONFLICTING, "one digit differs: a slip of one key?"),
    (age(26), age(41), Agreement.CONFLICTING, ""),
]


@pytest.mark.parametrize(("mine", "yours", "agreement", "reason"), RELATED)
def test_how_two_ages_agree(mine: Age, yours: Age, agreement: Agreement, reason: str) -> None:
    assert mine.relate(yours) == yours.relate(mine)
    assert (mine.relate(yours).agreement, mine.relate(yours).reason) == (agreement, reason)


def test_a_year_apart_is_less_sure() -> None:
    assert age(26).relate(age(27)).confidence <= 0.6


@pytest.mark.parametrize(
    ("stated", "text"),
    [
        (age(26), "26 years old"),
        (age(1), "1 year old"),
        (age(40, 49), "40 to 49 years old"),
        (age(6, unit="month"), "6 months old"),
    ],
)
def test_ages_in_plain_words(stated: Age, text: str) -> None:
    assert str(stated) == text
