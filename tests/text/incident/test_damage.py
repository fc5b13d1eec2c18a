"""Damage: how much of a building is gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.text.incident.damage import damages
from crosscheck.text.scanning.triggers import fold


def told(text: str) -> list[tuple[str, str, tuple[int, int]]]:
    return [(mention.span.of(text), mention.thing, mention.grade) for mention in damages(text, fold(text))]


@pytest.mark.parametrize(
    ("text", "words", "thing", "grade"),
    [
        ("A fire destroyed the old mill in Varn.", "destroyed", "factory", (5, 5)),
        ("A fire destroyed the mill's main building, which was empty.", "destroyed", "", (5, 5)),
        ("The chapel, built in stone, was nearly destroyed.", "nearly destroyed", "church", (4, 4)),
        ("The chapel in Varn was all but destroyed.", "all but destroyed", "church", (4, 4)),
        ("The blaze badly damaged a school early Monday.", "badly damaged", "school", (2, 4)),
        ("The fire destroyed a large section of the store.", "destroyed a large section", "store", (1, 4)),
        ("The storm destroyed most of the hotel.", "destroyed most", "hotel", (3, 4)),
        ("The hotel was left largely intact.", "largely intact", "hotel", (0, 2)),
        ("The school was undamaged.", "undamaged", "school", (0, 0)),
        ("The barn is considered a total loss.", "a total loss", "barn", (5, 5)),
        ("Varn Pier Building Burns Down", "Burns Down", "", (5, 5)),
        ("Library gutted by fire", "gutted", "library", (4, 5)),
        ("The hospital was reduced to rubble.", "reduced to rubble", "hospital", (4, 5)),
        ("He lay in the school, which suffered only minor damage.", "suffered only minor damage", "school", (1, 1)),
        ("The school in Varn collapsed on Monday.", "collapsed", "school", (4, 5)),
        ("The town hall was left standing.", "left standing", "town hall", (0, 3)),
        ("The museum is in ruins.", "in ruins", "museum", (4, 5)),
    ],
)
def test_the_damage_to_a_building_is_read(text: str, words: str, thing: str, grade: tuple[int, int]) -> None:
    assert told(text) == [(words, thing, grade)]


@pytest.mark.parametrize(
    "text",
    [
        "The fire may have destroyed the school.",
        "The school was not destroyed.",
        "Another school was destroyed.",
        "The storm damaged a nearby church.",
        "Two churches were destroyed.",
        "The fire destroyed a school bus.",
        "The roof of the church was destroyed.",
        "The church said a van was destroyed.",
        "The fire destroyed three homes.",
        "The letter was destroyed.",
        "The hotel was full, the mayor said of its owner, which suffered minor damage.",
    ],
)
def test_other_things_and_what_did_not_happen_are_not(text: str) -> None:
    assert told(text) == []


def test_a_long_sentence_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def read(page: str) -> None:
        assert len(told(page)) == page.count("destroyed")

    assert growth("the church the fire destroyed the church in the ", read) < 3


def test_a_building_is_known_by_its_name() -> None:
    page = "The Saint Orla hospital was destroyed. The hospital was undamaged."

    assert [mention.name for mention in damages(page, fold(page))] == ["saint orla", ""]


def test_a_building_is_known_by_its_place() -> None:
    page = "The hospital in Varn was destroyed. The hospital was undamaged."

    assert [mention.place for mention in damages(page, fold(page))] == ["Varn", ""]
