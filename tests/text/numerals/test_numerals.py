"""Numerals: what one is worth, where it ends, and what a page holds. All sentences are invented."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Span
from crosscheck.text.numerals import Bounds, Form, Numeral, Slack, number, numerals, outside, read_numeral

# The text, the numeral at its start, its lowest and highest number, its form.
READ = [
    ("7.5 metres", "7.5", "7.5", None, Form.DIGITS),
    ("1,200 seals", "1,200", "1200", None, Form.DIGITS),
    ("12 000 seals", "12 000", "12000", None, Form.DIGITS),
    ("12, 000 seals", "12, 000", "12000", None, Form.DIGITS),
    ("12, 300 seals", "12", "12", None, Form.DIGITS),
    ("12,34,567 votes", "12,34,567", "1234567", None, Form.DIGITS),
    (".250 in the ninth", ".250", "0.25", None, Form.DIGITS),
    ("17, 18 and 19", "17", "17", None, Form.DIGITS),
    ("seventeen seals", "seventeen", "17", None, Form.WORDS),
    ("Twenty-six seals", "Twenty-six", "26", None, Form.WORDS),
    ("twenty six seals", "twenty six", "26", None, Form.WORDS),
    ("a hundred and five seals", "a hundred and five", "105", None, Form.WORDS),
    ("one million two hundred thousand", "one million two hundred thousand", "1200000", None, Form.WORDS),
    ("nine point nought four", "nine point nought four", "9.04", None, Form.WORDS),
    ("twentysix seals", "twentysix", "26", None, Form.WORDS),
    ("twentysixth seal", "twentysixth", "26", None, Form.ORDINAL),
    ("thirty\u2014first seal", "thirty\u2014first", "31", None, Form.ORDINAL),
    ("three cr twelve lakh", "three cr twelve lakh", "31200000", None, Form.WORDS),
    ("2/1000 of it", "2/1000", "0.002", None, Form.FRACTION),
    ("three\nhundred seals", "three\nhundred", "300", None, Form.WORDS),
    ("fifteen hundred seals", "fifteen hundred", "1500", None, Form.WORDS),
    ("two hundred and three hundred", "two hundred", "200", None, Form.WORDS),
    ("a million and two million", "a million", "1000000", None, Form.WORDS),
    ("a dozen eggs", "a dozen", "12", None, Form.WORDS),
    ("three hundred and two dozen", "three hundred and two dozen", "324", None, Form.WORDS),
    ("one point five million", "one point five million", "1500000", None, Form.WORDS),
    ("seven-and-a-half-year feud", "seven-and-a-half", "7.5", None, Form.FRACTION),
    ("two and a half million", "two and a half million", "2500000", None, Form.FRACTION),
    ("a million and a half", "a million and a half", "1500000", None, Form.FRACTION),
    ("7 1/2 metres", "7 1/2", "7.5", None, Form.FRACTION),
    ("7½ metres", "7½", "7.5", None, Form.FRACTION),
    ("9.35¼ crowns", "9.35¼", "9.3525", None, Form.FRACTION),
    ("½ mile", "½", "0.5", None, Form.FRACTION),
    ("half an hour", "half an", "0.5", None, Form.FRACTION),
    ("half a million eels", "half a million", "500000", None, Form.FRACTION),
    ("half of them", "half", "0.5", None, Form.FRACTION),
    ("three-quarters of the crew", "three-quarters", "0.75", None, Form.FRACTION),
    ("a quarter of a million", "a quarter of a million", "250000", None, Form.FRACTION),
    ("third boat", "third", "3", None, Form.ORDINAL),
    ("23rd boat", "23rd", "23", None, Form.ORDINAL),
    ("forty-second boat", "forty-second", "42", None, Form.ORDINAL),
    ("two hundredth boat", "two hundredth", "200", None, Form.ORDINAL),
    ("3.5bn crowns", "3.5bn", "3500000000", None, Form.DIGITS),
    ("10k visitors", "10k", "10000", None, Form.DIGITS),
    ("10k race", "10", "10", None, Form.DIGITS),
    ("17st of ham", "17", "17", None, Form.DIGITS),
    ("21st boat", "21st", "21", None, Form.ORDINAL),
    ("28m of its boats", "28m", "28000000", None, Form.DIGITS),
    ("28m long", "28", "28", None, Form.DIGITS),
    ("10 lakh voters", "10 lakh", "1000000", None, Form.DIGITS),
    ("10 lakh crore", "10 lakh crore", "10000000000000", None, Form.DIGITS),
    ("a quarter", "a quarter", "0.25", None, Form.FRACTION),
    ("point 77", "point 77", "0.77", None, Form.DIGITS),
    ("1 point 5 million", "1 point 5 million", "1500000", None, Form.DIGITS),
    ("1.5million", "1.5million", "1500000", None, Form.DIGITS),
    ("dozens of seals", "dozens", "12", "120", Form.VAGUE),
    ("tens of thousands of eels", "tens of thousands", "10000", "100000", Form.VAGUE),
    ("a couple of seals", "a couple", "2", None, Form.VAGUE),
    ("several hundred eels", "several hundred", "300", "900", Form.VAGUE),
    ("scores of eels", "scores", "20", "200", Form.VAGUE),
]
NO_NUMERAL = ["scores twice", "a third boat", "an hour", "tens", "hundred", "", "1" * 41, "percent"]


@pytest.mark.parametrize(("text", "words", "low", "high", "form"), READ)
def test_the_longest_numeral_at_a_place(text: str, words: str, low: str, high: str | None, form: Form) -> None:
    numeral = read_numeral("by " + text, 3)

    assert numeral is not None
    assert numeral.span.of("by " + text) == words
    assert (numeral.low, numeral.high) == (Decimal(low), Decimal(high or low))
    assert numeral.form is form


@pytest.mark.parametrize("text", NO_NUMERAL)
def test_where_no_numeral_starts(text: str) -> None:
    assert read_numeral(text, 0) is None


def test_a_currency_makes_a_lone_m_a_million() -> None:
    numeral = read_numeral("$5m long", 1, money=True)

    assert numeral is not None
    assert numeral.low == 5_000_000


# The sentence; number, currency and unit together; low, high; unit; hedge.
SCANNED = [
    ("The bridge cost $1.2 million.", "$1.2 million", 1_200_000, 1_200_000, "USD", None),
    ("The bridge cost more than £3.5bn.", "£3.5bn", 3_500_000_000, None, "GBP", "more than"),
    ("The bridge cost up to $NZ62m.", "$NZ62m", None, 62_000_000, "NZD", "up to"),
    ("The bridge cost €5m-€10m.", "€5m-€10m", 5_000_000, 10_000_000, "EUR", None),
    ("It cost from $10 to $15 billion.", "$10 to $15 billion", 10_000_000_000, 15_000_000_000, "USD", None),
    ("It cost 10 lakh rupees.", "10 lakh rupees", 1_000_000, 1_000_000, "INR", None),
    ("It cost Rupees 500.", "Rupees 500", 500, 500, "INR", None),
    ("It cost ringgit 42.", "ringgit 42", 42, 42, "MYR", None),
    ("It holds 2 -7 grams.", "2 -7 grams", 2, 7, "gram", None),
    ("a plank of 5 in", "5 in", 5, 5, "inch", None),
    ("It cost 5,000 Canadian dollars.", "5,000 Canadian dollars", 5000, 5000, "CAD", None),
    ("It cost twenty dollars and 43 cents.", "twenty dollars and 43 cents", 20.43, 20.43, "USD", None),
    ("It cost 5 million US dollars.", "5 million US dollars", 5_000_000, 5_000_000, "USD", None),
    ("It cost a dollar and a half.", "a dollar and a half", 1.5, 1.5, "USD", None),
    ("It cost 50 cents.", "50 cents", 50, 50, "USD cent", None),
    ("It cost PS4.2m.", "PS4.2m", 4_200_000, 4_200_000, "GBP", None),
    ("It cost 20,000 won.", "20,000 won", 20_000, 20_000, "KRW", None),
    ("Eels rose 5% to 10%.", "5% to 10%", 5, 10, "percent", None),
    ("Eels rose 35 basis points.", "35 basis points", 35, 35, "basis point", None),
    ("The wall is between 3 and 5 metres.", "3 and 5 metres", 3, 5, "metre", None),
    ("The wall is at least 20 to 30 feet.", "20 to 30 feet", 20, 30, "foot", "at least"),
    ("The rope is 2 yd 7' long.", "2 yd 7", 13, 13, "foot", None),
    ("Rates rose three-quarters of one percent.", "three-quarters of one percent", 0.75, 0.75, "percent", None),
    ("Rates rose 0.2 of a percentage point.", "0.2 of a percentage point", 0.2, 0.2, "percentage point", None),
    ("Rates rose by point five percent.", "point five percent", 0.5, 0.5, "percent", None),
    ("At that point five percent left.", "five percent", 5, 5, "percent", None),
    ("The wall is 7 feet 10 inches.", "7 feet 10 inches", 94, 94, "inch", None),
    ("The 6ft 2in keeper.", "6ft 2in", 74, 74, "inch", None),
    ("The keeper is 6'2\".", "6'2\"", 74, 74, "inch", None),
    ("The keeper is 5’10”, they say.", "5’10”", 70, 70, "inch", None),
    ("The keeper is 5'10, they say.", "5'10", 70, 70, "inch", None),
    ('A 5" pipe.', '5"', 5, 5, "inch", None),
    ("They paid Rs 300 cr.", "Rs 300 cr", 3_000_000_000, 3_000_000_000, "INR", None),
    ("The 5-foot-6 keeper.", "5-foot-6", 66, 66, "inch", None),
    ("A 300 sq. ft. hut.", "300 sq. ft.", 300, 300, "square foot", None),
    ("Winds of about 115 km/h.", "115 km/h", 115, 115, "kilometre per hour", "about"),
    ("It was minus-13 degrees Celsius.", "minus-13 degrees Celsius", -13, -13, "degree Celsius", None),
    ("It was -13C.", "-13C", -13, -13, "degree Celsius", None),
    ("It was 13 degrees below zero.", "13 degrees below zero", -13, -13, "degree", None),
    ("It was 5 to 9 degrees Celsius below zero.", "5 to 9 degrees Celsius below zero", -9, -5, "degree Celsius", None),
    ("A .38-caliber revolver.", ".38-caliber", 0.38, 0.38, "caliber", None),
    ("A 38 caliber revolver.", "38 caliber", 0.38, 0.38, "caliber", None),
    ("A .44 Magnum.", ".44", 0.44, 0.44, "caliber", None),
    ("A mile from the quay.", "A mile", 1, 1, "mile", None),
    ("A mile and a half of rope.", "A mile and a half", 1.5, 1.5, "mile", None),
    ("A third of a mile of rope.", "A third of a mile", 0.3333, 0.3333, "mile", None),
    ("One in three eels.", "One in three", 0.3333, 0.3333, None, None),
    ("Nine out of 10 eels.", "Nine out of 10", 0.9, 0.9, None, None),
    ("Some 300 eels.", "300", 300, 300, None, "some"),
    ("Nearly two-thirds of eels.", "two-thirds", 0.6667, 0.6667, None, "nearly"),
    ("There were 20-plus eels.", "20", 20, None, None, "plus"),
    ("There were 50 or so eels.", "50", 50, 50, None, "or so"),
    ("There were ~25 eels.", "25", 25, 25, None, "~"),
    ("There were four to five thousand eels.", "four to five thousand", 4000, 5000, None, None),
    ("There were three or four eels.", "three or four", 3, 4, None, None),
    ("He left a three- to four-page note.", "three- to four", 3, 4, None, None),
    ("There were thirty (30) eels.", "thirty", 30, 30, None, None),
]
# A currency or unit that only looks like one.
BARE = [
    ("The striker won 5 won games.", [5]),
    ("The screen shows 1080p.", [1080]),
    ("They live at 310 W. Quay Street.", [310]),
    ("A PS5 console.", []),
    ('"We won by 5" he said.', [5]),
    ("“We won by 5” he said.", [5]),
    ("The summer of '69 and the 5' mark.", [69, 5]),
    ("The S23 and the AK-47 and cac40.", []),
    ("Call 10.0.0.1 at 12:30:05.", []),
    ("All 5 in the boat swam.", [5]),
    ("Thirty\u2014five of them mine.", [30, 5]),
    ("Nine in 12 boats, and half of one crew.", [9, 12, Decimal("0.5"), 1]),
    ("They told us dollars are dear.", []),
]


@pytest.mark.parametrize(("sentence", "words", "low", "high", "unit", "hedge"), SCANNED)
def test_numerals_of_a_page(
    sentence: str, words: str, low: float | None, high: float | None, unit: str | None, hedge: str | None
) -> None:
    (numeral,) = numerals(sentence)

    assert numeral.extent.of(sentence) == words
    assert [None if n is None else round(float(n), 4) for n in (numeral.low, numeral.high)] == [low, high]
    assert (numeral.unit.name if numeral.unit else None) == unit
    assert numeral.hedge == hedge


@pytest.mark.parametrize(("sentence", "values"), BARE)
def test_no_unit_and_no_number(sentence: str, values: list[int]) -> None:
    found = numerals(sentence)

    assert [n.low for n in found] == values
    assert all(n.unit is None for n in found)


def test_a_change_keeps_both_ends() -> None:
    found = numerals("The price of eels rose from $3 to $5.")

    assert [(n.low, n.high, n.unit.name if n.unit else None) for n in found] == [(3, 3, "USD"), (5, 5, "USD")]


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("Eel oil rose $1.20 to $82.15 a barrel.", ["1.20", "82.15"]),
        ("The kiln firm fell by more than a pound to \u00a313.", ["1", "13"]),
        ("Its membership grew by 12 to 45.", ["12", "45"]),
    ],
)
def test_what_moves_by_one_amount_to_another_is_no_range(sentence: str, values: list[str]) -> None:
    assert [n.low for n in numerals(sentence)] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    "sentence", ["The staff was cut by 10 to 15.", "He offered $5 to $10.", "It rose 3 to 5 percent."]
)
def test_what_moves_by_one_amount_or_another_is_a_range(sentence: str) -> None:
    (found,) = numerals(sentence)

    assert found.form is Form.RANGE


def test_a_person_in_so_many_is_a_share() -> None:
    (share,) = numerals("One household in every four keeps eels.")
    in_hospital = numerals("One person in hospital keeps five eels.")

    assert (share.low, share.form) == (Decimal("0.25"), Form.FRACTION)
    assert [n.low for n in in_hospital] == [1, 5]


def test_stone_and_pounds_are_one_weight() -> None:
    (weight,) = numerals("The porter weighed 11st 7lb")
    ranks = numerals("He came 21st of 1,001st.")

    assert (weight.low, weight.unit.name if weight.unit else None) == (161, "pound")
    assert all(n.unit is None for n in ranks)


def test_the_full_stop_of_a_sentence_is_no_part_of_a_unit() -> None:
    page = "It sank 5 ft. Eels swam 6 ft. deep."

    assert [n.extent.of(page) for n in numerals(page)] == ["5 ft", "6 ft."]


def test_a_fall_lends_its_unit() -> None:
    found = numerals("He went from 190 pounds to 171.")

    assert [(n.low, n.unit.name if n.unit else None) for n in found] == [(190, "pound"), (171, "pound")]


def test_a_year_and_an_amount_are_no_range() -> None:
    assert [n.low for n in numerals("It rose in 2016 to 5.3 million.")] == [2016, 5_300_000]


def test_the_day_of_a_dateline_begins_no_range() -> None:
    assert [n.low for n in numerals("TRESK, May 3 - 45-year-old Ilse Varnholt sails alone.")] == [3, 45]
    assert [n.low for n in numerals("TRESK, May 3 - Seventeen people died.")] == [3, 17]
    assert [n.low for n in numerals("TRESK, May 3 - 17 people died.")] == [3, 17]
    assert [(n.low, n.high) for n in numerals("The fair is open May 3 - 10 in Tresk.")] == [(3, 10)]


def test_what_is_sold_by() -> None:
    (price,) = numerals("Petrol is $3.10 a gallon.")

    assert price.unit is not None
    assert price.unit.per == "gallon"


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("Over 214 letters were lost.", 214, None),
        ("She handed over 214 letters to the clerk.", 214, 214),
        ("The firm turned over 40 boats.", 40, 40),
    ],
)
def test_over_that_belongs_to_its_verb_is_no_hedge(sentence: str, low: int, high: int | None) -> None:
    (number,) = numerals(sentence)

    assert (number.low, number.high) == (low, high)


def test_pounds_are_money_where_the_page_is_british() -> None:
    (weight,) = numerals("He lost 20 pounds.")
    fee, fine = numerals("The fee is £5. He paid 20 pounds.")
    (deal,) = numerals("The deal is worth 94 million pounds.")
    (barn,) = numerals("The barn sold for just over half a million pounds.")

    assert [n.unit.name for n in (weight, fee, fine, deal, barn) if n.unit] == ["pound", *["GBP"] * 4]


def test_numerals_outside_of_spans() -> None:
    page = "On May 12 at 3:30 two boats and 17 eels."
    taken = (Span(3, 9), Span(13, 17))

    assert [n.low for n in outside(numerals(page), taken)] == [2, 17]


def test_a_measure_is_longer_than_the_year_in_it() -> None:
    assert len(list(outside(numerals("It has 1900 hp."), (Span(7, 11),)))) == 1


def test_a_hedge_widens_by_a_tenth() -> None:
    about, nearly = numerals("About 100 eels and nearly 200 seals.")

    assert (about.slack, nearly.slack) == (Slack.ABOUT, Slack.BELOW)
    assert (about.interval.low, about.interval.high) == (90, 110)
    assert (nearly.interval.low, nearly.interval.high) == (180, 200)


@pytest.mark.parametrize(
    ("told", "low", "high"),
    [("about 40", 36, 44), ("about 140", 131, 149), ("about 3.6", "3.51", "3.69"), ("around 85", "80.5", "89.5")],
    ids=["one digit", "two digits", "decimals", "fives"],
)
def test_about_allows_the_less_the_finer_a_number_is(told: str, low: str | int, high: str | int) -> None:
    (numeral,) = numerals(f"Eels weigh {told} tons.")
    assert (numeral.interval.low, numeral.interval.high) == (Decimal(low), Decimal(high))


UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
SPELLED = [*UNITS.split(), "eighteen", "nineteen"]
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(value: int) -> str:
    if value < 20:
        return SPELLED[value]
    if value < 100:
        tens, units = divmod(value, 10)
        return TENS[tens - 2] + (f"-{SPELLED[units]}" if units else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= size:
            many, rest = divmod(value, size)
            return f"{spelled(many)} {name}" + (f" {spelled(rest)}" if rest else "")
    raise AssertionError


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.integers(1, 10**12 - 1))
def test_a_spelled_number_is_read_back(value: int) -> None:
    text = spelled(value)
    numeral = read_numeral(text, 0)

    assert numeral is not None
    assert (numeral.low, numeral.span.end) == (value, len(text))


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.integers(0, 10**15), st.integers(0, 99))
def test_digits_with_commas_are_read_back(whole: int, hundredths: int) -> None:
    (numeral,) = numerals(f"at {whole:,}.{hundredths:02} there")

    assert numeral.low == Decimal(whole) + Decimal(hundredths) / 100


PIECES = st.sampled_from(
    "one two hundred thousand and a half million - 5 1,200 . $ % km third of between to ½ £ minus killed people year "
    "old in his twenties no both dozens / ( ) ' 00 7.5 m bn p c \u0130 nil point couple scores or about x \n - , "
    ":".split(" ")
)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=20), st.sampled_from(["", " "]))
def test_numerals_lie_in_order_inside_the_page(pieces: list[str], glue: str) -> None:
    page = glue.join(pieces)
    found = numerals(page)

    assert all(before.extent.end <= after.extent.start for before, after in pairwise(found))
    assert all(n.extent.covers(n.span) and n.extent.end <= len(page) and len(n.span) for n in found)
    assert all(n.low is not None or n.high is not None for n in found)
    assert all(n.low <= n.high for n in found if n.low is not None and n.high is not None)


@pytest.mark.parametrize(
    "unit", ["1", "1,", "123 ", "one ", "hundred and ", "1-", "1/2 ", "$", "minus ", "to 5 ", "5 per "]
)
def test_long_hostile_pages_take_linear_time(growth: Callable[..., float], unit: str) -> None:
    assert growth(unit, numerals) < 3


def bounds(low: str | None, high: str | None, slack: Slack = Slack.NONE) -> Bounds:
    return Bounds(None if low is None else Decimal(low), None if high is None else Decimal(high), slack)


# Two numbers, how they agree, and why.
RELATED = [
    (bounds("17", "17"), bounds("17", "17"), "same", ""),
    (bounds("17", "17"), bounds("17", "17", Slack.ABOUT), "compatible", "a hedge"),
    (bounds("17", None), bounds("21", "21"), "compatible", "a hedge"),
    (bounds("17", None), bounds("12", "12"), "conflicting", ""),
    (bounds("12", "120"), bounds("31", "31"), "compatible", "a range"),
    (bounds("300", "300", Slack.ABOUT), bounds("280", "280"), "compatible", "a hedge"),
    (bounds("1200000", "1200000"), bounds("1187000", "1187000"), "compatible", "rounding"),
    (bounds("4.3", "4.3"), bounds("4", "4"), "compatible", "rounding"),
    (bounds("83.4", "83.4"), bounds("80", "80"), "compatible", "rounding"),
    (bounds("83.4", "83.4"), bounds("80", "80", Slack.BELOW), "conflicting", ""),
    (bounds("80", "80", Slack.ABOVE), bounds("78.6", "78.6"), "conflicting", ""),
    (bounds("300", "300", Slack.BELOW), bounds("304", "304"), "compatible", "rounding"),
    (bounds("5000", "5000", Slack.BELOW), bounds("5100", "5100", Slack.ABOUT), "compatible", "rounding"),
    (bounds("140", "140", Slack.ABOUT), bounds("150", "150"), "conflicting", ""),
    (bounds("20", "20"), bounds("17", "17"), "conflicting", ""),
    (bounds("300", "300"), bounds("280", "280"), "conflicting", ""),
    (bounds("17", "17"), bounds("19", "19"), "conflicting", "one digit differs: a slip of one key?"),
    (bounds("71", "71"), bounds("17", "17"), "conflicting", "two digits changed places?"),
    (
        bounds("5000000", "5000000"),
        bounds("5000", "5000"),
        "conflicting",
        "a factor of a thousand: million or billion?",
    ),
    (bounds("25", "25"), bounds("250", "250"), "conflicting", "a factor of ten: a decimal point or a nought?"),
    (bounds("18", "18"), bounds("80", "80"), "conflicting", "thirteen and thirty sound alike: misheard?"),
    (bounds("40000", "40000"), bounds("14000", "14000"), "conflicting", "thirteen and thirty sound alike: misheard?"),
    (bounds("13", "13"), bounds("40", "40"), "conflicting", ""),
]


@pytest.mark.parametrize(("mine", "yours", "agreement", "reason"), RELATED)
def test_how_two_numbers_agree(mine: Bounds, yours: Bounds, agreement: str, reason: str) -> None:
    relation = mine.relate(yours)

    assert (relation.agreement.value, relation.reason) == (agreement, reason)


ENDS = st.integers(0, 10**7).map(Decimal)
ANY_BOUNDS = st.one_of(
    ENDS.map(lambda n: Bounds(n, n)),
    st.tuples(ENDS, ENDS).map(lambda pair: Bounds(min(pair), max(pair))),
    st.tuples(ENDS, st.sampled_from(Slack)).map(lambda pair: Bounds(pair[0], pair[0], pair[1])),
    ENDS.map(lambda n: Bounds(n, None)),
    ENDS.map(lambda n: Bounds(None, n)),
)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(ANY_BOUNDS, ANY_BOUNDS)
def test_agreement_is_symmetric_and_a_number_agrees_with_itself(mine: Bounds, yours: Bounds) -> None:
    assert mine.relate(yours) == yours.relate(mine)
    assert mine.relate(mine).agreement.value == "same"


@settings(derandomize=True, max_examples=60, deadline=None)
@given(ANY_BOUNDS, ANY_BOUNDS)
def test_widening_never_makes_a_conflict(mine: Bounds, yours: Bounds) -> None:
    wider = Bounds(None, mine.high, mine.slack)

    assert mine.relate(yours).agreement.value == "conflicting" or wider.relate(yours).agreement.value != "conflicting"


@pytest.mark.parametrize(
    ("stated", "text"),
    [
        (bounds("1200", "1200"), "1,200"),
        (bounds("7.50", "7.50"), "7.5"),
        (bounds("17", None), "at least 17"),
        (bounds(None, "17"), "at most 17"),
        (bounds("3", "5"), "3 to 5"),
        (bounds("300", "300", Slack.ABOUT), "about 300"),
        (bounds("0.66666666", "0.66666666"), "0.6667"),
        (bounds("0.000000002", "0.000000002"), "0.000000002"),
    ],
)
def test_numbers_in_plain_words(stated: Bounds, text: str) -> None:
    assert str(stated) == text


def test_json_numbers_are_whole_where_they_are() -> None:
    assert [number(Decimal(n)) for n in ("1200000.0", "7.5")] == [1_200_000, 7.5]
    assert isinstance(number(Decimal("17.0")), int)


def test_a_numeral_without_unit_is_its_own_extent() -> None:
    numeral = Numeral.at(0, 2, Decimal(17), Decimal(17), Form.DIGITS)

    assert numeral.extent == numeral.span
    assert numeral.exact
