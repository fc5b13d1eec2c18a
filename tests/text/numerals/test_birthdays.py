"""Ages by a birthday that is near, or that somebody did not live to see."""

from __future__ import annotations

import pytest

from crosscheck.text.numerals import numerals
from crosscheck.text.numerals.birthdays import birthday_at

# The sentence, its words, and the lowest and the highest age.
TOLD = [
    ("He was hurt two days after his 41st birthday.", "41st birthday", 41, 41),
    ("He died a week short of his 90th birthday.", "90th birthday", 89, 89),
    ("It was the day before Piet Hallam's 24th birthday.", "24th birthday", 23, 23),
    ("She was killed in the yard on her 21st birthday.", "21st birthday", 21, 21),
    ("She celebrated her 50th birthday on Saturday.", "50th birthday", 50, 50),
    ("She would have turned 18 next week.", "18", None, 17),
    ("He would've marked his 24th birthday on Monday.", "24th birthday", None, 23),
]
UNTOLD = [
    "She celebrated her 50th birthday in Varn.",
    "On her 18th birthday she left home.",
    "Three years before her 50th birthday she left.",
    "She came for the 20th birthday of her son.",
    "She turned 18 in May.",
    "The town marked the 800th birthday of its church.",
]


@pytest.mark.parametrize(("text", "words", "low", "high"), TOLD)
def test_an_age_by_a_birthday(text: str, words: str, low: int | None, high: int) -> None:
    (mention,) = filter(None, (birthday_at(text, numeral) for numeral in numerals(text)))

    assert (mention.span.of(text), mention.bounds.low, mention.bounds.high) == (words, low, high)


@pytest.mark.parametrize("text", UNTOLD)
def test_no_age_by_a_birthday(text: str) -> None:
    assert not any(birthday_at(text, numeral) for numeral in numerals(text))
