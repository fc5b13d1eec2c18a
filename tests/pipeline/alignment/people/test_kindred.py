"""Kindred: family names of one person or one family that cannot all be right."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules

RULES = [rule for rule in load_rules() if rule.id == "names/spelling"]
SISTER = "Ned Brenthaw was hurt on Monday. Brenthaw's sister, Ines {}, said so."


def told(*texts: str) -> list[set[str]]:
    findings = check([Article(str(n), str(n), text) for n, text in enumerate(texts)], RULES).findings
    return [{side.claim.text for side in finding.evidence} for finding in findings]


def test_a_sister_whose_name_is_a_slip_away() -> None:
    assert told(SISTER.format("Brentaw")) == [{"Ned Brenthaw", "Ines Brentaw"}]


@pytest.mark.parametrize("name", ["Brenthaw", "Torvik", "Brenthouse"])
def test_a_sister_of_the_same_or_of_quite_another_name(name: str) -> None:
    assert told(SISTER.format(name)) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Pilot Erik Sandval was killed on Monday. His widow, Ida Sandvall, wept.", ("Erik Sandval", "Ida Sandvall")),
        ("Ann Brook won on Monday. Her brother, Tim Brooks, ran the campaign.", ("Ann Brook", "Tim Brooks")),
        ("Ann Petersen won on Monday. Her son, Tim Peterson, ran the campaign.", ("Ann Petersen", "Tim Peterson")),
        ("The father of Lena Tranter, 7, came. “It is over,” Paul Trantor said.", ("Lena Tranter", "Paul Trantor")),
        ("Lena Tranter’s mother was not there. “It is over,” Ida Trunter said.", ("Lena Tranter", "Ida Trunter")),
    ],
)
def test_kin_by_a_pronoun_or_without_a_name(text: str, names: tuple[str, str]) -> None:
    assert told(text) == [{*names}]


@pytest.mark.parametrize(
    "text",
    [
        # The name of a woman of the family, and of another one; somebody with an office, and nobody's kin.
        "Marek Torvikov was freed on Monday. His wife, Olga Torvikova, wept.",
        "Marek Torvikski was freed on Monday. His sister, Anna Torvikska, wept.",
        "Nikos Torvikos was freed on Monday. His daughter, Eleni Torvikou, wept.",
        "Ann Brook won on Monday. Her brother, Tim Brandt, ran the campaign.",
        # Names that many bear, and another first letter.
        "Ann Hall won on Monday. Her husband, Ned Hill, ran the campaign.",
        "Ned Cole won on Monday. His daughter, Ida Cote, ran the campaign.",
        "Ann Leedham won on Monday. Her husband, Ned Reedham, ran the campaign.",
        "Ann Hall’s mother was not there. “It is over,” Lia Hale said.",
        "The father of Lena Tranter, 7, came. Mayor Paul Trantor wept.",
        "The father of a boy came. Lena Tranter met Paul Trantor.",
    ],
)
def test_no_kin_whose_name_is_a_slip_away(text: str) -> None:
    assert told(text) == []


def test_a_friend_whose_name_is_a_slip_away_is_somebody_else() -> None:
    assert told(SISTER.format("Brentaw").replace("sister", "friend")) == []


def test_a_further_last_name_that_is_the_name_of_others() -> None:
    first = "Ned Torvik, 31, and Aron Brenthaw, 44, were hurt on Monday."
    second = "Ned Torvik Brenthaw, 31, and Aron Brenthaw, 44, were hurt on Monday."

    assert told(first, second) == [{"Ned Torvik", "Ned Torvik Brenthaw"}]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ned Torvik, 31, was hurt.", "Ned Torvik Brenthaw, 35, was hurt."),
        ("Ned Torvik was hurt.", "Ned Torvik Brenthaw was hurt."),
        ("Ned Torvik, 31, was hurt.", "Ned Torvik, 31, was hurt. Ned Torvik Brenthaw, 31, slept."),
    ],
    ids=["two ages", "no age", "both in one article"],
)
def test_a_further_last_name_without_the_same_age_alone(first: str, second: str) -> None:
    assert {"Ned Torvik", "Ned Torvik Brenthaw"} not in told(*(f"{t} Aron Brenthaw fell." for t in (first, second)))


@pytest.mark.parametrize(
    "others",
    ["Aron Orde, 44, was hurt too.", "Aron Torvik, 44, and Ines Brenthaw were hurt too."],
    ids=["nobody bears it", "others bear either"],
)
def test_a_further_last_name_that_says_nothing(others: str) -> None:
    texts = ("Ned Torvik, 31, was hurt on Monday.", "Ned Torvik Brenthaw, 31, was hurt on Monday.")

    assert told(*(f"{text} {others}" for text in texts)) == []
