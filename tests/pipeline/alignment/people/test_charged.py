"""The charge of a matter: which articles tell of one accused, and which charges exclude each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.model import Agreement, Article
from crosscheck.names.across import identities
from crosscheck.pipeline.align import align
from crosscheck.pipeline.alignment.people.charged import charged
from crosscheck.pipeline.extract import Reading, extract

MURDER = "A clerk of 44 was charged with murder on Monday in Varn."


def told(one: str, other: str, days: tuple[str, str] = ("2024-05-15", "2024-05-15")) -> list[list[str]]:
    """The charges set side by side, each as (article, words), a list a slot."""
    articles = [
        Article(name, name, text, published=day) for name, text, day in zip("ab", (one, other), days, strict=True)
    ]
    readings = extract(articles)
    who = identities([reading.cast for reading in readings])
    return [[str(claim.value) for claim, _ in sides] for _, sides in charged(readings, (0, 0), who)]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (MURDER, "The clerk faces a charge of manslaughter in Varn.", ["murder", "manslaughter"]),
        (MURDER, "Greta Lomond, 44, was charged with manslaughter.", ["murder", "manslaughter"]),
        (
            "The clerk was charged with first-degree murder and attempted murder.",
            "The clerk was charged with second-degree murder.",
            ["first degree murder", "second degree murder"],
        ),
        (
            "The clerk was charged with attempted murder on Monday.",
            "The clerk was arrested on a charge of aggravated assault on Monday.",
            ["attempted murder", "assault"],
        ),
        (
            "Greta Lomond was charged with attempted murder on Monday.",
            "Greta Lomond was charged with aggravated assault on Monday.",
            ["attempted murder", "assault"],
        ),
    ],
)
def test_charges_that_exclude_each_other_are_set_side_by_side(one: str, other: str, values: list[str]) -> None:
    assert told(one, other) == [values]


@pytest.mark.parametrize(
    "other",
    [
        "The clerk was charged with murder in Varn.",
        "The clerk was charged with homicide in Varn.",
        "The clerk was convicted of manslaughter in Varn.",
        "The clerk was accused of manslaughter in Varn.",
        "The clerk was charged with manslaughter, his brother with murder.\nThe brother is charged with murder.",
        "Last month a baker was charged with manslaughter in Varn.",
    ],
)
def test_charges_that_can_both_be_laid_are_not(other: str) -> None:
    assert told(MURDER, other) == []


def test_two_named_accused_are_two_people() -> None:
    assert told("Greta Lomond was charged with murder.", "Tomas Verrill was charged with manslaughter.") == []


@pytest.mark.parametrize(
    "other",
    [
        "The clerk was charged with aggravated assault and other offences.",
        "The clerk was charged with aggravated assault and attempted murder.",
        "In May the clerk pleaded not guilty to charges of assault.",
    ],
)
def test_an_article_that_has_not_all_charges_of_the_attack_is_not_compared(other: str) -> None:
    assert told("The clerk was charged with attempted murder on Monday.", other) == []


VERDICT = "Greta Lomond was convicted of espionage in Varn on Monday."


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (VERDICT, "A court in Varn convicted a botanist of smuggling rare orchids.", ["espionage", "smuggling"]),
        (VERDICT, "Greta Lomond was found guilty of fraud on Monday.", ["espionage", "fraud"]),
        (
            "Greta Lomond was charged with perjury in May.",
            "Greta Lomond is accused of theft and nothing worse.",
            ["perjury", "theft"],
        ),
        (MURDER, "The clerk faces a single charge, of arson.", ["murder", "arson"]),
    ],
)
def test_the_one_offence_of_a_case_is_one(one: str, other: str, values: list[str]) -> None:
    assert told(one, other) == [values]


@pytest.mark.parametrize(
    "other",
    [
        "Greta Lomond was found guilty of fraud and other crimes on Monday.",
        "Greta Lomond was found guilty of fraud and keeping a false passport.",
        "Greta Lomond was found guilty of espionage and fraud on Monday.",
        "Greta Lomond was charged with fraud on Monday.",
        "Greta Lomond was acquitted of fraud on Monday.",
        "In 2019 Greta Lomond was convicted of fraud.",
        "Anyone convicted of fraud goes to prison.",
        "Greta Lomond was found guilty of conspiracy.",
        "Tomas Verrill was found guilty of fraud on Monday.",
    ],
)
def test_of_several_offences_each_report_may_tell_some(other: str) -> None:
    assert told(VERDICT, other) == []


def test_it_is_less_sure_where_no_name_says_that_one_man_is_charged() -> None:
    def sure(one: str, other: str) -> float:
        readings = extract([Article("a", "a", one), Article("b", "b", other)])
        return min(claim.confidence for _, sides in charged(readings, (0, 0), {}) for claim, _ in sides)

    named = sure("Greta Lomond was charged with murder.", "Greta Lomond was charged with arson.")

    rivals = sure("Greta Lomond was accused of fraud by a rival.", "Greta Lomond was accused of negligence by her son.")
    police = sure("Police accused Greta Lomond of fraud.", "Greta Lomond was arrested and accused of negligence.")

    assert rivals < 0.5 < police
    assert sure(MURDER, "The clerk was charged with arson in Varn.") < 0.5 < named


def test_a_sentence_that_names_one_man_alone_charges_him() -> None:
    one = "Greta Lomond was charged with espionage in Varn on Monday."
    other = "A court remanded reporter Greta Lomond, who is charged with spreading false news, on Monday."
    readings = extract([Article("a", "a", one), Article("b", "b", other)])
    who = identities([reading.cast for reading in readings])

    assert [slot.subjects for slot, _ in charged(readings, (0, 0), who)] == [("Greta Lomond",)]


def test_a_later_charge_may_be_amended() -> None:
    other = "The clerk faces a charge of manslaughter in Varn."

    assert told(MURDER, other, ("2024-05-15", "2024-05-22"))
    assert told(MURDER, other, ("2024-05-15", "2024-05-23")) == []


def test_what_a_slot_of_the_accused_has_is_not_told_twice() -> None:
    articles = [
        Article("a", "a", "Greta Lomond was charged with murder."),
        Article("b", "b", "Greta Lomond was charged with manslaughter."),
    ]
    facts = [fact for fact in align(extract(articles)) if fact.kind == "offence"]

    assert [fact.agreement for fact in facts if fact.slot.attribute == "charge"] == [Agreement.CONFLICTING]


def test_a_sentence_without_end_takes_linear_time(growth: Callable[..., float]) -> None:
    def made(times: int) -> tuple[Reading, ...]:
        text = "The clerk was charged with assault, " * times
        return extract([Article("a", "a", text), Article("b", "b", MURDER)])

    assert growth(made, lambda readings: list(charged(readings, (0, 0), {})), first=50, largest=500) < 3
