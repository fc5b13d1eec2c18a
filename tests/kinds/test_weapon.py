"""Weapons as values: how two of them agree."""

from __future__ import annotations

import pytest

from crosscheck.kinds.weapon import Weapon, find
from crosscheck.model import Agreement, Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.text.incident.weapons import SORTS
from crosscheck.text.page.prose import read_prose

SAME, COMPATIBLE, CONFLICTING = Agreement.SAME, Agreement.COMPATIBLE, Agreement.CONFLICTING


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (Weapon("handgun"), Weapon("handgun"), SAME),
        (Weapon("handgun"), Weapon("revolver"), COMPATIBLE),
        (Weapon("handgun", "9mm"), Weapon("semi-automatic pistol"), COMPATIBLE),
        (Weapon("gun", ".22"), Weapon("rifle"), COMPATIBLE),
        (Weapon("rifle"), Weapon("ar-15"), COMPATIBLE),
        (Weapon("assault rifle"), Weapon("machine gun"), COMPATIBLE),
        (Weapon("handgun", "9mm"), Weapon("handgun", ".45"), CONFLICTING),
        (Weapon("revolver"), Weapon("semi-automatic pistol"), CONFLICTING),
        (Weapon("semi-automatic pistol"), Weapon("machine gun"), CONFLICTING),
        (Weapon("machine pistol"), Weapon("machine gun"), COMPATIBLE),
        (Weapon("machine pistol"), Weapon("handgun"), COMPATIBLE),
        (Weapon("carbine"), Weapon("assault rifle"), COMPATIBLE),
        (Weapon("machine pistol"), Weapon("shotgun"), CONFLICTING),
        (Weapon("ar-15"), Weapon("ak-47"), CONFLICTING),
        (Weapon("shotgun"), Weapon("rifle"), CONFLICTING),
        (Weapon("axe"), Weapon("hammer"), CONFLICTING),
        (Weapon("knife"), Weapon("handgun"), CONFLICTING),
        (Weapon("knife"), Weapon("cleaver"), COMPATIBLE),
        (Weapon("stun gun"), Weapon("pepper spray"), CONFLICTING),
    ],
)
def test_two_weapons_relate(left: Weapon, right: Weapon, agreement: Agreement) -> None:
    assert left.relate(right).agreement is agreement
    assert right.relate(left).agreement is agreement


def test_a_knife_beside_a_gun_may_be_a_second_weapon() -> None:
    two = Weapon("knife").relate(Weapon("handgun")).confidence

    assert two < Weapon("shotgun").relate(Weapon("handgun")).confidence


def test_two_calibres_of_one_sort_are_surer_a_slip() -> None:
    of_one_sort = Weapon("revolver", ".38").relate(Weapon("revolver", ".357")).confidence

    assert of_one_sort > Weapon("handgun", ".38").relate(Weapon("revolver", ".357")).confidence


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("A clerk was shot with a revolver. A shotgun was found in a van.", 0.4),
        ("A clerk was hurt on Monday. A revolver was found in a van.", 0.8),
        ("A clerk was hurt on Monday. A handgun was found in a van. The revolver was loaded.", 0.8),
        ("A clerk was hurt on Monday. Some guns lay about. A revolver was found in a van.", 0.4),
        ("A clerk was hurt on Monday. A revolver was found in a van, and another gun in a ditch.", 0.4),
        ("A clerk was hurt by gunmen on Monday. A revolver was found in a van.", 0.4),
        (
            "A clerk was hurt on Monday. "
            + "It was a quiet day in the lane. " * 40
            + "A sledgehammer was found in a van.",
            0.4,
        ),
        ("A clerk was hurt on Monday. A man with two guns pulled out a handgun. The revolver was loaded.", 0.7),
    ],
)
def test_an_article_that_tells_of_one_weapon_alone_is_sure_of_it(text: str, least: float) -> None:
    prose = read_prose(Article("a.txt", "a.txt", text))

    assert min(claim.confidence for claim in find(prose, read_cast(prose))) == least


def test_a_weapon_that_was_used_is_surer_than_one_that_was_found() -> None:
    prose = read_prose(Article("a.txt", "a.txt", "A clerk was shot with a revolver. A shotgun was found in a van."))
    used, found = find(prose, read_cast(prose))

    assert used.confidence > found.confidence


def test_every_sort_relates_to_every_other() -> None:
    for one in SORTS:
        assert Weapon(one).relate(Weapon(one)).agreement is SAME
        assert {Weapon(one).relate(Weapon(other)).agreement for other in SORTS} <= {SAME, COMPATIBLE, CONFLICTING}
