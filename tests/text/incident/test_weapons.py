"""Weapons as printed: their sort and calibre, and whether somebody used or held them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.incident.weapons import HELD, NAMED, USED, several, weapons
from crosscheck.text.scanning.triggers import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was shot with a pistol.", [("pistol", "handgun", "", USED)]),
        ("He shot her twice in the arm with his hunting rifle.", [("hunting rifle", "rifle", "", USED)]),
        ("He used a kitchen knife.", [("kitchen knife", "knife", "", USED)]),
        ("A .45-caliber pistol went off.", [(".45-caliber pistol", "handgun", ".45", USED)]),
        ("A 9 mm gun accidentally discharged.", [("9 mm gun", "gun", "9mm", USED)]),
        ("She pulled out a revolver.", [("revolver", "revolver", "", HELD)]),
        ("The boy was playing with Jane's shotgun.", [("shotgun", "shotgun", "", HELD)]),
        ("Police found an AK-47 in a van.", [("AK-47", "ak-47", "", NAMED)]),
        ("He was stabbed with a screwdriver.", [("screwdriver", "screwdriver", "", USED)]),
        ("The robber had a pistol.", [("pistol", "handgun", "", USED)]),
        ("A gunman burst into the mill with a shotgun.", [("shotgun", "shotgun", "", USED)]),
        ("The keeper had a pistol.", [("pistol", "handgun", "", NAMED)]),
        ("Two robbers armed with sawn-off shotguns fled.", [("shotguns", "shotgun", "", USED)]),
        ("Thieves waving two long knives took it.", [("knives", "knife", "", USED)]),
        ("The shop sells shotguns and knives.", []),
        ("He was strangled with a scarf.", [("scarf", "rope", "", USED)]),
        ("She wore a scarf.", []),
        ("He attacked the clerk with a Molotov cocktail.", [("Molotov cocktail", "petrol bomb", "", USED)]),
        ("He attacked the clerk with a wrench.", [("wrench", "wrench", "", USED)]),
        ("He sat on a chair with a wrench in the box.", []),
        ("He was shot with a Glock.", [("Glock", "semi-automatic pistol", "", USED)]),
        ("The robber had an Uzi.", [("Uzi", "machine pistol", "", USED)]),
        ("He cleaned Jane's shotgun when it suddenly went off.", [("shotgun", "shotgun", "", USED)]),
        ("The thief had a bottle.", [("bottle", "bottle", "", USED)]),
        ("They opened a bottle in the club.", []),
        ("He opened fire with a gun.", []),
        ("An officer fired his service pistol.", []),
        ("It was a toy pistol.", []),
        ("He was denied a handgun permit.", []),
        ("She owned at least one 9mm pistol.", []),
        ("The National Rifle Association met.", []),
        ("He knifed her in the axel.", []),
    ],
)
def test_what_is_read(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = [(m.span.of(text), m.sort, m.calibre, m.role) for m in weapons(text, fold(text))]

    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They found guns in the van.", True),
        ("They found a second rifle in the van.", True),
        ("They found a gun in the van.", False),
        ("He faces weapons charges.", False),
        ("The Bureau of Alcohol, Tobacco, Firearms and Explosives came.", False),
    ],
)
def test_whether_there_was_more_than_one(text: str, expected: bool) -> None:
    assert several(text) is expected


@given(st.text(alphabet="shot with a .45 caliber gun, 9mm knife İ\n"))
def test_every_mention_slices_its_page(text: str) -> None:
    for mention in weapons(text, fold(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


def test_a_long_page_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def read(page: str) -> None:
        assert list(weapons(page, fold(page)))

    assert growth("shot with the big old 9mm gun and used a rifle ", read) < 3
