"""Patients: the wounds and conditions of one person in two articles, set side by side."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Severity
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules

RULES = [rule for rule in load_rules() if rule.id.startswith("victims/")]
SHOT = "{}, was shot in the {} in Varn on Monday, police said."
FELLS = "Dorian Fells, 87"


def _severities(*texts: str, days: tuple[str, str] = ("2024-05-06", "2024-05-06")) -> list[Severity]:
    articles = [
        Article(str(n), str(n), text, published=day or None)
        for n, (text, day) in enumerate(zip(texts, days, strict=True))
    ]
    return [finding.severity for finding in check(articles, RULES).findings]


@pytest.mark.parametrize(
    "texts",
    [
        (SHOT.format(FELLS, "chest"), SHOT.format(FELLS, "leg")),
        (SHOT.format(FELLS, "chest"), "An 87-year-old man was shot in the leg in Varn on Monday."),
        ("An 87-year-old man was shot in the chest in Varn.", "The 87-year-old was shot in the leg in Varn."),
        (SHOT.format("Ida Fells", "chest"), "Ned Fells saw it all. His wife was shot in the leg in Varn on Monday."),
        ("A 3-year-old child was shot in the chest in Varn.", "A 3-year-old was shot in the leg in Varn."),
        ("Her 3-year-old son was shot in the chest in Varn.", "On the quay a 3-year-old boy was hit in the leg."),
        ("A 9-year-old girl was shot in the chest in Varn.", "A nine-year-old girl was wounded in the leg in Varn."),
    ],
)
def test_one_person_has_two_wounds(texts: tuple[str, str]) -> None:
    assert _severities(*texts) == [Severity.WARNING]


@pytest.mark.parametrize(
    "texts",
    [
        (SHOT.format(FELLS, "chest"), SHOT.format("Ruth Brandel, 87", "leg")),
        (SHOT.format(FELLS, "chest"), "An 88-year-old clerk was shot in the leg. Dorian Fells, 87, died."),
        (SHOT.format(FELLS, "chest"), "His 87-year-old sister was shot in the leg in Varn on Monday."),
        ("Her 3-year-old brother was shot in the chest in Varn.", "On the quay a 3-year-old boy was hit in the leg."),
        (SHOT.format(FELLS, "chest"), SHOT.format(FELLS, "upper body")),
        (SHOT.format(FELLS, "chest"), "Dorian Fells saw it all. His wife was shot in the leg in Varn on Monday."),
        (SHOT.format(FELLS, "chest"), "Dorian Fells saw it all. His friend was shot in the leg in Varn on Monday."),
    ],
)
def test_another_person_or_looser_words_are_no_disagreement(texts: tuple[str, str]) -> None:
    assert _severities(*texts) == []


def test_of_two_of_one_age_either_may_be_meant() -> None:
    two = "An 87-year-old man was shot in the leg. An 87-year-old woman was shot in the arm."

    assert Severity.WARNING not in _severities(SHOT.format(FELLS, "chest"), two)


@pytest.mark.parametrize(
    ("days", "severities"),
    [
        (("2024-05-06", "2024-05-06"), [Severity.WARNING]),
        (("2024-05-06", "2024-05-07"), []),
        (("2024-05-06", ""), [Severity.NOTE]),
    ],
)
def test_a_condition_is_compared_in_reports_of_one_day(days: tuple[str, str], severities: list[Severity]) -> None:
    left, right = "Dorian Fells, 87, is in critical condition.", "Dorian Fells, 87, is in fair condition."

    assert _severities(left, right, days=days) == severities


def test_a_place_of_death_weighs_more_than_a_place_of_treatment() -> None:
    dead, taken = "Dorian Fells, 87, died at {}.", "Dorian Fells, 87, was taken to {}."

    assert _severities(*(dead.format(f"{name} Hospital") for name in ("Tarn", "Quay"))) == [Severity.WARNING]
    assert _severities(*(taken.format(f"{name} Hospital") for name in ("Tarn", "Quay"))) == [Severity.NOTE]


BOY = "A boy was shot in Varn on Monday. The {} was hit in the {}, police said."


@pytest.mark.parametrize(
    "texts",
    [
        (BOY.format("boy", "chest"), BOY.format("child", "leg")),
        (BOY.format("boy", "chest"), "Dorian Fells, 9, was shot in the leg in Varn on Monday."),
        (BOY.format("victim", "chest"), "A 9-year-old boy was hit in the thigh in Varn on Monday."),
        (
            BOY.format("boy", "chest") + " His mother was hit in the arm.",
            BOY.format("boy", "leg") + " His mother was hit in the arm.",
        ),
    ],
)
def test_the_only_one_is_one_person(texts: tuple[str, str]) -> None:
    assert _severities(*texts) == [Severity.WARNING]


@pytest.mark.parametrize(
    "texts",
    [
        (
            BOY.format("boy", "chest") + " A girl was hit in the arm.",
            BOY.format("boy", "leg") + " A girl was hit, too.",
        ),
        (
            "A woman was shot in the arm. A man was hit.",
            "A 44-year-old woman was shot in the leg. Two boys were hit.",
        ),
        (
            "Two people were shot. A woman was hit in the arm. A man was hit in the foot.",
            "Two people were shot. A woman was hit in the leg. A man was hit in the foot.",
        ),
    ],
)
def test_the_only_one_of_her_sex_is_one_person(texts: tuple[str, str]) -> None:
    assert _severities(*texts) == [Severity.WARNING]


@pytest.mark.parametrize(
    "texts",
    [
        ("A woman was shot in the arm. Both women fell.", "A 44-year-old woman was shot in the leg."),
        ("A woman was shot in the arm. A second woman fell.", "A 44-year-old woman was shot in the leg."),
        (BOY.format("boy", "chest"), "A girl was shot in Varn on Monday. The girl was hit in the leg."),
        (BOY.format("boy", "chest"), "Two boys were shot in Varn on Monday. The boy was hit in the leg."),
        (BOY.format("boy", "chest"), BOY.format("boy", "leg") + " Another boy, 12, was hit in the arm."),
        (BOY.format("boy", "chest"), "A 9-year-old boy and an 8-year-old boy were hurt. The boy was hit in the leg."),
        (BOY.format("victim", "chest"), BOY.format("boy", "leg") + " The woman was hit in the arm."),
        (BOY.format("boy", "chest"), BOY.format("boy", "leg") + " The boy was hit in the arm."),
        (
            "Three people were shot in Varn. A man was hit in the chest.",
            "Three people were shot in Varn. A man was hit in the leg.",
        ),
        (
            "A passenger was shot in the chest.",
            "A passenger was shot in the leg. Another passenger was hit in the chest.",
        ),
    ],
)
def test_one_of_several_is_nobody_sure(texts: tuple[str, str]) -> None:
    assert Severity.WARNING not in _severities(*texts)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Tarns Children's Hospital", "Tarn Children Hospital"),
        ("Hermann-Tarn Medical Center", "Tarn Hospital"),
        ("University of Quay Hospital", "UQ Medical Center"),
    ],
)
def test_a_hospital_in_other_words_is_one(left: str, right: str) -> None:
    assert _severities(*(f"Dorian Fells, 87, died at {name} on Monday." for name in (left, right))) == []
