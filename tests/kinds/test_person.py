"""Persons and other names: mentions, and how two printed names relate."""

from __future__ import annotations

import pytest

from crosscheck.kinds.named import Name, NameOfOneThing
from crosscheck.kinds.person import PersonName
from crosscheck.model import Agreement, Article
from crosscheck.pipeline import claims


def test_every_mention_is_a_claim_and_only_the_full_name_tells_the_name() -> None:
    text = "Envoy Sergei Malkin met Joan Tessel in Bern. Malkin left early."

    found = [(c.text, c.slot is not None) for c in claims([Article("a", "a", text)]) if c.kind == "person"]

    assert found == [("Sergei Malkin", True), ("Joan Tessel", True), ("Malkin", False)]


def test_places_are_no_persons() -> None:
    text = "Envoy Sergei Malkin met the mayor in Paris."

    assert [(c.kind, c.text) for c in claims([Article("a", "a", text)]) if c.kind in ("place", "person")] == [
        ("person", "Sergei Malkin"),
        ("place", "Paris"),
    ]


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ("Sergei Malkin", "Sergei Malkin", Agreement.SAME),
        ("Sergei Malkin", "SERGEI MALKIN", Agreement.SAME),
        ("Sergei Malkin", "Sergey Malkin", Agreement.VARIANT),
        ("Sergei Malkin", "S. Malkin", Agreement.COMPATIBLE),
        ("Sergei Malkin", "Malkin", Agreement.COMPATIBLE),
        ("William Orde", "Bill Orde", Agreement.COMPATIBLE),
        ("Sergei Malkin", "Joan Tessel", Agreement.DIFFERENT_THING),
        ("Kim Tae Un", "Kim Tae Il", Agreement.DIFFERENT_THING),
    ],
)
def test_two_names_relate(left: str, right: str, agreement: Agreement) -> None:
    assert PersonName(left).relate(PersonName(right)).agreement is agreement
    assert PersonName(right).relate(PersonName(left)).agreement is agreement


def test_an_apostrophe_left_out_is_another_spelling() -> None:
    assert PersonName("D'Shawn Orde").relate(PersonName("Dshawn Orde")).confidence > 0.6


def test_accents_left_out_of_a_place_are_less_than_another_spelling() -> None:
    accents = Name("Calle Brandón").relate(Name("Calle Brandon"))
    letters = Name("Killorn Road").relate(Name("Kilorn Road"))

    assert accents.agreement is letters.agreement is Agreement.VARIANT
    assert accents.confidence < letters.confidence


@pytest.mark.parametrize(("name", "styled"), [("Malvína", "Malvina"), ("SpaceTorv", "Space Torv")])
def test_a_house_style_of_a_name_is_a_note(name: str, styled: str) -> None:
    assert Name(name).relate(Name(styled)).confidence < 0.5


@pytest.mark.parametrize(("name", "spelt"), [("LaTorvik", "La Torvik"), ("Tornline", "Torn Line")])
def test_a_blank_is_another_spelling(name: str, spelt: str) -> None:
    assert NameOfOneThing(name).relate(NameOfOneThing(spelt)).confidence > 0.5
    assert NameOfOneThing("TornLine").relate(NameOfOneThing("Torn Line")).confidence < 0.5


def test_accents_left_out_are_less_than_another_spelling() -> None:
    accents = PersonName("Otto Válek").relate(PersonName("Otto Valek"))
    letters = PersonName("Otto Valek").relate(PersonName("Otto Vallek"))

    assert accents.agreement is letters.agreement is Agreement.VARIANT
    assert accents.confidence < letters.confidence


def test_a_short_name_covers_the_full_one() -> None:
    assert PersonName("Malkin").covers(PersonName("Sergei Malkin"))
    assert not PersonName("Sergei Malkin").covers(PersonName("Malkin"))


def test_names_of_places_are_the_same_or_cannot_be_compared() -> None:
    assert Name("Port Maren").relate(Name("PORT MAREN")).agreement is Agreement.SAME
    assert Name("Port Maren").relate(Name("Bern")).agreement is Agreement.INCOMPARABLE
