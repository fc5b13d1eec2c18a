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
        ("Tavon Hollander", "Terell Hollander"),
        ("Tavon Hollander, 41", "Terell Hollander Jr., 41"),
        ("Tavon Hollander, 41, and Terell Hollander, 41", "Terell Hollander, 41"),
        ("Tavon Hollander, 41", "Terell Hollander, 41, and Jorin Hollander, 41"),
        ("Mr. Tavon Hollander, 41", "Mrs. Terell Hollander, 41"),
    ],
    ids=["two ages", "no word in common", "no age", "father and son", "both in one article", "a third", "two sexes"],
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
    assert told(f"Nobody was hurt, {one} said.", f"Nobody was hurt, {other} said.") == []
