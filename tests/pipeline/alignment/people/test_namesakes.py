"""Namesakes: two names of one age that share a word, across articles."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules

RULES = [rule for rule in load_rules() if rule.id == "names/spelling"]
NAMED = "Police named the driver as {}."


def told(*texts: str) -> list[tuple[set[str], str]]:
    findings = check([Article(str(n), str(n), text) for n, text in enumerate(texts)], RULES).findings
    return [({side.claim.text for side in finding.evidence}, finding.severity.value) for finding in findings]


@pytest.mark.parametrize(
    ("one", "other", "severity"),
    [
        ("Tavon Hollander, 41", "Terell Hollander, 41", "warning"),
        ("Quintrel Brenner, 41", "Quintrel Brandt, 41", "warning"),
        ("Michael Brenner, 41", "Michael Orde, 41", "note"),
    ],
    ids=["one family name", "one rare given name", "one common given name"],
)
def test_two_names_of_one_age(one: str, other: str, severity: str) -> None:
    names = {one.partition(",")[0], other.partition(",")[0]}

    assert told(NAMED.format(one), NAMED.format(other)) == [(names, severity)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tavon Hollander, 41", "Terell Hollander, 47"),
        ("Tavon Hollander, 41", "Terell Brandt, 41"),
        ("Tavon Hollander, 41", "Terell Hollander Jr., 41"),
        ("Tavon Hollander, 41, and Terell Hollander, 41", "Terell Hollander, 41"),
        ("Tavon Hollander, 41", "Terell Hollander, 41, and Jorin Hollander, 41"),
        ("Mr. Tavon Hollander, 41", "Mrs. Terell Hollander, 41"),
    ],
    ids=["two ages", "no word in common", "father and son", "both in one article", "a third", "two sexes"],
)
def test_two_people(one: str, other: str) -> None:
    assert told(NAMED.format(one), NAMED.format(other)) == []


def test_a_fuller_name_of_either_is_no_further_name() -> None:
    texts = ("Tavon Hollander, 41", "Tavon Lee Hollander, 41", "Terell Hollander, 41")
    (finding,) = check([Article(str(n), str(n), NAMED.format(t)) for n, t in enumerate(texts)], RULES).findings

    assert finding.verdict is Agreement.VARIANT
    assert "Tavon" in finding.reason


def test_two_of_one_family_name_and_one_office() -> None:
    names = {"Tavon Hollander", "Terell Hollander"}

    assert told("Weir Police Chief Tavon Hollander said so.", "Weir Police Chief Terell Hollander said so.") == [
        (names, "warning")
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("President Tavon Hollander", "President Terell Hollander"),
        ("Police Chief Tavon Hollander", "Fire Chief Terell Hollander"),
        ("Police Chief Tavon Hollander", "Police Chief Terell Brandt"),
        ("Police Chief Tavon Hollander and Terell Hollander", "Police Chief Terell Hollander"),
    ],
    ids=["a title that many have", "two offices", "two families", "both in one article"],
)
def test_two_officers(one: str, other: str) -> None:
    assert told(f"Nobody was hurt, {one} said.", f"Our thanks go out, {other} added.") == []


DRIVER = "Police named the bus driver as {} of Weir."
WITNESS = "The fire spread by noon, a reporter heard from {}."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tavon Hollander", "Terell Hollander"),
        ("Tavon Hollander", "Tavon Brandt"),
        ("Tavon K. Hollander", "Tavon P. Hollander"),
        ("Tavon Hollander Jr.", "Tavon Hollander Sr."),
    ],
    ids=["another given name", "another family name", "another initial", "another suffix"],
)
def test_two_names_in_one_company(one: str, other: str) -> None:
    assert told(DRIVER.format(one), DRIVER.format(other)) == [({one, other}, "warning")]


@pytest.mark.parametrize(
    ("texts", "others"),
    [
        (DRIVER.format("Tavon Hollander"), WITNESS.format("Terell Hollander")),
        (DRIVER.format("Tavon Hollander Jr."), WITNESS.format("Tavon Hollander Sr.")),
        (DRIVER.format("Tavon Hollander"), f"{DRIVER.format('Terell Hollander')} Tavon had left."),
        (DRIVER.format("Mr. Tavon Hollander"), DRIVER.format("Mrs. Terell Hollander")),
        (DRIVER.format("Zhang Wei"), DRIVER.format("Zhang Min")),
        ("The driver was Tavon Hollander.", "The driver was Tavon Brandt."),
        (
            "Police named the bus driver and a guest. Ann Orde met Tavon Hollander.",
            "Police named the bus driver and a guest. Ned Brandt met Terell Hollander.",
        ),
    ],
    ids=[
        "no company",
        "father and son",
        "the other name is known",
        "two sexes",
        "a family name that half a country bears",
        "a given name that many bear",
        "the company of others",
    ],
)
def test_two_names_of_two(texts: str, others: str) -> None:
    assert told(texts, others) == []


def test_the_company_of_one_article_at_a_time_tells_of_a_given_name() -> None:
    driver = "Michael Orde, who drove a bus in Weir, owned a bakery."
    pieces = (
        "Michael Brandt met a bus driver.",
        "Michael Brandt owned it.",
        "Michael Brandt drove to the bakery of Weir.",
    )

    assert told(driver, "Michael Brandt, who owned a bakery in Weir, drove the bus.") == [
        ({"Michael Orde", "Michael Brandt"}, "warning")
    ]
    assert told(driver, *pieces) == []
    assert told(driver, "Michael Brandt left. The bakery in Weir that Brandt owned had a bus that he drove.") == []


LAWYER = "Lawyer Martha Hollander, who is not related to that police commander, drove the bus to the court."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police commander Ruth Hollander drove the bus to the court.", LAWYER),
        ("Ruth Hollander drove the bus of the commander to the court.", LAWYER.replace("Lawyer ", "")),
    ],
    ids=["two trades", "another family in so many words"],
)
def test_two_of_one_family_name_in_one_company(one: str, other: str) -> None:
    assert told(one, other) == []


def test_two_given_names_that_everybody_knows_leave_it_in_doubt() -> None:
    one, other = "Ruth Hollander", "Martha Hollander"

    found = told(f"Police named the driver as {one}.", f"Police named the driver as {other}.")

    assert found == [({one, other}, "note")]
