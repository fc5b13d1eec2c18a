"""Attributed numbers: those of several articles that are the number of one thing, whatever the words."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article, Fact, Slot
from crosscheck.names.across import identities
from crosscheck.pipeline.alignment.numbers.attributed import attributed, not_told
from crosscheck.pipeline.extract import extract
from crosscheck.ruleset import load_rules
from crosscheck.text.measuring.attributes import attributes


def told(*texts: str) -> dict[str, list[str]]:
    readings = extract([Article(str(number), str(number), text) for number, text in enumerate(texts)])
    who = identities([reading.cast for reading in readings])
    found = attributed(readings, [0] * len(readings), who)
    return {slot.attribute: [claim.text for claim, _ in claims] for slot, _, claims in found}


@pytest.mark.parametrize(
    ("one", "other", "attribute", "numbers"),
    [
        (
            "The fog at Weir forced airlines to scrap 124 flights on Sunday.",
            "By Sunday noon 214 flights had been cancelled at Weir.",
            "flights cancelled",
            ["124 flights", "214 flights"],
        ),
        (
            "The court at Weir fined the yard a sum equal to 4,000 euros.",
            "The fine, which the yard must pay by May, comes to \u20ac14,000.",
            "sum of the fine",
            ["4,000 euros", "\u20ac14,000"],
        ),
        (
            "Holders of the Weir yard will receive 182 kroner for each share.",
            "The owners of the Weir yard will be paid 128 kroner a share.",
            "price a share",
            ["182 kroner", "128 kroner a share"],
        ),
        (
            "The yard's offer values the mill at 14 billion Norwegian kroner.",
            "The yard has agreed to buy the mill for 12 billion kroner.",
            "value of the offer",
            ["14 billion Norwegian kroner", "12 billion kroner"],
        ),
        (
            "The Reed Party won 83 of the 151 seats in Weir.",
            "In Weir the Reed Party secured 78 seats.",
            "seats",
            ["83", "78 seats"],
        ),
        (
            "The judge's report on the Weir lock runs to 640 pages.",
            "A 460-page report on the lock at Weir was read out.",
            "pages",
            ["640 pages", "460-page"],
        ),
        (
            "The death toll at Weir stood at 28.",
            "Thirty-eight bodies were recovered at Weir.",
            "deaths",
            ["28", "Thirty-eight bodies"],
        ),
        (
            "The court at Weir heard 48 witnesses.",
            "The court has heard 84 witnesses since her arrest in November 2019.",
            "witnesses heard",
            ["48 witnesses", "84 witnesses"],
        ),
        (
            "There are 3,400 confirmed cases in Weir.",
            "In Weir some 4,300 people have fallen ill.",
            "cases",
            ["3,400 confirmed cases", "4,300 people"],
        ),
        (
            "Dana Holt won on Sunday. She found the net nine times last season.",
            "Dana Holt scored 19 goals for Weir last season.",
            "goals scored",
            ["nine times", "19 goals"],
        ),
    ],
    ids=["flights", "fine", "a share", "one currency", "so many of", "pages", "bodies", "since", "inside", "pronoun"],
)
def test_one_attribute_in_two_wordings(one: str, other: str, attribute: str, numbers: list[str]) -> None:
    assert told(one, other)[attribute] == numbers


@pytest.mark.parametrize(
    "other",
    [
        "In 1998 some 214 flights had been cancelled at Weir.",
        "Another 214 flights had been cancelled at Weir.",
        "By noon 214 flights had been cancelled at Weir and by dusk 340 flights had been cancelled.",
        "By noon 214 of the flights had been cancelled at Weir.",
        "Last year 214 flights had been cancelled at Weir.",
    ],
    ids=["another year", "beside them", "two numbers", "a part", "last year"],
)
def test_another_time_another_event_or_a_part(other: str) -> None:
    assert told("The fog at Weir forced airlines to scrap 124 flights on Sunday.", other) == {}


@pytest.mark.parametrize(("other", "sure"), [("214 flights", True), ("1,240 flights", True), ("930 flights", False)])
def test_many_times_as_many_are_rather_of_another_thing_but_for_a_nought(other: str, *, sure: bool) -> None:
    texts = (
        "The fog at Weir forced airlines to scrap 124 flights on Sunday.",
        f"By noon {other} had been cancelled at Weir.",
    )
    readings = extract([Article(str(number), str(number), text) for number, text in enumerate(texts)])
    ((_, _, claims),) = attributed(readings, [0, 0], {})

    assert all((claim.confidence > 0.6) is sure for claim, _ in claims)


def test_whose_number_it_is() -> None:
    one = "The Reed Party won 83 seats in Weir."
    assert told(one, "The Heath Party secured 41 seats in Weir.") == {}


def test_counts_of_one_deed_have_a_slot_of_their_own() -> None:
    assert told("Nine people were killed in the flood.", "Seven people died in the flood at Weir.") == {}
    assert "deaths" in told("Nine people were killed in the flood.", "Seven bodies were recovered from the flood.")


def test_what_agrees_is_told_once() -> None:
    readings = extract([Article(str(n), str(n), "By noon 214 flights had been cancelled at Weir.") for n in range(2)])
    claims = tuple(claim for reading in readings for claim in reading.claims if claim.kind == "count")
    known = Fact(Slot("flight"), "count", claims, Agreement.SAME)
    found = Fact(Slot("flights cancelled"), "count", claims, Agreement.SAME)
    assert list(not_told([known], [found])) == []
    assert list(not_told([], [found])) == [found]
    apart = Fact(Slot("flights cancelled"), "count", claims, Agreement.CONFLICTING)
    assert list(not_told([known], [apart])) == [apart]


def test_the_rule_names_every_attribute() -> None:
    rule = next(rule for rule in load_rules() if rule.id == "figures/attribute")
    assert list(rule.slot.attribute) == list(attributes())
