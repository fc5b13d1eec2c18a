"""Money: amounts, currencies, what an amount is. Sentences are invented."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crosscheck.kinds.money import Money, find
from crosscheck.model import Agreement, Article, Claim, Slot
from crosscheck.text.numerals import Bounds, Unit, numerals
from crosscheck.text.page.prose import read_prose


def claims(text: str) -> list[Claim]:
    prose = read_prose(Article(id="a", path="a", text=text))
    return list(find(prose, numerals(prose.page), ()))


# The sentence; low, high; unit; attribute.
AMOUNTS = [
    ("He paid a $1,200 fine.", 1200, 1200, "USD", "fine"),
    ("He was fined up to £3.5bn.", None, 3_500_000_000, "GBP", "fine"),
    ("Bail was set at $50,000.", 50_000, 50_000, "USD", "bail"),
    ("He was held on $50,000 bond.", 50_000, 50_000, "USD", "bail"),
    ("They asked for a ransom of €5m.", 5_000_000, 5_000_000, "EUR", "ransom"),
    ("A $2,500 reward is offered.", 2500, 2500, "USD", "reward"),
    ("The storm did about $2 million in damage.", 2_000_000, 2_000_000, "USD", "damage"),
    ("The bridge cost the city about $215,000.", 215_000, 215_000, "USD", "cost"),
    ("They stole $300 worth of eels.", 300, 300, "USD", "worth of eels"),
    ("The thieves stole $300.", 300, 300, "USD", "theft"),
    ("She was jailed for defrauding savers of £3m.", 3_000_000, 3_000_000, "GBP", "theft"),
    ("He swindled pensioners out of £90,000.", 90_000, 90_000, "GBP", "theft"),
    ("The trial was about a £2m fraud.", 2_000_000, 2_000_000, "GBP", "theft"),
    ("The fraud office spent $3 million.", 3_000_000, 3_000_000, "USD", None),
    ("Eels sell at 10 lakh rupees.", 1_000_000, 1_000_000, "INR", "price"),
    ("He had 50 cents.", 50, 50, "USD cent", None),
    ("He had A$5 and a boat.", 5, 5, "AUD", None),
    ("He had DKr4.1bn and a boat.", 4_100_000_000, 4_100_000_000, "DKK", None),
    ("He had 500 pesos.", 500, 500, "peso", None),
    ("He had 500 Mexican pesos.", 500, 500, "MXN", None),
    ("He had 500 Mexicanpesos.", 500, 500, "MXN", None),
    ("He had Sh94 million and a boat.", 94_000_000, 94_000_000, "shilling", None),
    ("He had 94 million shillings.", 94_000_000, 94_000_000, "shilling", None),
    ("He had five million soles.", 5_000_000, 5_000_000, "PEN", None),
    ("He had 300 birr.", 300, 300, "ETB", None),
    ("He had 40,000 CFA francs.", 40_000, 40_000, "XOF", None),
    ("He had tens of thousands of dollars.", 10_000, 100_000, "USD", None),
]


@pytest.mark.parametrize("text", ["He wore out two soles.", "She sang with three leis on.", "There were 3 quetzals."])
def test_words_that_are_money_in_thousands_only(text: str) -> None:
    assert not claims(text)


# Imposed, or what the law threatens.
FINES = [
    ("Skippers who anchor there will face a $500 fine.", "yet to be imposed"),
    ("It carries a fine of $500.", "yet to be imposed"),
    ("Anchoring there can mean a $500 fine.", "yet to be imposed"),
    ("The prosecutor had asked for a fine of $500.", "yet to be agreed to"),
    ("They paid the fine of $500 that they had asked for.", ""),
    ("She was fined $500.", ""),
    ("The court imposed a $500 fine.", ""),
]
NO_AMOUNTS = [
    "He had 50 eels.",
    "The screen shows 1080p.",
    "He weighs 190 pounds.",
    "The R8 is fast.",
    "He won 5 games.",
]


@pytest.mark.parametrize(("sentence", "low", "high", "unit", "attribute"), AMOUNTS)
def test_an_amount_is_read(sentence: str, low: int | None, high: int | None, unit: str, attribute: str | None) -> None:
    (claim,) = claims(sentence)

    assert claim.value.to_json() == {"low": low, "high": high, "unit": unit}
    assert (claim.slot.attribute if claim.slot else None) == attribute


@pytest.mark.parametrize(("sentence", "scope"), FINES)
def test_a_fine_imposed_or_threatened(sentence: str, scope: str) -> None:
    (claim,) = claims(sentence)

    assert claim.slot == Slot("fine", scope=scope)


@pytest.mark.parametrize("sentence", NO_AMOUNTS)
def test_no_amount(sentence: str) -> None:
    assert claims(sentence) == []


def test_a_price_for_each() -> None:
    (claim,) = claims("Petrol is $3.10 a gallon.")

    assert claim.value.to_json() == {"low": 3.1, "high": 3.1, "unit": "USD", "per": "gallon"}
    assert str(claim.value) == "3.1 USD per gallon"


def money(amount: str, code: str = "USD", size: str = "1", per: str = "") -> Money:
    return Money(Bounds(Decimal(amount), Decimal(amount)), Unit(code, "money", Decimal(size), per=per))


RELATED = [
    (money("5"), money("5.00"), Agreement.SAME, ""),
    (money("50", "USD cent", "0.01"), money("0.5"), Agreement.SAME, ""),
    (money("1200000"), money("1187000"), Agreement.COMPATIBLE, "rounding"),
    (money("5000000"), money("5000"), Agreement.CONFLICTING, "a factor of a thousand: million or billion?"),
    (money("5"), money("5", "GBP"), Agreement.INCOMPARABLE, "another currency"),
    (money("5"), money("5", per="gallon"), Agreement.INCOMPARABLE, "not per the same thing"),
]


@pytest.mark.parametrize(("mine", "yours", "agreement", "reason"), RELATED)
def test_how_two_amounts_agree(mine: Money, yours: Money, agreement: Agreement, reason: str) -> None:
    assert mine.relate(yours) == yours.relate(mine)
    assert (mine.relate(yours).agreement, mine.relate(yours).reason) == (agreement, reason)


def test_equal_amounts_print_alike() -> None:
    assert str(money("50", "USD cent", "0.01")) == str(money("0.50")) == "0.5 USD"
