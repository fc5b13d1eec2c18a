"""Openings: how many were killed or hurt, as the tops of several articles tell it."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.alignment.numbers.openings import openings
from crosscheck.pipeline.extract import Reading, extract

_FOUR = "Four people were shot at the ferry landing in Weir on Sunday, police said."


def readings(*texts: str, days: tuple[str, str] = ("2021-05-03", "2021-05-03")) -> list[Reading]:
    return extract(
        [
            Article(str(number), str(number), text, published=day)
            for number, (text, day) in enumerate(zip(texts, days, strict=True))
        ]
    )


def are_apart(*texts: str, days: tuple[str, str] = ("2021-05-03", "2021-05-03")) -> bool:
    return bool(list(openings(readings(*texts, days=days), (0, 0))))


@pytest.mark.parametrize(
    ("other", "apart"),
    [
        ("Six people were hurt when a man opened fire at the ferry landing in Weir.", True),
        ("Four shot in Weir\n\nSix people were shot at the ferry landing in Weir, police said.", True),
        ("Four people were hurt when a man opened fire at the ferry landing in Weir.", False),
        # A headline against its own text is told of the headline.
        ("Six shot in Weir\n\nFour people were shot at the ferry landing in Weir, police said.", False),
        # The less may be some of them.
        ("Four shot in Weir\n\nTwo people were hurt at the ferry landing in Weir, police said.", False),
        ("Two people suffered minor injuries at the ferry landing in Weir, police said.", False),
        ("A couple wounded at the ferry landing in Weir is at home again.", False),
        ("Two people were shot at the ferry landing in Weir, and two others were hurt by glass.", False),
        # One sort of them is no more than all, and not less.
        ("Two women were shot at the ferry landing in Weir, police said.", False),
        ("Six women were shot at the ferry landing in Weir, police said.", True),
        ("Six women and a guard were shot at the ferry landing in Weir, police said.", False),
        # The dead lie between.
        ("One man died, and three people were hurt, at the ferry landing in Weir.", False),
        ("Two people were killed and two wounded at the ferry landing in Weir, police said.", False),
        # Another event, or several.
        ("Seven people were shot in two incidents in Weir on Sunday, police said.", False),
        ("Seven people were shot in Weir over the long weekend, police said.", False),
        ("Seven people were shot at the ferry landing in Weir in 1998.", False),
        ("About seven people were shot at the ferry landing in Weir, police said.", False),
        ("Bo Lund, Eva Holm and Per Dahl, 31 were shot at the ferry landing in Weir, police said.", False),
    ],
)
def test_those_who_were_hit(other: str, apart: bool) -> None:
    assert are_apart(_FOUR, other) is apart


@pytest.mark.parametrize(
    ("killed", "apart"),
    # One more may be the man who did it.
    [("Five", True), ("Four", False), ("Three", False)],
)
def test_those_who_were_killed(killed: str, apart: bool) -> None:
    first = "Three people were killed at the landing in Weir, police said."
    later = f"Three dead at landing in Weir\n\n{killed} people were killed at the landing in Weir, police said."

    assert are_apart(first, later) is apart


def test_the_toll_of_a_town_is_some_of_all() -> None:
    whole = "Nine people were killed when the river rose at the landing in Weir, police said."
    later = "Two more of those killed were found in Weir on Monday, which brings the {} to seven dead."

    assert are_apart(whole, later.format("death toll"))
    assert not are_apart(whole, later.format("town's death toll"))


def test_more_die_of_what_happened_for_some_weeks() -> None:
    first = "Four people were killed at the ferry landing in Weir, police said."
    later = "Six people were killed at the ferry landing in Weir, police said."

    assert not are_apart(first, later, days=("2021-05-03", "2021-05-12"))
    assert are_apart(first, later, days=("2021-05-03", "2021-06-03"))


def test_an_earlier_event_is_told_in_other_words() -> None:
    first = "The bomb in Weir went off at a pier.\n\nA bomb killed 12 people at the pier in Weir, police said."
    same = "The raid followed a bomb in Weir.\n\nIt was set off after a bomb killed 19 people at a pier, police said."
    other = "The raid followed a bomb in Weir.\n\nIn May a missile killed 26 people in a camp abroad, police said."

    assert are_apart(first, same)
    assert not are_apart(first, other)


def test_those_who_died_beside_them_lie_between_two_numbers() -> None:
    some = "Two pilots were killed at the landing in Weir, and 10 people were killed with them."

    assert not are_apart(some, "A crash in Weir left 12 people dead, police said.")


@pytest.mark.parametrize(("second", "apart"), [("2021-05-03", True), ("2021-05-04", False), ("2021-05-30", True)])
def test_a_toll_is_counted_on_for_some_days(second: str, apart: bool) -> None:
    first = "Four people were hurt at the ferry landing in Weir, police said."
    later = "Six people were hurt at the ferry landing in Weir, police said."

    assert are_apart(first, later, days=("2021-05-03", second)) is apart


def test_nobody_is_unhurt_again() -> None:
    first = "Six people were hurt at the ferry landing in Weir, police said."
    later = "Four people were hurt at the ferry landing in Weir, police said."

    assert are_apart(first, later, days=("2021-05-03", "2021-05-04"))


def test_below_the_top_other_events_are_told() -> None:
    below = "The mayor spoke of the landing in Weir.\n\n" + "He praised the ferry.\n\n" * 60 + "Nine people were shot."

    assert not are_apart(_FOUR, below)


@pytest.mark.parametrize(("later", "told"), [("Six people were shot", {"shot"}), ("Six people were hurt", {"toll"})])
def test_what_is_sure_by_its_own_words_is_said_once(later: str, told: set[str]) -> None:
    facts = align(readings(_FOUR, f"{later} near a pub in Weir, police announced."))

    assert {fact.slot.attribute for fact in facts if fact.agreement is Agreement.CONFLICTING} == told


def test_a_word_that_ends_a_headline_says_nothing_of_those_who_open_the_text() -> None:
    (claim,) = [
        claim
        for claim in readings("Two held over harbour shooting\n\nThree people were arrested in Weir.", "Weir.")[
            0
        ].claims
        if claim.text == "Three people"
    ]

    assert claim.slot is not None
    assert claim.slot.attribute == "arrested"
