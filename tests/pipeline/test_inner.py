"""Arithmetic inside one article: what is flagged, with which repairs, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Article, Claim, Flaw
from crosscheck.pipeline.extract import extract

CHECKS = {"birth", "headline", "order", "span", "sum", "whole"}
LAW = settings(max_examples=30, deadline=None, derandomize=True)

# The check, the words that are marked, a part of the message, one of the repairs, and the text.
FLAGGED = """
sum|Nine people|makes 8, not 9|write 5 in “four boys”|Nine people, four girls and four boys, swam ashore.
sum|nine victims|makes 8, not 9|write 8 in “nine victims”|The nine victims were six men and two women.
sum|Nine people|makes 8, not 9|write 6 in “five men”|Nine people (five men, two women and a child) swam ashore.
sum|Nine people|makes 11, not 9|write 4 in “six men”|Nine people, including six men and five women, swam ashore.
sum|ten others|makes 11, not 10|write 11 in “ten others”|Two died, and ten others (six men and five women) swam.
sum|20 people|makes 18, not 20|write 8 in “six Finns”|Twelve Danes and six Finns, 20 people in all, were aboard.
sum|nine|makes 8, not 9|write 3 in “two women”|The panel of nine, six men and two women, will meet again.
whole|25 percent|makes 105|write 20 in “25 percent”|In the poll 80 percent said yes and 25 percent said no.
whole|48%|makes 106|write 42 in “48%”|Ilse Varnholt took 58% of the vote to her rival's 48%.
whole|30%|makes 120|write 10 in “30%”|Of those asked, 50% were in favour, 40% were against and 30% were undecided.
span|nine-day|is 3 to 4 days|write “10 March” for “March 4”|A nine-day fair from March 1 to March 4 was full.
span|20 years|is 5 years, not 20|write “1983” for “1998”|He flew mail for 20 years, from 1998 to 2003.
span|two weeks|is 4 weeks, not 2|write “15 March” for “March 29”|It was shut from March 1 to March 29, two weeks in all.
order|April 9|6 days after|write “6 days after”|It sank on April 9, two days after the storm on April 3.
order|April 3|6 days before|write “11 April” for “April 3”|It sank on April 3, two days after the storm on April 9.
order|April 9|the same day as|write “7 April” for “April 9”|It sank on April 9, two days after the storm on April 9.
order|April 9|not “three|write “6 April 2019” for “April 9”|Hit on April 3, it sank three days later, on April 9.
order|2012|12 years after|write “2003” for “2012”|In 2012, three years after her first win in 2000, she retired.
birth|40|was 34 in 2019, not 40|write 34 for “40”|Ilse Varnholt, 40, who was born on May 3, 1985, sails alone.
birth|40|was 33 or 34 in 2019|write 33 or 34 for “40”|Born in 1985, Ilse Varnholt, 40, sails alone.
"""

QUIET = """
Nine people, five girls and four boys, swam ashore.
Nine people, including six men, swam ashore.
Nine people, six men and several women, swam ashore.
Nine people, six men and two women among them, and a dog swam ashore.
Nine people, six women and five Danes, swam ashore.
Nine people, six adults and five women, swam ashore.
At least nine people, six men and two women, swam ashore.
Nine people, nearly six men and two women, swam ashore.
Nine people, six men and two other women, swam ashore.
The flood killed nine farmers, six women and two children.
The shop sold nine kites, six boats and two drums.
Nine people were hurt, six men and two women were rescued.
Twelve Danes and six Finns watched as 20 people were rescued.
In the poll 51 percent said yes and 50 percent said no.
In the poll about 80 percent said yes and 25 percent said no.
In the poll 80 percent of women said yes and 45 percent of men said no.
In the poll 80 percent backed the bridge and 45 percent opposed the tunnel.
In the poll 80 percent said yes in May and 75 percent said yes in June.
Ilse Varnholt took 58% of the vote, up from 48% in 2015.
Rents rose 80 percent, wages 25 percent and prices 12 percent.
The fair, a three-day event from March 1 to March 4, was full.
The fair, a four-day event from March 1 to March 4, was full.
The fair, a two-day event from March 1 to March 4, was full.
The fair was open from March 1 to March 4, two days longer than before.
The fair was open from March 1 to March 4, nine days after the flood.
He flew mail for about 20 years, from 1998 to 2003.
He flew mail for the first two years of ten, from 1998 to 2008.
The mill was shut from Dec. 30 to Jan. 2, four days in all.
It sank on April 9, six days after the storm on April 3.
It sank on April 9, about two days after the storm on April 3.
It sank on April 9, two days after it sailed, and was raised on April 30.
In 2012, twelve years after her first win in 2000, she retired.
It was hit on April 3 and sank three days later, on April 6.
Ilse Varnholt, 34, who was born on May 3, 1985, sails alone.
Ilse Varnholt, about 40, who was born on May 3, 1985, sails alone.
Ilse Varnholt, born on May 3, 1985, was 20 when she first sailed alone in 2005.
Ilse Varnholt, 40, has a son, Piet, born on May 3, 2001.
"""


def flawed(text: str, title: str | None = None, published: str | None = "2019-06-20") -> list[tuple[Claim, Flaw]]:
    (reading,) = extract([Article("a", "a.txt", text, title=title, published=published)])
    return [(claim, flaw) for claim in reading.claims for flaw in claim.flaws if flaw.check in CHECKS]


@pytest.mark.parametrize("row", FLAGGED.strip().splitlines())
def test_a_fault_is_flagged_once_with_its_repairs(row: str) -> None:
    check, words, message, repair, text = row.split("|")

    ((claim, flaw),) = flawed(text)

    assert (flaw.check, claim.text) == (check, words)
    assert message in flaw.message
    assert repair in flaw.repairs


@pytest.mark.parametrize("text", QUIET.strip().splitlines())
def test_what_only_looks_like_a_fault_is_left_alone(text: str) -> None:
    assert flawed(text) == []


@pytest.mark.parametrize(
    ("title", "text", "words"),
    [
        ("Storm costs farms $48 million", "The storm cost farms $43 million, the council said.", "$48 million"),
        ("Flight 481 turns back", "Flight 431 turned back on Friday, the coast guard said.", "481"),
        ("Bridge shut for 17 days", "The bridge will be shut for 14 days, the council said.", "17 days"),
        ("Ilse Varnholt dies at 63", "Ilse Varnholt, the 68-year-old sailor, died on Friday.", "63"),
        ("MX-57 stops the race", "A driver lost control of her MX-51 on Friday. The race was over.", "MX-57"),
        ("Mill earns $54M", "The mill earned $45 million last year, it said.", "$54M"),
        ("Mill lays off 30K", "The mill will lay off 3,000 workers, it said.", "30K"),
        ("Hollin mill dates from 1847", "The mill was built in 1874 and has burnt down twice.", "1847"),
        ("8 mules join the fair", "At the fair in Hollin five mules were shown on Friday.", "8 mules"),
        ("Tolls up 41%", "Tolls were raised by more than 40 percent. The council had asked for 47 percent.", "41%"),
        ("7th flood hits Hollin", "It is the third flood that the town of Hollin has seen.", "7th flood"),
        ("Play at Hollin rated 5 stars", "The play at Hollin drops at half-time, and so do its stars.", "5 stars"),
    ],
)
def test_a_headline_number_that_the_text_has_with_another_digit(title: str, text: str, words: str) -> None:
    ((claim, flaw),) = flawed(text, title)

    assert (claim.text, flaw.check) == (words, "headline")
    assert len(flaw.repairs) == 2


@pytest.mark.parametrize("title", ["Mill earns $54M", "Flight 481 turns back"])
def test_a_headline_that_is_printed_twice_is_mended_in_both_places(title: str) -> None:
    text = "The mill earned $45 million, it said. Flight 431 turned back on Friday."

    faults = flawed(f"{title}\n\n{text}", title)

    assert len(faults) == 2
    assert len({(claim.text, flaw.message) for claim, flaw in faults}) == 1


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Storm costs farms $48 million", "The storm cost farms $48.3 million, the council said."),
        ("Storm costs farms $48 million", "The storm cost wheat farms $43 million and fruit farms $5 million."),
        ("Ferry 481 sinks", "Ferry 481 sank off Hollin on Friday, as ferry 431 had."),
        ("Ferry sinks - Radio 12", "The ferry, with 18 sailors, sank off Hollin on Friday."),
        ("Mill opens after 17 years", "The mill was shut in 1998. It opened in 2015, after 14 years of talks."),
        (
            "Harbour report June 20, 2019",
            "A ferry sailed in and out of the harbour and sank.\n\nDate: Monday, June 10, 2019, 10:42 PM",
        ),
        ("Seven boats sink", "Boats sank off Hollin on Friday, three of them new."),
        ("Ferry sinks", "Ferry 431 sank off Hollin on Friday."),
        ("Mill earns $4M", "The mill earned $3.96 million last year, it said."),
        ("Mill earns $39M", "The mill earned $39.96 million last year, it said."),
        ("Tolls up 25%", "The council raised tolls by a quarter, from $6."),
        ("Tolls up 25%", "Tolls were raised to $10 from $8, the council said. Nobody paid 35% more."),
        ("Hollin remembers '58", "The flood of 1958 took the bridge at Hollin, and 53 boats."),
        ("Bridge shut 12 days later", "It was hit on June 8. It was shut on June 20, for 14 days."),
        ("20 rescued off Hollin", "The coast guard brought in 12 men and 8 women."),
        (
            "12 lost off Hollin",
            "The sea took the 10 US sailors and two passengers on board the ferry, which carried 10 goats.",
        ),
        ("Mill shut six weeks before fair", "The mill closes in about 30 days, and the fair begins in May."),
        ("Fair draws dozens", "The fair at Hollin drew 45 people."),
        ("Varn 2-1 Hollin", "Varn led Hollin 1-1 at half-time and 3-1 soon after."),
        ("Ferry sinks | Radio 12 news", "The ferry had 13 people on board, the radio news said."),
        ("25 missing in Hollin", "The council said that 22 people were injured in Hollin."),
        ("1 in custody over mill fire", "A man was arrested over the mill fire. He is one of 10 workers."),
        ("7 adults hurt", "Eight children were hurt in the storm."),
        ("Hollin wins first cup since 1911", "Hollin won the cup, its first in 108 years. The last final was in 1917."),
    ],
)
def test_a_headline_number_that_the_text_bears_out_or_says_nothing_of(title: str, text: str) -> None:
    assert flawed(text, title) == []


@LAW
@given(st.integers(100, 999), st.integers(0, 2), st.integers(1, 9))
def test_a_headline_number_is_flagged_if_and_only_if_a_digit_is_wrong(number: int, place: int, off: int) -> None:
    digits = str(number)
    wrong = digits[:place] + str((int(digits[place]) + off) % 10) + digits[place + 1 :]
    text = f"The mill at Hollin lost {number} workers in the spring, the owner said."

    assert flawed(text, f"Mill loses {number} workers") == []
    # A nought in front is another way to print a number of two digits.
    assert wrong.startswith("0") or len(flawed(text, f"Mill loses {wrong} workers")) == 1


def test_an_age_needs_the_day_of_publication() -> None:
    text = "Ilse Varnholt, 40, who was born on May 3, 1985, sails alone."

    assert flawed(text, published=None) == []
    assert flawed(text, published="2025-06-01") == []
    assert len(flawed(text, published="2019-06-01")) == 1


@LAW
@given(st.integers(2, 40), st.integers(2, 40), st.integers(-3, 3))
def test_a_sum_is_flagged_if_and_only_if_it_is_wrong(women: int, men: int, off: int) -> None:
    found = flawed(f"Rescuers found {women + men + off} people, {women} women and {men} men, on the sands.")

    assert bool(found) == (off != 0)


@LAW
@given(st.integers(1, 27), st.integers(1, 27), st.integers(1, 27))
def test_days_apart_are_flagged_if_and_only_if_they_are_miscounted(first: int, second: int, told: int) -> None:
    found = flawed(f"It sank on March {second}, {told} days after the storm on March {first}.")

    assert bool(found) == (second - first != told)


@LAW
@given(st.integers(1, 20), st.integers(1, 10), st.integers(2, 30))
def test_a_span_may_count_both_ends_or_none(first: int, further: int, told: int) -> None:
    found = flawed(f"The mill was shut from March {first} to March {first + further}, {told} days in all.")

    assert bool(found) == (abs(told - further) > 1)
