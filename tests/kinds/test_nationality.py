"""Nationalities: of which country somebody is, and which two exclude each other."""

from __future__ import annotations

import pytest

from crosscheck.kinds.nationality import Nationality
from crosscheck.model import Agreement, Article, Claim
from crosscheck.pipeline import claims

TOLD = [
    ("Nadia Orde, a Croat, was rescued.", "Croat", ["croatian"]),
    ("Nadia Orde, an Ecuadorean citizen, was rescued.", "Ecuadorean", ["ecuadorian"]),
    ("Nadia Orde, 26, from Sierra Leone, was rescued.", "Sierra Leone", ["sierra leonean"]),
    ("Norwegian sailor Nadia Orde was rescued.", "Norwegian", ["norwegian"]),
    ("The 26-year-old Norwegian murder suspect Nadia Orde was held.", "Norwegian", ["norwegian"]),
    ("Norwegian Foreign Minister Nadia Orde flew home.", "Norwegian", ["norwegian"]),
    ("Nadia Orde, a Norwegian national, was rescued.", "Norwegian", ["norwegian"]),
    ("Nadia Orde, a 26-year-old Dane, was rescued.", "Dane", ["danish"]),
    ("The Norwegian-American sailor Nadia Orde was rescued.", "Norwegian-American", ["american", "norwegian"]),
    ("Nadia Orde, a tall, tired Dane who sails, was rescued.", "Dane", ["danish"]),
    ("Nadia Orde, the tall Norwegian keeper, was rescued.", "Norwegian", ["norwegian"]),
    ("Nadia Orde, a retired Norwegian teacher, was rescued.", "Norwegian", ["norwegian"]),
    ("Sailor Nadia Orde was cold. Orde, a Norwegian, was rescued.", "Norwegian", ["norwegian"]),
    ("Sailor Nadia Orde was rescued. The 26-year-old Dane was glad.", "Dane", ["danish"]),
    ("Sailor Nadia Orde was rescued. The Norwegian, who was cold, laughed.", "Norwegian", ["norwegian"]),
    ("South Korean sailor Nadia Orde was rescued.", "South Korean", ["south korean"]),
    ("Former Sri Lankan minister Nadia Orde was rescued.", "Sri Lankan", ["sri lankan"]),
    ("Nadia Orde, a New Zealander, was rescued.", "New Zealander", ["new zealand"]),
    ("New Zealand Prime Minister Nadia Orde flew home.", "New Zealand", ["new zealand"]),
    ("Nadia Orde, a Northern Irish sailor, was rescued.", "Northern Irish", ["northern irish"]),
    ("Saudi Arabian sailor Nadia Orde was rescued.", "Saudi Arabian", ["saudi"]),
    ("Bosnian Serb leader Nadia Orde flew home.", "Bosnian Serb", ["bosnian", "serbian"]),
    ("On Monday Norwegian sailor Nadia Orde was rescued.", "Norwegian", ["norwegian"]),
    ("Former Norwegian sailor Nadia Orde was rescued.", "Norwegian", ["norwegian"]),
    ("Sailor Nadia Orde, 26, who is Norwegian, was rescued.", "Norwegian", ["norwegian"]),
    ("Sailor Nadia Orde is South Korean.", "South Korean", ["south korean"]),
]
TOLD += [
    ("A Norwegian sailor, Nadia Orde, was rescued.", "Norwegian", ["norwegian"]),
    ("Nadia Orde from Norway was rescued.", "Norway", ["norwegian"]),
    ("Nadia Orde, 26, a tired sailor from South Korea, was rescued.", "South Korea", ["south korean"]),
    ("Nadia Orde is from the Netherlands.", "Netherlands", ["dutch"]),
    ("Nadia Orde of Norway won the race.", "Norway", ["norwegian"]),
]
BORN = [
    ("Nadia Orde, who was born in Norway, was rescued.", "Norway"),
    ("Nadia Orde, originally from Norway, was rescued.", "Norway"),
    ("Nadia Orde is a native of Norway.", "Norway"),
    ("Ms. Nadia Orde was rescued. She was born in Norway in 1970.", "Norway"),
]
NOT_TOLD = [
    "After a Norwegian court, Nadia Orde spoke.",
    "Nadia Orde sailed from Norway.",
    "Nadia Orde of Norway's navy was rescued.",
    "Nadia Orde, a sailor from Varn, was rescued.",
    "Sailor Nadia Orde was rescued. The Norwegian navy was near.",
    "Sailor Nadia Orde was rescued by a fisherman. The Norwegian has a boat.",
    "Sailor Nadia Orde met Carl Rusk. The Norwegian was cold.",
    "Latin American writer Nadia Orde was rescued.",
    "South American champion Nadia Orde was rescued.",
    "West African sailor Nadia Orde was rescued.",
    "Nadia Orde, a Muslim, was rescued.",
    "Sailor Nadia Orde is Catholic.",
    "Sailor Nadia Orde is Norwegian champion.",
    "Norwegian Airlines pilot Nadia Orde was rescued.",
    "A Norwegian said Nadia Orde was rescued.",
    "Many Greeks know Nadia Orde for her dive.",
    "The Norwegian ship rescued Nadia Orde.",
    "Republican senator Nadia Orde was rescued.",
    # An office of a country, what is somebody else's, another one, several, and the police.
    "Nadia Orde, the new Norwegian ambassador, was rescued.",
    "Nadia Orde, the reigning Norwegian champion, was rescued.",
    "Nadia Orde, the Norwegian champion's friend, was rescued.",
    "Unlike Nadia Orde, the Norwegian keeper, who slept, was rescued.",
    "Nadia Orde, the Norwegian league leader, was rescued.",
    "Nadia Orde, the Norwegian champions, and Carl Rusk were rescued.",
    "Nadia Orde, the Norwegian police said, was rescued.",
    "With Nadia Orde, the Norwegian team won.",
]


def _told(text: str) -> list[Claim]:
    return [claim for claim in claims([Article("a", "a", text)]) if claim.kind == "nationality"]


@pytest.mark.parametrize(("text", "printed", "nations"), TOLD)
def test_the_country_of_a_named_person(text: str, printed: str, nations: list[str]) -> None:
    (claim,) = _told(text)

    assert claim.slot is not None
    assert (claim.text, claim.slot.subject, claim.value.to_json()) == (printed, "Nadia Orde", {"nations": nations})


@pytest.mark.parametrize(("text", "printed"), BORN)
def test_where_somebody_was_born_is_another_thing(text: str, printed: str) -> None:
    (claim,) = _told(text)

    assert claim.slot is not None
    assert (claim.text, claim.slot.attribute, claim.slot.subject) == (printed, "country of birth", "Nadia Orde")


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_country_of_anybody(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ({"danish"}, {"danish"}, Agreement.SAME),
        ({"danish"}, {"danish", "american"}, Agreement.COMPATIBLE),
        ({"scottish"}, {"british"}, Agreement.COMPATIBLE),
        ({"danish"}, {"swedish"}, Agreement.CONFLICTING),
        ({"korean"}, {"south korean"}, Agreement.COMPATIBLE),
        ({"north korean"}, {"south korean"}, Agreement.CONFLICTING),
        ({"northern irish"}, {"british"}, Agreement.COMPATIBLE),
        ({"northern irish"}, {"irish"}, Agreement.COMPATIBLE),
        ({"bosnian", "serbian"}, {"serbian"}, Agreement.COMPATIBLE),
    ],
)
def test_two_nationalities_relate(left: set[str], right: set[str], agreement: Agreement) -> None:
    one, other = Nationality(frozenset(left)), Nationality(frozenset(right))
    assert one.relate(other).agreement is other.relate(one).agreement is agreement
