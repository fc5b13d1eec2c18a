"""The one who died, told of by name, by a noun or by a pronoun: one place of death."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.people.one_dead import one_dead
from crosscheck.pipeline.extract import extract

SCENE = "A man was stabbed in Ulm on Monday. The man died at the scene, police said."


def places(*texts: str, days: tuple[str, ...] = ("2024-05-06", "2024-05-07", "2024-05-08")) -> list[list[str]]:
    articles = [
        Article(str(n), str(n), text, published=day) for n, (text, day) in enumerate(zip(texts, days, strict=False))
    ]
    readings = extract(articles)
    return [[str(claim.value) for claim, _ in told] for _, told in one_dead(readings, [0] * len(readings))]


@pytest.mark.parametrize(
    "other",
    [
        "Ilan Barzel was stabbed in Ulm on Monday. He was taken to a hospital, where he died.",
        "Police in Ulm said that the victim was flown to a hospital where he died.",
        "One of the men was taken to Ulm General Hospital, where he died.",
    ],
    ids=["a name", "a noun", "one of them"],
)
def test_one_dies_in_one_place(other: str) -> None:
    assert places(SCENE, other) == [["at the scene", "in a hospital"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SCENE, "A woman was stabbed in Ulm. The woman was taken to a hospital, where she died."),
        (SCENE, "Two men were killed in Ulm. One was taken to a hospital, where he died."),
        (SCENE, "A second victim was taken to a hospital, where he died."),
        (SCENE, "The man was stabbed in Ulm and died at the scene."),
        (f"{SCENE} Ilan Barzel, 31, saw it.", "Ilan Barzel, 31, was taken to a hospital in Ulm, where he died."),
        ("Noam Orde, 24, died at the scene in Ulm.", "Ilan Barzel, 31, was taken to a hospital in Ulm, where he died."),
    ],
    ids=["a woman", "two dead", "a second one", "one place", "known, and alive", "two names"],
)
def test_two_who_can_be_two_are_two(one: str, other: str) -> None:
    assert places(one, other) == []


def test_weeks_later_another_may_be_told_of() -> None:
    later = "The victim was taken to a hospital in Ulm, where he died."

    assert places(SCENE, later, days=("2024-05-06", "2024-06-28")) == []
