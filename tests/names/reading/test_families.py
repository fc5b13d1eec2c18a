"""Family names that one article spells in two ways."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.names.reading.families import torn_families
from crosscheck.text.page.prose import read_prose

TORN = {
    "a bare surname": (
        "Envoy Ilan Barzelay met the mayor. Barzelay left early. Barzelai was tired.",
        {"Barzelay": "Barzelay", "Barzelai": "Barzelay"},
    ),
    "a brother": (
        "Nora Hetherton was freed. Hetherton thanked her mother, Ruth Hetherton. Her brother, Paul Hethreton, was not.",
        {"Hetherton": "Hetherton", "Hethreton": "Hetherton"},
    ),
    "capitals inside a name": (
        "Ann McTorrin was freed. McTorrin, 34, flew home. Mctorrin was not hurt.",
        {"McTorrin": "McTorrin", "Mctorrin": "McTorrin"},
    ),
    "behind a hyphen": (
        "Ann Holt-Winter was freed. Her son, Ned Holt-winter, was not.",
        {"Holt-Winter": "Holt-Winter", "Holt-winter": "Holt-Winter"},
    ),
    "a short surname": (
        "Pilot Kim Novak landed, Novak said. Nuvak had no fuel. Novak left.",
        {"Novak": "Novak", "Nuvak": "Novak"},
    ),
    "a short surname that stands once either way": ("Pilot Kim Nuvak landed. Novak had no fuel.", {}),
    "two people of two names": ("Ann Petersen met Ned Peterson. Petersen said that Peterson had left.", {}),
    "one family": ("Ann Hetherton was freed. Her son, Ned Hetherton, was not.", {}),
    "two people, and one of a common name": (
        "Ann Roberts met Ned Ruberts. Roberts sang. Roberts said that she was glad. Roberts left.",
        {},
    ),
    "several of one name": ("Ann Hetherton sang. There were other Ann Hethertons. Hetherton left.", {}),
    "a short name": ("Ann Poe was freed. Poe said that Ned Roe was not. Poe flew home. Poe slept.", {}),
    "a line in capitals": ("ANN MCTORRIN FREED\n\nAnn McTorrin was freed. McTorrin, 34, flew home.", {}),
    "a suffix": ("Ned Hetherton Jr. was freed. Hetherton flew home.", {}),
}


@pytest.mark.parametrize("case", TORN)
def test_a_family_is_torn_where_it_is_spelt_in_two_ways(case: str) -> None:
    text, expected = TORN[case]
    prose = read_prose(Article("a", "a", text))

    found = torn_families(read_cast(prose), prose.page)

    assert {family.span.of(prose.page): family.usual for family in found.values()} == expected


def test_a_slip_between_two_people_is_less_sure_than_in_one_persons_name() -> None:
    def confidence(case: str) -> float:
        prose = read_prose(Article("a", "a", TORN[case][0]))
        return min(family.confidence for family in torn_families(read_cast(prose), prose.page).values())

    assert confidence("a brother") < confidence("a bare surname") == 1.0
